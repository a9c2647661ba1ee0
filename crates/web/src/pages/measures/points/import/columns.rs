//! What the columns of a file are taken for: as somebody chose just now, as was kept for such a file, or guessed.

use domain::measure::Measure;
use interchange::delimited::Table;
use interchange::points::{Columns, Meaning, PointsSpec, Repeats, headers_hash};
use serde::{Deserialize, Serialize};

use crate::page::Page;
use crate::page::problem::Problem;

/// A column as the page shows it.
pub struct Column {
    /// Its name in the file.
    pub name: String,
    /// What stands in its first cells.
    pub samples: String,
    /// What it may mean: word, label, and whether it is taken for that.
    pub meanings: Vec<(&'static str, String, bool)>,
}

/// Why the columns are taken for what they are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Somebody chose so on this page.
    Chosen,
    /// A file with the same columns was kept so.
    Remembered,
    /// By their names and what stands in them.
    Guessed,
}

impl Taken {
    /// The key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Chosen => "points-import-chosen",
            Self::Remembered => "points-import-remembered",
            Self::Guessed => "points-import-guessed",
        }
    }
}

/// As many cells are shown of a column.
const SAMPLES: usize = 3;
/// As many signs of a cell are shown.
const SHOWN: usize = 24;

/// How a file is read. As JSON it is kept for the next file of the same columns.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Choice {
    /// What its columns mean.
    pub columns: Columns,
    /// Whether several rows of one period become one point.
    pub gathers: bool,
}

impl Choice {
    /// What somebody sent for a table of so many columns; none where they sent nothing.
    pub fn sent<'a>(columns: usize, field: impl Fn(&str) -> Option<&'a str>) -> Option<Self> {
        field("c0")?;
        let words = (0..columns).map(|at| field(&format!("c{at}")).unwrap_or_default());
        Some(Self {
            columns: Columns::of(words.map(Meaning::of).collect()),
            gathers: field("juntar").is_some_and(|word| !word.is_empty()),
        })
    }

    /// The choice as the query of the page that shows it.
    pub fn query(&self, table: &Table) -> String {
        let columns = (0..table.headers.len()).map(|at| format!("c{at}={}", self.columns.meaning(at).word()));
        let all: Vec<String> = columns.chain(self.gathers.then(|| "juntar=1".to_owned())).collect();
        all.join("&")
    }

    /// The same, for points of a place.
    pub fn spec<'a>(&self, spec: PointsSpec<'a>) -> PointsSpec<'a> {
        PointsSpec {
            repeats: if self.gathers {
                Repeats::Gathered
            } else {
                Repeats::First
            },
            ..spec
        }
    }
}

/// What was kept for such a file, or a guess.
///
/// # Errors
/// What the store says.
pub async fn understood(
    page: &Page,
    measure: &Measure,
    table: &Table,
    spec: &PointsSpec<'_>,
) -> Result<(Choice, Taken), Problem> {
    let kept = page
        .app
        .db
        .column_mapping(measure.network_id, &headers_hash(table))
        .await?;
    let kept = kept.and_then(|kept| serde_json::from_str::<Choice>(&kept).ok());
    // Of another kind of measure they may have been kept for parts that this one hasn't.
    let fits = kept
        .map(|kept| Choice {
            columns: kept.columns.for_measure(spec),
            ..kept
        })
        .filter(|kept| kept.columns.fit(table, spec));
    let guess = || Choice {
        columns: Columns::guess(table, spec),
        gathers: false,
    };
    Ok(fits.map_or_else(|| (guess(), Taken::Guessed), |kept| (kept, Taken::Remembered)))
}

/// The columns as the page shows them.
pub fn shown(page: &Page, measure: &Measure, table: &Table, columns: &Columns) -> Vec<Column> {
    let of_parts = measure.counting.kind.has_denominator();
    let column = |(at, header): (usize, &String)| {
        let cells = table
            .rows
            .iter()
            .map(|row| row.cell(at))
            .filter(|cell| !cell.is_empty());
        let samples: Vec<String> = cells
            .take(SAMPLES)
            .map(|cell| domain::text::line(cell, SHOWN))
            .collect();
        let offered = Meaning::ALL
            .into_iter()
            .filter(|meaning| of_parts || !meaning.is_part());
        Column {
            name: if header.is_empty() {
                page.t1("points-import-unnamed", "n", at + 1)
            } else {
                domain::text::line(header, 2 * SHOWN)
            },
            samples: samples.join(" · "),
            meanings: offered
                .map(|meaning| {
                    (
                        meaning.word(),
                        label(page, measure, meaning),
                        columns.meaning(at) == meaning,
                    )
                })
                .collect(),
        }
    };
    table.headers.iter().enumerate().map(column).collect()
}

/// A meaning in words: the parts in the measure's own.
fn label(page: &Page, measure: &Measure, meaning: Meaning) -> String {
    match meaning {
        Meaning::Numerator => i18n::capitalized(&measure.counting.counted),
        Meaning::Denominator => i18n::capitalized(&measure.counting.among),
        other => page.t(&format!("meaning-{}", other.word())),
    }
}
