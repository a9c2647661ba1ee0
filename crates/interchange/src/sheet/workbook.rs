//! The sheets of an XLSX.

use std::io::Cursor;
use std::panic::catch_unwind;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};

use super::cell::{self, Say};
use super::cells::{Cells, first_table, heaviest};
use super::package;
use crate::FileProblem;
use crate::delimited::{Row, Table, Weigh};

/// Reads its first visible sheet with rows.
///
/// # Errors
/// Why it can't be read at all.
pub(super) fn read(bytes: &[u8]) -> Result<Table, FileProblem> {
    package::check(bytes)?;
    // The library below is not ours; should a crafted file make it panic, that file is broken and nothing else is.
    catch_unwind(|| {
        let mut book = open(bytes)?;
        let sheets = visible(&book);
        first_table(sheets.iter().map(|sheet| cells(&mut book, sheet, cell::chilean)))
    })
    .unwrap_or(Err(FileProblem::Broken))
}

/// The rows of the visible sheet that weighs most.
///
/// # Errors
/// Why it can't be read at all.
pub(super) fn rows(bytes: &[u8], weigh: Weigh<'_>) -> Result<Vec<Row>, FileProblem> {
    package::check(bytes)?;
    catch_unwind(|| {
        let mut book = open(bytes)?;
        let sheets = visible(&book);
        heaviest(sheets.iter().map(|sheet| cells(&mut book, sheet, cell::chilean)), weigh)
    })
    .unwrap_or(Err(FileProblem::Broken))
}

fn visible(book: &Xlsx<Cursor<&[u8]>>) -> Vec<String> {
    let sheets = book.sheets_metadata().iter();
    sheets
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect()
}

/// The names of its sheets, hidden ones too, and the cells of those that `wanted` picks, at most so many.
///
/// # Errors
/// Why it can't be read at all.
pub(super) fn sheets(bytes: &[u8], wanted: fn(&str) -> bool, most: usize) -> Result<super::Named, FileProblem> {
    package::check(bytes)?;
    catch_unwind(|| {
        let mut book = open(bytes)?;
        let names = book.sheet_names();
        let picked: Vec<&String> = names.iter().filter(|name| wanted(name)).take(most).collect();
        let cells = picked
            .into_iter()
            .map(|name| Ok((name.clone(), cells(&mut book, name, cell::raw)?)))
            .collect::<Result<_, FileProblem>>()?;
        Ok(super::Named { names, cells })
    })
    .unwrap_or(Err(FileProblem::Broken))
}

fn open(bytes: &[u8]) -> Result<Xlsx<Cursor<&[u8]>>, FileProblem> {
    Xlsx::new(Cursor::new(bytes)).map_err(|_| FileProblem::Broken)
}

fn cells(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str, say: Say) -> Result<Cells, FileProblem> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|_| FileProblem::Broken)?;
    let mut cells = Cells::default();
    while let Some((found, style)) = reader.next_cell_with_style_id().map_err(|_| FileProblem::Broken)? {
        let (row, column) = found.get_position();
        cells.weigh(length(found.get_value()))?;
        let is_percentage = cell::is_percentage(reader.styles().get(style));
        cells.put(row, column, say(found.get_value(), is_percentage))?;
    }
    Ok(cells)
}

fn length(value: &DataRef<'_>) -> usize {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.len(),
        DataRef::SharedString(text) => text.len(),
        _ => 0,
    }
}
