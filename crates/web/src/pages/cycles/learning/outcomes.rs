//! Adopted, adapted, abandoned: by what the tests were about and over time, as tables with a sentence each.

use std::collections::BTreeMap;

use domain::cycle::{Decision, Scale};
use domain::measure::Area;
use domain::school::Level;
use store::OutcomeCount;

use crate::page::Page;

/// Decisions of one part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Adopted.
    pub adopted: i64,
    /// Adapted.
    pub adapted: i64,
    /// Abandoned.
    pub abandoned: i64,
}

impl Counts {
    /// All of them.
    pub const fn all(&self) -> i64 {
        self.adopted + self.adapted + self.abandoned
    }

    fn add(&mut self, decision: Decision, n: i64) {
        match decision {
            Decision::Adopt => self.adopted += n,
            Decision::Adapt => self.adapted += n,
            Decision::Abandon => self.abandoned += n,
        }
    }
}

/// A row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// The part.
    pub name: String,
    /// Its decisions.
    pub counts: Counts,
    /// Shares, whole percents: adopted, adapted, abandoned.
    pub shares: [i64; 3],
}

/// A table: one dimension.
pub struct OutcomeTable {
    /// Its word, for anchors and files.
    pub word: &'static str,
    /// Its heading.
    pub name: String,
    /// The one sentence that it says.
    pub sentence: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// The dimensions in the order of the page, with the key of their names.
const DIMENSIONS: [(&str, &str); 6] = [
    ("driver", "learning-by-driver"),
    ("area", "learning-by-area"),
    ("level", "learning-by-level"),
    ("scale", "learning-by-scale"),
    ("generation", "learning-by-generation"),
    ("month", "learning-by-semester"),
];

/// All closed tests together.
pub fn total(counted: &[OutcomeCount]) -> Counts {
    let mut counts = Counts::default();
    for row in counted.iter().filter(|row| row.dimension == "area") {
        counts.add(row.decision, row.n);
    }
    counts
}

/// The tables, one a dimension.
pub fn tables(page: &Page, counted: &[OutcomeCount]) -> Vec<OutcomeTable> {
    DIMENSIONS
        .iter()
        .map(|(word, key)| table(page, word, key, counted))
        .collect()
}

fn table(page: &Page, word: &'static str, key: &str, counted: &[OutcomeCount]) -> OutcomeTable {
    let mut parts: BTreeMap<(usize, String), Counts> = BTreeMap::new();
    for row in counted.iter().filter(|row| row.dimension == word) {
        let part = place(page, word, &row.part);
        parts.entry(part).or_default().add(row.decision, row.n);
    }
    let rows: Vec<Row> = parts
        .into_iter()
        .map(|((_, name), counts)| Row {
            name,
            shares: shares(counts),
            counts,
        })
        .collect();
    OutcomeTable {
        word,
        name: page.lang.t(key),
        sentence: sentence(page, word, &rows),
        rows,
    }
}

/// A part's place among its brothers, and its name. Never by how well it went.
fn place(page: &Page, dimension: &str, part: &str) -> (usize, String) {
    let last = usize::MAX;
    let position = |at: Option<usize>| at.unwrap_or(last);
    match dimension {
        "area" => match part.parse::<Area>() {
            Ok(area) => (
                position(Area::ALL.iter().position(|known| *known == area)),
                page.word("area", area),
            ),
            Err(_) => (last, part.to_owned()),
        },
        "level" => match part.parse::<Level>() {
            Ok(level) => (
                position(Level::ALL.iter().position(|known| *known == level)),
                page.word("level", level),
            ),
            Err(_) => (last, page.t("cycles-whole-school")),
        },
        "scale" => match part.parse::<Scale>() {
            Ok(scale) => (scale.step(), page.word("scale", scale)),
            Err(_) => (last, page.t("scale-unsaid")),
        },
        "generation" if part.is_empty() => (last, page.t("learning-no-generation")),
        // A liceo's own drivers are its own matter.
        "driver" if part.is_empty() => (last, page.t("learning-own-drivers")),
        "month" => semester(page, part),
        _ => (0, part.to_owned()),
    }
}

/// `2026-05` is the first semester of 2026: March to July; what ends in January or February belongs to the year before.
fn semester(page: &Page, month: &str) -> (usize, String) {
    let parts = month.split_once('-');
    let read = parts.and_then(|(year, month)| Some((year.parse::<usize>().ok()?, month.parse::<usize>().ok()?)));
    let Some((year, month)) = read else {
        return (usize::MAX, month.to_owned());
    };
    let (year, half) = match month {
        ..=2 => (year.saturating_sub(1), 2),
        3..=7 => (year, 1),
        _ => (year, 2),
    };
    (
        year * 2 + half,
        page.t2("learning-semester", "n", half, "year", year.to_string()),
    )
}

fn shares(counts: Counts) -> [i64; 3] {
    let all = counts.all().max(1);
    [counts.adopted, counts.adapted, counts.abandoned].map(|n| (n * 200 + all) / (all * 2))
}

/// Where most was tested; over time, how the last half year compares with what was before.
fn sentence(page: &Page, dimension: &str, rows: &[Row]) -> String {
    if dimension == "month" {
        return match rows.last() {
            Some(last) => page.t2("learning-said-last", "part", &last.name, "n", last.counts.all()),
            None => String::new(),
        };
    }
    let most = rows.iter().max_by_key(|row| row.counts.all());
    most.map_or_else(String::new, |row| {
        page.lang.with(
            "learning-said-most",
            &[
                ("part", row.name.as_str().into()),
                ("n", row.counts.all().into()),
                ("adopted", row.counts.adopted.into()),
                ("adapted", row.counts.adapted.into()),
                ("abandoned", row.counts.abandoned.into()),
            ],
        )
    })
}
