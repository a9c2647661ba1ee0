//! Cycles: drafts are their owner's, running ones their school's, shared and closed ones the network's.

use super::{Act, Standing};
use crate::cycle::{Cycle, Phase};
use crate::id::{CourseId, PersonId, SchoolId};
use crate::measure::Area;
use crate::person::Role;

/// What decides who may read a cycle: the same for its page and for every list that names it, so that the two can't drift.
#[derive(Clone, Copy, Debug)]
pub struct CycleReach {
    /// Who answers for it.
    pub owner: PersonId,
    /// Its school.
    pub school: SchoolId,
    /// What its measure is about.
    pub area: Area,
    /// Where it is.
    pub phase: Phase,
    /// Whether its school shows it to the network.
    pub shared: bool,
}

impl CycleReach {
    /// Whether only its owner may read it.
    #[must_use]
    pub const fn is_draft(&self) -> bool {
        matches!(self.phase, Phase::Plan)
    }

    /// Whether the hub and the other schools may read it.
    #[must_use]
    pub const fn is_public_in_network(&self) -> bool {
        matches!(self.phase, Phase::Closed) || (self.shared && !self.is_draft())
    }

    /// Whether somebody may read it.
    #[must_use]
    pub fn is_open_to(&self, who: &Standing) -> bool {
        if self.is_draft() {
            return who.person() == self.owner && who.works_at(self.school);
        }
        let own_school = who.leads(self.school)
            || who.is_at(Role::Teacher, self.school)
            || (who.is_at(Role::Coexistence, self.school) && self.area == Area::SocioEmotional);
        own_school || (self.is_public_in_network() && sees_public(who, self.area))
    }
}

/// What decides whether a number may count cycles for somebody: the same for every tally, so that no two of them differ.
#[derive(Clone, Copy, Debug)]
pub struct CountReach {
    /// Their school.
    pub school: SchoolId,
    /// What their measure is about.
    pub area: Area,
    /// Whether the whole network may read them. Drafts are never counted at all.
    pub public: bool,
}

impl CountReach {
    /// Whether somebody may know of them: what the whole network may read, and what happens in the own liceo. Who is a
    /// coexistence manager and nothing else keeps to her matters, here as in the lists that the numbers lead to.
    #[must_use]
    pub fn is_open_to(&self, who: &Standing) -> bool {
        let her_matters = self.area == Area::SocioEmotional;
        let own = who.leads(self.school)
            || who.is_at(Role::Teacher, self.school)
            || (who.is_at(Role::Coexistence, self.school) && her_matters);
        own || (self.public && (her_matters || who.keeps_to().is_none()))
    }
}

impl CycleReach {
    /// Whether a number may count it for somebody.
    #[must_use]
    pub fn counts_for(&self, who: &Standing) -> bool {
        let count = CountReach {
            school: self.school,
            area: self.area,
            public: self.is_public_in_network(),
        };
        !self.is_draft() && count.is_open_to(who)
    }
}

/// See a cycle.
#[derive(Clone, Debug)]
pub struct SeeCycle(pub Cycle);

impl Act for SeeCycle {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.reach().is_open_to(who)
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

/// Show a running cycle to the network, or take that back: its owner alone, whose class it is.
#[derive(Clone, Debug)]
pub struct ShareCycle(pub Cycle);

impl Act for ShareCycle {
    fn allowed(&self, who: &Standing) -> bool {
        who.person() == self.0.owner_id && who.works_at(self.0.school_id)
    }
}
