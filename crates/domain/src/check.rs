//! What is wrong with what a person typed: a field and the key of a sentence. Never a sentence itself.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// A written form that no value of the kind has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{word}» is no {kind}")]
pub struct NotAWord {
    /// The kind of word that was expected.
    pub kind: &'static str,
    /// What stood there.
    pub word: String,
}

/// The problems of a form, one a field: field name to message key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrong(BTreeMap<Cow<'static, str>, &'static str>);

impl Wrong {
    /// Nothing is wrong yet.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// One field is wrong.
    #[must_use]
    pub fn with(field: impl Into<Cow<'static, str>>, key: &'static str) -> Self {
        let mut wrong = Self::none();
        wrong.add(field, key);
        wrong
    }

    /// Adds a problem; the first one of a field stays.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, key: &'static str) {
        self.0.entry(field.into()).or_insert(key);
    }

    /// Adds a problem unless `holds`.
    pub fn unless(&mut self, holds: bool, field: &'static str, key: &'static str) {
        if !holds {
            self.add(field, key);
        }
    }

    /// The message key of a field's problem.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&'static str> {
        self.0.get(field).copied()
    }

    /// The fields and keys, by field name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &'static str)> + '_ {
        self.0.iter().map(|(field, key)| (field.as_ref(), *key))
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    /// `value` where nothing is wrong, else the problems.
    ///
    /// # Errors
    /// Gives itself back where it holds a problem.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_none() { Ok(value) } else { Err(self) }
    }
}
