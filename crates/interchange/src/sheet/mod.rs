//! A table from whatever a school's spreadsheet saves: CSV or XLSX, told apart by what stands in the file.
//!
//! Owns the limits of such a file and what a cell of a workbook says as text.
//! Must not trust a workbook: how much it unpacks to, where its cells stand, how often it repeats a text.

mod cell;
mod package;
mod workbook;

use crate::FileProblem;
use crate::delimited::{self, MOST_BYTES, Table};

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
    if bytes.len() > MOST_BYTES {
        return Err(FileProblem::TooLarge {
            bytes: bytes.len(),
            most: MOST_BYTES,
        });
    }
    let table = if bytes.starts_with(b"PK\x03\x04") {
        workbook::read(bytes)?.without(names_persons)
    } else {
        delimited::read_without(bytes, names_persons)?
    };
    if table.headers.len() > MOST_COLUMNS {
        return Err(FileProblem::TooManyColumns { most: MOST_COLUMNS });
    }
    Ok(table)
}
