//! What belongs to the method: tasks, templates, and what is learnt from many cycles together.

use super::{Act, EditCycle, PlanCycle, Standing};
use crate::cycle::{Cycle, Task, Template};
use crate::id::{PersonId, SchoolId};
use crate::measure::Area;
use crate::person::Role;

/// See one's own tasks: whoever works in a liceo may have some.
#[derive(Clone, Copy, Debug)]
pub struct SeeOwnTasks;

impl Act for SeeOwnTasks {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_member() && !who.schools().is_empty()
    }
}

/// Say that a task is done, or that it isn't: who writes on its cycle, and whose task it is.
#[derive(Clone, Debug)]
pub struct DoTask {
    /// The task's cycle.
    pub cycle: Cycle,
    /// The task.
    pub task: Task,
}

impl Act for DoTask {
    fn allowed(&self, who: &Standing) -> bool {
        let own = self.task.owner_id == Some(who.person()) && who.works_at(self.cycle.school_id);
        let belongs = self.task.cycle_id == self.cycle.id;
        belongs && ((own && !self.cycle.is_draft()) || EditCycle(self.cycle.clone()).allowed(who))
    }
}

/// See the list of templates: the network's, and those of one's liceos.
#[derive(Clone, Copy, Debug)]
pub struct SeeTemplates;

impl Act for SeeTemplates {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

/// Keep a template: the network's by the hub, a liceo's by who may plan a cycle there about the same matters.
#[derive(Clone, Copy, Debug)]
pub struct KeepTemplate {
    /// The liceo; none for the network's.
    pub school: Option<SchoolId>,
    /// What its measure is about, where it names one.
    pub area: Option<Area>,
}

impl Act for KeepTemplate {
    fn allowed(&self, who: &Standing) -> bool {
        self.school.map_or_else(
            || who.is_hub(),
            |school| {
                let act = PlanCycle {
                    school,
                    course: None,
                    area: self.area,
                };
                act.allowed(who)
            },
        )
    }
}

/// Read a template and begin from it: the network's by everybody who may see content, a liceo's by who may plan there. The
/// coexistence manager keeps to her matters.
#[derive(Clone, Debug)]
pub struct SeeTemplate {
    /// The template.
    pub template: Template,
    /// What its measure is about.
    pub area: Option<Area>,
}

impl Act for SeeTemplate {
    fn allowed(&self, who: &Standing) -> bool {
        let others = who.is_hub() || who.is(Role::Principal) || who.is(Role::Utp) || who.is(Role::Teacher);
        let matter = others || self.area.is_none_or(|area| area == Area::SocioEmotional);
        match self.template.school_id {
            None => who.sees_content() && matter,
            Some(_) => self.keep().allowed(who),
        }
    }
}

impl SeeTemplate {
    const fn keep(&self) -> KeepTemplate {
        KeepTemplate {
            school: self.template.school_id,
            area: self.area,
        }
    }
}

/// Rename a template or take it away: the network's by the hub, a liceo's by whoever made it and by who leads the liceo.
#[derive(Clone, Debug)]
pub struct ChangeTemplate(pub Template);

impl Act for ChangeTemplate {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.school_id.map_or_else(
            || who.is_hub(),
            |school| who.leads(school) || (who.works_at(school) && made_by(self.0.created_by, who)),
        )
    }
}

fn made_by(maker: Option<PersonId>, who: &Standing) -> bool {
    maker == Some(who.person())
}

/// See what many cycles say together: the network's by everybody who sees content; a liceo's by its people and the hub,
/// the coexistence manager's within her matters. Nobody's person by person.
#[derive(Clone, Copy, Debug)]
pub struct SeeLearning(pub Option<SchoolId>);

impl Act for SeeLearning {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.map_or_else(
            || who.sees_content(),
            |school| {
                let own = who.leads(school) || who.is_at(Role::Teacher, school) || who.is_at(Role::Coexistence, school);
                own || who.is_hub()
            },
        )
    }
}

impl SeeLearning {
    /// The matters to which a reader is kept: the coexistence manager's, where they hold no role that reads more.
    #[must_use]
    pub fn area(&self, who: &Standing) -> Option<Area> {
        let wider = who.is_hub()
            || self.0.map_or_else(
                || who.is(Role::Principal) || who.is(Role::Utp) || who.is(Role::Teacher),
                |school| who.leads(school) || who.is_at(Role::Teacher, school),
            );
        (!wider).then_some(Area::SocioEmotional)
    }

    /// Whether cycles that their liceo doesn't show are counted too: by its own people alone.
    #[must_use]
    pub fn counts_unshared(&self, who: &Standing) -> bool {
        self.0.is_some_and(|school| who.works_at(school))
    }
}

impl Cycle {
    /// Whether a test of this idea at a liceo may follow it: one of the same liceo, or another's that the network may read.
    #[must_use]
    pub fn may_be_followed_at(&self, school: SchoolId, idea: crate::id::IdeaId) -> bool {
        self.school_id == school || (self.is_public_in_network() && self.idea_id == idea)
    }
}
