//! Item response theory against the numbers of the field's own software.
//!
//! The cases stay outside the project (`../shared/golden`); where they are missing, the tests say so and skip. Tolerances are those of
//! the field: item parameters 10⁻⁴, ln L 10⁻⁵ of itself, standard errors 10⁻³, scores 10⁻⁶ where the items are given.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod apart;
mod crosscheck;
#[path = "../golden/mod.rs"]
mod golden;
mod large;
mod linking;
mod mirt;
mod scoring;

use golden::Case;
use stats::irt::{Fit, Item, Model, Options, analyze};

/// The columns of these names; each row as often as `freq` says, where there is such a column.
fn items(case: &Case, names: &[&str], counted: bool) -> Vec<Item> {
    let people = case.column(names[0]).len();
    let times = if counted {
        case.column("freq")
    } else {
        vec![Some(1.0); people]
    };
    let repeated = |answers: Vec<Option<f64>>| {
        let pairs = answers.into_iter().zip(&times);
        pairs
            .flat_map(|(answer, times)| vec![answer; times.unwrap() as usize])
            .collect()
    };
    let item = |name: &&str| Item {
        answers: repeated(case.column(name)),
    };
    names.iter().map(item).collect()
}

fn fit(items: &[Item], model: Model) -> Fit {
    analyze(items, &Options::new(model)).unwrap()
}

const LSAT7: [&str; 5] = ["Item.1", "Item.2", "Item.3", "Item.4", "Item.5"];
const SCIENCE: [&str; 4] = ["Comfort", "Work", "Future", "Benefit"];
