//! What a row below or above the header is: a student's, the one with the keys, or of the whole class.

use domain::assessment::{Key, KeyProblem};
use domain::search::fold;

use super::columns::Columns;
use super::keys::read_key;
use super::{Fact, Meaning, row_words, who};
use crate::delimited::Row;

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A student's.
    Student,
    /// The keys of the items.
    Key,
    /// What items are worth at most.
    Most,
    /// Averages, totals.
    OfAll,
    /// The header once more, or a row of a sheet of which nothing is read.
    Nothing,
    /// Neither a name nor an answer: a line of the list that nobody has, a note.
    Blank,
}

impl Kind {
    /// Of a row.
    pub fn of(row: &Row, columns: &Columns, header: &[String]) -> Self {
        let items = columns.items();
        let filled = items.iter().filter(|(at, _)| !row.cell(*at).is_empty()).count();
        if filled > 0 && items.iter().all(|(at, _)| fold(row.cell(*at)) == fold(&header[*at])) {
            return Self::Nothing;
        }
        if let Some(kind) = Self::of_words(row, columns) {
            return kind;
        }
        let has = |fact| columns.at(fact).is_some_and(|at| !row.cell(at).is_empty());
        let is_named = has(Fact::Run) || has(Fact::Name) || has(Fact::Given) || has(Fact::Surnames);
        match (filled, is_named) {
            (0, true) => Self::Student,
            (0, false) if items.is_empty() && !columns.has_who() => Self::Nothing,
            (0, false) => Self::Blank,
            _ => Self::Student,
        }
    }

    /// Whether a row beside the header can be the key, though nothing says so: an option at every item, and nobody's.
    pub fn is_unnamed_key(row: &Row, columns: &Columns) -> bool {
        let items = columns.items();
        let is_item = |at: usize| items.iter().any(|(item, _)| *item == at);
        let beside = row.cells.iter().enumerate().filter(|(at, _)| !is_item(*at));
        let has_options = items.len() > 1 && items.iter().all(|(at, _)| is_options(&read_key(row.cell(*at))));
        columns.has_who() && has_options && beside.into_iter().all(|(_, cell)| cell.trim().is_empty())
    }

    /// Of a row that says in words that it is no student's.
    pub fn of_words(row: &Row, columns: &Columns) -> Option<Self> {
        if who::has_run(row, columns) {
            return None;
        }
        let cells = row.cells.iter().enumerate();
        let beside = cells.filter(|(at, _)| {
            !matches!(
                columns.guesses.get(*at).map(|guess| &guess.meaning),
                Some(Meaning::Item(_))
            )
        });
        let said = beside
            .map(|(_, cell)| fold(cell))
            .find(|cell| row_words::is_of_all(cell))?;
        Some(match () {
            () if row_words::is_of_key_alone(&said) && has_keys(row, columns, Result::is_ok) => Self::Key,
            // `Correctas` may head the keys as well as a count.
            () if row_words::is_of_key(&said) && has_keys(row, columns, is_options) => Self::Key,
            () if row_words::is_of_most(&said) => Self::Most,
            () => Self::OfAll,
        })
    }
}

fn is_options(key: &Result<Key, KeyProblem>) -> bool {
    matches!(key, Ok(Key::Options(_)))
}

/// Whether at more than half of the items of which something is said stands such a key.
fn has_keys(row: &Row, columns: &Columns, is_one: fn(&Result<Key, KeyProblem>) -> bool) -> bool {
    let items = columns.items();
    let cells = items
        .iter()
        .map(|(at, _)| row.cell(*at))
        .filter(|cell| !cell.is_empty());
    let (mut all, mut keys) = (0_usize, 0_usize);
    for cell in cells {
        all += 1;
        keys += usize::from(is_one(&read_key(cell)));
    }
    keys * 2 > all
}
