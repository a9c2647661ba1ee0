//! The search over everything that was tried.

use std::fmt::Display;

/// `/buscar`
pub const SEARCH: &str = "/buscar";

/// [`SEARCH`] for some words.
#[must_use]
pub fn search(words: &str) -> String {
    format!("/buscar?q={}", super::encode(words))
}

/// [`SEARCH`] for the tests of one idea, perhaps of one result.
#[must_use]
pub fn search_idea(idea: impl Display, result: &str) -> String {
    format!("/buscar?idea={idea}&resultado={result}")
}
