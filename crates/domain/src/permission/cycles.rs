//! Cycles: drafts are their owner's, running ones their school's, shared and closed ones the network's.

use super::{Act, Standing};
use crate::cycle::Cycle;
use crate::id::{CourseId, SchoolId};
use crate::measure::Area;
use crate::person::Role;

/// See a cycle.
#[derive(Clone, Debug)]
pub struct SeeCycle(pub Cycle);

impl Act for SeeCycle {
    fn allowed(&self, who: &Standing) -> bool {
        let cycle = &self.0;
        if cycle.is_draft() {
            return who.person() == cycle.owner_id && who.works_at(cycle.school_id);
        }
        let own_school = who.leads(cycle.school_id)
            || who.is_at(Role::Teacher, cycle.school_id)
            || (who.is_at(Role::Coexistence, cycle.school_id)
                && cycle.area == Area::SocioEmotional);
        own_school || (cycle.is_public_in_network() && sees_public(who, cycle.area))
    }
}

/// Shared and closed cycles are read by the hub and the other schools; the coexistence manager keeps to her matters.
fn sees_public(who: &Standing, area: Area) -> bool {
    who.is_hub()
        || who.is(Role::Principal)
        || who.is(Role::Utp)
        || who.is(Role::Teacher)
        || (who.is(Role::Coexistence) && area == Area::SocioEmotional)
}

/// Plan a cycle in a school, perhaps in one course.
#[derive(Clone, Copy, Debug)]
pub struct PlanCycle {
    /// The school.
    pub school: SchoolId,
    /// The course.
    pub course: Option<CourseId>,
    /// What its measure is about; none while that is still open.
    pub area: Option<Area>,
}

impl Act for PlanCycle {
    fn allowed(&self, who: &Standing) -> bool {
        let socio_emotional = self.area.is_none_or(|area| area == Area::SocioEmotional);
        let role = who.leads(self.school)
            || who.is_at(Role::Teacher, self.school)
            || (who.is_at(Role::Coexistence, self.school) && socio_emotional);
        let course = self
            .course
            .is_none_or(|course| who.teaches(course) || who.leads(self.school));
        role && course
    }
}

/// Write on a cycle: its owner, and the leaders of its school once it is no draft.
#[derive(Clone, Debug)]
pub struct EditCycle(pub Cycle);

impl Act for EditCycle {
    fn allowed(&self, who: &Standing) -> bool {
        let owner = who.person() == self.0.owner_id && who.works_at(self.0.school_id);
        owner || (!self.0.is_draft() && who.leads(self.0.school_id))
    }
}

/// Show a running cycle to the network, or take that back.
#[derive(Clone, Debug)]
pub struct ShareCycle(pub Cycle);

impl Act for ShareCycle {
    fn allowed(&self, who: &Standing) -> bool {
        EditCycle(self.0.clone()).allowed(who)
    }
}
