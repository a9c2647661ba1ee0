//! WebP without notes: only the chunks that a picture needs (RFC 9649 §2) are copied; of EXIF, which side is up.

use super::bytes::{count, le32, part};
use super::exif;

/// Chunks that are needed to show the picture in its colours.
const NEEDED: &[&[u8; 4]] = &[b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];
/// Flags of `VP8X` that tell of notes.
const EXIF_FLAG: u8 = 0x08;
const XMP_FLAG: u8 = 0x04;

/// The picture alone; `None` where it is none.
pub(super) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    if part(bytes, 0, 4)? != b"RIFF" || part(bytes, 8, 4)? != b"WEBP" {
        return None;
    }
    let end = count(le32(bytes, 4)?)?.checked_add(8)?;
    let bytes = bytes.get(..end)?;
    let (mut kept, mut at, mut drawn, mut flags, mut way) = (b"RIFF\0\0\0\0WEBP".to_vec(), 12, false, None, 1);
    while at < bytes.len() {
        let kind: &[u8; 4] = part(bytes, at, 4)?.try_into().ok()?;
        let length = count(le32(bytes, at + 4)?)?;
        let content = part(bytes, at + 8, length)?;
        // Chunks have an even length; the last one's filling byte may be missing.
        at = at.checked_add(8)?.checked_add(length)?.checked_add(length % 2)?;
        drawn |= matches!(kind, b"VP8 " | b"VP8L" | b"ANMF");
        match kind {
            b"VP8X" => {
                flags = Some(kept.len() + 8);
                push(&mut kept, kind, content)?;
                *kept.get_mut(flags?)? &= !(EXIF_FLAG | XMP_FLAG);
            }
            b"EXIF" => {
                let tiff = content.strip_prefix(b"Exif\0\0").unwrap_or(content);
                way = exif::orientation(tiff).unwrap_or(1);
            }
            kind if NEEDED.contains(&kind) => push(&mut kept, kind, content)?,
            _ => {}
        }
    }
    if let Some(flags) = flags.filter(|_| way != 1) {
        push(&mut kept, b"EXIF", &exif::only_orientation(way))?;
        *kept.get_mut(flags)? |= EXIF_FLAG;
    }
    let length = u32::try_from(kept.len() - 8).ok()?;
    kept.get_mut(4..8)?.copy_from_slice(&length.to_le_bytes());
    drawn.then_some(kept)
}

fn push(kept: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) -> Option<()> {
    kept.extend_from_slice(kind);
    kept.extend_from_slice(&u32::try_from(content.len()).ok()?.to_le_bytes());
    kept.extend_from_slice(content);
    if content.len() % 2 == 1 {
        kept.push(0);
    }
    Some(())
}
