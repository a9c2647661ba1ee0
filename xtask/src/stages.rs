//! The stages of a long chore: each is timed, a failed one does not hide the next.

use std::time::Instant;

/// How a stage ended when it did not fail.
pub enum Outcome {
    /// All of it ran.
    Done,
    /// It could not run here; why.
    Skipped(String),
}

struct Row {
    name: String,
    seconds: f64,
    ended: String,
    failed: bool,
}

/// What ran so far.
#[derive(Default)]
pub struct Stages {
    rows: Vec<Row>,
}

impl Stages {
    /// Runs one stage and notes how it went; whether it went well.
    pub fn run(&mut self, name: &str, stage: impl FnOnce() -> anyhow::Result<Outcome>) -> bool {
        println!("\n== {name}");
        let begun = Instant::now();
        let (ended, failed) = match stage() {
            Ok(Outcome::Done) => ("ok".to_owned(), false),
            Ok(Outcome::Skipped(why)) => (format!("skipped: {why}"), false),
            Err(why) => (format!("FAILED: {why:#}"), true),
        };
        if ended != "ok" {
            println!("{name} {ended}");
        }
        self.rows.push(Row {
            name: name.to_owned(),
            seconds: begun.elapsed().as_secs_f64(),
            ended,
            failed,
        });
        !failed
    }

    /// Whether nothing failed.
    pub fn all_well(&self) -> bool {
        self.rows.iter().all(|row| !row.failed)
    }

    /// The table of stages, times and ends.
    pub fn print(&self) {
        println!("\n{:<16} {:>8}  ended", "stage", "seconds");
        for row in &self.rows {
            println!(
                "{:<16} {:>8.1}  {}",
                row.name,
                row.seconds,
                row.ended.lines().next().unwrap_or_default()
            );
        }
    }
}
