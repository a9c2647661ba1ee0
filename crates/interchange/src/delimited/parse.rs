//! Text to records, each with the line on which it truly begins.

use crate::FileProblem;
use crate::delimited::{MOST_CELLS, MOST_ROWS, Row, Separator};

/// The records of a text, and the line on which a quote was opened that never closes.
pub(super) struct Records {
    /// What could be read, records that hold nothing left out.
    pub rows: Vec<Row>,
    /// Where a quote stays open to the end of the file. That record is not among the rows.
    pub open_quote: Option<u64>,
}

/// Reads records; `first_line` is the number of the text's first line.
///
/// # Errors
/// More rows or cells than are read at once.
pub(super) fn records(text: &str, separator: Separator, first_line: u64) -> Result<Records, FileProblem> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator.byte())
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut read = Records {
        rows: Vec::new(),
        open_quote: None,
    };
    let mut lines = Lines::new(text, first_line);
    let mut record = csv::StringRecord::new();
    let mut cells = 0;
    loop {
        let from = offset(&reader);
        // The text is UTF-8 and any number of cells goes, so nothing but the end stops the reader.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return Ok(read);
        }
        let line = lines.at_record(from);
        let (is_last, raw) = (offset(&reader) >= text.len(), text.get(from..).unwrap_or_default());
        if is_last && record.iter().any(|cell| cell.contains(['\n', '\r'])) && quote_stays_open(raw) {
            read.open_quote = Some(line);
            return Ok(read);
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        cells += record.len();
        if cells > MOST_CELLS {
            return Err(FileProblem::TooManyCells { most: MOST_CELLS });
        }
        // The header is one more.
        if read.rows.len() > MOST_ROWS {
            return Err(FileProblem::TooManyRows { most: MOST_ROWS });
        }
        read.rows.push(Row {
            line,
            cells: record.iter().map(str::to_owned).collect(),
        });
    }
}

fn offset<R: std::io::Read>(reader: &csv::Reader<R>) -> usize {
    usize::try_from(reader.position().byte()).unwrap_or(usize::MAX)
}

/// In a record that closes every quote their number is even.
fn quote_stays_open(raw: &str) -> bool {
    raw.bytes().filter(|b| *b == b'"').count() % 2 == 1
}

/// Counts lines itself: the reader's own count takes empty lines and `\r` for part of the record before or after.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str, first_line: u64) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            line: first_line,
        }
    }

    /// The line on which the record begins that the reader looked for from byte `from` on.
    fn at_record(&mut self, from: usize) -> u64 {
        while self.at < from.min(self.text.len()) || self.at_line_end() {
            self.step();
        }
        self.line
    }

    fn at_line_end(&self) -> bool {
        matches!(self.text.get(self.at), Some(b'\r' | b'\n'))
    }

    /// One byte on; `\n`, and `\r` without `\n` after it, end a line.
    fn step(&mut self) {
        let ends = match self.text.get(self.at) {
            Some(b'\n') => true,
            Some(b'\r') => self.text.get(self.at + 1) != Some(&b'\n'),
            _ => false,
        };
        self.line += u64::from(ends);
        self.at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<u64> {
        let read = records(text, Separator::Comma, 1).unwrap();
        read.rows.iter().map(|row| row.line).collect()
    }

    #[test]
    fn the_line_is_the_true_line() {
        assert_eq!(lines("a,b\n1,2\n\n\n3,4\n"), [1, 2, 5]);
        assert_eq!(lines("a,b\r\n1,2\r\n\r\n3,4"), [1, 2, 4]);
        assert_eq!(lines("\r\n\na,b\r1,2\r\r3,4"), [3, 4, 6]);
        assert_eq!(lines("a,b\n\"x\ny\",2\n,,\n3,4"), [1, 2, 5]);
    }

    #[test]
    fn a_quote_that_stays_open_is_found() {
        let read = records("a,b\n1,\"x\n2,y\n", Separator::Comma, 1).unwrap();
        assert_eq!((read.rows.len(), read.open_quote), (1, Some(2)));
        let read = records("a,b\n1,\"x\n2\"\n", Separator::Comma, 1).unwrap();
        assert_eq!((read.rows.len(), read.open_quote), (2, None));
    }
}
