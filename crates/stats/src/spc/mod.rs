//! Statistical process control: is this series only noise, or has something changed?
//!
//! Owns the charts, their rules and what they say. Stages have types, and the folder is in their order:
//! validate ([`Options`], values → `Checked`) → compute ([`Phase`]: centre, limits, [`Runs`]) → classify ([`Signal`]s on
//! [`Point`]s) → describe ([`Reading`]). Must not draw, and must not compose sentences: words come last, in `charts`.
//!
//! Positions are 0-based everywhere in this crate.

mod chart;
mod finding;
mod options;
mod reason;

pub use chart::{Chart, Phase, Point, Runs, Side, Signal};
pub use finding::{Finding, Meaning, Reading};
pub use options::{ChartKind, Direction, Options, RuleSet};
pub use reason::NotComputable;

/// Analyses one series. `values` are in any unit, oldest first, `None` where missing.
///
/// # Errors
/// A named reason when the request contradicts itself or the series, a value is not finite, or nothing is left to compute from.
pub fn analyze(values: &[Option<f64>], options: &Options) -> Result<Chart, NotComputable> {
    let _ = (values, options);
    Err(NotComputable::NoValues)
}

/// What the current phase of a chart says.
pub fn read(chart: &Chart) -> Reading {
    let _ = chart;
    Reading { main: Finding::TooFew { have: 0, need: 10 }, rest: Vec::new() }
}
