//! What happened near a date. Coinciding is all that it tells.

use jiff::civil::Date;

use crate::{
    control::{Figure, TestMark},
    note::Annotation,
    time::days,
};

/// The last test that began up to two steps before a point's date, or on it.
pub(super) fn test<'a>(figure: &Figure<'a>, index: usize) -> Option<&'a TestMark> {
    let start = days(*figure.dates.get(index)?);
    let step = figure.cadence.step(figure.dates);
    figure
        .tests
        .iter()
        .filter(|t| {
            let late = start - days(t.date);
            // A point stands for its whole step, so a test may begin inside it.
            late <= 2.0 * step && late > -0.95 * step
        })
        .max_by_key(|t| t.date)
}

/// The annotation that was going on, or had ended up to two steps before; of several the one that began nearest.
pub(super) fn annotation<'a>(figure: &Figure<'a>, index: usize) -> Option<&'a Annotation> {
    let start = days(*figure.dates.get(index)?);
    let step = figure.cadence.step(figure.dates);
    figure
        .annotations
        .iter()
        .filter(|a| days(a.from) < start + 0.95 * step && days(a.to) >= start - 2.0 * step)
        .min_by(|a, b| (days(a.from) - start).abs().total_cmp(&(days(b.from) - start).abs()))
}

/// The definition that began to hold then, with its number and its day.
pub(super) fn definition(figure: &Figure, index: usize) -> Option<(usize, Date)> {
    let start = days(*figure.dates.get(index)?);
    let step = figure.cadence.step(figure.dates);
    let late = |since: &Date| start - days(*since);
    let sorted = figure.sorted_definitions();
    let found = sorted
        .iter()
        .rposition(|d| late(d) <= 2.0 * step && late(d) > -0.95 * step)?;
    Some((found + 2, sorted[found]))
}
