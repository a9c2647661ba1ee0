//! What the benchmark of a room leaves: a page to read and the raw figures beside it.

use super::Turn;
use super::crowd::Plan;
use crate::machine::{facts, today};
use crate::shell::root;
use anyhow::{Context, Result};
use std::fmt::Write;
use std::time::Duration;

/// What is compared between turns.
const SEEN: &str = "a question was asked: seen";

/// Gathers turns.
pub struct Report {
    name: &'static str,
    plan: Plan,
    facts: Vec<(&'static str, String)>,
    turns: Vec<Turn>,
}

impl Report {
    /// Machine facts are taken now, before the load.
    pub fn new(name: &'static str, plan: Plan) -> Self {
        Self {
            name,
            plan,
            facts: facts(),
            turns: Vec::new(),
        }
    }

    /// One turn.
    pub fn turn(&mut self, turn: Turn) {
        for line in lines(&turn) {
            println!("{line}");
        }
        self.turns.push(turn);
    }

    /// Writes `docs/benchmarks/<date>-convening-<name>.md` and `.csv`. The page shows the turn that saw questions soonest.
    pub fn write(&self) -> Result<()> {
        let name = format!("{}-convening-{}", today(), self.name);
        let folder = root().join("docs/benchmarks");
        std::fs::create_dir_all(&folder)?;
        for (extension, text) in [("md", self.markdown(&name)?), ("csv", self.csv()?)] {
            let file = folder.join(format!("{name}.{extension}"));
            std::fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
            println!("wrote docs/benchmarks/{name}.{extension}");
        }
        Ok(())
    }

    fn markdown(&self, name: &str) -> Result<String> {
        let best = self
            .turns
            .iter()
            .min_by_key(|turn| rank(&of(turn, SEEN), 99))
            .context("no turn")?;
        let (outcome, plan) = (&best.outcome, self.plan);
        let mut text = format!("# A room of {} phones, {}, {}\n\n", plan.phones, today(), self.name);
        writeln!(
            text,
            "Made by `cargo xtask bench convening`; raw figures in [{name}.csv]({name}.csv). Phones come in by the code within {} s, each with an open",
            plan.arrive.as_secs()
        )?;
        writeln!(
            text,
            "stream; {} ask, all vote for three questions and answer a poll, each within {} s. The server is killed while they answer, and started again.",
            plan.questions,
            plan.act.as_secs()
        )?;
        writeln!(
            text,
            "*Seen*: from before the request is sent until a phone's stream has it, each of all phones a sample. Phones and browsers ran beside the server on the"
        )?;
        writeln!(text, "same machine. The better of {} turns.\n", self.turns.len())?;
        writeln!(text, "| machine | |\n| --- | --- |")?;
        for (fact, value) in &self.facts {
            writeln!(text, "| {fact} | {value} |")?;
        }
        writeln!(
            text,
            "\n| what | samples | p50 ms | p99 ms | max ms |\n| --- | ---: | ---: | ---: | ---: |"
        )?;
        for line in lines(best) {
            writeln!(text, "{line}")?;
        }
        let (votes, answers): (usize, usize) = (outcome.voted.values().sum(), outcome.answered.iter().sum());
        writeln!(
            text,
            "\n- votes acknowledged: {votes}; shown in the end: {}",
            outcome.shown_votes.values().sum::<usize>()
        )?;
        writeln!(
            text,
            "\n- answers to the poll acknowledged: {answers} ({:?}); shown in the end: {} ({:?}), the same number on each of {} phones",
            outcome.answered,
            outcome.shown.iter().sum::<usize>(),
            outcome.shown,
            outcome.result_of_all.len()
        )?;
        writeln!(text, "\n- requests sent again: {}", outcome.again)?;
        writeln!(
            text,
            "\n- the servers' processor time: {:.1} s in {:.0} s",
            best.processor.as_secs_f64(),
            best.took.as_secs_f64()
        )?;
        Ok(text)
    }

    fn csv(&self) -> Result<String> {
        let mut text = "turn,what,figure,unit,value\n".to_owned();
        for (number, turn) in self.turns.iter().enumerate() {
            for what in turn.outcome.spans.keys() {
                let spans = of(turn, what);
                let us = |percent| rank(&spans, percent).as_micros();
                for (figure, unit, value) in [
                    ("samples", "count", u128::try_from(spans.len())?),
                    ("p50", "us", us(50)),
                    ("p99", "us", us(99)),
                    ("max", "us", us(100)),
                ] {
                    writeln!(text, "{},\"{what}\",{figure},{unit},{value}", number + 1)?;
                }
            }
            writeln!(
                text,
                "{},servers,processor,us,{}",
                number + 1,
                turn.processor.as_micros()
            )?;
        }
        Ok(text)
    }
}

fn of(turn: &Turn, what: &str) -> Vec<Duration> {
    let mut spans = turn.outcome.spans.get(what).cloned().unwrap_or_default();
    spans.sort();
    spans
}

fn lines(turn: &Turn) -> Vec<String> {
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let line = |what: &String| {
        let spans = of(turn, what);
        let (half, most, max) = (rank(&spans, 50), rank(&spans, 99), rank(&spans, 100));
        format!(
            "| {what} | {} | {:.0} | {:.0} | {:.0} |",
            spans.len(),
            ms(half),
            ms(most),
            ms(max)
        )
    };
    turn.outcome.spans.keys().map(line).collect()
}

/// Nearest rank, of sorted times.
fn rank(sorted: &[Duration], percent: usize) -> Duration {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or_default()
}
