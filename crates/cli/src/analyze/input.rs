//! Other people's CSV.
//!
//! Owns reading a table of text from a file or standard input, and numbers from its cells. Must not know what a column means.

use std::io::Read;
use std::path::Path;

use super::refusal::Refusal;

/// A table as it stands in the file; every row has as many cells as the header.
#[derive(Debug)]
pub struct Table {
    /// What to call the file when telling about it.
    pub name: String,
    pub rows: Vec<Row>,
    header: Vec<String>,
    decimal_comma: bool,
}

/// One row, and the line where it stands (the header's is 1).
#[derive(Debug)]
pub struct Row {
    pub line: u64,
    pub cells: Vec<String>,
}

/// A column that exists, once.
#[derive(Clone, Copy, Debug)]
pub struct Column(usize);

impl Table {
    /// Reads a file, or standard input when the path is `-`.
    pub fn read(path: &Path, stdin: &mut dyn Read) -> Result<Self, Refusal> {
        let mut bytes = Vec::new();
        let (name, result) = if path == Path::new("-") {
            ("standard input".to_string(), stdin.read_to_end(&mut bytes).map(|_| ()))
        } else {
            (path.display().to_string(), std::fs::read(path).map(|read| bytes = read))
        };
        match result {
            Ok(()) => Self::parse(name, &bytes),
            Err(error) => Err(Refusal::input(format!("{name}: cannot be read: {error}"))),
        }
    }

    pub fn parse(name: String, bytes: &[u8]) -> Result<Self, Refusal> {
        let text = decode(&name, bytes)?;
        let separator = separator(&text);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(text.as_bytes());
        let header: Vec<String> = match reader.headers() {
            Ok(header) if !header.is_empty() => header.iter().map(|cell| cell.trim().to_string()).collect(),
            Ok(_) => {
                return Err(Refusal::input(format!(
                    "{name}: is empty: the first row must name the columns"
                )));
            }
            Err(error) => return Err(malformed(&name, &text, &error)),
        };
        if header.len() == 1 {
            no_empty_line(&name, &text)?;
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| malformed(&name, &text, &error))?;
            let line = line(&text, record.position());
            rows.push(Row {
                line,
                cells: record.iter().map(|cell| cell.trim().to_string()).collect(),
            });
        }
        Ok(Self {
            name,
            rows,
            header,
            decimal_comma: separator == b';',
        })
    }

    /// The column of that name.
    pub fn column(&self, name: &str) -> Result<Column, Refusal> {
        let mut found = self.header.iter().enumerate().filter(|(_, header)| *header == name);
        match (found.next(), found.next()) {
            (Some((at, _)), None) => Ok(Column(at)),
            (Some(_), Some(_)) => Err(Refusal::input(format!(
                "{}: row 1: more than one column is called {name}",
                self.name
            ))),
            (None, _) => {
                let header = self.header.join(", ");
                Err(Refusal::input(format!(
                    "{}: row 1: no column is called {name}; there are: {header}",
                    self.name
                )))
            }
        }
    }

    /// The only column, where a name was not needed.
    pub fn only_column(&self, option: &str) -> Result<Column, Refusal> {
        if self.header.len() == 1 {
            return Ok(Column(0));
        }
        let header = self.header.join(", ");
        Err(Refusal::input(format!(
            "{}: row 1: say which column with {option}; there are: {header}",
            self.name
        )))
    }

    /// What the header calls a column.
    pub fn name_of(&self, column: Column) -> &str {
        &self.header[column.0]
    }

    /// A cell as text.
    pub fn text<'a>(&self, row: &'a Row, column: Column) -> &'a str {
        &row.cells[column.0]
    }

    /// A cell as a number; empty and `NA` are missing.
    pub fn number(&self, row: &Row, column: Column) -> Result<Option<f64>, Refusal> {
        let text = self.text(row, column);
        if text.is_empty() || text == "NA" {
            return Ok(None);
        }
        let number = if self.decimal_comma && !text.contains('.') {
            text.replacen(',', ".", 1).parse::<f64>()
        } else {
            text.parse::<f64>()
        };
        match number {
            Ok(number) if number.is_finite() => Ok(Some(number)),
            Ok(_) => Err(self.wrong(row, column, &format!("\"{text}\" is not a finite number"))),
            Err(_) => Err(self.wrong(row, column, &format!("\"{text}\" is not a number"))),
        }
    }

    /// A refusal of one cell.
    pub fn wrong(&self, row: &Row, column: Column, what: &str) -> Refusal {
        Refusal::cell(&self.name, row.line, self.name_of(column), what)
    }
}

/// UTF-8, or else Latin-1, in which every byte is a character.
fn decode(name: &str, bytes: &[u8]) -> Result<String, Refusal> {
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
fn separator(text: &str) -> u8 {
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
fn no_empty_line(name: &str, text: &str) -> Result<(), Refusal> {
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
fn line(text: &str, position: Option<&csv::Position>) -> u64 {
    let Some(position) = position else { return 1 };
    let from = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    let breaks = rest
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .filter(|byte| **byte == b'\n');
    position.line() + breaks.count() as u64
}

fn malformed(name: &str, text: &str, error: &csv::Error) -> Refusal {
    let line = line(text, error.position());
    Refusal::input(match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{name}: row {line}: {len} cells where the header has {expected_len}")
        }
        _ => format!("{name}: row {line}: {error}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(bytes: &[u8]) -> Result<Table, Refusal> {
        Table::parse("datos.csv".to_string(), bytes)
    }

    fn numbers(bytes: &[u8], column: &str) -> Result<Vec<Option<f64>>, Refusal> {
        let table = table(bytes)?;
        let column = table.column(column)?;
        table.rows.iter().map(|row| table.number(row, column)).collect()
    }

    fn refused(bytes: &[u8], column: &str) -> String {
        let refusal = numbers(bytes, column).unwrap_err();
        assert_eq!(refusal.exit_code, 2);
        refusal.text
    }

    #[test]
    fn each_separator_is_recognised_by_the_header() {
        for file in [
            "mes,valor\n1,2.5\n2,\n",
            "mes;valor\r\n1;2,5\r\n2;NA\r\n",
            "mes\tvalor\n1\t2.5\n2\t\n",
        ] {
            assert_eq!(numbers(file.as_bytes(), "valor"), Ok(vec![Some(2.5), None]), "{file:?}");
        }
        assert_eq!(
            numbers(b"\"a;b;c\",v\nx,1\n", "v"),
            Ok(vec![Some(1.0)]),
            "quoted separators do not count"
        );
        assert_eq!(
            numbers(b"v;w\n1.5;0\n", "v"),
            Ok(vec![Some(1.5)]),
            "a point is understood beside ; too"
        );
    }

    #[test]
    fn latin_1_utf_8_and_its_mark_give_the_same_names() {
        for file in [
            &b"a\xf1o,n\n1,2\n"[..],
            "año,n\n1,2\n".as_bytes(),
            "\u{feff}año,n\n1,2\n".as_bytes(),
        ] {
            assert_eq!(numbers(file, "año"), Ok(vec![Some(1.0)]));
        }
    }

    #[test]
    fn a_wrong_cell_is_told_by_file_row_and_column() {
        assert_eq!(
            refused(b"mes,valor\n1,2\n2,dos\n", "valor"),
            "datos.csv: row 3, column valor: \"dos\" is not a number"
        );
        for file in [&b"valor,x\n1,0\n\n3e999,0\n"[..], b"valor,x\r\n1,0\r\n\r\n3e999,0\r\n"] {
            assert_eq!(
                refused(file, "valor"),
                "datos.csv: row 4, column valor: \"3e999\" is not a finite number"
            );
        }
        assert_eq!(
            refused(b"v;w\n1.234,5;0\n", "v"),
            "datos.csv: row 2, column v: \"1.234,5\" is not a number"
        );
        assert_eq!(
            refused(b"v,w\nNaN,0\n", "v"),
            "datos.csv: row 2, column v: \"NaN\" is not a finite number"
        );
    }

    #[test]
    fn a_wrong_shape_is_told_by_file_and_row() {
        assert_eq!(
            refused(b"a,b\n1,2\n1,2,3\n", "a"),
            "datos.csv: row 3: 3 cells where the header has 2"
        );
        assert_eq!(
            refused(b"a,b\r\n\r\n1\r\n", "a"),
            "datos.csv: row 3: 1 cells where the header has 2"
        );
        assert_eq!(
            refused(b"", "a"),
            "datos.csv: is empty: the first row must name the columns"
        );
        assert_eq!(
            refused(b"a,b\n", "c"),
            "datos.csv: row 1: no column is called c; there are: a, b"
        );
        assert_eq!(
            refused(b"a,a\n", "a"),
            "datos.csv: row 1: more than one column is called a"
        );
        assert_eq!(
            refused(b"v\n1\n\n3\n", "v"),
            "datos.csv: row 3 is empty: write NA where a value is missing"
        );
        assert_eq!(refused(b"v\0\n", "v"), "datos.csv: is not a CSV in UTF-8 or Latin-1");
    }

    #[test]
    fn a_file_that_is_not_there_is_bad_input() {
        let refusal = Table::read(Path::new("no/such.csv"), &mut std::io::empty()).unwrap_err();
        assert!(
            refusal.exit_code == 2 && refusal.text.starts_with("no/such.csv: cannot be read"),
            "{refusal:?}"
        );
    }
}
