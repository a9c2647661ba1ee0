//! That a conversation has come to its end, and what it was called before.

use crate::check::Wrong;
use crate::id::{ConversationId, PersonId};
use crate::text;
use crate::time::Instant;

/// Signs of a reason at most.
const LONGEST: usize = 400;

/// The end of a conversation. It is read as before; nobody says more in it. Opened again, the closure is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Closure {
    /// The conversation.
    pub conversation_id: ConversationId,
    /// Why: what came of it, or where it goes on.
    pub reason: String,
    /// Who closed it.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// What a conversation was called, for whoever remembers it by that.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct FormerTitle {
    /// It.
    pub title: String,
    /// Who renamed it.
    pub name: String,
    /// Until when it was called so.
    pub at: Instant,
}

/// Checks why a conversation is closed.
///
/// # Errors
/// It is hardly there, or too long.
pub fn check_closure(typed: &str) -> Result<String, Wrong> {
    let reason = text::prose(typed, LONGEST + 1);
    let mut wrong = Wrong::none();
    wrong.unless(reason.chars().count() >= 4, "reason", "wrong-conversation-closure");
    wrong.unless(
        reason.chars().count() <= LONGEST,
        "reason",
        "wrong-conversation-closure-long",
    );
    wrong.or(reason)
}

/// Checks a new title.
///
/// # Errors
/// It is hardly there.
pub fn check_title(typed: &str) -> Result<String, Wrong> {
    let mut wrong = Wrong::none();
    let title = checked_title(typed, &mut wrong);
    wrong.or(title)
}

pub(super) fn checked_title(typed: &str, wrong: &mut Wrong) -> String {
    let title = text::line(typed, 160);
    wrong.unless(title.chars().count() >= 4, "title", "wrong-conversation-title");
    title
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_closes_says_why_and_who_renames_gives_a_name() {
        assert_eq!(check_closure(" Quedó resuelto ").unwrap(), "Quedó resuelto");
        assert_eq!(
            check_closure(" ya").unwrap_err().of("reason"),
            Some("wrong-conversation-closure")
        );
        let long = "a".repeat(401);
        assert_eq!(
            check_closure(&long).unwrap_err().of("reason"),
            Some("wrong-conversation-closure-long")
        );
        assert_eq!(check_title(" ¿Y\nahora? ").unwrap(), "¿Y ahora?");
        assert_eq!(
            check_title("  ").unwrap_err().of("title"),
            Some("wrong-conversation-title")
        );
    }
}
