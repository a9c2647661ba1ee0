//! `check`: all that can be said of the repository without running its tests.

use crate::shell::{cargo, in_ci, metadata, root, run as sh, succeeds};
use crate::stages::{Outcome, Stages};
use crate::{arrows, files, lints};
use anyhow::{Result, bail};

/// The chore by itself.
pub fn run() -> Result<bool> {
    let mut stages = Stages::default();
    add_to(&mut stages);
    stages.run("lints", lints::check);
    stages.print();
    Ok(stages.all_well())
}

/// What of it takes seconds, also as part of a longer chore.
pub fn add_to(stages: &mut Stages) {
    stages.run("format", || {
        with_part("fmt", "rustfmt", || sh(cargo().args(["fmt", "--all", "--check"])))
    });
    stages.run("arrows", || arrows::check(metadata()?).map(|()| Outcome::Done));
    stages.run("files", || files::check(&root()).map(|()| Outcome::Done));
    stages.run("licences", licences);
}

/// rustfmt and clippy belong to Rust but can be left out of an installation.
pub fn with_part(command: &str, component: &str, stage: impl FnOnce() -> Result<()>) -> Result<Outcome> {
    if succeeds(cargo().args([command, "--version"])) {
        return stage().map(|()| Outcome::Done);
    }
    let way = format!("cargo {command} is not installed; `rustup component add {component}`");
    if in_ci() {
        bail!("{way}");
    }
    Ok(Outcome::Skipped(way))
}

fn licences() -> Result<Outcome> {
    if !succeeds(cargo().args(["deny", "--version"])) {
        return Ok(Outcome::Skipped(
            "cargo-deny is not installed; `cargo install cargo-deny`".to_owned(),
        ));
    }
    // Advisories are left out: they need the network and change by the day, so they cannot fail a commit.
    sh(cargo().args(["deny", "check", "bans", "licenses", "sources"])).map(|()| Outcome::Done)
}
