//! The network, its generations and schools.

use super::{Act, Standing};
use crate::id::SchoolId;
use crate::person::Role;

/// Found the network of an installation that has none.
#[derive(Clone, Copy, Debug)]
pub struct FoundNetwork;

impl Act for FoundNetwork {
    fn allowed(&self, who: &Standing) -> bool {
        who.is(Role::Administrator)
    }
}

/// See the network's schools and generations by name.
#[derive(Clone, Copy, Debug)]
pub struct SeeNetwork;

impl Act for SeeNetwork {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_member() || who.is(Role::Administrator)
    }
}

/// Form generations, import the directory, choose which schools join, name the network.
#[derive(Clone, Copy, Debug)]
pub struct ArrangeNetwork;

impl Act for ArrangeNetwork {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads_network() || who.is(Role::Administrator)
    }
}

/// See a school's page: who it is. What happens in it has acts of its own.
#[derive(Clone, Copy, Debug)]
pub struct SeeSchool(pub SchoolId);

impl Act for SeeSchool {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_member() || who.is(Role::Administrator)
    }
}

/// See who works in a school: its team, its courses and who teaches them.
#[derive(Clone, Copy, Debug)]
pub struct SeeSchoolPeople(pub SchoolId);

impl Act for SeeSchoolPeople {
    fn allowed(&self, who: &Standing) -> bool {
        who.works_at(self.0) || who.is_hub() || who.is(Role::Administrator)
    }
}

/// Keep a school's courses and team.
#[derive(Clone, Copy, Debug)]
pub struct ArrangeSchool(pub SchoolId);

impl Act for ArrangeSchool {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0) || who.leads_network() || who.is(Role::Administrator)
    }
}
