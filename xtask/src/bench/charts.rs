//! The statistics alone: a thousand control charts of sixty points, by kind of chart.

use super::report::Report;
use crate::shell::{cargo, output};
use anyhow::{Context, Result};

/// Measured by an example of `stats`: this program depends on no crate of the house.
pub fn measure(report: &mut Report) -> Result<()> {
    let example = [
        "run",
        "--release",
        "--quiet",
        "--package",
        "stats",
        "--example",
        "thousand_charts",
    ];
    for line in output(cargo().args(example))?.lines() {
        let (kind, ms) = line.split_once(';').context("the example writes kind;milliseconds")?;
        report.process(&format!("1,000 charts × 60 points, {kind}"), "ms", ms.parse()?);
    }
    Ok(())
}
