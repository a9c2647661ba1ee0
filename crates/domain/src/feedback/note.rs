//! A note for oneself on a cycle. Its writer reads it, and nobody else.

use crate::id::{CycleId, PersonId};
use crate::text;
use crate::time::Instant;

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct PrivateNote {
    /// On what.
    pub cycle_id: CycleId,
    /// Whose.
    pub person_id: PersonId,
    /// What it says.
    pub words: String,
    /// Counts changes.
    pub version: i64,
    /// When it was last changed.
    pub at: Instant,
}

impl PrivateNote {
    /// What a form's text is kept as; empty means that the note goes.
    #[must_use]
    pub fn words_of(typed: &str) -> String {
        text::prose(typed, 4000)
    }
}
