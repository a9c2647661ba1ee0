//! Rows to text, the way that `read` reads.

use crate::delimited::Separator;

/// Writes a header and rows, quoting where needed.
///
/// It writes cells as they are: words that somebody else chose are [`disarmed`] before.
#[must_use]
pub fn write(headers: &[String], rows: &[Vec<String>], separator: Separator) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator.byte())
        .flexible(true)
        .from_writer(Vec::new());
    for record in std::iter::once(headers).chain(rows.iter().map(Vec::as_slice)) {
        // Writing into memory can't fail, and flexible rows may have any length.
        let _ = writer.write_record(record);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Words that no spreadsheet takes for a formula.
#[must_use]
pub fn disarmed(words: &str) -> String {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{words}")
    } else {
        words.to_owned()
    }
}
