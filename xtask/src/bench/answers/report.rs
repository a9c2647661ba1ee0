//! What the benchmark of answers leaves: a page to read and the raw figures beside it.

use super::pupils::Run;
use crate::demo::Product;
use crate::machine::{facts, today};
use crate::shell::root;
use anyhow::{Context, Result};
use std::fmt::Write;
use std::time::Duration;

/// Gathers figures.
pub struct Report {
    database: &'static str,
    facts: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    notes: Vec<String>,
    acknowledged: usize,
}

struct Row {
    what: String,
    answers: usize,
    refused: usize,
    per_second: f64,
    p50: Duration,
    p99: Duration,
    max: Duration,
    /// Of the server's processor, an answer.
    processor: Option<Duration>,
}

impl Report {
    /// Machine facts are taken now, before the load.
    pub fn new(database: &'static str) -> Self {
        Self {
            database,
            facts: facts(),
            rows: vec![],
            notes: vec![],
            acknowledged: 0,
        }
    }

    /// One run.
    pub fn run(&mut self, what: &str, (run, processor): &(Run, Option<Duration>)) {
        let rank = |percent: usize| {
            let rank = (run.waits.len() * percent).div_ceil(100).max(1);
            run.waits.get(rank - 1).copied().unwrap_or_default()
        };
        let answers = run.waits.len();
        self.acknowledged += answers;
        let row = Row {
            what: what.to_owned(),
            answers,
            refused: run.refused,
            per_second: answers as f64 / run.took.as_secs_f64(),
            p50: rank(50),
            p99: rank(99),
            max: rank(100),
            processor: processor.map(|spent| spent / u32::try_from(answers.max(1)).unwrap_or(u32::MAX)),
        };
        println!("{}", row.markdown());
        self.rows.push(row);
    }

    /// Memory, where the system tells it.
    pub fn memory(&mut self, what: &str, product: &Product) {
        if let Some(mb) = product.resident_mb() {
            self.note(format!("{what}: {mb:.1} MB"));
        }
    }

    /// How many answers the product's pages count.
    pub fn counted(&mut self, counted: usize) {
        self.note(format!(
            "acknowledged: {}; counted by the pages afterwards: {counted}",
            self.acknowledged
        ));
    }

    fn note(&mut self, note: String) {
        println!("{note}");
        self.notes.push(note);
    }

    /// Writes `docs/benchmarks/<date>-answers-<database>.md` and `.csv`.
    pub fn write(&self) -> Result<()> {
        let name = format!("{}-answers-{}", today(), self.database.to_lowercase());
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
        let mut text = format!("# Students' answers, {}, {}\n\n", today(), self.database);
        writeln!(
            text,
            "Made by `cargo xtask bench answers`; raw figures in [{name}.csv]({name}.csv). Five answers of the pulse each, sent by the code on the"
        )?;
        writeln!(
            text,
            "board, acknowledged once they are on disk. The pupils ran beside the server on the same machine, each on a connection of their own, two threads for all.\n"
        )?;
        writeln!(text, "| machine | |\n| --- | --- |")?;
        for (fact, value) in &self.facts {
            writeln!(text, "| {fact} | {value} |")?;
        }
        writeln!(
            text,
            "\n| load | answers | refused | answers/s | p50 ms | p99 ms | max ms | server's processor, ms an answer |"
        )?;
        writeln!(text, "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")?;
        for row in &self.rows {
            writeln!(text, "{}", row.markdown())?;
        }
        for note in &self.notes {
            writeln!(text, "\n- {note}")?;
        }
        Ok(text)
    }

    fn csv(&self) -> Result<String> {
        let mut text = "load,figure,unit,value\n".to_owned();
        for row in &self.rows {
            let us = |time: Duration| time.as_micros().to_string();
            let processor = row.processor.map_or_else(String::new, us);
            for (figure, unit, value) in [
                ("answers", "count", row.answers.to_string()),
                ("refused", "count", row.refused.to_string()),
                ("rate", "1/s", format!("{:.1}", row.per_second)),
                ("p50", "us", us(row.p50)),
                ("p99", "us", us(row.p99)),
                ("max", "us", us(row.max)),
                ("processor", "us", processor),
            ] {
                writeln!(text, "\"{}\",{figure},{unit},{value}", row.what)?;
            }
        }
        Ok(text)
    }
}

impl Row {
    fn markdown(&self) -> String {
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        let processor = self
            .processor
            .map_or_else(|| "–".to_owned(), |time| format!("{:.3}", ms(time)));
        format!(
            "| {} | {} | {} | {:.0} | {:.1} | {:.1} | {:.1} | {processor} |",
            self.what,
            self.answers,
            self.refused,
            self.per_second,
            ms(self.p50),
            ms(self.p99),
            ms(self.max)
        )
    }
}
