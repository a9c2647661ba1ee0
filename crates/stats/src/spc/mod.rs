//! Statistical process control: is this series only noise, or has something changed?
//!
//! Owns the charts, their rules and what they say. Stages have types, and each file is a stage or a part of one:
//! validate ([`Options`] and values) → compute ([`Phase`]: centre, limits, [`Runs`]) → classify ([`Signal`]s on [`Point`]s) →
//! describe ([`Reading`]). Must not draw, and must not compose sentences: words come last, in `charts`.
//!
//! Positions are 0-based everywhere in this crate. Formulas, papers and deviations: `docs/statistics/run-charts.md` and
//! `docs/statistics/individuals-chart.md`.

pub mod anhoej;
mod average;
mod chart;
mod classify;
mod compute;
pub mod constants;
mod finding;
mod individuals;
mod limits;
mod options;
mod rates;
mod read;
mod reason;
mod rules;
mod run;
mod runs;
mod side;
mod validate;

pub use chart::{Chart, Phase, Point, Runs, Side, Signal};
pub use finding::{Finding, Meaning, Reading};
pub use options::{ChartKind, Direction, Options, RuleSet};
pub use rates::analyze_rates;
pub use read::{MIN_BASELINE, MIN_USEFUL, read};
pub use reason::NotComputable;

/// Analyses one series. `values` are in any one unit, oldest first, `None` where missing.
///
/// # Errors
/// A named reason when the request contradicts itself or the series, when a value is not finite, or when nothing is left to
/// compute from.
pub fn analyze(values: &[Option<f64>], options: &Options) -> Result<Chart, NotComputable> {
    let series = validate::validate(values, options)?;
    let mut chart = compute::compute(&series)?;
    classify::classify(&mut chart);
    Ok(chart)
}
