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
    let given = columns
        .iter()
        .map(|(at, label)| (written(keys.as_ref(), label), most_given(&laid.students, *at)));
    let given: Vec<(Option<&Key>, MostGiven)> = given.collect();
    // Where more was given than a key allows, numbers are those of options, and so they are at all items.
    let are_options = given.iter().any(|(key, given)| is_exceeded(*key, *given));
    let item = |((_, label), (key, given)): (&(usize, &str), &(Option<&Key>, MostGiven))| Item {
        label: (*label).to_owned(),
        axis: Axis::Other,
        skill: String::new(),
        key: match (key, given) {
            (Some(Key::Points(_)), _) if are_options => None,
            (Some(key), _) => Some((*key).clone()),
            (None, MostGiven::More(most)) => Some(Key::Points(*most)),
            (None, MostGiven::One | MostGiven::TooMany) => None,
        },
        anchor: String::new(),
    };
    Ok(Paper {
        items: columns.iter().zip(&given).map(item).collect(),
    })
}

/// What a column says of its item's points.
#[derive(Clone, Copy)]
enum MostGiven {
    /// Nobody got more than one.
    One,
    /// So many.
    More(u8),
    /// More than any item is worth: these numbers are no points.
    TooMany,
}

fn written<'a>(keys: Option<&'a KeyRow>, label: &str) -> Option<&'a Key> {
    let written = keys.and_then(|row| row.keys.iter().find(|key| key.label == label));
    written.and_then(|written| written.key.as_ref())
}

fn is_exceeded(key: Option<&Key>, given: MostGiven) -> bool {
    match (key, given) {
        (Some(Key::Points(most)), MostGiven::More(given)) => given > *most,
        (Some(Key::Points(_)), MostGiven::TooMany) => true,
        _ => false,
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
