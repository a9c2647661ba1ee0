//! An invitation: a link (and its QR) that grants one charge, for a while, to as many people as it says.

use crate::id::{InvitationId, NetworkId, PersonId, SchoolId};
use crate::person::{Charge, Role};
use crate::school::Subject;
use crate::time::Instant;

/// An invitation as kept; its secret is known only to whoever got the link.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// The network it leads to.
    pub network_id: NetworkId,
    /// Role it grants.
    pub role: Role,
    /// School it grants it at.
    pub school_id: Option<SchoolId>,
    /// Subject, for a teacher.
    pub subject: Option<Subject>,
    /// Name of the person meant, if one was named.
    pub name: Option<String>,
    /// Mail of the person meant; then only that mail may accept.
    pub mail: Option<String>,
    /// Who invited.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
    /// Until when it opens.
    pub expires_at: Instant,
    /// How many more people may accept.
    pub uses_left: i64,
    /// When it was taken back.
    pub revoked_at: Option<Instant>,
    /// When somebody last accepted.
    pub accepted_at: Option<Instant>,
}

/// What an invitation is worth at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationState {
    /// It opens.
    Open,
    /// Everybody it was for has come in.
    Used,
    /// Its days are over.
    Expired,
    /// It was taken back.
    Revoked,
}

impl Invitation {
    /// What it is worth at `now`.
    #[must_use]
    pub fn state(&self, now: Instant) -> InvitationState {
        if self.revoked_at.is_some() {
            InvitationState::Revoked
        } else if self.uses_left <= 0 {
            InvitationState::Used
        } else if now >= self.expires_at {
            InvitationState::Expired
        } else {
            InvitationState::Open
        }
    }

    /// The charge it grants.
    #[must_use]
    pub const fn charge(&self) -> Charge {
        Charge {
            role: self.role,
            school_id: self.school_id,
            subject: self.subject,
        }
    }
}

/// An invitation to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInvitation {
    /// What it grants.
    pub charge: Charge,
    /// Name of the person meant.
    pub name: Option<String>,
    /// Mail of the person meant.
    pub mail: Option<String>,
    /// How many people may accept it.
    pub uses: i64,
    /// Until when it opens.
    pub expires_at: Instant,
}
