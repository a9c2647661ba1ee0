//! A text as a table: its columns by name, its rows by line.

use crate::delimited::parse::{Records, records};
use crate::delimited::{Encoding, MOST_BYTES, MOST_CELLS, Row, Separator, decode};
use crate::{FileProblem, Remark};
use domain::search::fold;

/// A table, and what there is to say about its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// How it was encoded.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub separator: Separator,
    /// The line of its header, counted from 1; 0 where it has none.
    pub header_line: u64,
    /// The names of its columns, trimmed.
    pub headers: Vec<String>,
    /// Its rows; rows that hold nothing are left out without a word.
    pub rows: Vec<Row>,
    /// Rows that could not be read: too many or too few cells, a quote that never closes.
    pub problems: Vec<Remark>,
    folded: Vec<String>,
}

/// Reads a file whose first line names its columns.
///
/// # Errors
/// Why it can't be read at all.
pub fn read(bytes: &[u8]) -> Result<Table, FileProblem> {
    read_without(bytes, |_| false)
}

/// Reads a file and forgets at once every cell of the columns that `forbidden` names (it sees folded headers).
///
/// # Errors
/// Why it can't be read at all.
pub fn read_without(bytes: &[u8], forbidden: fn(&str) -> bool) -> Result<Table, FileProblem> {
    let (text, encoding) = decode(bytes)?;
    let (text, first_line, named) = without_separator_line(&text);
    let separator = named.unwrap_or_else(|| {
        Separator::sniff(
            first_record(text),
            &[Separator::Semicolon, Separator::Tab, Separator::Comma],
        )
    });
    let mut read = records(text, separator, first_line)?;
    if read.rows.is_empty() || !names_columns(&read.rows[0]) {
        return Err(FileProblem::NoHeader);
    }
    let header = read.rows.remove(0);
    table(&header, read, separator, encoding, forbidden)
}

/// Reads what was pasted: columns parted by tab or `;` (a comma is decimal there), a header only where
/// `is_header` finds one.
pub(crate) fn read_pasted(text: &str, is_header: fn(&str) -> bool) -> Result<(Table, bool), FileProblem> {
    if text.len() > MOST_BYTES {
        return Err(FileProblem::TooLarge {
            bytes: text.len(),
            most: MOST_BYTES,
        });
    }
    // Most often what is pasted has more lines than one, and the first may be the odd one out.
    let line = text.lines().find(|line| line.contains(['\t', ';'])).unwrap_or_default();
    let separator = Separator::sniff(line, &[Separator::Tab, Separator::Semicolon]);
    let mut read = records(text, separator, 1)?;
    let Some(first) = read.rows.first() else {
        return Err(FileProblem::Empty);
    };
    let has_header = first.cells.iter().any(|cell| is_header(&fold(cell)));
    let header = if has_header {
        read.rows.remove(0)
    } else {
        let widest = read.rows.iter().map(|row| row.cells.len()).max();
        let widest = widest.unwrap_or(0);
        // Every row will be filled up to the widest.
        if widest.saturating_mul(read.rows.len()) > MOST_CELLS {
            return Err(FileProblem::TooManyCells { most: MOST_CELLS });
        }
        Row {
            line: 0,
            cells: vec![String::new(); widest],
        }
    };
    let table = table(&header, read, separator, Encoding::Utf8, |_| false)?;
    Ok((table, has_header))
}

/// Reads a file that has several tables under each other, row by row: the separator is the one of the first line that `is_header`
/// finds (it sees folded lines). Rows that hold nothing are left out.
pub(crate) fn read_rows(bytes: &[u8], is_header: fn(&str) -> bool) -> Result<(Vec<Row>, Option<u64>), FileProblem> {
    let (text, _) = decode(bytes)?;
    let (text, first_line, named) = without_separator_line(&text);
    let separator = named.unwrap_or_else(|| {
        let header = text.lines().find(|line| is_header(&fold(line))).unwrap_or_default();
        Separator::sniff(header, &[Separator::Comma, Separator::Semicolon, Separator::Tab])
    });
    let read = records(text, separator, first_line)?;
    Ok((read.rows, read.open_quote))
}

/// How much rows look like what somebody reads: the parting of the cells, and of sheets the one, that weighs most is taken.
pub(crate) type Weigh<'a> = &'a (dyn Fn(&[Row]) -> usize + std::panic::RefUnwindSafe);

/// Reads a file whose header may stand below titles, row by row: cells are parted as makes the rows weigh most. Rows that hold
/// nothing are left out; also tells the line on which a quote opens that never closes.
pub(crate) fn read_grid(bytes: &[u8], weigh: Weigh<'_>) -> Result<(Vec<Row>, Option<u64>), FileProblem> {
    let (text, _) = decode(bytes)?;
    let (text, first_line, named) = without_separator_line(&text);
    let tried = named.map_or(vec![Separator::Semicolon, Separator::Tab, Separator::Comma], |named| {
        vec![named]
    });
    let mut best: Option<(usize, Records)> = None;
    for separator in tried {
        let read = records(text, separator, first_line)?;
        let weight = weigh(&read.rows);
        if best.as_ref().is_none_or(|(heaviest, _)| weight > *heaviest) {
            best = Some((weight, read));
        }
    }
    let (_, read) = best.ok_or(FileProblem::Empty)?;
    Ok((read.rows, read.open_quote))
}

/// Excel's first line `sep=;` says what parts the cells and is no header.
fn without_separator_line(text: &str) -> (&str, u64, Option<Separator>) {
    let lower = text.get(..5).unwrap_or_default().to_lowercase();
    let named = match lower.as_str() {
        "sep=;" => Separator::Semicolon,
        "sep=\t" => Separator::Tab,
        "sep=," => Separator::Comma,
        _ => return (text, 1, None),
    };
    let rest = &text[5..];
    let end = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r']));
    end.map_or((text, 1, None), |rest| (rest, 2, Some(named)))
}

fn first_record(text: &str) -> &str {
    text.split(['\n', '\r'])
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default()
}

/// A line of nothing but numbers is a row whose header was lost.
pub(crate) fn names_columns(row: &Row) -> bool {
    row.cells.iter().any(|cell| cell.chars().any(char::is_alphabetic))
}

fn table(
    header: &Row,
    read: Records,
    separator: Separator,
    encoding: Encoding,
    forbidden: fn(&str) -> bool,
) -> Result<Table, FileProblem> {
    if read.rows.is_empty() && read.open_quote.is_none() {
        return Err(FileProblem::NoRows);
    }
    let headers: Vec<String> = header.cells.iter().map(|h| h.trim().to_owned()).collect();
    let folded: Vec<String> = headers.iter().map(|h| fold(h)).collect();
    let mut table = Table {
        encoding,
        separator,
        header_line: header.line,
        headers,
        rows: Vec::with_capacity(read.rows.len()),
        problems: Vec::new(),
        folded,
    };
    for row in read.rows {
        // A header on line 0 was made up, as wide as the widest row: the others are filled up to it.
        table.take(row, header.line == 0, forbidden);
    }
    // The words after an open quote could be of any column, so none of them is shown.
    let open = read.open_quote.map(|line| Remark::on(line, "row-problem-open-quote"));
    table.problems.extend(open);
    Ok(table)
}

impl Table {
    /// A table that came from elsewhere than text, or was kept. Every row becomes as wide as the headers.
    #[must_use]
    pub fn of(header_line: u64, headers: Vec<String>, mut rows: Vec<Row>) -> Self {
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

    /// The first column that bears one of these names; case, accents and punctuation make no difference.
    #[must_use]
    pub fn column(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| {
            let name = fold(name);
            self.folded.iter().position(|header| *header == name)
        })
    }

    /// The columns whose folded name `wanted` picks.
    pub(crate) fn columns(&self, wanted: impl Fn(&str) -> bool) -> Vec<usize> {
        let named = self.folded.iter().enumerate();
        named.filter(|(_, name)| wanted(name)).map(|(at, _)| at).collect()
    }

    /// A column's name as the file has it.
    #[must_use]
    pub fn header(&self, column: usize) -> &str {
        self.headers.get(column).map_or("", String::as_str)
    }

    /// A remark about a cell that shows what stands there.
    pub(crate) fn cell_remark(&self, row: &Row, column: usize, key: &'static str) -> Remark {
        row.remark(key).column(self.header(column)).value(row.cell(column))
    }

    /// Takes a row in. One with more or fewer cells than columns can't be trusted and is reported, without its cells:
    /// what stands in them may belong to a column that must not be kept.
    fn take(&mut self, mut row: Row, is_loose: bool, forbidden: fn(&str) -> bool) {
        let columns = self.headers.len();
        while row.cells.len() > columns && row.cells.last().is_some_and(|c| c.trim().is_empty()) {
            row.cells.pop();
        }
        if is_loose {
            row.cells.resize(columns, String::new());
        }
        if row.cells.len() != columns {
            let count = row.cells.len().to_string();
            let key = "row-problem-ragged";
            self.problems.push(row.remark(key).value(&count));
            return;
        }
        for (cell, name) in row.cells.iter_mut().zip(&self.folded) {
            if forbidden(name) {
                *cell = String::new();
            }
        }
        self.rows.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delimited::MOST_ROWS;

    #[test]
    fn names_of_columns_are_found_in_every_dress() {
        let table = read("sep=;\r\n\"Año\"; Correo_Electrónico ;RBD\r\n2026;a@b.cl;1\r\n".as_bytes());
        let table = table.unwrap();
        assert_eq!(table.separator, Separator::Semicolon);
        let found = ["ANO", "correo electronico", "rbd"].map(|name| table.column(&[name]));
        assert_eq!(found, [Some(0), Some(1), Some(2)]);
        assert_eq!((table.rows[0].line, table.rows[0].cell(1)), (3, "a@b.cl"));
        assert_eq!(table.rows[0].cell(None), "");
    }

    #[test]
    fn ragged_rows_are_reported_by_line() {
        let table = read(b"a;b\n1;2\n\n1;2;3\n1\n1;2;;\n").unwrap();
        let lines: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [2, 6]);
        let said: Vec<_> = table
            .problems
            .iter()
            .map(|p| (p.line, p.key, p.value.as_str()))
            .collect();
        assert_eq!(said, [(4, "row-problem-ragged", "3"), (5, "row-problem-ragged", "1")]);
    }

    #[test]
    fn a_table_without_header_or_rows_says_so() {
        assert_eq!(read(b"1;2\n3;4").unwrap_err(), FileProblem::NoHeader);
        assert_eq!(read(b"a;b\n;\n").unwrap_err(), FileProblem::NoRows);
        let long = "a\n".repeat(MOST_ROWS + 2);
        assert_eq!(
            read(long.as_bytes()).unwrap_err(),
            FileProblem::TooManyRows { most: MOST_ROWS }
        );
    }

    #[test]
    fn few_rows_of_very_many_cells_are_too_many() {
        let row = ";".repeat(5_000);
        let wide = format!("a{row}\n{}", format!("1{row}\n").repeat(MOST_CELLS / 5_000));
        let problem = FileProblem::TooManyCells { most: MOST_CELLS };
        assert_eq!(read(wide.as_bytes()).unwrap_err(), problem);
        // A paste is filled up to its widest row.
        let uneven = format!("1{row}\n{}", "1\n".repeat(MOST_CELLS / 5_000));
        assert_eq!(read_pasted(&uneven, |_| false).unwrap_err(), problem);
    }

    #[test]
    fn what_stays_open_is_reported_where_it_opens() {
        let table = read(b"a;b\n1;2\n3;\"x\n4;5\n").unwrap();
        assert_eq!((table.rows.len(), table.problems[0].line), (1, 3));
        assert_eq!(table.problems[0].key, "row-problem-open-quote");
    }
}
