//! Two liceos of a round, one of which visits the other, once the hub has sent them: said yes to by each, or ended.
//!
//! Must not choose who goes where, nor what becomes of them once one withdraws: that is `substitute`.

use super::case::Pair;
use super::told::Told;
use crate::id::{ExchangePairId, ExchangeRoundId, NetworkId, PersonId, SchoolId};
use crate::time::Instant;
use crate::word::words;

words! {
    /// Why a pair is none any more.
    PairEnd {
        /// One of the two can't, or would rather not.
        Withdrawn = "withdrawn",
        /// It gave way, so that one liceo more can go.
        Moved = "moved",
    }
}

/// Which of the two somebody speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who goes.
    Visitor,
    /// Who receives.
    Host,
}

/// How far a pair has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairState {
    /// Nobody has said yes.
    Proposed,
    /// One has.
    Half(Side),
    /// Both have.
    Confirmed,
    /// It is none any more.
    Ended(PairEnd),
}

/// A pair.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct ExchangePair {
    /// Its id.
    pub id: ExchangePairId,
    /// Its network.
    pub network_id: NetworkId,
    /// Its round.
    pub exchange_round_id: ExchangeRoundId,
    /// Who goes; the row is kept with theirs.
    #[cfg_attr(feature = "sqlx", sqlx(rename = "school_id"))]
    pub visitor_id: SchoolId,
    /// Who receives.
    pub host_id: SchoolId,
    /// Why, as it was when it was proposed: a list of [`Told`] as JSON.
    pub why: String,
    /// Whether the hub pinned it.
    pub pinned: bool,
    /// Whether it took the place of another one.
    pub substitute: bool,
    /// When it was sent.
    pub made_at: Instant,
    /// Who of the visitors said yes.
    pub visitor_said_by: Option<PersonId>,
    /// When.
    pub visitor_said_at: Option<Instant>,
    /// Who of the hosts said yes.
    pub host_said_by: Option<PersonId>,
    /// When.
    pub host_said_at: Option<Instant>,
    /// Why it ended.
    pub end_reason: Option<PairEnd>,
    /// Who ended it.
    pub ended_by: Option<PersonId>,
    /// When.
    pub ended_at: Option<Instant>,
}

impl ExchangePair {
    /// Who goes where.
    #[must_use]
    pub const fn pair(&self) -> Pair {
        Pair {
            visitor: self.visitor_id,
            host: self.host_id,
        }
    }

    /// How far it has come.
    #[must_use]
    pub const fn state(&self) -> PairState {
        match (self.end_reason, self.visitor_said_at, self.host_said_at) {
            (Some(end), ..) => PairState::Ended(end),
            (None, Some(_), Some(_)) => PairState::Confirmed,
            (None, Some(_), None) => PairState::Half(Side::Visitor),
            (None, None, Some(_)) => PairState::Half(Side::Host),
            (None, None, None) => PairState::Proposed,
        }
    }

    /// Whether it still holds.
    #[must_use]
    pub const fn is_alive(&self) -> bool {
        self.end_reason.is_none()
    }

    /// For which of the two a liceo speaks.
    #[must_use]
    pub fn side_of(&self, school: SchoolId) -> Option<Side> {
        match school {
            one if one == self.visitor_id => Some(Side::Visitor),
            one if one == self.host_id => Some(Side::Host),
            _ => None,
        }
    }

    /// Whether a liceo has still to say yes or no.
    #[must_use]
    pub fn waits_for(&self, school: SchoolId) -> bool {
        self.is_alive()
            && match self.side_of(school) {
                Some(Side::Visitor) => self.visitor_said_at.is_none(),
                Some(Side::Host) => self.host_said_at.is_none(),
                None => false,
            }
    }

    /// Its reasons as they were kept; what can't be read any more is left out rather than guessed.
    #[must_use]
    pub fn reasons(&self) -> Vec<Told> {
        serde_json::from_str(&self.why).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn pair() -> ExchangePair {
        ExchangePair {
            id: ExchangePairId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            exchange_round_id: ExchangeRoundId(Uuid::nil()),
            visitor_id: SchoolId(Uuid::from_u128(1)),
            host_id: SchoolId(Uuid::from_u128(2)),
            why: "[]".to_owned(),
            pinned: false,
            substitute: false,
            made_at: Instant::from_micros(1),
            visitor_said_by: None,
            visitor_said_at: None,
            host_said_by: None,
            host_said_at: None,
            end_reason: None,
            ended_by: None,
            ended_at: None,
        }
    }

    #[test]
    fn both_sides_make_a_confirmed_pair_and_an_ended_one_waits_for_nobody() {
        let (visitor, host) = (SchoolId(Uuid::from_u128(1)), SchoolId(Uuid::from_u128(2)));
        let mut one = pair();
        assert!(one.waits_for(visitor) && one.waits_for(host) && !one.waits_for(SchoolId(Uuid::nil())));
        assert_eq!(one.state(), PairState::Proposed);
        one.host_said_at = Some(one.made_at);
        assert_eq!(one.state(), PairState::Half(Side::Host));
        assert!(one.waits_for(visitor) && !one.waits_for(host));
        one.visitor_said_at = Some(one.made_at);
        assert_eq!(one.state(), PairState::Confirmed);
        one.end_reason = Some(PairEnd::Moved);
        assert_eq!(one.state(), PairState::Ended(PairEnd::Moved));
        assert!(!one.is_alive() && !one.waits_for(visitor));
        one.visitor_said_at = None;
        assert!(!one.waits_for(visitor));
    }
}
