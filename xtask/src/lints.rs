//! The linter. clippy's driver is the whole compiler with more to say: what the tests are built with it needn't be read by a compiler
//! once more, which took eight minutes of every run.

use crate::check::with_part;
use crate::shell::{cargo, output, root, run as sh};
use crate::stages::Outcome;
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

/// What is tested. Examples in documentation would be run by a fourth kind of target; there are none, and looking for them takes a minute.
pub const TESTED: &[&str] = &["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests"];

/// By itself, for a repository whose tests are not run.
pub fn check() -> Result<Outcome> {
    let clippy = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    with_part("clippy", "clippy", || sh(cargo().args(clippy)))
}

/// Builds the tests and everything else, and lints it on the way.
pub fn build(linter: &Linter) -> Result<Outcome> {
    with_part("clippy", "clippy", || {
        sh(linter.look_on(cargo().args(TESTED).arg("--no-run")))?;
        sh(linter.look_on(cargo().args(["build", "--workspace", "--examples"])))
    })
}

/// The driver, where there is one. Without it, and after it found fault, the plain compiler builds.
#[derive(Default)]
pub struct Linter(Option<PathBuf>);

impl Linter {
    /// The one beside the compiler.
    pub fn find() -> Self {
        let folder = output(Command::new("rustc").current_dir(root()).args(["--print", "sysroot"]));
        let driver = folder.map(|folder| PathBuf::from(folder).join("bin/clippy-driver"));
        Self(driver.ok().filter(|driver| driver.is_file()))
    }

    /// Lets it compile the crates of the house, for a command of cargo's.
    pub fn look_on<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        if let Some(driver) = &self.0 {
            command.env("RUSTC_WORKSPACE_WRAPPER", driver);
            // How `cargo clippy -- -D warnings` tells its driver so.
            command.env("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__");
        }
        command
    }
}
