//! The row with the keys, and where it differs from the paper's.

use domain::assessment::{Key, KeyProblem};
use serde::Serialize;

use super::layout::Laid;
use super::style::option;
use super::wanted::Wanted;
use crate::delimited::Row;
use crate::points::is_missing;

/// The keys that a sheet has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeyRow {
    /// Its line.
    pub line: u64,
    /// Items with a key, from left to right.
    pub keys: Vec<KeyAt>,
}

/// The key of an item.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeyAt {
    /// The item.
    pub label: String,
    /// What stands there, shortened.
    pub text: String,
    /// The key that it is; none where it is none.
    pub key: Option<Key>,
    /// Beside the paper's.
    pub against: Against,
}

/// A key of a sheet beside the paper's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Against {
    /// The same.
    Same,
    /// The paper has none.
    New,
    /// The paper has another.
    Other,
    /// It can't be read.
    Unread,
}

impl Against {
    /// The key of its message, which asks for the `$label` of the item and the `$value` of the sheet; nothing needs to be said where both are
    /// the same.
    #[must_use]
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Same => None,
            Self::New => Some("answers-key-new"),
            Self::Other => Some("answers-key-other"),
            Self::Unread => Some("answers-key-unread"),
        }
    }
}

impl KeyRow {
    /// Items whose key is another than the paper's.
    pub fn different(&self) -> impl Iterator<Item = &KeyAt> {
        self.keys.iter().filter(|key| key.against != Against::Same)
    }
}

/// The keys of a sheet: a letter in the row of the keys, or else what the row of the points says that an item is worth.
pub(super) fn key_row(laid: &Laid, wanted: &Wanted<'_>) -> Option<KeyRow> {
    let first = laid.key.as_ref().or(laid.most.as_ref())?;
    let items = laid.columns.items();
    let keys = items.iter().filter_map(|(at, label)| {
        let in_row = |row: &Option<Row>| {
            row.as_ref()
                .map(|row| row.cell(*at).to_owned())
                .filter(|cell| !is_missing(cell))
        };
        let most = in_row(&laid.most).filter(|cell| is_above_one(cell));
        let text = match in_row(&laid.key) {
            Some(text) if read_key(&text).is_ok() => text,
            other => most.or(other)?,
        };
        let key = read_key(&text).ok();
        Some(KeyAt {
            label: (*label).to_owned(),
            against: against(key.as_ref(), wanted.key(label)),
            text: domain::text::line(&text, SHOWN),
            key,
        })
    });
    let keys: Vec<KeyAt> = keys.collect();
    Some(KeyRow { line: first.line, keys }).filter(|row| !row.keys.is_empty())
}

/// A key as people write it; `B)` is an option, too.
pub(super) fn read_key(cell: &str) -> Result<Key, KeyProblem> {
    option(cell).map_or_else(|| Key::read(cell), |option| Key::read(&option.to_string()))
}

/// As many characters of a key are shown.
const SHOWN: usize = 16;

/// An item that is worth one point is most often one with options.
fn is_above_one(cell: &str) -> bool {
    matches!(Key::read(cell), Ok(Key::Points(most)) if most > 1)
}

fn against(sheet: Option<&Key>, paper: Option<&Key>) -> Against {
    match (sheet, paper) {
        (None, _) => Against::Unread,
        (Some(_), None) => Against::New,
        (Some(sheet), Some(paper)) if is_same(sheet, paper) => Against::Same,
        _ => Against::Other,
    }
}

/// `B D` is `D B`.
fn is_same(one: &Key, other: &Key) -> bool {
    match (one, other) {
        (Key::Options(one), Key::Options(other)) => {
            one.len() == other.len() && one.iter().all(|option| other.contains(option))
        }
        _ => one == other,
    }
}
