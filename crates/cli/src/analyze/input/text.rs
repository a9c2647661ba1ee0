//! Bytes to rows: encoding, separator, and where a row stands.

use super::super::refusal::Refusal;

/// UTF-8, or else Latin-1, in which every byte is a character.
pub(super) fn decode(name: &str, bytes: &[u8]) -> Result<String, Refusal> {
    if bytes.contains(&0) {
        return Err(Refusal::input(format!("{name}: is not a CSV in UTF-8 or Latin-1")));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_string(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    };
    Ok(text.strip_prefix('\u{feff}').map(str::to_string).unwrap_or(text))
}

/// The separator that the header uses most, outside quotes.
pub(super) fn separator(text: &str) -> u8 {
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for byte in text.lines().next().unwrap_or_default().bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(separator, _)| *separator == byte && !quoted) {
            *count += 1;
        }
    }
    // the last of equals wins: a header of one column is read as comma separated
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map_or(b',', |(separator, _)| separator)
}

/// In a file of one column an empty line is a missing value that CSV readers skip, and all later points would move up.
pub(super) fn no_empty_line(name: &str, text: &str) -> Result<(), Refusal> {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    match lines.iter().position(|line| line.trim().is_empty()) {
        Some(at) => Err(Refusal::input(format!(
            "{name}: row {} is empty: write NA where a value is missing",
            at + 1
        ))),
        None => Ok(()),
    }
}

/// The line where a record stands. The reader's own position is where it began to look, before any empty lines (and, after a
/// carriage return, before the line feed).
pub(super) fn line(text: &str, position: Option<&csv::Position>) -> u64 {
    let Some(position) = position else { return 1 };
    let from = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    let breaks = rest
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .filter(|byte| **byte == b'\n');
    position.line() + breaks.count() as u64
}

pub(super) fn malformed(name: &str, text: &str, error: &csv::Error) -> Refusal {
    let line = line(text, error.position());
    Refusal::input(match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{name}: row {line}: {len} cells where the header has {expected_len}")
        }
        _ => format!("{name}: row {line}: {error}"),
    })
}
