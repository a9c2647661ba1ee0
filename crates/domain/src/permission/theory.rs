//! Theory and the definitions of measures: open to every member, written by the hub.

use super::{Act, Standing};
use crate::id::SchoolId;

/// Read the theory, its ideas and the definitions of measures.
#[derive(Clone, Copy, Debug)]
pub struct SeeTheory;

impl Act for SeeTheory {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_member()
    }
}

/// Write aim, drivers and ideas.
#[derive(Clone, Copy, Debug)]
pub struct EditTheory;

impl Act for EditTheory {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
    }
}

/// Propose a change idea, in a school's name or the hub's.
#[derive(Clone, Copy, Debug)]
pub struct ProposeIdea(pub Option<SchoolId>);

impl Act for ProposeIdea {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.map_or_else(|| who.is_hub(), |school| who.works_at(school))
    }
}

/// Define a measure: the network's by who leads it, a school's own by that school's leaders.
#[derive(Clone, Copy, Debug)]
pub struct DefineMeasure(pub Option<SchoolId>);

impl Act for DefineMeasure {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.map_or_else(|| who.leads_network(), |school| who.leads(school))
    }
}
