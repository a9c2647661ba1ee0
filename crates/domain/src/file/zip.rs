//! Which files a ZIP says that it holds, and how large: its list at the end is read, nothing is unpacked.

use super::bytes::{count, le16, le32, part};

/// The end's record is at most this far from the end (a comment of 65,535 bytes).
const FARTHEST: usize = 22 + 65_535;
/// Files that one of an office has at most; it has some tens. With more, the list isn't read at all: what stood behind would be unseen.
const MOST_NAMES: usize = 5_000;
/// Bytes of all of it once it is unpacked. The largest spreadsheets of liceos have some ten millions.
const MOST_UNPACKED: usize = 200 * 1024 * 1024;

/// What its list says.
pub(super) struct Listed<'a> {
    /// The names.
    pub names: Vec<&'a [u8]>,
    /// Whether it would unpack to more than anybody's phone can hold: by its own figures, by files that lie over each other, or by their number.
    pub bomb: bool,
}

/// Its list; `None` where it is no ZIP.
pub(super) fn listed(bytes: &[u8]) -> Option<Listed<'_>> {
    let from = bytes.len().saturating_sub(FARTHEST);
    let end = from + bytes.get(from..)?.windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let entries = usize::from(le16(bytes, end + 10)?);
    let mut at = count(le32(bytes, end + 16)?)?;
    let mut names = Vec::new();
    let (mut packed, mut unpacked) = (0_usize, 0_usize);
    for _ in 0..entries.min(MOST_NAMES) {
        if part(bytes, at, 4)? != b"PK\x01\x02" {
            return None;
        }
        let length = |offset| le16(bytes, at + offset).map(usize::from);
        let size = |offset| le32(bytes, at + offset).and_then(count);
        let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
        packed = packed.saturating_add(size(20)?);
        unpacked = unpacked.saturating_add(size(24)?);
        names.push(part(bytes, at + 46, name)?);
        at = at.checked_add(46 + name + extra + comment)?;
    }
    // Parts that together are longer than the whole lie over each other: the same bytes unpack many times.
    let bomb = entries > MOST_NAMES || packed > bytes.len() || unpacked > MOST_UNPACKED;
    Some(Listed { names, bomb })
}
