//! A form in one CSV, as ODK's tools read it: the first column names a sheet where one begins and is empty elsewhere.

use super::NotRead;
use super::form::Form;
use crate::delimited::{Row, read_rows};

/// Reads the sheets.
pub(super) fn form(bytes: &[u8]) -> Result<Form, NotRead> {
    let (rows, open_quote) = read_rows(bytes, heads_a_sheet)?;
    if let Some(line) = open_quote {
        return Err(NotRead::OpenQuote { line });
    }
    let mut form = Form::default();
    let mut open: Option<(String, Vec<Row>)> = None;
    for mut row in rows {
        let first = if row.cells.is_empty() {
            String::new()
        } else {
            row.cells.remove(0)
        };
        if !first.trim().is_empty() {
            if let Some((name, rows)) = open.take() {
                form.take(&name, rows)?;
            }
            open = Some((first, Vec::new()));
        }
        // Its header may stand beside its name.
        if let Some((_, rows)) = &mut open
            && row.cells.iter().any(|cell| !cell.trim().is_empty())
        {
            rows.push(row);
        }
    }
    if let Some((name, rows)) = open {
        form.take(&name, rows)?;
    }
    Ok(form)
}

/// The line that heads the questions tells what parts the cells: every one has a type and a name.
fn heads_a_sheet(line: &str) -> bool {
    let has = |wanted: &str| line.split(' ').any(|word| word == wanted);
    has("type") && has("name")
}
