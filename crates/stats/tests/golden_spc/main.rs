//! Charts and funnels against the numbers of the field's own software.
//!
//! The cases stay outside the project (`../shared/golden`); where they are missing, the tests say so and skip. Counts and flags must
//! be equal, numbers within 1e-9 relative. Which case is compared with what, and which is not: `docs/statistics/golden.md`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod apart;
mod documented;
mod funnel;
#[path = "../golden/mod.rs"]
mod golden;
mod making_data_count;
mod nelson;
mod qcc;
mod qicharts;
mod tables;

use golden::Case;
use serde_json::Value;
use stats::spc::{Chart, ChartKind, NotComputable, Options, analyze, analyze_rates, analyze_subgroups};

/// Which columns a chart is made of.
#[derive(Clone, Copy)]
enum Of {
    Values(&'static str),
    /// Counts and denominators.
    Rates(&'static str, &'static str),
    /// Observations, and the column that tells subgroups apart.
    Subgroups(&'static str, &'static str),
}

impl Of {
    fn chart(self, case: &Case, options: &Options) -> Result<Chart, NotComputable> {
        match self {
            Self::Values(y) => analyze(&case.column(y), options),
            Self::Rates(y, n) => analyze_rates(&case.column(y), &case.column(n), options),
            Self::Subgroups(y, by) => analyze_subgroups(&subgroups(&case.column(y), &case.text(by)), options),
        }
    }
}

/// Observations by name, names in the order in which they first appear.
fn subgroups(values: &[Option<f64>], names: &[String]) -> Vec<Vec<f64>> {
    let mut known: Vec<&String> = Vec::new();
    let mut subgroups: Vec<Vec<f64>> = Vec::new();
    for (value, name) in values.iter().zip(names) {
        let at = known.iter().position(|have| *have == name).unwrap_or_else(|| {
            known.push(name);
            subgroups.push(Vec::new());
            known.len() - 1
        });
        subgroups[at].extend(value);
    }
    subgroups
}

/// Positions counted from 1, of a list of numbers or of one.
fn positions(list: &Value) -> Vec<usize> {
    let numbers = list.as_array().cloned().unwrap_or_else(|| vec![list.clone()]);
    numbers.iter().filter_map(Value::as_u64).map(|at| at as usize).collect()
}

fn options(kind: ChartKind, set: fn(&mut Options)) -> Options {
    let mut options = Options::new(kind);
    set(&mut options);
    options
}
