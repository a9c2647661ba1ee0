//! Rounds of visits, visits and requests for help. The hub arranges rounds; who leads a liceo answers for it; what a liceo refuses and what
//! it notes on a visit is its own.

use super::{Act, Standing};
use crate::exchange::{ExchangePair, ExchangeRound};
use crate::id::SchoolId;
use crate::person::Role;
use crate::visit::{HelpOffer, HelpRequest, Visit, VisitNote};

/// See the room: whoever sees content finds there what is theirs to see.
#[derive(Clone, Copy, Debug)]
pub struct SeeExchanges;

impl Act for SeeExchanges {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

/// Open rounds, see what is proposed and who has not answered, change it, send it: the hub.
#[derive(Clone, Copy, Debug)]
pub struct ArrangeExchanges;

impl Act for ArrangeExchanges {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
    }
}

/// The same of one round.
#[derive(Clone, Debug)]
pub struct ArrangeRound(pub ExchangeRound);

impl Act for ArrangeRound {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
    }
}

/// See a round: the hub, and who leads a liceo.
#[derive(Clone, Debug)]
pub struct SeeRound(pub ExchangeRound);

impl Act for SeeRound {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub() || leads_some(who)
    }
}

/// Say for a liceo whether it takes part, and see what was said: who leads it. Not the hub, because of whom it refuses.
#[derive(Clone, Debug)]
pub struct AnswerRound {
    /// The round.
    pub round: ExchangeRound,
    /// The liceo, one of the network.
    pub school: SchoolId,
}

impl Act for AnswerRound {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.school)
    }
}

/// Say yes to a pair, or withdraw from it, for one of the two.
#[derive(Clone, Debug)]
pub struct SpeakForPair {
    /// The pair.
    pub pair: ExchangePair,
    /// For which of the two.
    pub school: SchoolId,
}

impl Act for SpeakForPair {
    fn allowed(&self, who: &Standing) -> bool {
        self.pair.side_of(self.school).is_some() && who.leads(self.school)
    }
}

/// See that a visit is agreed on, when, what for: everybody of both liceos, and the hub.
#[derive(Clone, Debug)]
pub struct SeeVisit(pub Visit);

impl Act for SeeVisit {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub() || works_at_either(who, &self.0)
    }
}

/// Agree on purpose and steps, set the day, call it off: who leads one of both.
#[derive(Clone, Debug)]
pub struct ArrangeVisit(pub Visit);

impl Act for ArrangeVisit {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0.visitor_id) || who.leads(self.0.host_id)
    }
}

/// Say something to the other liceo, commit to something, thank: who leads one of both, for theirs.
#[derive(Clone, Debug)]
pub struct SpeakForVisit {
    /// The visit.
    pub visit: Visit,
    /// For which of the two.
    pub school: SchoolId,
}

impl Act for SpeakForVisit {
    fn allowed(&self, who: &Standing) -> bool {
        self.visit.is_of(self.school) && who.leads(self.school)
    }
}

/// Read what both said to each other: who leads one of both. The hub sees that it was said.
#[derive(Clone, Debug)]
pub struct ReadVisitFeedback(pub Visit);

impl Act for ReadVisitFeedback {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0.visitor_id) || who.leads(self.0.host_id)
    }
}

/// Write notes of a visit: who leads the liceo that goes, and its teachers. Each reads their own; who leads reads all.
#[derive(Clone, Debug)]
pub struct WriteVisitNotes(pub Visit);

impl Act for WriteVisitNotes {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0.visitor_id) || who.is_at(Role::Teacher, self.0.visitor_id)
    }
}

/// Read a note of a visit.
#[derive(Clone, Debug)]
pub struct ReadVisitNote(pub VisitNote);

impl Act for ReadVisitNote {
    fn allowed(&self, who: &Standing) -> bool {
        let own = who.person() == self.0.by_id && who.works_at(self.0.school_id);
        own || who.leads(self.0.school_id)
    }
}

/// Ask for help for a liceo: who leads it.
#[derive(Clone, Copy, Debug)]
pub struct AskForHelp(pub SchoolId);

impl Act for AskForHelp {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0)
    }
}

/// See a request for help with its offers: the hub, and who leads a liceo.
#[derive(Clone, Debug)]
pub struct SeeHelp(pub HelpRequest);

impl Act for SeeHelp {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub() || leads_some(who)
    }
}

/// Offer help for a liceo: who leads another one than the one that asks.
#[derive(Clone, Debug)]
pub struct OfferHelp {
    /// The request.
    pub request: HelpRequest,
    /// The liceo that would help.
    pub school: SchoolId,
}

impl Act for OfferHelp {
    fn allowed(&self, who: &Standing) -> bool {
        self.school != self.request.school_id && who.leads(self.school)
    }
}

/// Accept an offer, and with it arrange a visit: who leads the liceo that asked.
#[derive(Clone, Debug)]
pub struct AcceptHelp {
    /// The request.
    pub request: HelpRequest,
    /// The offer.
    pub offer: HelpOffer,
}

impl Act for AcceptHelp {
    fn allowed(&self, who: &Standing) -> bool {
        self.offer.help_request_id == self.request.id && who.leads(self.request.school_id)
    }
}

/// Close a request: who leads the liceo that asked.
#[derive(Clone, Debug)]
pub struct CloseHelp(pub HelpRequest);

impl Act for CloseHelp {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0.school_id)
    }
}

fn leads_some(who: &Standing) -> bool {
    who.is(Role::Principal) || who.is(Role::Utp)
}

fn works_at_either(who: &Standing, visit: &Visit) -> bool {
    who.works_at(visit.visitor_id) || who.works_at(visit.host_id)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::id::{NetworkId, PersonId, VisitId, VisitNoteId};
    use crate::permission::Grant;
    use crate::time::Instant;

    const AT: Instant = Instant::from_micros(1);
    const VISITOR: SchoolId = SchoolId(Uuid::from_u128(1));
    const HOST: SchoolId = SchoolId(Uuid::from_u128(2));
    const OTHER: SchoolId = SchoolId(Uuid::from_u128(3));

    fn who(person: u128, role: Role, school: Option<SchoolId>) -> Standing {
        Standing::new(
            PersonId(Uuid::from_u128(person)),
            vec![Grant { role, school }],
            Vec::new(),
        )
    }

    fn visit() -> Visit {
        Visit {
            id: VisitId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            exchange_pair_id: None,
            help_request_id: None,
            follows_id: None,
            visitor_id: VISITOR,
            host_id: HOST,
            driver_id: None,
            purpose: String::new(),
            protocol: None,
            steps: String::new(),
            starts_at: None,
            ends_at: None,
            place: String::new(),
            sequence: 0,
            version: 1,
            made_at: AT,
            agreed_by: None,
            scheduled_by: None,
            scheduled_at: None,
            called_off_by: None,
            called_off_at: None,
        }
    }

    #[test]
    fn notes_stay_in_the_liceo_that_went() {
        let note = VisitNote {
            id: VisitNoteId(Uuid::nil()),
            visit_id: visit().id,
            school_id: VISITOR,
            words: String::new(),
            by_id: PersonId(Uuid::from_u128(7)),
            at: AT,
        };
        let read = ReadVisitNote(note);
        assert!(read.allowed(&who(7, Role::Teacher, Some(VISITOR))));
        assert!(read.allowed(&who(8, Role::Principal, Some(VISITOR))));
        assert!(!read.allowed(&who(9, Role::Teacher, Some(VISITOR))));
        // Whoever wrote it and left the liceo reads it no more.
        assert!(!read.allowed(&who(7, Role::Teacher, Some(OTHER))));
        for role in [Role::Principal, Role::Utp, Role::Teacher, Role::Coexistence] {
            assert!(!read.allowed(&who(9, role, Some(HOST))) && !read.allowed(&who(9, role, Some(OTHER))));
            assert!(!WriteVisitNotes(visit()).allowed(&who(9, role, Some(HOST))));
        }
        for role in [
            Role::Coordinator,
            Role::Director,
            Role::Coach,
            Role::Analyst,
            Role::Administrator,
        ] {
            assert!(!read.allowed(&who(9, role, None)) && !ReadVisitFeedback(visit()).allowed(&who(9, role, None)));
        }
    }

    #[test]
    fn both_liceos_see_a_visit_and_who_leads_them_speaks() {
        for school in [VISITOR, HOST] {
            assert!(SeeVisit(visit()).allowed(&who(1, Role::Teacher, Some(school))));
            assert!(!ArrangeVisit(visit()).allowed(&who(1, Role::Teacher, Some(school))));
            assert!(ArrangeVisit(visit()).allowed(&who(1, Role::Utp, Some(school))));
            let speak = |school| SpeakForVisit { visit: visit(), school };
            assert!(speak(school).allowed(&who(1, Role::Principal, Some(school))));
            assert!(!speak(OTHER).allowed(&who(1, Role::Principal, Some(OTHER))));
        }
        assert!(!SeeVisit(visit()).allowed(&who(1, Role::Principal, Some(OTHER))));
        assert!(SeeVisit(visit()).allowed(&who(1, Role::Coach, None)));
        for role in [Role::Analyst, Role::Administrator, Role::Participant] {
            assert!(!SeeVisit(visit()).allowed(&who(1, role, None)) && !SeeExchanges.allowed(&who(1, role, None)));
        }
        let crossed = SpeakForVisit {
            visit: visit(),
            school: HOST,
        };
        assert!(!crossed.allowed(&who(1, Role::Principal, Some(VISITOR))));
    }
}
