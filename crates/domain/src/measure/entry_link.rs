//! Links by which somebody enters one measure in one place without signing in.

use crate::id::{CourseId, EntryLinkId, MeasureId, PersonId, SchoolId};
use crate::time::Instant;

/// A link as kept; its secret is known only to whoever got it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct EntryLink {
    /// Its id.
    pub id: EntryLinkId,
    /// The measure.
    pub measure_id: MeasureId,
    /// The school.
    pub school_id: SchoolId,
    /// The course; none for the whole school.
    pub course_id: Option<CourseId>,
    /// To whom it was given, in words: the list must tell links apart.
    pub given_to: String,
    /// Who made it, and answers for it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
    /// Until when it opens.
    pub expires_at: Instant,
    /// When it was taken back.
    pub revoked_at: Option<Instant>,
    /// When something was last entered by it.
    pub used_at: Option<Instant>,
    /// How often.
    pub uses: i64,
}

/// A link to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntryLink {
    /// To whom.
    pub given_to: String,
    /// Until when.
    pub expires_at: Instant,
}

/// Whether a link opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryLinkState {
    /// It does.
    Open,
    /// It was taken back.
    Revoked,
    /// Its time is over.
    Expired,
}

impl EntryLink {
    /// Its state at a moment.
    #[must_use]
    pub fn state(&self, at: Instant) -> EntryLinkState {
        match self.revoked_at {
            Some(_) => EntryLinkState::Revoked,
            None if at >= self.expires_at => EntryLinkState::Expired,
            None => EntryLinkState::Open,
        }
    }
}
