//! Reading golden cases, and counting which of them ran.
//!
//! Owns where they are and how a run or a skip is told: a line on standard output, and one in the file that `RONDA_GOLDEN_LOG`
//! names; of a case that ran, with the largest relative difference. Must not know any statistic.

#![allow(dead_code, reason = "each test that reads cases uses its own part")]

use std::cell::Cell;
use std::fs::{OpenOptions, read_to_string};
use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// One folder with an input and, unless results are kept apart, `expected.json`.
pub struct Case {
    name: String,
    expected: Value,
    header: Vec<String>,
    rows: Vec<csv::StringRecord>,
    /// The largest relative difference seen so far.
    largest: Cell<f64>,
}

impl Case {
    /// A case with expected numbers; where there is none, says so and gives none.
    pub fn load(area: &str, name: &str) -> Option<Self> {
        Self::load_with(area, name, "input.csv")
    }

    /// The same, of which the input is another file, told from the case's folder.
    pub fn load_with(area: &str, name: &str, input: &str) -> Option<Self> {
        let folder = folder(area, name);
        let Ok(expected) = read_to_string(folder.join("expected.json")) else {
            log("skipped", area, name, " no expected.json under ../shared/golden");
            return None;
        };
        let Some((header, rows)) = table(&folder.join(input)) else {
            log("skipped", area, name, &format!(" no {input}"));
            return None;
        };
        Some(Self {
            name: format!("{area}/{name}"),
            expected: serde_json::from_str(&expected).unwrap(),
            header,
            rows,
            largest: Cell::new(0.0),
        })
    }

    /// Only the input of a case, which therefore does not count as golden.
    pub fn input_only(area: &str, name: &str) -> Option<Self> {
        Self::input_only_with(area, name, "input.csv")
    }

    /// The same, of which the input is another file, told from the case's folder.
    pub fn input_only_with(area: &str, name: &str, input: &str) -> Option<Self> {
        let Some((header, rows)) = table(&folder(area, name).join(input)) else {
            println!("no {input} for {area}/{name} under ../shared/golden: nothing to check");
            return None;
        };
        Some(Self {
            name: format!("{area}/{name}"),
            expected: Value::Null,
            header,
            rows,
            largest: Cell::new(0.0),
        })
    }

    /// A table beside the cases that belongs to no case.
    pub fn table_only(area: &str, file: &str) -> Option<Self> {
        Self::input_only_with(area, "", file)
    }

    /// Is it the case of this name?
    pub fn is(&self, name: &str) -> bool {
        self.name.ends_with(&format!("/{name}"))
    }

    /// What the columns are called.
    pub fn names(&self) -> Vec<String> {
        self.header.clone()
    }

    /// To be called last: all comparisons of the case have passed.
    pub fn ran(&self) {
        let (area, name) = self.name.split_once('/').unwrap();
        log("ran", area, name, &format!(" {:.1e}", self.largest.get()));
    }

    /// To be called where the analysis is not one that `ronda analyze` offers: nothing could be compared, so it is no skip.
    pub fn not_offered(&self, reason: &str) {
        let (area, name) = self.name.split_once('/').unwrap();
        log("not-offered", area, name, &format!(" {reason}"));
    }

    /// Compares two numbers within 1e-9, relative, and remembers how far apart they were; missing equals only missing.
    pub fn same(&self, expected: &Value, ours: Option<f64>, what: &str) {
        let expected = expected.as_f64();
        assert!(
            close(expected, ours, 1e-9),
            "{}: {what}: expected {expected:?}, ours {ours:?}",
            self.name
        );
        if let (Some(a), Some(b)) = (expected, ours) {
            let apart = (a - b).abs() / a.abs().max(b.abs());
            self.largest
                .set(self.largest.get().max(if a == b { 0.0 } else { apart }));
        }
    }

    /// Compares two numbers within a tolerance, absolute below 1 and relative above, and remembers how far apart they were.
    pub fn near(&self, expected: &Value, ours: f64, tolerance: f64, what: &str) {
        let theirs = expected.as_f64().unwrap_or(f64::NAN);
        let apart = (theirs - ours).abs() / theirs.abs().max(1.0);
        assert!(
            apart <= tolerance,
            "{}: {what}: expected {expected}, ours {ours}, apart {apart:.1e}",
            self.name
        );
        self.largest.set(self.largest.get().max(apart));
    }

    /// The rows of which a column says so; for files of several series.
    pub fn only(&self, column: &str, value: &str) -> Self {
        let at = self.header.iter().position(|header| header == column).unwrap();
        Self {
            name: self.name.clone(),
            expected: self.expected.clone(),
            header: self.header.clone(),
            rows: self.rows.iter().filter(|row| &row[at] == value).cloned().collect(),
            largest: Cell::new(0.0),
        }
    }

    pub fn result(&self) -> &Value {
        &self.expected["result"]
    }

    pub fn options(&self) -> &Value {
        &self.expected["options"]
    }

    /// A column of numbers; `NA` and nothing are missing.
    pub fn column(&self, name: &str) -> Vec<Option<f64>> {
        let number = |text: &String| (!text.is_empty() && text != "NA").then(|| text.parse().unwrap());
        self.text(name).iter().map(number).collect()
    }

    pub fn text(&self, name: &str) -> Vec<String> {
        let column = self.header.iter().position(|header| header == name).unwrap();
        self.rows.iter().map(|row| row[column].to_string()).collect()
    }
}

/// Equal within `tolerance`, relative to the larger; missing equals only missing.
pub fn close(expected: Option<f64>, ours: Option<f64>, tolerance: f64) -> bool {
    match (expected, ours) {
        (None, None) => true,
        (Some(a), Some(b)) => (a - b).abs() <= tolerance * a.abs().max(b.abs()),
        _ => false,
    }
}

/// A file of an area as it stands; says where it is missing.
pub fn beside(area: &str, file: &str) -> Option<String> {
    let text = read_to_string(folder(area, file)).ok();
    if text.is_none() {
        println!("no {file} under ../shared/golden/{area}: nothing to check");
    }
    text
}

fn folder(area: &str, name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/golden")
        .join(area)
        .join(name)
}

fn table(input: &Path) -> Option<(Vec<String>, Vec<csv::StringRecord>)> {
    let mut reader = csv::Reader::from_path(input).ok()?;
    let header = reader.headers().unwrap().iter().map(String::from).collect();
    Some((header, reader.records().map(Result::unwrap).collect()))
}

fn log(what: &str, area: &str, name: &str, reason: &str) {
    let colon = if reason.is_empty() { "" } else { ":" };
    println!("golden: {name} {what}{colon}{reason}");
    if let Ok(path) = std::env::var("RONDA_GOLDEN_LOG") {
        let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
        // one write, so that lines of tests running side by side stay whole
        file.write_all(format!("{what} {area}/{name}{reason}\n").as_bytes())
            .unwrap();
    }
}
