//! Asking the network, saying what one knows, offering it: whoever sees content. What somebody was asked is theirs to answer, to
//! pass on or to decline, and nobody else is told that they declined.

use super::{Act, CirclePlace, Standing};
use crate::exchange::{Asking, ExpertiseLine, OfferedBy, OpenRound, Reading, StandingOffer};
use crate::id::{CircleId, PersonId, SchoolId};

/// Ask the network, and see what one asked and was asked.
#[derive(Clone, Copy, Debug)]
pub struct AskNetwork;

impl Act for AskNetwork {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

/// Pass on or decline what one was asked, as long as nothing became of it.
#[derive(Clone, Debug)]
pub struct HandleAsking(pub Asking);

impl Act for HandleAsking {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content() && self.0.person_id == who.person() && self.0.waits()
    }
}

/// Look for who knows what.
#[derive(Clone, Copy, Debug)]
pub struct SeeDirectory;

impl Act for SeeDirectory {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

/// See what somebody knows: of whoever sees content themselves.
#[derive(Clone, Debug)]
pub struct SeeKnower(pub Standing);

impl Act for SeeKnower {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content() && self.0.sees_content()
    }
}

/// Correct what is told of oneself: add, hide, rest from being asked.
#[derive(Clone, Copy, Debug)]
pub struct CorrectExpertise;

impl Act for CorrectExpertise {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

/// Take a line of one's own away.
#[derive(Clone, Debug)]
pub struct RemoveExpertise(pub ExpertiseLine);

impl Act for RemoveExpertise {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content() && self.0.person_id == who.person()
    }
}

/// Offer to show something or to help: in one's own name, or in a liceo's by whoever leads it.
#[derive(Clone, Copy, Debug)]
pub struct MakeStandingOffer(pub Option<SchoolId>);

impl Act for MakeStandingOffer {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content() && self.0.is_none_or(|school| who.leads(school))
    }
}

/// End an offer: whose it is; a liceo's, who leads it.
#[derive(Clone, Debug)]
pub struct EndStandingOffer(pub StandingOffer);

impl Act for EndStandingOffer {
    fn allowed(&self, who: &Standing) -> bool {
        let offer = &self.0;
        let theirs = match offer.in_name {
            OfferedBy::Person => offer.by_id == who.person(),
            OfferedBy::School => offer.school_id.is_some_and(|school| who.leads(school)),
        };
        who.sees_content() && offer.ended_at.is_none() && theirs
    }
}

/// Of whom a round of review is.
#[derive(Clone, Debug)]
pub enum RoundOf {
    /// The network.
    Network,
    /// A liceo.
    School(SchoolId),
    /// A circle.
    Circle(CirclePlace),
}

impl RoundOf {
    fn is_led_by(&self, who: &Standing) -> bool {
        match self {
            Self::Network => who.is_hub(),
            Self::School(school) => who.leads(*school),
            // An open circle's rounds are led as its page is; one by invitation has no key for the hub.
            Self::Circle(place) => who.sees_content() && place.is_led_by(who),
        }
    }
}

/// See the rounds in which one takes part or which one leads.
#[derive(Clone, Copy, Debug)]
pub struct ListRounds;

impl Act for ListRounds {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

/// Open a round of review somewhere.
#[derive(Clone, Debug)]
pub struct StartRound(pub RoundOf);

impl Act for StartRound {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.is_led_by(who)
    }
}

/// See the form for opening a round: whoever could open one anywhere.
#[derive(Clone, Debug)]
pub struct PrepareRound(pub Vec<RoundOf>);

impl Act for PrepareRound {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.iter().any(|of| of.is_led_by(who))
    }
}

/// A round with who takes part.
#[derive(Clone, Debug)]
pub struct RoundPlace {
    /// The round.
    pub round: OpenRound,
    /// Of whom it is.
    pub of: RoundOf,
    /// Who reads or is read in it.
    pub people: Vec<PersonId>,
}

impl RoundPlace {
    /// Its circle.
    #[must_use]
    pub const fn circle(&self) -> Option<CircleId> {
        self.round.circle_id
    }
}

/// See a round: who leads it, and who takes part; of the others' readings only who leads.
#[derive(Clone, Debug)]
pub struct SeeReviewRound(pub RoundPlace);

impl Act for SeeReviewRound {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content() && (self.0.of.is_led_by(who) || self.0.people.contains(&who.person()))
    }
}

/// Choose which of one's cycles takes part in a round: whoever takes part with one, while the round runs.
#[derive(Clone, Debug)]
pub struct BringCycle {
    /// The round.
    pub place: RoundPlace,
    /// Who takes part with a cycle; a reader without one doesn't.
    pub authors: Vec<PersonId>,
}

impl Act for BringCycle {
    fn allowed(&self, who: &Standing) -> bool {
        let runs = self.place.round.closed_at.is_none();
        who.sees_content() && runs && self.authors.contains(&who.person())
    }
}

/// End a round, change it, or let substitutes step in: who leads it, while it runs.
#[derive(Clone, Debug)]
pub struct LeadRound(pub RoundPlace);

impl Act for LeadRound {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.round.closed_at.is_none() && self.0.of.is_led_by(who)
    }
}

/// Step back from a reading that one owes.
#[derive(Clone, Debug)]
pub struct StepBack(pub Reading);

impl Act for StepBack {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content() && self.0.person_id == who.person() && self.0.is_owed()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::exchange::{AskingOutcome, Way};
    use crate::id::{AskingId, ConversationId};
    use crate::permission::Grant;
    use crate::person::Role;
    use crate::time::Instant;

    fn who(number: u128, role: Role) -> Standing {
        let of_school = Role::OF_A_SCHOOL.contains(&role);
        let school = of_school.then_some(SchoolId(Uuid::from_u128(1)));
        Standing::new(
            PersonId(Uuid::from_u128(number)),
            vec![Grant { role, school }],
            Vec::new(),
        )
    }

    #[test]
    fn whoever_sees_no_content_neither_asks_nor_is_found() {
        let (teacher, analyst) = (who(1, Role::Teacher), who(2, Role::Analyst));
        assert!(AskNetwork.allowed(&teacher) && !AskNetwork.allowed(&analyst));
        assert!(!AskNetwork.allowed(&who(3, Role::Administrator)) && !AskNetwork.allowed(&who(3, Role::Participant)));
        assert!(SeeKnower(teacher.clone()).allowed(&teacher));
        assert!(!SeeKnower(analyst.clone()).allowed(&teacher) && !SeeKnower(teacher).allowed(&analyst));
    }

    #[test]
    fn what_somebody_was_asked_is_theirs_until_something_became_of_it() {
        let asking = |outcome| Asking {
            id: AskingId(Uuid::nil()),
            conversation_id: ConversationId(Uuid::nil()),
            school_id: None,
            person_id: PersonId(Uuid::from_u128(1)),
            way: Way::Chosen,
            asked_by: None,
            reasons: "[]".to_owned(),
            asked_at: Instant::from_micros(0),
            outcome,
            outcome_at: None,
        };
        let (theirs, other) = (who(1, Role::Teacher), who(2, Role::Coordinator));
        assert!(HandleAsking(asking(None)).allowed(&theirs) && !HandleAsking(asking(None)).allowed(&other));
        assert!(!HandleAsking(asking(Some(AskingOutcome::NotNow))).allowed(&theirs));
    }

    #[test]
    fn a_liceo_offers_by_whoever_leads_it() {
        let (school, other) = (SchoolId(Uuid::from_u128(1)), SchoolId(Uuid::from_u128(2)));
        let (utp, teacher) = (who(1, Role::Utp), who(2, Role::Teacher));
        assert!(MakeStandingOffer(Some(school)).allowed(&utp) && !MakeStandingOffer(Some(other)).allowed(&utp));
        assert!(MakeStandingOffer(None).allowed(&teacher) && !MakeStandingOffer(Some(school)).allowed(&teacher));
        assert!(StartRound(RoundOf::School(school)).allowed(&utp) && !StartRound(RoundOf::Network).allowed(&utp));
        assert!(StartRound(RoundOf::Network).allowed(&who(3, Role::Coach)));
    }
}
