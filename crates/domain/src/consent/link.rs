//! The slip of paper with which a guardian answers: an address that only its holder knows.

use crate::id::{GuardianLinkId, PersonId, SchoolId, StudentId};
use crate::time::Instant;

/// Days that a link opens: a school year, since taking back must stay as easy as giving was.
pub const GUARDIAN_LINK_OPENS: i64 = 365;

/// A guardian's link. Its secret is nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct GuardianLink {
    /// Its id.
    pub id: GuardianLinkId,
    /// The liceo that handed it out.
    pub school_id: SchoolId,
    /// About whom it is.
    pub student_id: StudentId,
    /// Who made it.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
    /// Until when it opens.
    pub expires_at: Instant,
    /// Since when it was taken back.
    pub revoked_at: Option<Instant>,
}

impl GuardianLink {
    /// Whether it opens at a moment.
    #[must_use]
    pub fn is_open(&self, at: Instant) -> bool {
        self.revoked_at.is_none() && at < self.expires_at
    }
}
