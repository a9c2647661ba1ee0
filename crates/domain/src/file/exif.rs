//! The one thing of a camera's notes that is kept: which side of the picture is up.
//!
//! EXIF 2.32 §4.5: a TIFF header, then directories of tags. Only the first directory is read, and of it one tag.

use super::bytes::{be16, be32, count, le16, le32};

/// The tag that says which side is up (EXIF 2.32 §4.6.4 A).
const ORIENTATION: u16 = 0x0112;
/// Tags that are looked at: cameras write some fifteen.
const MOST_TAGS: usize = 200;

/// How the picture lies, 1 to 8, where a TIFF block says so; 1 is upright.
pub(super) fn orientation(tiff: &[u8]) -> Option<u16> {
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at| if little { le16(tiff, at) } else { be16(tiff, at) };
    let long = |at| if little { le32(tiff, at) } else { be32(tiff, at) };
    let directory = count(long(4)?)?;
    let tags = usize::from(short(directory)?).min(MOST_TAGS);
    for index in 0..tags {
        let entry = directory.checked_add(2 + index * 12)?;
        if short(entry)? == ORIENTATION {
            return short(entry.checked_add(8)?).filter(|way| (1..=8).contains(way));
        }
    }
    None
}

/// A TIFF block that says how the picture lies, and nothing else.
pub(super) fn only_orientation(way: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01".to_vec();
    tiff.extend_from_slice(&ORIENTATION.to_be_bytes());
    // One short number, filled up to four bytes; no directory follows.
    tiff.extend_from_slice(&[0, 3, 0, 0, 0, 1]);
    tiff.extend_from_slice(&way.to_be_bytes());
    tiff.extend_from_slice(&[0; 6]);
    tiff
}
