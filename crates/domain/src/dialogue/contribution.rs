//! What somebody says in a conversation.

use super::mention::{MOST_MENTIONS, count};
use crate::check::Wrong;
use crate::id::{ContributionId, ConversationId, PersonId, SchoolId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

/// Signs of a contribution at most: two pages. What is longer is a file.
pub const LONGEST: usize = 6000;

words! {
    /// What a reader gives back without words. Each says something that helps the next reader; none says that somebody is liked.
    Reaction {
        /// They tried it.
        Tried = "tried",
        /// It helps them.
        Useful = "useful",
    }
}

/// A contribution.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Contribution {
    /// Its id; the browser names it.
    pub id: ContributionId,
    /// Where.
    pub conversation_id: ConversationId,
    /// The liceo of what the conversation is about.
    pub school_id: Option<SchoolId>,
    /// Its words, as they were typed.
    pub words: String,
    /// What it quotes.
    pub quotes_id: Option<ContributionId>,
    /// Counts changes.
    pub version: i64,
    /// Who.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
    /// When it was last changed.
    pub changed_at: Option<Instant>,
    /// When its writer took it back.
    pub taken_back_at: Option<Instant>,
}

/// Checks the words of a contribution.
///
/// # Errors
/// There are none, too many, or they name too many people.
pub fn check_words(words: &str) -> Result<String, Wrong> {
    let mut wrong = Wrong::none();
    let words = checked(words, &mut wrong);
    wrong.or(words)
}

/// The words as they are kept. What is too long is told, never cut: a cut contribution says something else.
pub(super) fn checked(words: &str, wrong: &mut Wrong) -> String {
    let words = text::prose(words, usize::MAX);
    wrong.unless(!words.is_empty(), "words", "wrong-contribution-empty");
    wrong.unless(words.chars().count() <= LONGEST, "words", "wrong-words-long");
    wrong.unless(count(&words) <= MOST_MENTIONS, "words", "wrong-mentions-many");
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_is_told_and_not_cut() {
        let wrong = |words: &str| check_words(words).unwrap_err().of("words");
        assert_eq!(wrong(" \n "), Some("wrong-contribution-empty"));
        assert_eq!(wrong(&"a".repeat(LONGEST + 1)), Some("wrong-words-long"));
        assert_eq!(wrong(&"@Ana Rojas ".repeat(11)), Some("wrong-mentions-many"));
        assert_eq!(check_words(&"@Ana Rojas ".repeat(10)).unwrap().matches('@').count(), 10);
    }
}
