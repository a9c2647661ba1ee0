//! What happened near a date. Coinciding is all that it tells.

use crate::{
    control::{Figure, TestMark},
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
