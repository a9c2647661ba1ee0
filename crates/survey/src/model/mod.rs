//! What an instrument is. Owns the nouns and how they lie in a file; whether one makes sense is for [`check()`](crate::check()).

mod item;
mod language;
mod scale;
mod texts;

pub use item::{Anchor, Asks, DECLINED, Item};
pub use language::{Language, Origin};
pub use scale::{Scale, ShortForm, ShortScale, half};
pub use texts::Texts;

use serde::{Deserialize, Serialize};

use crate::logic::Condition;
use crate::word::words;

words! {
    /// What is known of whether an instrument measures what it says.
    Validation {
        /// Nobody has looked yet.
        NotYet = "not-yet",
        /// There are published studies, of other people than ours.
        Elsewhere = "elsewhere",
        /// It was looked into here, in use.
        InUse = "in-use",
    }
}

/// A questionnaire in one version. Answers keep the version that they were given to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The same in all its versions.
    pub key: String,
    /// Counted up from 1.
    pub version: u32,
    /// What is known of its validity.
    pub validation: Validation,
    /// In which it is complete; the first is the one that it is shown in where nobody chose.
    pub languages: Vec<Language>,
    /// What it is called.
    pub title: Texts,
    /// What is said before the first item.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub intro: Texts,
    /// How "prefiero no responder" is said, where an item allows it.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub decline: Texts,
    /// Whether it may ask for words of one's own. Off unless somebody switched it on: what is written freely may name people, or
    /// tell of a danger that somebody must then answer to.
    #[serde(default)]
    pub free_text: bool,
    /// In the order in which they are shown.
    pub sections: Vec<Section>,
    /// What its items add up to.
    #[serde(default)]
    pub scales: Vec<Scale>,
    /// Fewer items for when there is less time.
    #[serde(default)]
    pub short_forms: Vec<ShortForm>,
}

/// Items that stand together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name within the instrument, which no item has either.
    pub key: String,
    /// A heading, if it has one.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub title: Texts,
    /// Whether its items make a table, under the anchors that all of them share.
    #[serde(default)]
    pub grid: bool,
    /// Shown only if so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Condition>,
    /// In the order in which they are asked.
    pub items: Vec<Item>,
}

impl Instrument {
    /// All items, in order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// All items, in order, each with its section.
    pub fn placed(&self) -> impl Iterator<Item = (&Section, &Item)> {
        let sections = self.sections.iter();
        sections.flat_map(|section| section.items.iter().map(move |item| (section, item)))
    }

    /// The item of that key.
    #[must_use]
    pub fn item(&self, key: &str) -> Option<&Item> {
        self.items().find(|item| item.key == key)
    }

    /// The scale of that key.
    #[must_use]
    pub fn scale(&self, key: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.key == key)
    }

    /// Whether something in it asks for words of one's own.
    #[must_use]
    pub fn asks_words(&self) -> bool {
        self.items().any(|item| matches!(item.asks, Asks::Text { .. }))
    }

    /// The short form of that key.
    #[must_use]
    pub fn short_form(&self, key: &str) -> Option<&ShortForm> {
        self.short_forms.iter().find(|form| form.key == key)
    }
}
