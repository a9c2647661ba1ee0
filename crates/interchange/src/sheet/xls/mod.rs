//! The old XLS of Excel 97 to 2003 (BIFF8), read by ourselves.
//!
//! Owns its container, its records and its texts. The library that reads XLSX takes a whole XLS into memory at once, and a file
//! of a few kilobytes can ask for gigabytes there: two cells in opposite corners, or one long text repeated. Here every cell
//! is counted before it is kept.
//! Must not read formulas (their last result is taken), macros, or files of older Excels and with a password: those are to be
//! saved again.

mod container;
mod format;
mod globals;
mod records;
#[cfg(test)]
mod tests;
mod texts;
mod values;

use super::Named;
use super::cell::{self, Say};
use super::cells::{Cells, first_table, heaviest};
use crate::FileProblem;
use crate::delimited::{Row, Table, Weigh};
use globals::Globals;

/// Whether the bytes begin like one.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(&container::MAGIC)
}

/// Reads its first visible sheet with rows.
///
/// # Errors
/// Why it can't be read at all.
pub(super) fn read(bytes: &[u8]) -> Result<Table, FileProblem> {
    let stream = container::workbook(bytes)?;
    let globals = Globals::of(&stream)?;
    let visible = globals.sheets.iter().filter(|sheet| !sheet.is_hidden);
    first_table(visible.map(|sheet| cells(&stream, &globals, sheet.at, cell::chilean)))
}

/// The rows of the visible sheet that weighs most.
///
/// # Errors
/// Why it can't be read at all.
pub(super) fn rows(bytes: &[u8], weigh: Weigh<'_>) -> Result<Vec<Row>, FileProblem> {
    let stream = container::workbook(bytes)?;
    let globals = Globals::of(&stream)?;
    let visible = globals.sheets.iter().filter(|sheet| !sheet.is_hidden);
    heaviest(
        visible.map(|sheet| cells(&stream, &globals, sheet.at, cell::chilean)),
        weigh,
    )
}

/// The names of its sheets, hidden ones too, and the cells of those that `wanted` picks, at most so many.
///
/// # Errors
/// Why it can't be read at all.
pub(super) fn sheets(bytes: &[u8], wanted: fn(&str) -> bool, most: usize) -> Result<Named, FileProblem> {
    let stream = container::workbook(bytes)?;
    let globals = Globals::of(&stream)?;
    let picked = globals.sheets.iter().filter(|sheet| wanted(&sheet.name)).take(most);
    let cells = picked
        .map(|sheet| Ok((sheet.name.clone(), cells(&stream, &globals, sheet.at, cell::raw)?)))
        .collect::<Result<_, FileProblem>>()?;
    let names = globals.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    Ok(Named { names, cells })
}

fn cells(stream: &[u8], globals: &Globals, at: usize, say: Say) -> Result<Cells, FileProblem> {
    let mut cells = Cells::default();
    values::each(stream, globals, at, |row, column, value, is_percentage| {
        let text = say(value, is_percentage);
        cells.weigh(text.len())?;
        cells.put(row, column, text)
    })?;
    Ok(cells)
}
