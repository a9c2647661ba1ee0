//! A scale's answers as columns of points, for its reliability. They are used and thrown away.

use survey::{Instrument, scoring};

use super::Answered;
use crate::administration::Administration;

/// An item's answers, one a student.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The item.
    pub item: String,
    /// Its points, turned where it is reversed; none where it was not answered.
    pub points: Vec<Option<f64>>,
    /// The points that it offers.
    pub ends: (f64, f64),
}

/// The columns of a scale. Empty where it can't be scored or isn't asked.
#[must_use]
pub fn columns(
    administration: &Administration,
    instrument: &Instrument,
    scale: &str,
    answered: &[Answered],
) -> Vec<Column> {
    let Some(scale) = instrument.scale(scale) else {
        return vec![];
    };
    let form = administration.form(instrument);
    let leaves = survey::check::leaves(instrument, scale);
    let asked = leaves.into_iter().filter(|key| form.is_none_or(|form| form.asks(key)));
    asked
        .filter_map(|key| {
            let item = instrument.item(key)?;
            let (lowest, highest) = item.ends()?;
            let point = |one: &Answered| scoring::points(item, one.answers.get(key)).map(f64::from);
            Some(Column {
                item: key.to_owned(),
                points: answered.iter().map(point).collect(),
                ends: (f64::from(lowest), f64::from(highest)),
            })
        })
        .collect()
}
