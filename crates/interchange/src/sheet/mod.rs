//! A table from whatever a school's spreadsheet saves: CSV, XLSX, the old XLS, or a web page that calls itself one; told
//! apart by what stands in the file.
//!
//! Owns the limits of such a file and what a cell of a workbook says as text.
//! Must not trust a workbook: how much it unpacks to, where its cells stand, how often it repeats a text.

mod cell;
mod cells;
mod package;
mod page;
mod workbook;
mod xls;

pub(crate) use cells::Cells;

use crate::FileProblem;
use crate::delimited::{self, MOST_BYTES, Row, Table, Weigh};

/// As many columns are read: more nobody can look through.
pub const MOST_COLUMNS: usize = 256;

/// Columns that name natural persons: points are of groups, so their cells are forgotten before anything else is done.
fn names_persons(header: &str) -> bool {
    header
        .split(' ')
        .any(|word| word.contains("mrun") || word == "run" || word == "rut")
}

/// Reads a file whose first line, or first row of more than one cell, names its columns.
///
/// # Errors
/// Why it can't be read at all.
pub fn read(bytes: &[u8]) -> Result<Table, FileProblem> {
    within_limits(bytes)?;
    let table = if is_package(bytes) {
        workbook::read(bytes)?.without(names_persons)
    } else {
        delimited::read_without(bytes, names_persons)?
    };
    narrow_enough(table)
}

/// Reads the same, the old XLS and a web page with a table too, and forgets at once every cell of the columns that
/// `forbidden` names (it sees folded headers).
///
/// # Errors
/// Why it can't be read at all.
pub(crate) fn read_any(bytes: &[u8], forbidden: fn(&str) -> bool) -> Result<Table, FileProblem> {
    within_limits(bytes)?;
    let table = if is_package(bytes) {
        workbook::read(bytes)?.without(forbidden)
    } else if xls::is_one(bytes) {
        xls::read(bytes)?.without(forbidden)
    } else if let Some(page) = page::text(bytes) {
        page::read(&page)?.without(forbidden)
    } else {
        delimited::read_without(bytes, forbidden)?
    };
    narrow_enough(table)
}

/// Reads any of these row by row, for who looks for the header below titles; of several sheets the one that weighs most. Also tells
/// the line on which a quote opens that never closes.
///
/// # Errors
/// Why it can't be read at all.
pub(crate) fn read_grid(bytes: &[u8], weigh: Weigh<'_>) -> Result<(Vec<Row>, Option<u64>), FileProblem> {
    within_limits(bytes)?;
    if is_package(bytes) {
        Ok((workbook::rows(bytes, weigh)?, None))
    } else if xls::is_one(bytes) {
        Ok((xls::rows(bytes, weigh)?, None))
    } else if let Some(page) = page::text(bytes) {
        Ok((page::rows(&page)?, None))
    } else {
        delimited::read_grid(bytes, weigh)
    }
}

/// A workbook by its sheets.
pub(crate) struct Named {
    /// The names of all of them.
    pub names: Vec<String>,
    /// The cells of those that were asked for, as programs write them.
    pub cells: Vec<(String, Cells)>,
}

/// The sheets of an XLSX or XLS that `wanted` picks by name, at most `most`; nothing where the bytes are neither.
///
/// # Errors
/// Why it can't be read at all.
pub(crate) fn read_sheets(bytes: &[u8], wanted: fn(&str) -> bool, most: usize) -> Result<Option<Named>, FileProblem> {
    within_limits(bytes)?;
    if is_package(bytes) {
        workbook::sheets(bytes, wanted, most).map(Some)
    } else if xls::is_one(bytes) {
        xls::sheets(bytes, wanted, most).map(Some)
    } else {
        Ok(None)
    }
}

fn is_package(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

fn within_limits(bytes: &[u8]) -> Result<(), FileProblem> {
    if bytes.len() > MOST_BYTES {
        return Err(FileProblem::TooLarge {
            bytes: bytes.len(),
            most: MOST_BYTES,
        });
    }
    Ok(())
}

fn narrow_enough(table: Table) -> Result<Table, FileProblem> {
    if table.headers.len() > MOST_COLUMNS {
        return Err(FileProblem::TooManyColumns { most: MOST_COLUMNS });
    }
    Ok(table)
}
