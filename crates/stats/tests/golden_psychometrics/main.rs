//! Reliability, item analysis, DIF and raters against the numbers of the field's own software.
//!
//! The cases stay outside the project (`../shared/golden`); where they are missing, the tests say so and skip. Numbers must be equal
//! within 1e-9 relative. Which case is compared with what: `docs/statistics/golden.md`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod alpha;
mod dif;
#[path = "../golden/mod.rs"]
mod golden;
mod items;
mod omega;
mod raters;

use golden::Case;
use stats::psychometrics::{Ends, Item, Reliability, analyze};

/// The scales of both questionnaires are answered from 1 to 6.
const ENDS: Ends = Ends {
    lowest: 1.0,
    highest: 6.0,
};

/// The columns of these names.
fn items(case: &Case, names: &[String], reversed: &[String]) -> Vec<Item> {
    let item = |name: &String| Item {
        answers: case.column(name),
        reversed: reversed.contains(name),
    };
    names.iter().map(item).collect()
}

/// Only the people who answered all.
fn complete(items: &[Item]) -> Vec<Item> {
    let whole = |person: &usize| items.iter().all(|item| item.answers[*person].is_some());
    let people: Vec<usize> = (0..items[0].answers.len()).filter(whole).collect();
    let item = |item: &Item| Item {
        answers: people.iter().map(|person| item.answers[*person]).collect(),
        reversed: item.reversed,
    };
    items.iter().map(item).collect()
}

fn reliability(items: &[Item]) -> Reliability {
    analyze(items, Some(ENDS)).unwrap()
}
