//! `simulate-rules` and `simulate-irt`: the studies that write raw figures into docs/statistics, and the tables of the pages beside them.

use crate::shell::{cargo, run as sh};
use anyhow::{Result, ensure};

/// The study of rule sets.
pub fn rules(args: &[String]) -> Result<bool> {
    study("simulate_rules", args)
}

/// The study of how well known items are found again.
pub fn irt(args: &[String]) -> Result<bool> {
    study("simulate_irt", args)
}

/// A study is an example of `stats`: this program depends on no crate of the house.
fn study(example: &str, args: &[String]) -> Result<bool> {
    ensure!(
        args.is_empty(),
        "a study takes no options: its numbers are always the same"
    );
    sh(cargo().args(["run", "--release", "--package", "stats", "--example", example]))?;
    Ok(true)
}
