//! A consent taken back: as easily as it was given, at once, and without a reason.

use super::{Consent, Evidence, Giver, Mode};
use crate::id::{ConsentId, GuardianLinkId, PersonId, WithdrawalId};
use crate::time::Instant;
use crate::word::words;

/// A consent taken back, by the same link or by the school from a paper. Nobody asks why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// Its id.
    pub id: WithdrawalId,
    /// Of which consent.
    pub consent_id: ConsentId,
    /// Who takes it back.
    pub by: Giver,
    /// What shows it.
    pub evidence: Evidence,
    /// The link by which it came, where it was one.
    pub link_id: Option<GuardianLinkId>,
    /// Who entered it from a paper, where it was one.
    pub entered_by: Option<PersonId>,
    /// Since when.
    pub at: Instant,
}

impl Withdrawal {
    /// Whether it ends a consent besides its own: the same yes may have been given twice, by link and on paper, and whoever
    /// takes it back means both. A guardian doesn't take back what the student said herself; she may take back either.
    pub(super) fn ends(&self, consent: &Consent) -> bool {
        self.at >= consent.at && (self.by == Giver::Student || consent.giver == Giver::Guardian)
    }
}

/// Who may take it back: a guardian's either of both, the student's own she alone.
#[must_use]
pub fn may_withdraw(consent: &Consent, by: Giver) -> bool {
    by == Giver::Student || consent.giver == Giver::Guardian
}

words! {
    /// What becomes of the answers that were given before.
    Fate {
        /// They are removed.
        Removed = "removed",
        /// Nobody can tell which they are, so they stay.
        NotFound = "not-found",
    }
}

/// What a withdrawal does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effects {
    /// From when on nothing more is asked or processed.
    pub from: Instant,
    /// What becomes of the earlier answers.
    pub answers: Fate,
}

/// What becomes of the answers of one way of asking.
#[must_use]
pub const fn fate(mode: Mode) -> Fate {
    match mode {
        Mode::Linked => Fate::Removed,
        Mode::Anonymous => Fate::NotFound,
    }
}

/// What a withdrawal does to the answers of one way of asking. What was published of a group stays as it was (art. 12: not
/// retroactive); whoever computes it anew compares both first, or the difference would be one student's answers.
#[must_use]
pub const fn effects(withdrawal: &Withdrawal, mode: Mode) -> Effects {
    Effects {
        from: withdrawal.at,
        answers: fate(mode),
    }
}
