//! `simulate-rules`: the study of rule sets, which writes docs/statistics/simulation.csv and the tables of the page beside it.

use crate::shell::{cargo, run as sh};
use anyhow::{Result, ensure};

/// The study itself is an example of `stats`: this program depends on no crate of the house.
pub fn run(args: &[String]) -> Result<bool> {
    ensure!(
        args.is_empty(),
        "simulate-rules takes no options: its series are always the same"
    );
    sh(cargo().args(["run", "--release", "--package", "stats", "--example", "simulate_rules"]))?;
    Ok(true)
}
