//! A web page with a table, which the Ministry's SIGE and others save under the name `.xls`.
//!
//! Owns as much of HTML as a table takes. Must not follow links, run anything or believe how wide a cell says it is.

mod tag;
mod words;

use super::cells::Cells;
use crate::FileProblem;
use crate::delimited::{Row, Table, page_text};
use tag::Tag;
use words::plain;

/// The text of a web page; nothing where the bytes are none.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    page_text(bytes)
}

/// Reads the table with the most cells: around it stand those that only set a title beside a coat of arms.
///
/// # Errors
/// Where no table is.
pub(super) fn read(page: &str) -> Result<Table, FileProblem> {
    largest(page)?.table()
}

/// The rows of that table.
///
/// # Errors
/// Where no table is.
pub(super) fn rows(page: &str) -> Result<Vec<Row>, FileProblem> {
    largest(page)?.filled()
}

fn largest(page: &str) -> Result<Cells, FileProblem> {
    let mut reading = Reading::default();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        reading.words(&rest[..at]);
        rest = &rest[at..];
        let tag = Tag::of(rest);
        rest = &rest[tag.length..];
        if let Some(end) = tag.hidden_until() {
            rest = after(rest, end);
        }
        reading.take(&tag)?;
    }
    reading.words(rest);
    reading.close_cell()?;
    let mut tables = reading.done;
    tables.extend(reading.open.into_iter().map(|open| open.cells));
    let largest = tables
        .into_iter()
        .reduce(|a, b| if b.count() > a.count() { b } else { a });
    // A page without a table is a page.
    largest.filter(|table| table.count() > 0).ok_or(FileProblem::WebPage)
}

/// What follows the beginning of something, whatever its case; nothing where it never comes.
fn after<'a>(text: &'a str, wanted: &str) -> &'a str {
    let mut places = text.as_bytes().windows(wanted.len());
    let found = places.position(|window| window.eq_ignore_ascii_case(wanted.as_bytes()));
    found.map_or("", |at| &text[at..])
}

/// The tables so far: those within others come and go while their own are open.
#[derive(Default)]
struct Reading {
    open: Vec<Open>,
    done: Vec<Cells>,
}

/// A table that is open.
#[derive(Default)]
struct Open {
    cells: Cells,
    row: Option<u32>,
    column: u32,
    /// What the open cell says so far, and its columns.
    cell: Option<(String, u32)>,
}

/// As many tables may stand within each other.
const DEEPEST: usize = 16;

impl Reading {
    fn take(&mut self, tag: &Tag<'_>) -> Result<(), FileProblem> {
        match tag.name.as_str() {
            "table" if self.open.len() < DEEPEST => self.open.push(Open::default()),
            "/table" => {
                self.close_cell()?;
                self.done.extend(self.open.pop().map(|open| open.cells));
            }
            "tr" => {
                self.close_cell()?;
                if let Some(open) = self.open.last_mut() {
                    open.row = Some(open.row.map_or(0, |row| row.saturating_add(1)));
                    open.column = 0;
                }
            }
            "td" | "th" => {
                self.close_cell()?;
                if let Some(open) = self.open.last_mut() {
                    open.cell = Some((String::new(), tag.columns()));
                }
            }
            "/td" | "/th" | "/tr" => self.close_cell()?,
            "br" | "p" | "div" | "/p" | "/div" => self.words(" "),
            _ => {}
        }
        Ok(())
    }

    fn words(&mut self, words: &str) {
        if let Some((cell, _)) = self.open.last_mut().and_then(|open| open.cell.as_mut()) {
            cell.push_str(words);
        }
    }

    fn close_cell(&mut self) -> Result<(), FileProblem> {
        let Some(open) = self.open.last_mut() else {
            return Ok(());
        };
        let Some((words, columns)) = open.cell.take() else {
            return Ok(());
        };
        let words = plain(&words);
        open.cells.weigh(words.len())?;
        open.cells.put(open.row.unwrap_or(0), open.column, words)?;
        open.column = open.column.saturating_add(columns);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_table_of_a_page_is_read() {
        let page = "<HTML><style>td > p {}</style><!-- <table> --><table><tr><td colspan=3>N&oacute;mina</td></tr></table>\n\
                    <TABLE border='1'><TR><TH>Run</TH><th title=\"a > b\">Nombres<th>Letra</tr>\n\
                    <tr><td>1<td>Ana&nbsp;&amp; <b>Eva</b><br>P&#233;rez</td><td>A</td></tr>\
                    <tr><td colspan=\"2\">2</td><td>B";
        let table = read(page).unwrap();
        assert_eq!(table.headers, ["Run", "Nombres", "Letra"]);
        let rows: Vec<Vec<&str>> = table
            .rows
            .iter()
            .map(|row| row.cells.iter().map(String::as_str).collect())
            .collect();
        assert_eq!(rows, [["1", "Ana & Eva Pérez", "A"], ["2", "", "B"]]);
        assert_eq!(table.rows[0].line, 2);
    }

    #[test]
    fn a_page_without_a_table_is_a_page() {
        for page in [
            "<html><body>Inicie sesión</body>",
            "<table></table>",
            "<",
            "<table",
            "<!--",
        ] {
            assert_eq!(read(page).unwrap_err(), FileProblem::WebPage, "{page}");
        }
        assert_eq!(read("<table><tr><td>a<td>b").unwrap_err(), FileProblem::NoRows);
    }
}
