//! A visit of one liceo to another (*pasantía*): what for, by which steps, when and where; what was noted, what each says to the other, and
//! what somebody leaves to try. And a liceo's request for help, from which one may come.
//!
//! Owns the stages of a visit and what its forms ask. Must not pair anybody (`exchange`), nor decide who reads what (`permission`).

mod feedback;
mod help;
mod note;
mod protocol;
mod schedule;

pub use feedback::{VisitCommitment, VisitFeedback, VisitThanks, VisitWords, check_commitment, check_thanks};
pub use help::{HelpDirection, HelpOffer, HelpPlan, HelpRequest, check_offer};
pub use note::{VisitNote, check_note};
pub use protocol::{AgreementFields, Protocol, VisitAgreement};
pub use schedule::{ScheduleFields, VisitSchedule};

use crate::id::{DriverId, ExchangePairId, HelpRequestId, NetworkId, PersonId, SchoolId, VisitId};
use crate::time::Instant;

/// A visit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Visit {
    /// Its id.
    pub id: VisitId,
    /// Its network.
    pub network_id: NetworkId,
    /// The pair of a round that it comes from.
    pub exchange_pair_id: Option<ExchangePairId>,
    /// The request for help that it comes from.
    pub help_request_id: Option<HelpRequestId>,
    /// The visit after which it is: the same two liceos go on.
    pub follows_id: Option<VisitId>,
    /// Who goes; the row is kept with theirs.
    #[cfg_attr(feature = "sqlx", sqlx(rename = "school_id"))]
    pub visitor_id: SchoolId,
    /// Who receives.
    pub host_id: SchoolId,
    /// The driver that it is about.
    pub driver_id: Option<DriverId>,
    /// What for; empty until both agreed.
    pub purpose: String,
    /// Which of our protocols it goes by.
    pub protocol: Option<Protocol>,
    /// Its steps, as both agreed on them.
    pub steps: String,
    /// From when.
    pub starts_at: Option<Instant>,
    /// Until when.
    pub ends_at: Option<Instant>,
    /// Where one is received.
    pub place: String,
    /// Counts changes of its time and place, for calendars.
    pub sequence: i64,
    /// Counts changes of what was agreed.
    pub version: i64,
    /// Since when there is one.
    pub made_at: Instant,
    /// Who agreed on it last.
    pub agreed_by: Option<PersonId>,
    /// Who set its time last.
    pub scheduled_by: Option<PersonId>,
    /// When.
    pub scheduled_at: Option<Instant>,
    /// Who called it off.
    pub called_off_by: Option<PersonId>,
    /// When.
    pub called_off_at: Option<Instant>,
}

/// How far a visit has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VisitStage {
    /// What for, and how, is still to be agreed on.
    ToAgree,
    /// It has no day yet.
    ToSchedule,
    /// It is to come.
    Scheduled,
    /// It was: time for notes, feedback, commitments, thanks.
    Held,
    /// It is off.
    CalledOff,
}

impl Visit {
    /// How far it has come at a moment. A day without a purpose is possible: people agree in any order.
    #[must_use]
    pub fn stage(&self, now: Instant) -> VisitStage {
        match self.starts_at {
            _ if self.called_off_at.is_some() => VisitStage::CalledOff,
            Some(starts) if starts <= now => VisitStage::Held,
            _ if self.purpose.is_empty() => VisitStage::ToAgree,
            None => VisitStage::ToSchedule,
            Some(_) => VisitStage::Scheduled,
        }
    }

    /// Whether a liceo is one of the two.
    #[must_use]
    pub fn is_of(&self, school: SchoolId) -> bool {
        self.visitor_id == school || self.host_id == school
    }

    /// Who goes and who receives the next time: the same, or the other way round.
    #[must_use]
    pub const fn next_pair(&self, back: bool) -> (SchoolId, SchoolId) {
        if back {
            (self.host_id, self.visitor_id)
        } else {
            (self.visitor_id, self.host_id)
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(&self, school: SchoolId) -> SchoolId {
        if self.visitor_id == school {
            self.host_id
        } else {
            self.visitor_id
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_visit_goes_from_words_to_a_day_to_the_past() {
        let now = Instant::from_micros(1_000_000_000);
        let mut visit = Visit {
            id: VisitId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            exchange_pair_id: None,
            help_request_id: None,
            follows_id: None,
            visitor_id: SchoolId(Uuid::from_u128(1)),
            host_id: SchoolId(Uuid::from_u128(2)),
            driver_id: None,
            purpose: String::new(),
            protocol: None,
            steps: String::new(),
            starts_at: None,
            ends_at: None,
            place: String::new(),
            sequence: 0,
            version: 1,
            made_at: now,
            agreed_by: None,
            scheduled_by: None,
            scheduled_at: None,
            called_off_by: None,
            called_off_at: None,
        };
        assert_eq!(visit.stage(now), VisitStage::ToAgree);
        visit.purpose = "Mirar cómo cierran la clase".to_owned();
        assert_eq!(visit.stage(now), VisitStage::ToSchedule);
        visit.starts_at = Some(now.plus_days(1));
        assert_eq!(visit.stage(now), VisitStage::Scheduled);
        assert_eq!(visit.stage(now.plus_days(2)), VisitStage::Held);
        visit.called_off_at = Some(now);
        assert_eq!(visit.stage(now.plus_days(2)), VisitStage::CalledOff);
        assert_eq!(visit.other(visit.host_id), visit.visitor_id);
    }
}
