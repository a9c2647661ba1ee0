//! Tables as text: bytes of any usual encoding and separator, read into rows that know their line.
//!
//! Owns decoding, the sniffing of separators, quoting, true line numbers, and what is wrong with a file as such.
//! Must not know what any column means.

mod decode;
mod parse;
mod read;
mod separator;
mod write;

pub use decode::{Encoding, decode};
pub use read::{Table, read, read_without};
pub use separator::Separator;
pub use write::{disarmed, write};

pub(crate) use decode::page_text;
pub(crate) use read::{Weigh, names_columns, read_grid, read_pasted, read_rows};

use crate::Remark;

/// As many bytes are read at once.
pub const MOST_BYTES: usize = 32 << 20;

/// As many rows are read at once.
pub const MOST_ROWS: usize = 200_000;

/// As many cells are read at once: twenty columns for as many rows as that, some 200 MB while they are read.
pub const MOST_CELLS: usize = 4_000_000;

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line on which it begins, counted from 1.
    pub line: u64,
    /// Its cells, as many as the table has columns.
    pub cells: Vec<String>,
}

impl Row {
    /// The trimmed cell of a column; empty where the column isn't there.
    #[must_use]
    pub fn cell(&self, column: impl Into<Option<usize>>) -> &str {
        column
            .into()
            .and_then(|at| self.cells.get(at))
            .map_or("", |cell| cell.trim())
    }

    /// A remark about it.
    pub(crate) fn remark(&self, key: &'static str) -> Remark {
        Remark::on(self.line, key)
    }
}
