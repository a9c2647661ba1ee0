//! Ideas one by one: the network's are every member's to read and the hub's to write; a liceo's own are that liceo's, and
//! the hub reads them.

use super::{Act, Standing};
use crate::id::SchoolId;
use crate::person::Role;

/// See an idea. One that stands in no theory but its liceo's is read there and by the hub.
#[derive(Clone, Copy, Debug)]
pub struct SeeIdea {
    /// Whether it stands in the network's theory.
    pub in_network: bool,
    /// Its liceo; none for the hub's.
    pub school: Option<SchoolId>,
}

impl Act for SeeIdea {
    fn allowed(&self, who: &Standing) -> bool {
        let own = self.school.is_some_and(|school| who.works_at(school));
        who.is_member() && (self.in_network || who.is_hub() || own)
    }
}

/// Change or withdraw an idea: the network's by the hub, a liceo's own by who works there.
#[derive(Clone, Copy, Debug)]
pub struct EditIdea(pub SeeIdea);

impl Act for EditIdea {
    fn allowed(&self, who: &Standing) -> bool {
        match (self.0.in_network, self.0.school) {
            (false, Some(school)) => who.works_at(school),
            _ => who.is_hub(),
        }
    }
}

/// Search what was tried: members who see content. What each finds is decided cycle by cycle.
#[derive(Clone, Copy, Debug)]
pub struct SearchTests;

impl Act for SearchTests {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
            || [Role::Principal, Role::Utp, Role::Coexistence, Role::Teacher]
                .iter()
                .any(|role| who.is(*role))
    }
}
