//! Which measures of a liceo are silent: a point was due, and the time of grace is over.

use domain::id::MeasureId;
use domain::measure::Measure;
use domain::time::Day;
use store::SchoolInGeneration;

/// A measure whose points are missing.
pub struct Silence<'a> {
    /// Which.
    pub measure: &'a Measure,
    /// The newest period that was reported.
    pub latest: Option<Day>,
    /// Days since the first missing point was due.
    pub days: i64,
}

/// In the measures' own order. A school's own measure is its own matter; an official series is the hub's.
pub fn silences<'a>(
    measures: &'a [Measure],
    unheard: &[(MeasureId, Option<Day>)],
    school: &SchoolInGeneration,
    today: Day,
) -> Vec<Silence<'a>> {
    let silent = measures.iter().filter_map(|measure| {
        let (_, latest) = *unheard.iter().find(|(id, _)| *id == measure.id)?;
        let days = measure.silent_days(latest, school.joined_on, today)?;
        Some(Silence { measure, latest, days })
    });
    silent.collect()
}
