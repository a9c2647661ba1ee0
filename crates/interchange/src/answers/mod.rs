//! What a class answered, as a teacher's spreadsheet or a school's program has it: a row a student, a column an item.
//!
//! Owns how header, students, items, key row and totals are told apart; what a cell says; what a person decided about columns; how
//! a paper is begun from a sheet; and the plan that is shown before anything is written.
//! Must not keep a column that nothing needs, print or hand on a RUN, or guess in silence whose answers a row holds.

mod ask;
mod cells;
mod columns;
mod content;
mod fit;
mod header;
mod item_names;
mod keyed;
mod keys;
mod kinds;
mod layout;
mod meaning;
mod paper;
mod plan;
mod planning;
mod presence;
mod read;
mod row_words;
mod style;
mod wanted;
mod who;
mod words;

pub use ask::{AskedColumn, Question, ask};
pub use keyed::{KeyedAnswers, KeyedWho};
pub use keys::{Against, KeyAt, KeyRow};
pub use meaning::{ColumnGuess, Fact, Mapping, Meaning};
pub use paper::paper_of;
pub use plan::{AnswersPlan, Change, ClassStudent, Planned, What};
pub use planning::plan;
pub use read::read;
pub use who::{Name, Who};

use domain::assessment::Responses;
use sha2::{Digest as _, Sha256};

use crate::Remark;

/// What a sheet says of a class.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ClassSheet {
    /// The line of the header, counted from 1.
    pub header_line: u64,
    /// What each column was taken for, from left to right.
    pub columns: Vec<ColumnGuess>,
    /// The row with the keys, where there is one.
    pub key: Option<KeyRow>,
    /// The students, by line.
    pub rows: Vec<SheetRow>,
    /// Items of the paper, by label, for which no column stands.
    pub missing: Vec<String>,
    /// Rows that are no students' and were left out, and why, by line: totals, lines without answers.
    pub left: Vec<Remark>,
    /// What is wrong, by line: rows that had to be left out, columns that can't be read. What concerns one student stands with its row.
    pub problems: Vec<Remark>,
}

/// A student's row.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SheetRow {
    /// Its line.
    pub line: u64,
    /// Whose it is, as far as the sheet says.
    pub who: Who,
    /// The answers by label; of a cell that can't be read, none. Empty where the student was absent.
    pub answers: Responses,
    /// Whether the student was absent.
    pub absent: bool,
    /// What is odd about the row, which is kept.
    pub remarks: Vec<Remark>,
}

impl ClassSheet {
    /// By what sheets of the same columns are known again; never the same as that of a file of points.
    #[must_use]
    pub fn kind(&self) -> String {
        kind(&self.columns)
    }

    /// Whether it has columns of answers, and one that says whose they are: else a person has to say which they are.
    #[must_use]
    pub fn has_columns(&self) -> bool {
        let has = |is: fn(&Meaning) -> bool| self.columns.iter().any(|column| is(&column.meaning));
        has(|meaning| matches!(meaning, Meaning::Item(_))) && has(|meaning| matches!(meaning, Meaning::Who(_)))
    }

    /// The meanings of its columns as they may be remembered for the next sheet of the same kind.
    #[must_use]
    pub fn mapping(&self) -> Mapping {
        let columns = self.columns.iter();
        Mapping::of(columns.map(|column| (column.name.clone(), column.meaning.clone())))
    }
}

fn kind<'a>(columns: impl IntoIterator<Item = &'a ColumnGuess>) -> String {
    let names: Vec<&str> = columns.into_iter().map(|column| column.name.as_str()).collect();
    // No name of a column holds the end of a line.
    let hash = Sha256::digest(names.join("\n"));
    let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("answers {hash}")
}
