//! Whether a student was there: told by the whole row, since `A` is an option as well.

use domain::search::fold;

use super::row_words;
use super::style::option;
use crate::delimited::Row;

/// From so many items on, `A` at every one says that somebody was away.
const MANY: usize = 5;

/// What a row says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    /// There.
    There,
    /// Away, as a word says.
    Away,
    /// `A` at every item.
    AllA,
    /// Nothing stands at any item.
    Blank,
}

/// Of each row, where items stand in `columns`.
pub(super) fn presences(rows: &[Row], columns: &[usize]) -> Vec<Presence> {
    let mut presences: Vec<Presence> = rows.iter().map(|row| presence(row, columns)).collect();
    let there = || {
        rows.iter()
            .zip(&presences)
            .filter(|(_, presence)| **presence == Presence::There)
    };
    let cells = || there().flat_map(|(row, _)| columns.iter().map(|at| row.cell(*at)));
    // Among points an option is none, however few the items.
    let no_options = there().next().is_some() && cells().all(|cell| option(cell).is_none());
    if columns.len() < MANY && !no_options {
        for presence in presences.iter_mut().filter(|presence| **presence == Presence::AllA) {
            *presence = Presence::There;
        }
    }
    presences
}

fn presence(row: &Row, columns: &[usize]) -> Presence {
    let mut filled = columns
        .iter()
        .map(|at| row.cell(*at))
        .filter(|cell| !cell.is_empty())
        .peekable();
    if filled.peek().is_none() {
        return Presence::Blank;
    }
    let cells: Vec<String> = filled.map(fold).collect();
    match () {
        () if cells.iter().all(|cell| row_words::is_away(cell)) => Presence::Away,
        () if cells.len() == columns.len() && cells.iter().all(|cell| cell == "a") => Presence::AllA,
        () => Presence::There,
    }
}
