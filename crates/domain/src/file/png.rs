//! PNG without notes: only the chunks that a picture needs (PNG 3rd edition §11) are copied; texts, times, EXIF and what lies behind
//! the picture go.

use super::bytes::{be32, count, part};
use super::exif;

/// How a PNG begins.
pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks that are needed to show the picture in its colours.
const NEEDED: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"bKGD", b"pHYs",
];

/// The picture alone; `None` where it is none.
pub(super) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = SIGNATURE.to_vec();
    let (mut at, mut headed, mut drawn) = (SIGNATURE.len(), false, false);
    if !bytes.starts_with(SIGNATURE) {
        return None;
    }
    loop {
        let length = count(be32(bytes, at)?)?;
        let kind: &[u8; 4] = part(bytes, at.checked_add(4)?, 4)?.try_into().ok()?;
        let whole = part(bytes, at, length.checked_add(12)?)?;
        let content = whole.get(8..8 + length)?;
        at += whole.len();
        // The header is first, and once.
        if headed == (kind == b"IHDR") {
            return None;
        }
        headed = true;
        drawn |= kind == b"IDAT";
        if kind == b"eXIf"
            && !drawn
            && let Some(way) = exif::orientation(content).filter(|way| *way != 1)
        {
            kept.extend_from_slice(&chunk(b"eXIf", &exif::only_orientation(way))?);
        }
        if NEEDED.contains(&kind) {
            kept.extend_from_slice(whole);
        }
        if kind == b"IEND" {
            return drawn.then_some(kept);
        }
    }
}

fn chunk(kind: &[u8; 4], content: &[u8]) -> Option<Vec<u8>> {
    let mut chunk = u32::try_from(content.len()).ok()?.to_be_bytes().to_vec();
    chunk.extend_from_slice(kind);
    chunk.extend_from_slice(content);
    let sum = crc(&chunk[4..]);
    chunk.extend_from_slice(&sum.to_be_bytes());
    Some(chunk)
}

/// PNG 3rd edition Annex D, bit by bit: forty bytes at most are summed.
fn crc(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 {
                0xEDB8_8320 ^ (sum >> 1)
            } else {
                sum >> 1
            };
        }
    }
    !sum
}
