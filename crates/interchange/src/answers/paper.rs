//! A paper begun from a sheet: what its items are called, and their keys as far as the sheet says.

use domain::assessment::{Axis, Item, Key, LARGEST_SCORE, MOST_ITEMS, Paper};

use super::keys::key_row;
use super::layout::Laid;
use super::wanted::Wanted;
use super::{KeyRow, Mapping};
use crate::FileProblem;
use crate::delimited::Row;

/// Makes a paper of a sheet: labels from its columns, from left to right, keys from the row of the keys; items without one of which more than
/// one point was given are worth as much as the most that anybody got. Nothing is known of axes.
///
/// # Errors
/// Why the file can't be read at all; [`FileProblem::MissingColumns`] where no column is an item's.
pub fn paper_of(bytes: &[u8], mapping: Option<&Mapping>) -> Result<Paper, FileProblem> {
    let wanted = Wanted::new(None, mapping);
    let laid = Laid::of(bytes, &wanted)?;
    let columns = laid.columns.items();
    if columns.is_empty() {
        return Err(FileProblem::MissingColumns(vec!["1, 2, 3…".to_owned()]));
    }
    if columns.len() > MOST_ITEMS {
        return Err(FileProblem::TooManyColumns { most: MOST_ITEMS });
    }
    let keys = key_row(&laid, &wanted);
    let item = |(at, label): &(usize, &str)| Item {
        label: (*label).to_owned(),
        axis: Axis::Other,
        skill: String::new(),
        key: key(keys.as_ref(), label, most_given(&laid.students, *at)),
        anchor: String::new(),
    };
    Ok(Paper {
        items: columns.iter().map(item).collect(),
    })
}

/// What a column says of its item's points.
enum MostGiven {
    /// Nobody got more than one.
    One,
    /// So many.
    More(u8),
    /// More than any item is worth: these numbers are no points.
    TooMany,
}

fn key(keys: Option<&KeyRow>, label: &str, given: MostGiven) -> Option<Key> {
    let written = keys.and_then(|row| row.keys.iter().find(|key| key.label == label));
    match (written.and_then(|written| written.key.clone()), given) {
        // More than the key allows was given: it is the number of an option, and so is the rest of the column.
        (Some(Key::Points(most)), MostGiven::More(given)) if given > most => None,
        (Some(Key::Points(_)), MostGiven::TooMany) => None,
        (Some(key), _) => Some(key),
        (None, MostGiven::More(most)) => Some(Key::Points(most)),
        (None, MostGiven::One | MostGiven::TooMany) => None,
    }
}

fn most_given(students: &[Row], at: usize) -> MostGiven {
    let points = students
        .iter()
        .filter_map(|row| row.cell(at).replace(',', ".").parse::<f64>().ok());
    let most = points.filter(|points| points.is_finite()).fold(0.0, f64::max).ceil();
    let whole = (2..=LARGEST_SCORE).find(|whole| f64::from(*whole) >= most);
    match whole {
        _ if most <= 1.0 => MostGiven::One,
        Some(most) => MostGiven::More(most),
        None => MostGiven::TooMany,
    }
}
