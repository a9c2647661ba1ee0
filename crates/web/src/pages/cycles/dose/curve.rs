//! The figure of plan, fact and measure, and the same weeks as a table.

use charts::dose::{DoseChart, Week, draw};
use domain::cycle::dose::DoseWeek;
use domain::measure::Measure;

use crate::page::Page;
use crate::pages::cycles::points::Outcome;
use crate::pages::cycles::words;

/// Drawn for a phone and for a desk.
pub fn drawn(page: &Page, measure: &Measure, weeks: &[DoseWeek], around: &Outcome, label: &str) -> Option<String> {
    let last = weeks.last()?.monday.plus_days(7);
    let within = around.since.iter().filter(|(day, _)| *day < last);
    let chart = DoseChart {
        weeks: weeks
            .iter()
            .map(|week| Week {
                monday: week.monday.0,
                planned: week.planned,
                done: week.done.map(|done| done as f64),
            })
            .collect(),
        outcome: within.map(|(day, value)| (day.0, *value)).collect(),
        before: around.median,
        unit: words::figure_unit(measure),
        label: label.to_owned(),
    };
    draw(&chart, page.lang).map(|drawing| drawing.both())
}

/// Week, planned, done.
pub fn table(page: &Page, weeks: &[DoseWeek]) -> Vec<[String; 3]> {
    let none = || page.t("dose-no-value");
    let row = |week: &DoseWeek| {
        [
            page.lang.day(week.monday.0),
            week.planned.map_or_else(none, |planned| page.lang.number(planned, 1)),
            week.done.map_or_else(none, |done| done.to_string()),
        ]
    };
    weeks.iter().map(row).collect()
}
