//! Notes from the classroom: their owner's alone until they have a form; about a cycle, by who writes on it.

use super::{Act, EditCycle, PlanCycle, Standing};
use crate::capture::Capture;
use crate::cycle::Cycle;
use crate::id::SchoolId;

/// Note things at all, and see one's own notes: whoever may plan a cycle somewhere.
#[derive(Clone, Copy, Debug)]
pub struct KeepCaptures;

impl Act for KeepCaptures {
    fn allowed(&self, who: &Standing) -> bool {
        who.schools().into_iter().any(|school| plans_at(who, school))
    }
}

/// Note something at a school: about a cycle, or new.
#[derive(Clone, Debug)]
pub struct NoteCapture {
    /// The school.
    pub school: SchoolId,
    /// The cycle; a draft or a closed one isn't running, so nothing is noted about it.
    pub cycle: Option<Cycle>,
}

impl Act for NoteCapture {
    fn allowed(&self, who: &Standing) -> bool {
        self.cycle.as_ref().map_or_else(
            || plans_at(who, self.school),
            |cycle| {
                let running = !cycle.is_draft() && !cycle.is_closed();
                running && cycle.school_id == self.school && EditCycle(cycle.clone()).allowed(who)
            },
        )
    }
}

/// Answer, complete or throw away a note of one's own.
#[derive(Clone, Debug)]
pub struct OwnCapture(pub Capture);

impl Act for OwnCapture {
    fn allowed(&self, who: &Standing) -> bool {
        who.person() == self.0.person_id && who.works_at(self.0.school_id)
    }
}

fn plans_at(who: &Standing, school: SchoolId) -> bool {
    let plan = PlanCycle {
        school,
        course: None,
        area: None,
    };
    plan.allowed(who)
}
