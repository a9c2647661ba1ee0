//! What is wrong with an instrument: all of it at once, each with its word, its place and its language.
//!
//! Owns the catalogue ([`Wrong`]) and the limits. An instrument without problems can be asked, scored and written as an XLSForm.

mod items;
mod logic;
mod problem;
mod scales;
mod short_forms;
mod texts;

pub(crate) use items::decimals_of;
pub use problem::{Place, Problem, Wrong};
pub use scales::leaves;
pub(crate) use texts::is_printable;

use std::collections::BTreeSet;

use crate::model::Instrument;

/// At most so many items.
pub const MOST_ITEMS: usize = 500;

/// At most so many answers to choose from.
pub const MOST_OPTIONS: usize = 60;

/// Points of an item within a scale: at least two, and more than seven nobody tells apart.
pub const POINTS: std::ops::RangeInclusive<usize> = 2..=7;

/// At most so many languages, scales, sections or short forms.
pub const MOST_PARTS: usize = 100;

/// A text has at most so many characters.
pub const MOST_CHARACTERS: usize = 2_000;

/// A key has at most so many characters.
pub const LONGEST_KEY: usize = 64;

/// An answer in words has at most so many characters.
pub const LONGEST_ANSWER: u32 = 5_000;

/// A number lies between this and its negative.
pub const LARGEST_NUMBER: f64 = 1e9;

/// A number has at most so many decimals.
pub const MOST_DECIMALS: u8 = 6;

/// Everything that is wrong with an instrument, from top to bottom. Of one that is far too large, only that.
#[must_use]
pub fn check(instrument: &Instrument) -> Vec<Problem> {
    let mut found = Found(Vec::new());
    let parts = [
        instrument.languages.len(),
        instrument.sections.len(),
        instrument.scales.len(),
        instrument.short_forms.len(),
    ];
    let scales = instrument
        .scales
        .iter()
        .map(|scale| scale.items.len().max(scale.scales.len()));
    let forms = instrument
        .short_forms
        .iter()
        .map(|form| form.items.len().max(form.scales.len()));
    let too_large = instrument.items().count() > MOST_ITEMS
        || parts.into_iter().any(|many| many > MOST_PARTS)
        || scales.chain(forms).any(|many| many > MOST_ITEMS);
    if too_large {
        found.say(Wrong::TooLarge, Place::Instrument);
        return found.0;
    }
    texts::check(instrument, &mut found);
    items::check(instrument, &mut found);
    logic::check(instrument, &mut found);
    scales::check(instrument, &mut found);
    short_forms::check(instrument, &mut found);
    found.0
}

/// Problems as they are found.
pub(crate) struct Found(Vec<Problem>);

impl Found {
    fn say(&mut self, what: Wrong, place: Place) {
        self.add(what, place, None, "");
    }

    fn name(&mut self, what: Wrong, place: Place, detail: &str) {
        self.add(what, place, None, detail);
    }

    fn add(&mut self, what: Wrong, place: Place, language: Option<&str>, detail: &str) {
        self.0.push(Problem {
            what,
            place,
            language: language.map(str::to_owned),
            detail: detail.to_owned(),
        });
    }

    /// Says of each key that stands there twice or more, once; gives the keys that there are.
    fn twice<'a>(&mut self, keys: impl Iterator<Item = (&'a str, Place)>) -> BTreeSet<&'a str> {
        let (mut seen, mut said) = (BTreeSet::new(), BTreeSet::new());
        for (key, place) in keys {
            if !seen.insert(key) && said.insert(key) {
                self.name(Wrong::DuplicateKey, place, key);
            }
        }
        seen
    }

    /// Says of a key that it can't be one.
    fn key(&mut self, key: &str, place: Place) {
        if !is_key(key) {
            self.name(Wrong::BadKey, place, key);
        } else if RESERVED.iter().any(|begins| key.starts_with(begins)) || RESERVED_WHOLE.contains(&key) {
            self.name(Wrong::ReservedKey, place, key);
        }
    }
}

/// Names that we, or the tools that read XLSForm, give to rows of their own.
const RESERVED: &[&str] = &["ronda_", "reserved_name_", "generated_", "__"];
const RESERVED_WHOLE: &[&str] = &["meta", "data", "instanceID", "instanceName", crate::model::DECLINED];

/// A letter or `_` of ASCII, then also digits and `-`: what every tool accepts as a name.
fn is_key(key: &str) -> bool {
    let first = key
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    let rest = key
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    first && rest && key.len() <= LONGEST_KEY
}
