//! The form of one period: a row a group, with the two fields of the measure.

use domain::measure::{Dimension, Measure, StratumPoint};
use domain::time::Day;

use crate::form::Form;
use crate::page::Page;
use crate::pages::measures::points::{grid, typed};

/// The form.
pub struct Table {
    /// The period.
    pub period: Day,
    /// In words.
    pub name: String,
    /// Periods to choose from.
    pub periods: Vec<(String, String)>,
    /// What stands over the two columns.
    pub heads: (String, String),
    /// Each dimension with its rows.
    pub dimensions: Vec<(String, Vec<Row>)>,
}

/// A row.
pub struct Row {
    /// The ending of its fields' names: `sex-female`.
    pub key: String,
    /// The group.
    pub name: String,
    /// What stands in the first field.
    pub first: String,
    /// What stands in the second.
    pub second: String,
    /// What is wrong.
    pub error: Option<String>,
}

/// The form of a period, with what is there or was typed.
pub fn table(page: &Page, measure: &Measure, points: &[StratumPoint], period: Day, form: &Form) -> Table {
    let mut periods = grid::periods(measure.cadence, page.today(), &[]);
    periods.reverse();
    let name = |day: Day| grid::name(page, measure.cadence, day);
    let row = |dimension: Dimension, stratum: &str| {
        let key = format!("{dimension}-{stratum}");
        let here = points
            .iter()
            .find(|point| (point.dimension, point.stratum.as_str(), point.period) == (dimension, stratum, period));
        let (first, second) = here.map_or_else(Default::default, |point| fields(measure, point));
        // What was typed comes back as it was typed, also an empty field.
        let typed = |kind: &str, stored: String| {
            let name = format!("{kind}-{key}");
            if form.every(&name).is_empty() {
                stored
            } else {
                form.get(&name).to_owned()
            }
        };
        Row {
            name: page.t(&format!("stratum-{key}")),
            first: typed("v", first),
            second: typed("n", second),
            error: form.error(&format!("v-{key}"), &page.lang),
            key,
        }
    };
    Table {
        name: name(period),
        periods: periods.iter().map(|day| (day.to_string(), name(*day))).collect(),
        heads: grid::heads(page, measure),
        dimensions: Dimension::ALL
            .iter()
            .map(|dimension| {
                let rows = dimension.strata().iter().map(|stratum| row(*dimension, stratum));
                (page.t(&format!("dimension-{dimension}")), rows.collect())
            })
            .collect(),
        period,
    }
}

/// A point as its two fields hold it.
fn fields(measure: &Measure, point: &StratumPoint) -> (String, String) {
    match point.numerator.zip(point.denominator) {
        Some((part, whole)) if measure.counting.kind.has_denominator() => (typed(part), typed(whole)),
        _ => (typed(point.value), point.n.map_or_else(String::new, |n| n.to_string())),
    }
}
