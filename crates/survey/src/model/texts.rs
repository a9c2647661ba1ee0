//! One text in several languages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A text by the code of its language, without blanks around it. Empty where there is none at all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Texts(BTreeMap<String, String>);

impl Texts {
    /// Without any words.
    #[must_use]
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// The same with this text, or without that language where the text is blank.
    #[must_use]
    pub fn with(mut self, language: &str, text: &str) -> Self {
        self.set(language, text);
        self
    }

    /// Writes one language; a blank text is none. Lines end as everywhere else than in Windows.
    pub fn set(&mut self, language: &str, text: &str) {
        match text.replace("\r\n", "\n").trim() {
            "" => self.0.remove(language),
            text => self.0.insert(language.to_owned(), text.to_owned()),
        };
    }

    /// The text in a language.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// Whether no language has it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every language with its text, by code.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, text)| (language.as_str(), text.as_str()))
    }
}

impl From<BTreeMap<String, String>> for Texts {
    fn from(written: BTreeMap<String, String>) -> Self {
        let mut texts = Self::none();
        for (language, text) in written {
            texts.set(&language, &text);
        }
        texts
    }
}

impl From<Texts> for BTreeMap<String, String> {
    fn from(texts: Texts) -> Self {
        texts.0
    }
}
