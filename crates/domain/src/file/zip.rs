//! Which files a ZIP says that it holds: its list at the end is read, nothing is unpacked.

use super::bytes::{count, le16, le32, part};

/// The end's record is at most this far from the end (a comment of 65,535 bytes).
const FARTHEST: usize = 22 + 65_535;
/// Names that are looked at; a document of an office has some tens.
const MOST_NAMES: usize = 5_000;

/// The names in its list; `None` where it is no ZIP.
pub(super) fn names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let from = bytes.len().saturating_sub(FARTHEST);
    let end = from + bytes.get(from..)?.windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let entries = usize::from(le16(bytes, end + 10)?).min(MOST_NAMES);
    let mut at = count(le32(bytes, end + 16)?)?;
    let mut names = Vec::new();
    for _ in 0..entries {
        if part(bytes, at, 4)? != b"PK\x01\x02" {
            return None;
        }
        let length = |offset| le16(bytes, at + offset).map(usize::from);
        let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
        names.push(part(bytes, at + 46, name)?);
        at = at.checked_add(46 + name + extra + comment)?;
    }
    Some(names)
}
