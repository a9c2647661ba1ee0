//! What one person answered at once, and whether it fits the instrument.
//!
//! Owns the form of a submission and its rules. Must not know who answered or when.

mod shown;
mod validate;

pub use shown::shown;
pub use validate::{Checked, Dropped, Misfit, Unfit, Why, validate};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::DECLINED;

/// Answers by the key of their item. What isn't there was not answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answer>);

/// One answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// The key of one anchor.
    Choice(String),
    /// The keys of some options.
    Choices(Vec<String>),
    /// A number.
    Number(f64),
    /// Words.
    Text(String),
    /// "Prefiero no responder": an answer, and no points.
    Declined,
}

impl Answers {
    /// Nothing was answered yet.
    #[must_use]
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// The same with this answer.
    #[must_use]
    pub fn with(mut self, item: &str, answer: Answer) -> Self {
        self.set(item, answer);
        self
    }

    /// Writes an answer; one that says nothing (no option, a blank text) takes away what stood there.
    pub fn set(&mut self, item: &str, answer: Answer) {
        if answer.is_blank() {
            self.0.remove(item);
        } else {
            self.0.insert(item.to_owned(), answer);
        }
    }

    /// The answer to an item.
    #[must_use]
    pub fn get(&self, item: &str) -> Option<&Answer> {
        self.0.get(item)
    }

    /// Every answer, by the key of its item.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(item, answer)| (item.as_str(), answer))
    }

    /// The answers without those in words, and those: item and words.
    #[must_use]
    pub fn parted(self) -> (Self, Vec<(String, String)>) {
        let (mut rest, mut texts) = (BTreeMap::new(), Vec::new());
        for (item, answer) in self.0 {
            match answer {
                Answer::Text(text) => texts.push((item, text)),
                other => {
                    rest.insert(item, other);
                }
            }
        }
        (Self(rest), texts)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Answer {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Choice(key) => key.is_empty(),
            Self::Choices(keys) => keys.is_empty(),
            Self::Text(text) => text.trim().is_empty(),
            Self::Number(_) | Self::Declined => false,
        }
    }

    /// As skip logic sees it, and as a form of ODK stores it.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Choice(key) => key.clone(),
            Self::Choices(keys) => keys.join(" "),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::Declined => DECLINED.to_owned(),
        }
    }
}
