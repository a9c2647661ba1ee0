//! JPEG without notes: EXIF with its place and camera, XMP, IPTC, comments, thumbnails and whatever lies behind the picture go.
//!
//! ITU-T T.81 Annex B: markers with lengths, then scans whose bytes are copied as they are. Kept: tables, frames, scans, the colour
//! profile (APP2 `ICC_PROFILE`), Adobe's word on colours (APP14), and which side is up.

use super::bytes::{be16, part};
use super::exif;

const EXIF: &[u8] = b"Exif\0\0";
const PROFILE: &[u8] = b"ICC_PROFILE\0";
/// JFIF 1.01, one by one, no thumbnail.
const JFIF: &[u8] = &[0xFF, 0xE0, 0, 16, b'J', b'F', b'I', b'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

/// The picture alone; `None` where it is none.
pub(super) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(bytes.len());
    let (mut at, mut way, mut framed, mut scanned) = (2, 1, false, false);
    let mut body = Vec::with_capacity(bytes.len());
    if part(bytes, 0, 2)? != [0xFF, 0xD8] {
        return None;
    }
    loop {
        let marker = marker(bytes, &mut at)?;
        match marker {
            // The end. Phones hang a film or a second picture behind it, with notes of their own.
            0xD9 => break,
            // Markers without a length, lost between segments.
            0x01 | 0xD0..=0xD7 => {}
            0xD8 => return None,
            _ => {
                let length = usize::from(be16(bytes, at)?);
                let segment = part(bytes, at, length).filter(|_| length >= 2)?;
                let content = &segment[2..];
                at += length;
                if marker == 0xE1 && content.starts_with(EXIF) {
                    way = exif::orientation(&content[EXIF.len()..]).unwrap_or(way);
                }
                if is_needed(marker, content) {
                    body.extend_from_slice(&[0xFF, marker]);
                    body.extend_from_slice(segment);
                }
                framed |= is_frame(marker);
                if marker == 0xDA {
                    scanned = true;
                    let scan = scan(bytes, at)?;
                    body.extend_from_slice(part(bytes, at, scan)?);
                    at += scan;
                }
            }
        }
    }
    if !(framed && scanned) {
        return None;
    }
    kept.extend_from_slice(&[0xFF, 0xD8]);
    kept.extend_from_slice(JFIF);
    if way != 1 {
        let tiff = exif::only_orientation(way);
        let length = u16::try_from(2 + EXIF.len() + tiff.len()).ok()?;
        kept.extend_from_slice(&[0xFF, 0xE1]);
        kept.extend_from_slice(&length.to_be_bytes());
        kept.extend_from_slice(EXIF);
        kept.extend_from_slice(&tiff);
    }
    kept.extend_from_slice(&body);
    kept.extend_from_slice(&[0xFF, 0xD9]);
    Some(kept)
}

/// The next marker; any number of filling bytes may stand before it.
fn marker(bytes: &[u8], at: &mut usize) -> Option<u8> {
    if *bytes.get(*at)? != 0xFF {
        return None;
    }
    while *bytes.get(*at)? == 0xFF {
        *at += 1;
    }
    let marker = *bytes.get(*at)?;
    *at += 1;
    (marker != 0).then_some(marker)
}

fn is_needed(marker: u8, content: &[u8]) -> bool {
    match marker {
        0xE2 => content.starts_with(PROFILE),
        0xEE => content.starts_with(b"Adobe"),
        // Other notes of applications, and comments. JFIF is written anew.
        0xE0..=0xEF | 0xFE => false,
        // Tables, frames, scans, restarts; JPEG's own extensions hold no notes but are of no use to browsers.
        0xC0..=0xCF | 0xDA..=0xDF => true,
        _ => false,
    }
}

/// Start of frame, of any kind; not the tables that lie between them.
const fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC)
}

/// How many bytes a scan has: until a marker that is neither a stuffed zero nor a restart.
fn scan(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        if *bytes.get(at)? == 0xFF && !matches!(*bytes.get(at + 1)?, 0 | 0xD0..=0xD7 | 0xFF) {
            return Some(at - from);
        }
        at += 1;
    }
}
