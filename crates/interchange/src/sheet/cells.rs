//! The filled cells of a sheet, within the limits, and what table they make.

use std::collections::BTreeMap;

use super::MOST_COLUMNS;
use crate::FileProblem;
use crate::delimited::{MOST_BYTES, MOST_CELLS, MOST_ROWS, Row, Table, Weigh, names_columns};

/// Filled cells by row and column, both from 0.
#[derive(Default)]
pub(crate) struct Cells {
    rows: BTreeMap<u32, BTreeMap<u32, String>>,
    bytes: usize,
    count: usize,
}

impl Cells {
    /// Counts so many bytes, whether they are kept or not: one long text can be told in every cell.
    pub(super) fn weigh(&mut self, bytes: usize) -> Result<(), FileProblem> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > MOST_BYTES {
            return Err(FileProblem::TooLarge {
                bytes: self.bytes,
                most: MOST_BYTES,
            });
        }
        Ok(())
    }

    /// Puts a text where it stands; an empty one is nothing.
    pub(super) fn put(&mut self, row: u32, column: u32, text: String) -> Result<(), FileProblem> {
        if text.is_empty() {
            return Ok(());
        }
        self.count += 1;
        match () {
            () if row as usize > MOST_ROWS => return Err(FileProblem::TooManyRows { most: MOST_ROWS }),
            () if column as usize >= MOST_COLUMNS => return Err(FileProblem::TooManyColumns { most: MOST_COLUMNS }),
            () if self.count > MOST_CELLS => return Err(FileProblem::TooManyCells { most: MOST_CELLS }),
            () => self.rows.entry(row).or_default().insert(column, text),
        };
        Ok(())
    }

    /// How many cells are filled.
    pub(super) const fn count(&self) -> usize {
        self.count
    }

    /// As a table. The header is the first row of more than one cell: over it stands at most a title.
    pub(super) fn table(mut self) -> Result<Table, FileProblem> {
        let first = self.rows.keys().next().copied().ok_or(FileProblem::Empty)?;
        let named = self.rows.iter().find(|(_, row)| row.len() > 1).map(|(at, _)| *at);
        let header = named.unwrap_or(first);
        self.rows = self.rows.split_off(&header);
        let mut rows = self.filled()?.into_iter();
        let Some(header) = rows.next() else {
            return Err(FileProblem::Empty);
        };
        let rows: Vec<Row> = rows.collect();
        if rows.is_empty() {
            return Err(FileProblem::NoRows);
        }
        if !names_columns(&header) {
            return Err(FileProblem::NoHeader);
        }
        Ok(Table::of(header.line, header.cells, rows))
    }

    /// The rows that hold something, all of one width.
    pub(crate) fn filled(self) -> Result<Vec<Row>, FileProblem> {
        let last = self.rows.values().filter_map(|row| row.keys().next_back()).max();
        let width = last.map_or(0, |last| *last as usize + 1);
        if width.saturating_mul(self.rows.len()) > MOST_CELLS {
            return Err(FileProblem::TooManyCells { most: MOST_CELLS });
        }
        let rows = self.rows.into_iter();
        Ok(rows.map(|(at, cells)| row(at, cells, width)).collect())
    }
}

/// The first sheet that makes a table; where none does, why not.
pub(super) fn first_table(sheets: impl Iterator<Item = Result<Cells, FileProblem>>) -> Result<Table, FileProblem> {
    let mut nothing = FileProblem::Empty;
    for cells in sheets {
        match cells?.table() {
            Err(FileProblem::Empty) => {}
            Err(FileProblem::NoRows) => nothing = FileProblem::NoRows,
            read => return read,
        }
    }
    Err(nothing)
}

/// The rows of the sheet that weighs most, of equals the first; where all are empty, so is the file.
pub(super) fn heaviest(
    sheets: impl Iterator<Item = Result<Cells, FileProblem>>,
    weigh: Weigh<'_>,
) -> Result<Vec<Row>, FileProblem> {
    let mut best: Option<(usize, Vec<Row>)> = None;
    for cells in sheets {
        let rows = cells?.filled()?;
        let weight = weigh(&rows);
        if !rows.is_empty() && best.as_ref().is_none_or(|(heaviest, _)| weight > *heaviest) {
            best = Some((weight, rows));
        }
    }
    best.map(|(_, rows)| rows).ok_or(FileProblem::Empty)
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
