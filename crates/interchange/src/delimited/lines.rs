//! A table as text that reads back as the same table, each row on its own line.

use crate::delimited::{Encoding, Row, Separator, Table};
use crate::fold::fold;

impl Table {
    /// A table that came from elsewhere than text. Every row is as wide as the headers.
    pub(crate) fn of(header_line: u64, headers: Vec<String>, mut rows: Vec<Row>) -> Self {
        for row in &mut rows {
            row.cells.resize(headers.len(), String::new());
        }
        Self {
            encoding: Encoding::Utf8,
            separator: Separator::Semicolon,
            header_line,
            folded: headers.iter().map(|header| fold(header)).collect(),
            headers,
            rows,
            problems: Vec::new(),
        }
    }

    /// The names of its columns as they are compared.
    pub(crate) fn folded(&self) -> &[String] {
        &self.folded
    }

    /// Forgets every cell of the columns that `forbidden` names (it sees folded headers).
    pub(crate) fn without(mut self, forbidden: fn(&str) -> bool) -> Self {
        for at in self.columns(forbidden) {
            for row in &mut self.rows {
                row.cells[at].clear();
            }
        }
        self
    }

    /// The table as text. Rows keep their lines: where lines were empty or left out, they are empty here.
    ///
    /// What is left out of the table (a row with too many cells) is left out here too.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut next = 1;
        let rows = self.rows.iter().map(|row| (row.line, row.cells.as_slice()));
        for (line, cells) in std::iter::once((self.header_line, self.headers.as_slice())).chain(rows) {
            while next < line {
                text.push('\n');
                next += 1;
            }
            for (at, cell) in cells.iter().enumerate() {
                if at > 0 {
                    text.push(';');
                }
                // Always quoted: what parts the cells is then never mistaken for what stands in them.
                text.push('"');
                text.extend(cell.chars().flat_map(on_one_line));
                text.push('"');
            }
            text.push('\n');
            next += 1;
        }
        text
    }
}

/// A sign as it may stand in a cell of one line: quotes doubled, ends of lines and other controls a space.
fn on_one_line(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        '"' => ('"', Some('"')),
        c if c.is_control() => (' ', None),
        c => (c, None),
    };
    std::iter::once(first).chain(second)
}

#[cfg(test)]
mod tests {
    use crate::delimited::read;

    #[test]
    fn rows_keep_their_lines() {
        let table = read(b"\n\nSemana, del,x;\"a;b\"\n\n09-03-2026;\"dos\nlineas \"\"x\"\"\"\n;7\n").unwrap();
        let again = read(table.text().as_bytes()).unwrap();
        assert_eq!(again.headers, ["Semana, del,x", "a;b"]);
        let lines: Vec<u64> = again.rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [5, 7]);
        assert_eq!(again.rows[0].cells[1], "dos lineas \"x\"");
    }
}
