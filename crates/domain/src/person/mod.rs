//! Persons, and the roles in which they act.

mod role;

pub use role::{Charge, Role, RoleGrant, Scope};

use crate::id::PersonId;
use crate::time::Instant;
use crate::word::words;

words! {
    /// Language of the interface.
    Language {
        /// Chilean Spanish, the source.
        EsCl = "es-CL",
        /// English.
        En = "en",
    }
}

/// A person with an account. Students never have one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their name as they write it.
    pub name: String,
    /// Bytes to order names by.
    pub sort_key: String,
    /// Their mail, lower case; somebody who joined in a room may have none yet.
    pub mail: Option<String>,
    /// Language of their pages; none follows the browser.
    pub language: Option<Language>,
    /// When the account was made.
    pub created_at: Instant,
    /// When they left; from then on nothing opens.
    pub deactivated_at: Option<Instant>,
    /// When their data was erased on request.
    pub erased_at: Option<Instant>,
}

impl Person {
    /// Whether doors open to them.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.deactivated_at.is_none() && self.erased_at.is_none()
    }
}
