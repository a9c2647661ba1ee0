//! The cycles of a ramp: from any of them to the first one, and from that to all that follow.

use domain::cycle::{Comparison, Rung, Scale};
use domain::id::CycleId;

use super::line::{CycleLine, line};
use crate::db::Db;
use crate::error::Result;

/// A cycle of a ramp as a list shows it, with what its place needs.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RampLine {
    /// The cycle.
    #[sqlx(flatten)]
    pub line: CycleLine,
    /// The one it follows.
    pub follows_id: Option<CycleId>,
    /// How large it is.
    pub scale: Option<Scale>,
    /// How its result lies beside its prediction.
    pub comparison: Option<Comparison>,
}

impl RampLine {
    /// What its place needs.
    #[must_use]
    pub const fn rung(&self) -> Rung {
        Rung {
            id: self.line.id,
            follows: self.follows_id,
            scale: self.scale,
            starts_on: self.line.starts_on,
            comparison: self.comparison,
            decision: self.line.decision,
        }
    }
}

/// Other tests of the same idea, by what was decided.
type Elsewhere = (i64, i64);

sql! {
    RAMP = concat!("with recursive up (id, follows_id) as (select c.id, c.follows_id from cycle c where c.id = $1 union select c.id, c.follows_id from cycle c join up on c.id = up.follows_id), down (id) as (select up.id from up where up.follows_id is null union select c.id from cycle c join down on c.follows_id = down.id) ", line!(", c.follows_id, c.scale, s.comparison", " where c.id in (select id from down) order by c.starts_on, c.id limit 200"));
    DECIDED_ELSEWHERE = "select coalesce(sum(case when x.decision = 'adopt' then 1 else 0 end), 0), coalesce(sum(case when x.decision = 'abandon' then 1 else 0 end), 0) from cycle c join cycle_closure x on x.cycle_id = c.id where c.idea_id = (select q.idea_id from cycle q where q.id = $1)";
}

impl Db {
    /// The cycles of the ramp in which a cycle stands, by their first day. What the reader may see is sieved afterwards.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ramp(&self, cycle: CycleId) -> Result<Vec<RampLine>> {
        all!(self, RampLine, RAMP, cycle)
    }

    /// How many closed tests of a cycle's idea adopted it, and how many abandoned it, the ramp's own among them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn decided_of_idea(&self, cycle: CycleId) -> Result<Elsewhere> {
        one!(self, Elsewhere, DECIDED_ELSEWHERE, cycle)
    }
}
