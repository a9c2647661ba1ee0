//! Numbers out of bytes that end where they like: `None` instead of a panic.

/// The bytes from `at`, `count` of them.
pub(super) fn part(bytes: &[u8], at: usize, count: usize) -> Option<&[u8]> {
    bytes.get(at..at.checked_add(count)?)
}

/// A number of two bytes, the larger first.
pub(super) fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    part(bytes, at, 2)?.try_into().ok().map(u16::from_be_bytes)
}

/// A number of four bytes, the larger first.
pub(super) fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    part(bytes, at, 4)?.try_into().ok().map(u32::from_be_bytes)
}

/// A number of two bytes, the smaller first.
pub(super) fn le16(bytes: &[u8], at: usize) -> Option<u16> {
    part(bytes, at, 2)?.try_into().ok().map(u16::from_le_bytes)
}

/// A number of four bytes, the smaller first.
pub(super) fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    part(bytes, at, 4)?.try_into().ok().map(u32::from_le_bytes)
}

/// A length of four bytes as a count.
pub(super) fn count(number: u32) -> Option<usize> {
    usize::try_from(number).ok()
}
