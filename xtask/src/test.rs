//! `test`: everything, on any machine with Rust. `with`: one command with the same tools.

use crate::check;
use crate::golden;
use crate::lints::{self, Linter, TESTED};
use crate::memory::Memory;
use crate::postgres::Cluster;
use crate::shell::{cargo, forget_package, root, run as sh, target};
use crate::stages::{Outcome, Stages};
use crate::tools::{self, Tools};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// Sets up, checks, tests, and ends with the count of golden cases.
pub fn run(filters: &[String]) -> Result<bool> {
    let log = target()?.join("golden.log");
    let mut stages = Stages::default();
    let mut provided = Provided {
        memory: Memory::folder(),
        ..Provided::default()
    };
    stages.run("tools", || {
        let (tools, missing) = tools::provide();
        provided.tools = tools;
        tools::judge(&missing)
    });
    check::add_to(&mut stages);
    let mut linter = Linter::find();
    if !stages.run("build and lints", || lints::build(&linter)) {
        linter = Linter::default();
    }
    stages.run("postgresql", || provided.start_cluster(false));
    stages.run("tests", || {
        fresh(&log)?;
        let mut tests = cargo();
        linter.look_on(&mut tests).args(TESTED).args(filters);
        sh(provided.give(&mut tests).env("RONDA_GOLDEN_LOG", &log)).map(|()| Outcome::Done)
    });
    drop(provided); // stops PostgreSQL and gives the memory back, whatever happened
    stages.print();
    println!("{}", golden::summary(&log));
    Ok(stages.all_well())
}

/// `cargo xtask with cargo test -p store`: for the daily loop.
pub fn run_with(words: &[String]) -> Result<bool> {
    let words = words.strip_prefix(&["--".to_owned()]).unwrap_or(words);
    let (program, args) = words
        .split_first()
        .context("with what? for instance: cargo xtask with cargo test -p store")?;
    let (tools, missing) = tools::provide();
    for line in missing {
        println!("missing: {line}");
    }
    let mut provided = Provided {
        tools,
        memory: Memory::folder(),
        ..Provided::default()
    };
    provided.start_cluster(false)?;
    let log = target()?.join("golden.log");
    let mut command = Command::new(program);
    command.args(args).current_dir(root()).env("RONDA_GOLDEN_LOG", log);
    forget_package(&mut command);
    let status = provided
        .give(&mut command)
        .status()
        .with_context(|| format!("cannot start {program}"))?;
    Ok(status.success())
}

/// What tests are given, for as long as this lives.
#[derive(Default)]
struct Provided {
    tools: Tools,
    cluster: Option<Cluster>,
    memory: Option<Memory>,
}

impl Provided {
    /// Somebody's own cluster is used as it is; otherwise a throw-away one is started.
    fn start_cluster(&mut self, durable: bool) -> Result<Outcome> {
        if std::env::var_os(POSTGRES).is_some() {
            println!("using the cluster that {POSTGRES} names");
            return Ok(Outcome::Done);
        }
        let Some(binaries) = &self.tools.postgres else {
            return Ok(Outcome::Skipped("no PostgreSQL: tests on it are skipped".to_owned()));
        };
        // Each test copies a database of hundreds of small files: on a disk their inodes alone are a sixth of the tests' time.
        let memory = self.memory.as_ref().filter(|_| !durable).map(Memory::path);
        let cluster = Cluster::start(binaries, memory, durable)?;
        println!("PostgreSQL at {}", cluster.url());
        self.cluster = Some(cluster);
        Ok(Outcome::Done)
    }

    fn give<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let tools = &self.tools;
        let files = [
            ("RONDA_CHROMEDRIVER", &tools.chromedriver),
            ("RONDA_CHROMIUM", &tools.chromium),
            ("RONDA_AXE", &tools.axe),
            ("RONDA_POSTGRES_BIN", &tools.postgres),
            ("RONDA_PYXFORM", &tools.pyxform),
            ("RONDA_ICALENDAR", &tools.icalendar),
            ("RONDA_ICALJS", &tools.icaljs),
        ];
        for (variable, file) in files {
            if let Some(file) = file {
                command.env(variable, file);
            }
        }
        if let Some(memory) = &self.memory {
            command.env("TMPDIR", memory.path());
        }
        if let Some(cluster) = &self.cluster {
            command.env(POSTGRES, cluster.url());
        }
        command
    }
}

const POSTGRES: &str = "RONDA_TEST_POSTGRES_URL";

fn fresh(log: &PathBuf) -> Result<()> {
    if let Err(why) = std::fs::write(log, "") {
        bail!("{} cannot be written: {why}", log.display());
    }
    Ok(())
}
