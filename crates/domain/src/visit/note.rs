//! A note of a visit: what was seen and heard, with the minute, and no judgement. It stays in the liceo that went.

use crate::check::Wrong;
use crate::id::{PersonId, SchoolId, VisitId, VisitNoteId};
use crate::text;
use crate::time::Instant;

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct VisitNote {
    /// Its id; the browser names it.
    pub id: VisitNoteId,
    /// The visit.
    pub visit_id: VisitId,
    /// The liceo that went.
    pub school_id: SchoolId,
    /// What was seen or heard.
    pub words: String,
    /// Who wrote it.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// Checks the words.
///
/// # Errors
/// Nothing was written.
pub fn check_note(words: &str) -> Result<String, Wrong> {
    let words = text::prose(words, 1000);
    if words.is_empty() {
        Err(Wrong::with("words", "wrong-visit-note"))
    } else {
        Ok(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_note_is_none() {
        assert!(check_note(" \n").is_err());
        assert_eq!(check_note(" Espera cinco segundos ").unwrap(), "Espera cinco segundos");
    }
}
