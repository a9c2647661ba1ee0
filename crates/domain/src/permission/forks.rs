//! A liceo's own theory: read by its people and the hub, written by who leads it. Ideas of its own go to the network by offer.

use super::{Act, Standing};
use crate::id::{PersonId, SchoolId};
use crate::person::Role;
use crate::theory::Idea;

/// Read a liceo's theory and its history. The other liceos see of it what the network took in.
#[derive(Clone, Copy, Debug)]
pub struct SeeLiceoTheory(pub SchoolId);

impl Act for SeeLiceoTheory {
    fn allowed(&self, who: &Standing) -> bool {
        let there = [Role::Principal, Role::Utp, Role::Coexistence, Role::Teacher];
        who.is_hub() || there.into_iter().any(|role| who.is_at(role, self.0))
    }
}

/// Adapt the network's theory in a liceo, and write its own.
#[derive(Clone, Copy, Debug)]
pub struct EditLiceoTheory(pub SchoolId);

impl Act for EditLiceoTheory {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0)
    }
}

/// Offer a liceo's own idea to the network: who leads it, and whose idea it is while they work there.
#[derive(Clone, Debug)]
pub struct OfferIdea(pub Idea);

impl Act for OfferIdea {
    fn allowed(&self, who: &Standing) -> bool {
        let author = who.person() == self.0.created_by;
        self.0.school_id.is_some_and(|school| {
            who.leads(school) || (author && SeeLiceoTheory(school).allowed(who) && who.works_at(school))
        })
    }
}

/// See what liceos offer and how they adapt the network's theory, and decide offers.
#[derive(Clone, Copy, Debug)]
pub struct DecideOffers;

impl Act for DecideOffers {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
    }
}

/// Say later why a theory changed: whoever changed it, while they may still write it.
#[derive(Clone, Copy, Debug)]
pub struct ExplainVersion {
    /// Whose theory it is; none for the network's.
    pub school: Option<SchoolId>,
    /// Who changed it.
    pub by: Option<PersonId>,
}

impl Act for ExplainVersion {
    fn allowed(&self, who: &Standing) -> bool {
        let writes = self.school.map_or_else(|| who.is_hub(), |school| who.works_at(school));
        writes && self.by == Some(who.person())
    }
}
