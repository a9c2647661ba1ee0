//! Other people's CSV.
//!
//! Owns reading a table of text from a file or standard input, and numbers from its cells. Must not know what a column means.

#[cfg(test)]
mod tests;
mod text;

use std::io::Read;
use std::path::Path;

use text::{decode, line, malformed, no_empty_line, separator};

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

    /// The columns of these names, or all of them where none is named. An item that counts twice agrees with itself: each once.
    pub fn columns_once(&self, named: &[String], option: &str) -> Result<Vec<Column>, Refusal> {
        if let Some(at) = (0..named.len()).find(|at| named[..*at].contains(&named[*at])) {
            let name = &named[at];
            return Err(Refusal::input(format!(
                "{}: {option}: {name} is named twice",
                self.name
            )));
        }
        if named.is_empty() {
            return self.names().map(|name| self.column(name)).collect();
        }
        named.iter().map(|name| self.column(name)).collect()
    }

    /// What the header calls the columns, in its order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.header.iter().map(String::as_str)
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
