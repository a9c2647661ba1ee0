//! The statistics alone: a thousand control charts of sixty points, by kind of chart, and two large tests by item response theory.
//!
//! Measured by examples of `stats`: this program depends on no crate of the house.

use super::report::Report;
use crate::shell::{cargo, output};
use anyhow::{Context, Result, bail};

pub fn measure(report: &mut Report) -> Result<()> {
    charts(report)?;
    tests(report)
}

fn charts(report: &mut Report) -> Result<()> {
    for line in example("thousand_charts")?.lines() {
        let (kind, ms) = line.split_once(';').context("the example writes kind;milliseconds")?;
        report.process(&format!("1,000 charts × 60 points, {kind}"), "ms", ms.parse()?);
    }
    Ok(())
}

/// A time counts only at the maximum of the likelihood, which is therefore named beside it.
fn tests(report: &mut Report) -> Result<()> {
    let lines = example("irt_speed")?;
    if lines.is_empty() {
        report.note("the large tests of item response theory are not beside the project: not measured".to_owned());
    }
    for line in lines.lines() {
        let [model, people, items, ms, likelihood] = line.split(';').collect::<Vec<_>>()[..] else {
            bail!("the example writes model;people;items;milliseconds;log-likelihood");
        };
        let what = format!(
            "{model}, {people} people × {items} items, errors and scores included, log-likelihood {likelihood}"
        );
        report.process(&what, "ms", ms.parse()?);
    }
    Ok(())
}

fn example(name: &str) -> Result<String> {
    output(cargo().args(["run", "--release", "--quiet", "--package", "stats", "--example", name]))
}
