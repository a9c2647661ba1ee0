//! How many points a picture has once a browser draws it: some bytes may say a million by a million.

use super::FileKind;
use super::bytes::{be16, be32, le16, le32, part};

/// Points of a picture at most: the largest of a phone's usual photos has fifty million, and a phone that shows more runs out of memory.
const MOST: u64 = 80_000_000;

/// Whether a picture that was cleaned is larger than that, or doesn't say how large it is.
pub(super) fn too_many(kind: FileKind, bytes: &[u8]) -> bool {
    let size = match kind {
        FileKind::Png => png(bytes),
        FileKind::Jpeg => jpeg(bytes),
        FileKind::Webp => webp(bytes),
        _ => return false,
    };
    size.is_none_or(|(width, height)| u64::from(width) * u64::from(height) > MOST)
}

/// IHDR is the first chunk.
fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    Some((be32(bytes, 16)?, be32(bytes, 20)?))
}

/// The first frame; segments stand before it.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let [0xFF, marker] = part(bytes, at, 2)? else {
            return None;
        };
        if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            return Some((be16(bytes, at + 7)?.into(), be16(bytes, at + 5)?.into()));
        }
        at = at.checked_add(2)?.checked_add(usize::from(be16(bytes, at + 2)?))?;
    }
}

/// RFC 9649 §2.5 to 2.7; RFC 6386 §9.1 for the lossy one.
fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match part(bytes, 12, 4)? {
        b"VP8X" => Some(((le32(bytes, 24)? & 0xFF_FFFF) + 1, (le32(bytes, 26)? >> 8) + 1)),
        b"VP8L" => {
            let bits = le32(bytes, 21)?;
            Some(((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1))
        }
        b"VP8 " => Some((
            u32::from(le16(bytes, 26)? & 0x3FFF),
            u32::from(le16(bytes, 28)? & 0x3FFF),
        )),
        _ => None,
    }
}
