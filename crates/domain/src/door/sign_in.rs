//! Signing in by mail, and the session that follows.

use crate::door::SIGN_IN_TRIES;
use crate::id::{PersonId, SessionId, SignInId};
use crate::time::Instant;

/// A code and a link that were mailed to a person; both open the same door once.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct SignIn {
    /// Its id; the browser that asked holds it.
    pub id: SignInId,
    /// Whom it is for; none where no account has the mail (the page doesn't tell).
    pub person_id: Option<PersonId>,
    /// Hash of the six digits.
    pub code_hash: String,
    /// Hash of the link's secret.
    pub link_hash: String,
    /// When it was asked for.
    pub created_at: Instant,
    /// Until when it opens.
    pub expires_at: Instant,
    /// Wrong codes so far.
    pub tries: i64,
    /// When it opened.
    pub used_at: Option<Instant>,
}

impl SignIn {
    /// Whether it may still open at `now`.
    #[must_use]
    pub fn is_open(&self, now: Instant) -> bool {
        self.used_at.is_none() && now < self.expires_at && self.tries < SIGN_IN_TRIES
    }
}

/// A signed-in browser.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Session {
    /// Its id, for the list of devices.
    pub id: SessionId,
    /// Whose it is.
    pub person_id: PersonId,
    /// What the browser calls itself, shortened.
    pub agent: String,
    /// Since when.
    pub created_at: Instant,
    /// When it was last used (to the hour).
    pub seen_at: Instant,
    /// Until when it lasts if not used.
    pub expires_at: Instant,
}
