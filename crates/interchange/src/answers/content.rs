//! Columns that are known by their cells alone, where their names say nothing. Each is marked, so that a person looks at it.

use std::collections::HashSet;

use domain::assessment::{Given, Key, LARGEST_SCORE, MOST_ITEMS};
use domain::search::fold;
use domain::student::Run;
use domain::text::line;

use super::columns::Columns;
use super::{Fact, Meaning, style, words};
use crate::delimited::Row;

/// What is said of such a column.
pub(super) const BY_CELLS: &str = "answers-column-by-cells";

/// As many characters of a label are kept; a paper keeps no more.
const LABEL: usize = 12;

/// Finds who a row is about where no header says it: a column of RUN, one of names without a header.
pub(super) fn find_who(columns: &mut Columns, rows: &[&Row]) {
    if columns.at(Fact::Run).is_none() {
        let runs = free(columns, |columns, at| {
            !words::is_other(&columns.guesses[at].name) && is_mostly(rows, at, is_run)
        });
        if let [at] = runs[..] {
            columns.take_by_cells(at, Meaning::Who(Fact::Run), BY_CELLS);
        }
    }
    let is_named = [Fact::Name, Fact::Given, Fact::Surnames]
        .into_iter()
        .any(|fact| columns.at(fact).is_some());
    if !is_named {
        let names = free(columns, |columns, at| {
            columns.guesses[at].header.is_empty() && is_mostly(rows, at, is_full_name)
        });
        if let [at] = names[..] {
            columns.take_by_cells(at, Meaning::Who(Fact::Name), BY_CELLS);
        }
    }
}

/// Finds items where no header is the name of one: every column of which all cells may be answers is taken for one.
pub(super) fn find_items(columns: &mut Columns, rows: &[&Row]) {
    let candidates = free(columns, |columns, at| {
        let guess = &columns.guesses[at];
        guess.doubt.is_none() && !guess.header.is_empty() && !words::is_other(&guess.name) && is_answers(rows, at)
    });
    let mut labels = HashSet::new();
    for at in candidates.into_iter().take(MOST_ITEMS) {
        let mut label = line(&columns.guesses[at].header, LABEL);
        if !labels.insert(label.clone()) {
            label = format!("#{}", at + 1);
            labels.insert(label.clone());
        }
        columns.take_by_cells(at, Meaning::Item(label), BY_CELLS);
    }
}

/// Columns without names that hold nothing but answers, where there are as many as the paper has items: probably these, in their order.
pub(super) fn find_items_in_order(columns: &mut Columns, rows: &[&Row], labels: &[&str]) {
    let candidates = free(columns, |columns, at| {
        !words::is_other(&columns.guesses[at].name) && is_answers(rows, at)
    });
    if candidates.len() == labels.len() {
        for (at, label) in candidates.into_iter().zip(labels) {
            columns.take_by_cells(at, Meaning::Item((*label).to_owned()), BY_CELLS);
        }
    }
}

fn free(columns: &Columns, picks: impl Fn(&Columns, usize) -> bool) -> Vec<usize> {
    let all = 0..columns.guesses.len();
    all.filter(|at| columns.is_free(*at) && picks(columns, *at)).collect()
}

/// Whether more than half of the filled cells are so.
fn is_mostly(rows: &[&Row], at: usize, is_so: fn(&str) -> bool) -> bool {
    let filled = rows.iter().map(|row| row.cell(at)).filter(|cell| !cell.is_empty());
    let (mut all, mut so) = (0_usize, 0_usize);
    for cell in filled {
        all += 1;
        so += usize::from(is_so(cell));
    }
    so * 2 > all
}

fn is_run(cell: &str) -> bool {
    Run::read(cell).is_ok()
}

fn is_full_name(cell: &str) -> bool {
    let folded = fold(cell);
    let words = folded.split(' ').filter(|word| word.chars().count() > 1);
    words.count() > 1 && !cell.chars().any(char::is_numeric)
}

/// Whether nothing but answers stands in a column, and one at least.
fn is_answers(rows: &[&Row], at: usize) -> bool {
    let widest = Key::Points(LARGEST_SCORE);
    let is_one = |cell: &str| {
        style::is_mark(cell) || Given::read(cell, None).is_some() || Given::read(cell, Some(&widest)).is_some()
    };
    let cells = rows.iter().map(|row| row.cell(at));
    cells.clone().any(|cell| !cell.is_empty()) && cells.into_iter().all(is_one)
}
