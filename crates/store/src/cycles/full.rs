//! One cycle, with everything that was said in its phases.

use domain::cycle::{Closure, Cycle, Doing, Study};
use domain::id::CycleId;

use super::{phase, phases};
use crate::db::Db;
use crate::error::{Error, Result};

/// A cycle with everything that was said in its phases.
#[derive(Clone, Debug)]
pub struct CycleInFull {
    /// The cycle.
    pub cycle: Cycle,
    /// What was done.
    pub doing: Option<Doing>,
    /// What was studied.
    pub study: Option<Study>,
    /// What was decided.
    pub closure: Option<Closure>,
}

/// A cycle's columns.
macro_rules! cycle {
    ($rest:literal) => {
        concat!(
            "select c.id, c.network_id, c.school_id, c.course_id, c.idea_id, c.measure_id, m.area, c.title, c.question, c.prediction, \
             c.predicted_low, c.predicted_high, c.predicted_direction, c.scale, c.depth, c.dose_planned, c.dose_unit, c.who, c.place, c.starts_on, c.ends_on, c.data, c.owner_id, ",
            phase!(),
            ", c.shared_at, c.version, c.follows_id, c.created_at, c.moved_at from cycle c join measure m on m.id = c.measure_id ",
            phases!(),
            $rest
        )
    };
}

sql! {
    CYCLE = cycle!(" where c.id = $1");
    DOING = "select cycle_id, happened, surprise, done_on, by_id, at from cycle_doing where cycle_id = $1";
    STUDY = "select cycle_id, before, observed, n, comparison, learned, by_id, at from cycle_study where cycle_id = $1";
    CLOSURE = "select cycle_id, decision, reason, next, reflection, by_id, at from cycle_closure where cycle_id = $1";
}

impl Db {
    /// A cycle.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn cycle(&self, id: CycleId) -> Result<Cycle> {
        maybe!(self, Cycle, CYCLE, id)?.ok_or(Error::NotFound)
    }

    /// A cycle with its phases.
    ///
    /// # Errors
    /// What the database says.
    pub async fn in_full(&self, cycle: Cycle) -> Result<CycleInFull> {
        Ok(CycleInFull {
            doing: maybe!(self, Doing, DOING, cycle.id)?,
            study: maybe!(self, Study, STUDY, cycle.id)?,
            closure: maybe!(self, Closure, CLOSURE, cycle.id)?,
            cycle,
        })
    }
}
