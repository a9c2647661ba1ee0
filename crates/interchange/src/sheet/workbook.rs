//! A workbook's first sheet with rows, as a table.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::catch_unwind;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};

use super::{MOST_COLUMNS, cell, package};
use crate::FileProblem;
use crate::delimited::{MOST_BYTES, MOST_CELLS, MOST_ROWS, Row, Table, names_columns};

/// Reads an XLSX.
///
/// # Errors
/// Why it can't be read at all.
pub(super) fn read(bytes: &[u8]) -> Result<Table, FileProblem> {
    package::check(bytes)?;
    // The library below is not ours; should a crafted file make it panic, that file is broken and nothing else is.
    catch_unwind(|| first_table(bytes)).unwrap_or(Err(FileProblem::Broken))
}

/// Its filled cells, by row and column, both from 0.
type Cells = BTreeMap<u32, BTreeMap<u32, String>>;

fn first_table(bytes: &[u8]) -> Result<Table, FileProblem> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| FileProblem::Broken)?;
    let sheets: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut nothing = FileProblem::Empty;
    for sheet in &sheets {
        match table(cells(&mut book, sheet)?) {
            Err(FileProblem::Empty) => {}
            Err(FileProblem::NoRows) => nothing = FileProblem::NoRows,
            read => return read,
        }
    }
    Err(nothing)
}

fn cells(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Cells, FileProblem> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|_| FileProblem::Broken)?;
    let (mut cells, mut bytes, mut count) = (Cells::new(), 0, 0);
    while let Some((found, style)) = reader.next_cell_with_style_id().map_err(|_| FileProblem::Broken)? {
        let (row, column) = found.get_position();
        bytes += length(found.get_value());
        // One long text can be told in every cell.
        if bytes > MOST_BYTES {
            return Err(FileProblem::TooLarge {
                bytes,
                most: MOST_BYTES,
            });
        }
        let text = cell::text(found.get_value(), reader.styles().get(style));
        if text.is_empty() {
            continue;
        }
        count += 1;
        match () {
            () if row as usize > MOST_ROWS => return Err(FileProblem::TooManyRows { most: MOST_ROWS }),
            () if column as usize >= MOST_COLUMNS => return Err(FileProblem::TooManyColumns { most: MOST_COLUMNS }),
            () if count > MOST_CELLS => return Err(FileProblem::TooManyCells { most: MOST_CELLS }),
            () => cells.entry(row).or_default().insert(column, text),
        };
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

/// The header is the first row of more than one cell: over it stands at most a title.
fn table(mut cells: Cells) -> Result<Table, FileProblem> {
    let first = cells.keys().next().copied().ok_or(FileProblem::Empty)?;
    let named = cells.iter().find(|(_, row)| row.len() > 1).map(|(at, _)| *at);
    let header = named.unwrap_or(first);
    let mut below = cells.split_off(&header);
    let header_cells = below.remove(&header).unwrap_or_default();
    if below.is_empty() {
        return Err(FileProblem::NoRows);
    }
    let rows = below.values().chain([&header_cells]);
    let columns = rows.filter_map(|row| row.keys().next_back()).max();
    let width = columns.map_or(0, |last| *last as usize + 1);
    if width.saturating_mul(below.len()) > MOST_CELLS {
        return Err(FileProblem::TooManyCells { most: MOST_CELLS });
    }
    let header = row(header, header_cells, width);
    if !names_columns(&header) {
        return Err(FileProblem::NoHeader);
    }
    let rows = below.into_iter().map(|(at, cells)| row(at, cells, width)).collect();
    Ok(Table::of(header.line, header.cells, rows))
}

fn row(at: u32, cells: BTreeMap<u32, String>, width: usize) -> Row {
    let mut row = Row {
        line: u64::from(at) + 1,
        cells: vec![String::new(); width],
    };
    for (column, text) in cells {
        if let Some(cell) = row.cells.get_mut(column as usize) {
            *cell = text;
        }
    }
    row
}
