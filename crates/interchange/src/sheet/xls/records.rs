//! The records of a stream: a kind, a length, so many bytes.

/// Kinds of records that are read.
pub(super) mod kind {
    pub const BOF: u16 = 0x0809;
    pub const EOF: u16 = 0x000A;
    pub const CONTINUE: u16 = 0x003C;
    pub const PASSWORD: u16 = 0x002F;
    pub const DAYS_FROM_1904: u16 = 0x0022;
    pub const FORMAT: u16 = 0x041E;
    pub const STYLE: u16 = 0x00E0;
    pub const SHEET: u16 = 0x0085;
    pub const TEXTS: u16 = 0x00FC;
    pub const NUMBER: u16 = 0x0203;
    pub const SMALL_NUMBER: u16 = 0x027E;
    pub const SMALL_NUMBERS: u16 = 0x00BD;
    pub const SHARED_TEXT: u16 = 0x00FD;
    pub const OWN_TEXT: u16 = 0x0204;
    pub const RICH_TEXT: u16 = 0x00D6;
    pub const BOOLEAN: u16 = 0x0205;
    pub const FORMULA: u16 = 0x0006;
    pub const FORMULA_TEXT: u16 = 0x0207;
}

/// A record, with what continues it.
pub(super) struct Record<'a> {
    pub kind: u16,
    /// Its bytes, and those of each record that continues it.
    pub parts: Vec<&'a [u8]>,
}

impl<'a> Record<'a> {
    /// Its own bytes.
    pub fn bytes(&self) -> &'a [u8] {
        self.parts.first().copied().unwrap_or_default()
    }
}

/// The records from a place on, until the stream ends or breaks off.
pub(super) fn records(stream: &[u8], from: usize) -> impl Iterator<Item = Record<'_>> {
    let mut at = from;
    std::iter::from_fn(move || {
        let (kind, bytes) = record(stream, at)?;
        at += 4 + bytes.len();
        let mut parts = vec![bytes];
        while let Some((kind::CONTINUE, bytes)) = record(stream, at) {
            at += 4 + bytes.len();
            parts.push(bytes);
        }
        Some(Record { kind, parts })
    })
}

fn record(stream: &[u8], at: usize) -> Option<(u16, &[u8])> {
    let length = usize::from(u16_at(stream, at.checked_add(2)?)?);
    Some((u16_at(stream, at)?, stream.get(at + 4..)?.get(..length)?))
}

/// A number of two bytes.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..)?.first_chunk()?;
    Some(u16::from_le_bytes(*two))
}

/// A number of four bytes.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..)?.first_chunk()?;
    Some(u32::from_le_bytes(*four))
}

/// A fraction of eight bytes.
pub(super) fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    let eight = bytes.get(at..)?.first_chunk()?;
    Some(f64::from_le_bytes(*eight))
}
