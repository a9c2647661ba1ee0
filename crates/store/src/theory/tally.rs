//! How many cycles stand on each idea, counted by the database: for a network of a hundred liceos nobody reads every line.

use domain::cycle::Decision;
use domain::id::{IdeaId, NetworkId, SchoolId};
use domain::measure::Area;

use crate::db::Db;
use crate::error::Result;

sql! {
    TALLIES = "select c.idea_id, c.school_id, m.area, x.decision, case when x.cycle_id is not null or c.shared_at is not null then 1 else 0 end as public, count(*) as cycles from cycle c join measure m on m.id = c.measure_id left join cycle_closure x on x.cycle_id = c.id where c.network_id = $1 and c.planned_at is not null group by c.idea_id, c.school_id, m.area, x.decision, case when x.cycle_id is not null or c.shared_at is not null then 1 else 0 end";
}

/// Cycles of one liceo on one idea that stand alike. Drafts are not among them.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct IdeaTally {
    /// The idea.
    pub idea_id: IdeaId,
    /// The liceo.
    pub school_id: SchoolId,
    /// What their measure is about.
    pub area: Area,
    /// What was decided; none while they are open.
    pub decision: Option<Decision>,
    /// 1 where the whole network may read them.
    pub public: i32,
    /// How many.
    pub cycles: i64,
}

impl Db {
    /// The cycles of a network, counted by idea, liceo, area and decision.
    ///
    /// # Errors
    /// What the database says.
    pub async fn idea_tallies(&self, network: NetworkId) -> Result<Vec<IdeaTally>> {
        all!(self, IdeaTally, TALLIES, network)
    }
}
