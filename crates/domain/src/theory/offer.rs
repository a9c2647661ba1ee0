//! A liceo offers an idea of its own to the network, which takes it in or says why not. It may be offered again.

use crate::check::Wrong;
use crate::id::{DriverId, IdeaId, NetworkId, OfferId, PersonId, SchoolId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// What became of an offer.
    OfferOutcome {
        /// The idea is the network's now; the liceo keeps the credit.
        Accepted = "accepted",
        /// Not now, and why.
        Declined = "declined",
    }
}

/// An offer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo.
    pub school_id: SchoolId,
    /// The idea.
    pub idea_id: IdeaId,
    /// What the liceo says to it.
    pub note: String,
    /// Who offered.
    pub offered_by: Option<PersonId>,
    /// When.
    pub offered_at: Instant,
    /// What became of it; none while it waits.
    pub outcome: Option<OfferOutcome>,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub decided_by: Option<PersonId>,
    /// When.
    pub decided_at: Option<Instant>,
}

/// Why a step isn't one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misstep {
    /// An offer of it waits already.
    #[error("an offer waits already")]
    Waiting,
    /// The idea is the network's.
    #[error("the idea is the network's")]
    InNetwork,
    /// It was decided.
    #[error("it was decided already")]
    Decided,
}

/// What the hub says to an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferDecision {
    /// Taken in, or not.
    pub outcome: OfferOutcome,
    /// Why; a liceo that is declined reads it.
    pub reason: String,
    /// The network's driver on which it will hang, where it hangs on one of the liceo's.
    pub driver_id: Option<DriverId>,
}

impl Offer {
    /// Whether an idea may be offered, after what was offered before.
    ///
    /// # Errors
    /// [`Misstep`].
    pub fn may_be_made(in_network: bool, before: &[Self]) -> Result<(), Misstep> {
        if in_network {
            return Err(Misstep::InNetwork);
        }
        if before.iter().any(|offer| offer.outcome.is_none()) {
            return Err(Misstep::Waiting);
        }
        Ok(())
    }

    /// The offer once decided. A decision is not decided again: the idea is offered anew.
    ///
    /// # Errors
    /// [`Misstep::Decided`].
    pub fn decided(&self, decision: &OfferDecision, by: Option<PersonId>, at: Instant) -> Result<Self, Misstep> {
        if self.outcome.is_some() {
            return Err(Misstep::Decided);
        }
        Ok(Self {
            outcome: Some(decision.outcome),
            reason: decision.reason.clone(),
            decided_by: by,
            decided_at: Some(at),
            ..self.clone()
        })
    }
}

impl OfferDecision {
    /// Checks what a form says: who declines says why.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(outcome: &str, reason: &str, driver: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let reason = text::prose(reason, 600);
        let outcome = outcome.parse::<OfferOutcome>();
        wrong.unless(outcome.is_ok(), "outcome", "wrong-choice");
        let declined = outcome == Ok(OfferOutcome::Declined);
        wrong.unless(!declined || !reason.is_empty(), "reason", "wrong-offer-reason");
        match outcome {
            Ok(outcome) => wrong.or(Self {
                outcome,
                reason,
                driver_id: driver.trim().parse().ok(),
            }),
            Err(_) => Err(wrong),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    #[derive(Clone, Copy, Debug)]
    enum Step {
        Offer,
        Accept,
        Decline,
    }

    fn offer(n: u128) -> Offer {
        let id = Uuid::from_u128(n);
        Offer {
            id: OfferId(id),
            network_id: NetworkId(id),
            school_id: SchoolId(id),
            idea_id: IdeaId(id),
            note: String::new(),
            offered_by: None,
            offered_at: Instant::from_micros(0),
            outcome: None,
            reason: String::new(),
            decided_by: None,
            decided_at: None,
        }
    }

    proptest! {
        #[test]
        fn at_most_one_waits_and_none_follows_an_acceptance(
            steps in proptest::collection::vec(prop_oneof![Just(Step::Offer), Just(Step::Accept), Just(Step::Decline)], 0..30)
        ) {
            let (mut offers, mut in_network): (Vec<Offer>, bool) = (Vec::new(), false);
            for (n, step) in (0..).zip(steps) {
                let outcome = match step {
                    Step::Offer => {
                        if Offer::may_be_made(in_network, &offers).is_ok() {
                            offers.push(offer(n));
                        }
                        continue;
                    }
                    Step::Accept => OfferOutcome::Accepted,
                    Step::Decline => OfferOutcome::Declined,
                };
                let decision = OfferDecision { outcome, reason: "porque sí".into(), driver_id: None };
                let Some(last) = offers.last_mut() else { continue };
                let was = last.outcome;
                match last.decided(&decision, None, Instant::from_micros(1)) {
                    Ok(decided) => {
                        prop_assert_eq!(was, None);
                        in_network |= outcome == OfferOutcome::Accepted;
                        *last = decided;
                    }
                    Err(misstep) => {
                        prop_assert_eq!(misstep, Misstep::Decided);
                        prop_assert_eq!(last.outcome, was);
                    }
                }
            }
            prop_assert!(offers.iter().filter(|offer| offer.outcome.is_none()).count() <= 1);
            let accepted = offers.iter().filter(|offer| offer.outcome == Some(OfferOutcome::Accepted));
            prop_assert_eq!(accepted.count(), usize::from(in_network));
            if in_network {
                prop_assert_eq!(offers.last().and_then(|offer| offer.outcome), Some(OfferOutcome::Accepted));
            }
        }
    }

    #[test]
    fn who_declines_says_why() {
        assert!(OfferDecision::check("declined", " ", "").is_err());
        assert!(OfferDecision::check("accepted", "", "").is_ok());
        assert!(OfferDecision::check("maybe", "x", "").is_err());
    }
}
