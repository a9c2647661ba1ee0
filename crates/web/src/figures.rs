//! From stored points and cycles to what a reader sees of a measure: sentence, drawing, table, tests.
//!
//! Owns the sieve (small groups, cycles that aren't the reader's) and the choice of chart, once for every page.
//! Must not compute a statistic, draw, or ask for more than the reader may see.

mod known;
mod series;
mod sight;
mod tests;
mod verdict;
mod why;

use charts::Sentence;
use domain::id::SchoolId;
use domain::measure::Measure;
use domain::permission::{Act as _, EnterPoints, PointPlace, SeeSchoolPoints, Standing};
use domain::time::Day;
use i18n::Lang;

use crate::app::App;

pub use known::{Everywhere, Known};
pub use series::{Series, cadence, part, unit, value};
pub use sight::Sight;
pub use tests::{Test, tests};
pub use verdict::{is_signal, verdict};

/// A chart with its words, ready for a page.
pub struct SchoolChart {
    /// What it says, what to do next, what it doesn't say.
    pub sentence: Sentence,
    /// The drawing for phones and the one for desks.
    pub drawing: String,
    /// The spark of a list.
    pub spark: String,
    /// The data as a table.
    pub table: String,
    /// Why the sentence says so, and why this chart.
    pub why: Vec<String>,
    /// Whether the evidence proposes a new phase.
    pub proposes: bool,
    /// Its first period.
    pub since: Option<Day>,
}

/// A school's chart of a measure, for whoever may see its points; `None` where they may not, or where there is nothing yet.
///
/// # Errors
/// What the store says.
pub async fn school_chart(
    app: &App,
    lang: Lang,
    measure: &Measure,
    school: SchoolId,
    standing: &Standing,
) -> store::Result<Option<SchoolChart>> {
    let see = SeeSchoolPoints {
        measure: measure.clone(),
        school,
    };
    if !see.allowed(standing) {
        return Ok(None);
    }
    Ok(Sight::of_school(app, lang, measure, school, standing)
        .await?
        .chart(measure, lang))
}

/// Whether small groups are shown: only to those who enter them.
#[must_use]
pub fn sees_small(measure: &Measure, school: SchoolId, standing: &Standing) -> bool {
    let place = PointPlace { school, course: None };
    EnterPoints {
        measure: measure.clone(),
        place,
    }
    .allowed(standing)
}

/// A measure's name in the reader's language, where somebody wrote it.
#[must_use]
pub fn name(measure: &Measure, lang: Lang) -> &str {
    let english = &measure.english.name_en;
    if lang == Lang::En && !english.is_empty() {
        english
    } else {
        &measure.name
    }
}
