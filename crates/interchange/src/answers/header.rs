//! Which row of a sheet is its header: titles, dates and the key may stand above.

use std::collections::{BTreeSet, HashSet};

use domain::search::fold;

use super::item_names::bare_number;
use super::wanted::{Named, Wanted};
use super::{Meaning, words};
use crate::delimited::Row;
use crate::sheet::MOST_COLUMNS;

/// As many rows are looked through: no title is longer.
const LOOKED_AT: usize = 40;

/// The header of a sheet.
pub(super) struct Header {
    /// Where it stands among the rows; none where the sheet begins with its first student.
    pub at: Option<usize>,
    /// Its line.
    pub line: u64,
    /// What its columns are called.
    pub cells: Vec<String>,
}

/// How much the best row looks like a header; by this the separator and the sheet are chosen. Where none does, how wide the rows are.
pub(super) fn weigh(rows: &[Row], wanted: &Wanted<'_>) -> usize {
    let places = 0..rows.len().min(LOOKED_AT);
    let heaviest = places.map(|at| weight(&cells(rows, at), wanted)).max().unwrap_or(0);
    if heaviest > 0 {
        heaviest * (MOST_COLUMNS + 2)
    } else {
        width(rows).min(MOST_COLUMNS + 1)
    }
}

fn width(rows: &[Row]) -> usize {
    rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
}

/// The header of a sheet that has none: columns without names, as many as the widest row has cells.
pub(super) fn none(rows: &[Row]) -> Header {
    Header {
        at: None,
        line: rows.first().map_or(0, |row| row.line),
        cells: vec![String::new(); width(rows).min(MOST_COLUMNS + 1)],
    }
}

/// The header: of the rows that look most like one, the first.
pub(super) fn find(rows: &[Row], wanted: &Wanted<'_>) -> Option<Header> {
    let weights = (0..rows.len().min(LOOKED_AT)).map(|at| (at, weight(&cells(rows, at), wanted)));
    let heaviest = weights.fold(None, |best: Option<(usize, usize)>, (at, weight)| match best {
        Some((_, most)) if most >= weight => best,
        _ => (weight > 0).then_some((at, weight)).or(best),
    });
    let (at, _) = heaviest?;
    Some(Header {
        at: Some(at),
        line: rows[at].line,
        cells: cells(rows, at),
    })
}

/// The cells of a row. Where a title stands over the numbers of the items, the columns of who are often named beside it: they are
/// taken from there.
fn cells(rows: &[Row], at: usize) -> Vec<String> {
    // One more than is read at once tells that there are too many.
    let mut cells: Vec<String> = rows[at].cells.iter().take(MOST_COLUMNS + 1).cloned().collect();
    let above = at.checked_sub(1).map_or(&[][..], |above| &rows[above].cells);
    for (cell, above) in cells.iter_mut().zip(above) {
        let folded = fold(above);
        if cell.trim().is_empty() && (words::fact(&folded).is_some() || words::is_given_or_whole(&folded)) {
            cell.clone_from(above);
        }
    }
    cells
}

/// Weights: a column of who counts double, since the numbers of items look like scores.
fn weight(cells: &[String], wanted: &Wanted<'_>) -> usize {
    let filled: Vec<&str> = cells
        .iter()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
        .collect();
    let mut items = HashSet::new();
    let mut numbers = BTreeSet::new();
    let (mut bare, mut has_zero) = (0, false);
    let mut others = 0;
    for cell in &filled {
        let folded = fold(cell);
        let is_who = words::fact(&folded).is_some() || words::is_given_or_whole(&folded);
        // What a person said to be nothing may stand anywhere.
        let is_mapped = wanted.mapping.is_some_and(|mapping| {
            let meaning = mapping.meaning(&folded);
            meaning.is_some_and(|meaning| *meaning != Meaning::Nothing)
        });
        match bare_number(cell) {
            Some(number) => {
                numbers.insert(number);
                bare += 1;
            }
            None if *cell == "0" => has_zero = true,
            None => match wanted.named(cell) {
                Named::Exactly(label) | Named::Item(label) => {
                    items.insert(label);
                }
                _ if is_who => others += 2,
                _ if is_mapped || words::is_other(&folded) => others += 1,
                _ => {}
            },
        }
    }
    let is_known = others > 0 || !items.is_empty() || numbers.len() > 1;
    // No item is called 0, and none stands there three times.
    let run = if has_zero || !is_known || bare > numbers.len() * 2 {
        0
    } else {
        run(&numbers)
    };
    (items.len() + others + run).max(all_words(&filled) / 2)
}

/// How many numbers, where they follow on one another as those of items do; scores don't.
fn run(numbers: &BTreeSet<u32>) -> usize {
    match (numbers.first(), numbers.last()) {
        (Some(first), Some(last)) if (last - first) as usize + 1 == numbers.len() => numbers.len(),
        _ => 0,
    }
}

/// How many cells, where all are words and no two the same: a header of names that nobody knows.
fn all_words(filled: &[&str]) -> usize {
    let is_word = |cell: &&str| cell.chars().count() > 1 && cell.chars().any(char::is_alphabetic);
    let distinct: HashSet<&&str> = filled.iter().collect();
    if filled.len() > 2 && filled.iter().all(is_word) && distinct.len() == filled.len() {
        filled.len()
    } else {
        0
    }
}
