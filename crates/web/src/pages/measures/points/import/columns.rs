//! What the columns of a file are taken for: as somebody chose just now, as was kept for such a file, or guessed.

use domain::measure::Measure;
use interchange::delimited::Table;
use interchange::points::{Columns, Meaning, PointsSpec, headers_hash};

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

/// What was kept for such a file, or a guess.
///
/// # Errors
/// What the store says.
pub async fn understood(
    page: &Page,
    measure: &Measure,
    table: &Table,
    spec: &PointsSpec<'_>,
) -> Result<(Columns, Taken), Problem> {
    let kept = page
        .app
        .db
        .column_mapping(measure.network_id, &headers_hash(table))
        .await?;
    let kept = kept.and_then(|kept| serde_json::from_str::<Columns>(&kept).ok());
    // Of another kind of measure they may have been kept for parts that this one hasn't.
    let fits = kept
        .map(|kept| kept.for_measure(spec))
        .filter(|kept| kept.fit(table, spec));
    Ok(fits.map_or_else(
        || (Columns::guess(table, spec), Taken::Guessed),
        |kept| (kept, Taken::Remembered),
    ))
}

/// What somebody chose: one word a column, in their order, as `words` writes them.
pub fn chosen(words: &[&str]) -> Columns {
    Columns::of(words.iter().map(|word| Meaning::of(word)).collect())
}

/// The meanings of a table's columns, a word each.
pub fn words(table: &Table, columns: &Columns) -> Vec<&'static str> {
    (0..table.headers.len()).map(|at| columns.meaning(at).word()).collect()
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
