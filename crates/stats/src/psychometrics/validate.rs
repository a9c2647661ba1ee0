//! Are these answers to the items of one scale?
//!
//! Owns the first stage: later ones rely on two items or more, of equal length, with finite answers, reversed ones turned.

use super::{Ends, Item, NotComputable};

/// What everybody answered to one item, turned where it is reversed.
pub(super) type Column = Vec<Option<f64>>;

/// So small that fourth powers of its sums stay finite; far above any scale of answers.
const LARGEST: f64 = 1e60;

pub(super) fn validate(items: &[Item], ends: Option<Ends>) -> Result<Vec<Column>, NotComputable> {
    let in_order = |ends: Ends| ends.lowest < ends.highest && ends.lowest.abs().max(ends.highest.abs()) <= LARGEST;
    if ends.is_some_and(|ends| !in_order(ends)) {
        return Err(NotComputable::EndsOutOfOrder);
    }
    let columns: Vec<Column> = items
        .iter()
        .enumerate()
        .map(|(at, item)| column(at, item, ends))
        .collect::<Result<_, _>>()?;
    let people = columns.first().map_or(0, Vec::len);
    if let Some(item) = columns.iter().position(|column| column.len() != people) {
        return Err(NotComputable::LengthsDiffer { item });
    }
    if columns.len() < 2 {
        return Err(NotComputable::TooFewItems { have: columns.len() });
    }
    if people < 2 {
        return Err(NotComputable::TooFewPeople { have: people });
    }
    Ok(columns)
}

fn column(at: usize, item: &Item, ends: Option<Ends>) -> Result<Column, NotComputable> {
    if item.reversed && ends.is_none() {
        return Err(NotComputable::NeedsEnds { item: at });
    }
    let turned = |answer: f64| match ends {
        Some(ends) if item.reversed => ends.lowest + ends.highest - answer,
        _ => answer,
    };
    let checked = |(person, answer): (usize, &Option<f64>)| match *answer {
        Some(answer) if !answer.is_finite() || answer.abs() > LARGEST => {
            Err(NotComputable::NotFinite { item: at, person })
        }
        Some(answer) if ends.is_some_and(|ends| answer < ends.lowest || answer > ends.highest) => {
            Err(NotComputable::OutsideEnds { item: at, person })
        }
        answer => Ok(answer.map(turned)),
    };
    item.answers.iter().enumerate().map(checked).collect()
}

/// How many people answered at least one item.
pub(super) fn answered(columns: &[Column]) -> usize {
    let people = 0..columns.first().map_or(0, Vec::len);
    people
        .filter(|person| columns.iter().any(|column| column[*person].is_some()))
        .count()
}

/// The columns of those people alone who answered every item.
pub(super) fn complete(columns: &[Column]) -> Vec<Column> {
    let people = 0..columns.first().map_or(0, Vec::len);
    let whole: Vec<usize> = people
        .filter(|person| columns.iter().all(|column| column[*person].is_some()))
        .collect();
    columns
        .iter()
        .map(|column| whole.iter().map(|person| column[*person]).collect())
        .collect()
}
