//! Statistical process control: is this series only noise, or has something changed?
//!
//! Owns the charts, their rules and what they say. Stages have types, and each file is a stage or a part of one:
//! validate ([`Options`] and values) → compute ([`Phase`]: centre, limits, [`Runs`]) → classify ([`Signal`]s on [`Point`]s) →
//! describe ([`Reading`]). Beside them: which chart fits ([`choose`]), what would
//! be a new phase ([`propose`]), how large a change is ([`change`]), and what to be careful about ([`autocorrelation`], [`assurance`]). Must not draw, and must not compose sentences: words come last, in `charts`.
//!
//! Positions are 0-based everywhere in this crate. Formulas, papers and deviations: `docs/statistics/` (run-charts,
//! individuals-chart, count-charts, subgroup-charts, rare-events, rules, phases).

pub mod anhoej;
mod assurance;
mod autocorrelation;
mod average;
mod calendar;
mod change;
mod chart;
mod choice;
mod classify;
mod compute;
pub mod constants;
mod data;
mod finding;
mod level;
mod lines;
mod options;
mod proposal;
mod read;
mod reason;
mod rules;
mod runs;
mod side;
mod signal;
mod validate;
mod within_year;

use data::Data;

pub use assurance::{Assurance, assurance};
pub use autocorrelation::{Autocorrelation, autocorrelation};
pub use calendar::{NotAligned, align};
pub(crate) use change::t95;
pub use change::{Change, Method, change, change_of, change_proposed};
pub use chart::{Chart, Phase, Point, Runs, Side};
pub use choice::{Choice, Nature, OVERDISPERSED_FROM, Profile, Why, choose};
pub use finding::{Finding, Meaning, Reading, meaning};
pub use options::{ChartKind, Direction, Input, Options, RuleSet};
pub use proposal::{Evidence, NoProposal, Proposal, propose};
pub use read::{MIN_BASELINE, MIN_USEFUL, read};
pub use reason::NotComputable;
pub use signal::{Pattern, Signal};
pub use within_year::{Place, YearOnYear, within_year};

/// Analyses one series. `values` are in any one unit, oldest first, `None` where missing. For run, i, mr, c, g and t charts.
///
/// # Errors
/// A named reason when the request contradicts itself or the series, when a value is not finite or not possible on its chart, or
/// when nothing is left to compute from.
pub fn analyze(values: &[Option<f64>], options: &Options) -> Result<Chart, NotComputable> {
    made(Data::values(values, options)?, options)
}

/// Analyses counts with their denominators, point by point; one without either, or with zero of zero, is missing. For p, P', u
/// and U' charts; a run, i or mr chart is made of count / denominator.
///
/// # Errors
/// As [`analyze`], and when a denominator is not finite, negative, or zero below a count that is not.
pub fn analyze_rates(
    counts: &[Option<f64>],
    denominators: &[Option<f64>],
    options: &Options,
) -> Result<Chart, NotComputable> {
    made(Data::rates(counts, denominators, options)?, options)
}

/// Analyses subgroups of observations, all in one unit; an empty subgroup is missing. For x-bar and s charts; a run, i or mr chart
/// is made of the subgroups' means.
///
/// # Errors
/// As [`analyze`].
pub fn analyze_subgroups(subgroups: &[Vec<f64>], options: &Options) -> Result<Chart, NotComputable> {
    made(Data::subgroups(subgroups, options)?, options)
}

fn made(data: Data<'_>, options: &Options) -> Result<Chart, NotComputable> {
    let series = validate::validate(data, options)?;
    let mut chart = compute::compute(series)?;
    classify::classify(&mut chart);
    Ok(chart)
}
