//! A room: one short code by which 150 people come in at once, as participants who claim a role.

use crate::id::{ClaimId, NetworkId, PersonId, RoomId, SchoolId};
use crate::person::{Charge, Role};
use crate::school::Subject;
use crate::time::Instant;
use crate::word::words;

/// A room. Its code is on a projector, so it is kept readable; it grants nothing but *participant*.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Room {
    /// Its id.
    pub id: RoomId,
    /// The network it leads to.
    pub network_id: NetworkId,
    /// What is written on the door, for example «Seminario de apertura».
    pub name: String,
    /// The code.
    pub code: String,
    /// Who opened it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
    /// Until when it opens.
    pub expires_at: Instant,
    /// When it was closed early.
    pub closed_at: Option<Instant>,
}

impl Room {
    /// Whether one may come in at `now`.
    #[must_use]
    pub fn is_open(&self, now: Instant) -> bool {
        self.closed_at.is_none() && now < self.expires_at
    }
}

words! {
    /// What became of a claim.
    ClaimOutcome {
        /// The hub confirmed it.
        Confirmed = "confirmed",
        /// It matched the list of expected people.
        Matched = "matched",
        /// The hub refused it; the person stays a participant.
        Refused = "refused",
    }
}

/// A role that a participant says they hold, until the hub says so too.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// The network.
    pub network_id: NetworkId,
    /// The room it was made in.
    pub room_id: RoomId,
    /// Who claims.
    pub person_id: PersonId,
    /// The role claimed.
    pub role: Role,
    /// The school claimed.
    pub school_id: Option<SchoolId>,
    /// The subject claimed.
    pub subject: Option<Subject>,
    /// When.
    pub made_at: Instant,
    /// What became of it.
    pub outcome: Option<ClaimOutcome>,
    /// When it was decided.
    pub decided_at: Option<Instant>,
    /// By whom; none where the list decided.
    pub decided_by: Option<PersonId>,
}

impl Claim {
    /// The charge claimed.
    #[must_use]
    pub const fn charge(&self) -> Charge {
        Charge {
            role: self.role,
            school_id: self.school_id,
            subject: self.subject,
        }
    }
}
