//! Ideas one by one: the network's are every member's to read and the hub's to write; a liceo's own are that liceo's, and
//! the hub reads them.

use super::{Act, SeeLiceoTheory, Standing};
use crate::id::SchoolId;
use crate::person::Role;
use crate::theory::Idea;

/// What decides who may read an idea: the same for its page and for every list that names it.
#[derive(Clone, Copy, Debug)]
pub struct IdeaReach {
    /// Whether it stands in the network's theory.
    pub in_network: bool,
    /// Its liceo; none for the hub's.
    pub school: Option<SchoolId>,
}

impl IdeaReach {
    /// Of an idea.
    #[must_use]
    pub const fn of(idea: &Idea) -> Self {
        Self {
            in_network: idea.in_network,
            school: idea.school_id,
        }
    }

    /// Whether somebody may read it.
    #[must_use]
    pub fn is_open_to(&self, who: &Standing) -> bool {
        let own = self.school.is_some_and(|school| SeeLiceoTheory(school).allowed(who));
        who.is_member() && (self.in_network || who.is_hub() || own)
    }
}

/// See an idea. One that stands in no theory but its liceo's is read there and by the hub.
#[derive(Clone, Debug)]
pub struct SeeIdea(pub Idea);

impl Act for SeeIdea {
    fn allowed(&self, who: &Standing) -> bool {
        IdeaReach::of(&self.0).is_open_to(who)
    }
}

/// Change or withdraw an idea: the network's by the hub, a liceo's own by who leads it and by whose idea it is.
#[derive(Clone, Debug)]
pub struct EditIdea(pub Idea);

impl Act for EditIdea {
    fn allowed(&self, who: &Standing) -> bool {
        match (self.0.in_network, self.0.school_id) {
            (false, Some(school)) => {
                let author = who.person() == self.0.created_by && who.works_at(school);
                who.leads(school) || (author && SeeLiceoTheory(school).allowed(who))
            }
            _ => who.is_hub(),
        }
    }
}

/// Search what was tried: members who see content. What each finds is decided cycle by cycle.
#[derive(Clone, Copy, Debug)]
pub struct SearchTests;

impl Act for SearchTests {
    fn allowed(&self, who: &Standing) -> bool {
        let there = [Role::Principal, Role::Utp, Role::Coexistence, Role::Teacher];
        who.is_hub() || there.iter().any(|role| who.is(*role))
    }
}
