//! From stored points and cycles to what a reader sees of a measure: sentence, drawing, table, tests.
//!
//! Owns the sieve (small groups, cycles that aren't the reader's) and the choice of chart, once for every page.
//! Must not compute a statistic, draw, or ask for more than the reader may see.

mod known;
mod series;
mod tests;
mod verdict;
mod why;

use charts::{Figure, Sentence, Table, TestMark};
use domain::id::SchoolId;
use domain::measure::{Measure, Point};
use domain::permission::{Act as _, EnterPoints, PointPlace, SeeSchoolPoints, Standing};
use domain::time::Day;
use i18n::Lang;
use stats::spc::propose;

use crate::app::App;

pub use known::{Everywhere, Known};
pub use series::{Series, cadence, part, unit, value};
pub use tests::{Test, may_see, state, tests};
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
    let points = app.db.school_points(measure.id, school).await?;
    let tests = tests(app, lang, measure.id, school, standing).await?;
    let small = sees_small(measure, school, standing);
    let known = Known::of(app, measure, school, None).await?;
    Ok(chart(lang, measure, &points, &known, &tests, small))
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

/// The chart of some points; `None` where none of them can be shown.
#[must_use]
pub fn chart(
    lang: Lang,
    measure: &Measure,
    points: &[Point],
    known: &Known,
    tests: &[Test],
    sees_small: bool,
) -> Option<SchoolChart> {
    let series = Series::of(measure, points, known, sees_small)?;
    let marks: Vec<TestMark> = tests.iter().map(|test| test.mark.clone()).collect();
    // Ids in a page must differ: a page may show a measure once for each school, so the first point's id is taken.
    let id = points
        .first()
        .map_or_else(String::new, |point| format!("g{}", point.id.0.simple()));
    let annotations = known.marks();
    let definitions: Vec<_> = known.definitions.iter().map(|day| day.0).collect();
    let figure = Figure {
        id: &id,
        title: &measure.name,
        chart: &series.chart,
        reading: &series.reading,
        dates: &series.dates,
        counts: &series.counts,
        cadence: cadence(measure.cadence),
        unit: unit(measure),
        tests: &marks,
        annotations: &annotations,
        definitions: &definitions,
    };
    let sentence = charts::sentence(&figure, lang);
    let values: Vec<Option<f64>> = series.chart.points.iter().map(|point| point.y).collect();
    let table: Table = charts::table(&figure, lang);
    Some(SchoolChart {
        drawing: charts::draw(&figure, lang).both(),
        spark: charts::small::spark(&values, &format!("{}. {}", measure.name, sentence.lead)),
        table: table.html(lang),
        why: why::said(charts::why(&figure, lang), series.why, lang),
        proposes: propose(&series.chart).is_ok(),
        since: points.first().map(|point| point.period),
        sentence,
    })
}
