//! What a benchmark leaves: a page to read and the raw figures beside it.

use super::load::Figures;
use crate::demo::Product;
use crate::machine::{facts, today};
use crate::shell::root;
use anyhow::{Context, Result};
use std::fmt::Write;

/// One page, one person, so many connections.
pub struct PageRow {
    pub page: String,
    pub persona: String,
    pub connections: usize,
    pub figures: Figures,
}

/// Gathers figures while the benchmark runs.
pub struct Report {
    database: String,
    size: String,
    facts: Vec<(&'static str, String)>,
    process: Vec<(String, &'static str, f64)>,
    pages: Vec<PageRow>,
    notes: Vec<String>,
}

impl Report {
    /// Machine facts are taken now, before the load.
    pub fn new(database: &str, size: &str) -> Self {
        let (process, pages, notes) = (vec![], vec![], vec![]);
        Self {
            database: database.to_owned(),
            size: size.to_owned(),
            facts: facts(),
            process,
            pages,
            notes,
        }
    }

    /// A figure of the process as a whole.
    pub fn process(&mut self, what: &str, unit: &'static str, value: f64) {
        println!("{what}: {value:.1} {unit}");
        self.process.push((what.to_owned(), unit, value));
    }

    /// Memory, where the system tells it.
    pub fn memory(&mut self, what: &str, product: &Product) {
        match product.resident_mb() {
            Some(mb) => self.process(what, "MB", mb),
            None => self.note(format!("{what}: this system does not tell")),
        }
    }

    /// Figures of a page.
    pub fn page(&mut self, row: PageRow) {
        println!("{}", row.markdown());
        self.pages.push(row);
    }

    /// Something a reader must know.
    pub fn note(&mut self, note: String) {
        println!("{note}");
        self.notes.push(note);
    }

    /// Writes `docs/benchmarks/<date>.md` and `.csv`; PostgreSQL's beside SQLite's of the same day.
    pub fn write(&self) -> Result<()> {
        let name = match self.database.as_str() {
            "SQLite" => today(),
            other => format!("{}-{}", today(), other.to_lowercase()),
        };
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
        let mut text = format!("# Benchmark {}, {}, {} schools\n\n", today(), self.database, self.size);
        writeln!(
            text,
            "Made by `cargo xtask bench`; raw figures in [{name}.csv]({name}.csv). The load generator ran"
        )?;
        writeln!(
            text,
            "beside the server on the same machine. Times are a client's: connection kept, compressed body read."
        )?;
        writeln!(
            text,
            "*After a change*: before each request somebody showed or hid a cycle, or corrected a point.\n"
        )?;
        writeln!(text, "| machine | |\n| --- | --- |")?;
        for (fact, value) in &self.facts {
            writeln!(text, "| {fact} | {value} |")?;
        }
        writeln!(text, "\n| process | |\n| --- | ---: |")?;
        for (what, unit, value) in &self.process {
            writeln!(text, "| {what} | {value:.1} {unit} |")?;
        }
        writeln!(
            text,
            "\n| page | as | connections | requests | p50 ms | p99 ms | max ms | per second | gzip bytes | status |"
        )?;
        writeln!(
            text,
            "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |"
        )?;
        for row in &self.pages {
            writeln!(text, "{}", row.markdown())?;
        }
        for note in &self.notes {
            writeln!(text, "\n- {note}")?;
        }
        Ok(text)
    }

    fn csv(&self) -> Result<String> {
        let mut text = "subject,persona,connections,figure,unit,value\n".to_owned();
        for (what, unit, value) in &self.process {
            writeln!(text, "process,,,\"{what}\",{unit},{value}")?;
        }
        for row in &self.pages {
            let of = &row.figures;
            let micros = |time: std::time::Duration| time.as_micros() as f64;
            let figures = [
                ("requests", "count", of.requests as f64),
                ("p50", "us", micros(of.p50)),
                ("p99", "us", micros(of.p99)),
                ("max", "us", micros(of.max)),
                ("rate", "1/s", of.per_second),
                ("body", "bytes", of.bytes as f64),
                ("status", "code", f64::from(of.status)),
                ("other status", "count", of.other_status as f64),
            ];
            for (figure, unit, value) in figures {
                writeln!(
                    text,
                    "{},{},{},{figure},{unit},{value}",
                    row.page, row.persona, row.connections
                )?;
            }
        }
        Ok(text)
    }
}

impl PageRow {
    fn markdown(&self) -> String {
        let of = &self.figures;
        let ms = |time: std::time::Duration| time.as_secs_f64() * 1e3;
        let other = if of.other_status > 0 {
            format!(" ({} others)", of.other_status)
        } else {
            String::new()
        };
        format!(
            "| {} | {} | {} | {} | {:.2} | {:.2} | {:.2} | {:.0} | {} | {}{other} |",
            self.page,
            self.persona,
            self.connections,
            of.requests,
            ms(of.p50),
            ms(of.p99),
            ms(of.max),
            of.per_second,
            of.bytes,
            of.status
        )
    }
}
