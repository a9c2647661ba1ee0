//! What a browser sent in a form: kept as it was typed, beside what is wrong with it.

use std::collections::HashMap;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use domain::check::Wrong;
use i18n::Lang;
use serde::de::DeserializeOwned;

use crate::page::problem::Problem;

/// A form's values, and its problems once it was checked. The same page shows both again: nothing typed is lost.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: HashMap<String, Vec<String>>,
    wrong: Wrong,
}

impl Form {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With a value filled in beforehand.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.insert(name.to_owned(), vec![value.into()]);
        self
    }

    /// With one more value of a field.
    #[must_use]
    pub fn and(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.entry(name.to_owned()).or_default().push(value.into());
        self
    }

    /// With what is wrong.
    #[must_use]
    pub fn wrong(mut self, wrong: Wrong) -> Self {
        self.wrong = wrong;
        self
    }

    /// With what is wrong in another form of the same page.
    #[must_use]
    pub fn wrong_as(mut self, other: &Self) -> Self {
        self.wrong = other.wrong.clone();
        self
    }

    /// A field's value, or nothing.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.values
            .get(name)
            .and_then(|values| values.first())
            .map_or("", String::as_str)
    }

    /// Every value of a field that may occur more than once (checkboxes).
    #[must_use]
    pub fn every(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// Each field's first value.
    pub fn first_values(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values
            .iter()
            .filter_map(|(name, values)| Some((name.as_str(), values.first()?.as_str())))
    }

    /// Whether a field has this value (for checked, selected).
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.every(name).iter().any(|given| given == value)
    }

    /// The sentence about a field, if something is wrong with it.
    #[must_use]
    pub fn error(&self, name: &str, lang: &Lang) -> Option<String> {
        self.wrong.of(name).map(|key| lang.t(key))
    }

    /// Whether anything is wrong.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        !self.wrong.is_none()
    }

    /// The first value of each field, read into a struct of strings with `#[serde(default)]`.
    #[must_use]
    pub fn read<T: DeserializeOwned + Default>(&self) -> T {
        let first = self
            .values
            .iter()
            .filter_map(|(name, values)| Some((name.clone(), serde_json::Value::from(values.first()?.as_str()))));
        serde_json::from_value(serde_json::Value::Object(first.collect())).unwrap_or_default()
    }

    /// The version that an edit started from; 0 where none was sent, which no row has.
    #[must_use]
    pub fn version(&self) -> i64 {
        self.get("version").parse().unwrap_or(0)
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| Problem::too_large())?;
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(&bytes).map_err(|_| Problem::bad_form())?;
        let mut values: HashMap<String, Vec<String>> = HashMap::new();
        for (name, value) in pairs {
            values.entry(name).or_default().push(value);
        }
        Ok(Self {
            values,
            wrong: Wrong::none(),
        })
    }
}
