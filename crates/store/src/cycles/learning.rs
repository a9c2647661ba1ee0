//! What many cycles say together, counted in the database: decisions by what they were about, predictions that came true.

use std::sync::Arc;

use domain::cycle::{Comparison, Decision, Studied};
use domain::id::{NetworkId, SchoolId};
use domain::measure::Area;

use crate::db::Db;
use crate::error::Result;

/// Of which cycles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LearningScope {
    /// The network.
    pub network: NetworkId,
    /// One liceo of it.
    pub school: Option<SchoolId>,
    /// One area alone.
    pub area: Option<Area>,
    /// Only cycles that the whole network may read.
    pub public_only: bool,
}

impl LearningScope {
    pub(super) fn area_word(&self) -> &'static str {
        self.area.map_or("", Area::word)
    }
}

/// How many closed cycles of one kind were decided so.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OutcomeCount {
    /// By what they are parted: `driver`, `area`, `level`, `scale`, `generation`, `month`.
    pub dimension: String,
    /// The part: a name, or a word of the domain; empty where nothing is said.
    pub part: String,
    /// What was decided.
    pub decision: Decision,
    /// How many.
    pub n: i64,
}

/// Studied predictions of one outcome.
#[derive(sqlx::FromRow)]
struct Counted {
    comparison: Comparison,
    in_numbers: i64,
    n: i64,
}

sql! {
    OUTCOMES = "with k as materialized (select x.decision, c.idea_id, c.scale, c.school_id, m.area, l.level, substr(c.ends_on, 1, 7) as month from cycle c join cycle_closure x on x.cycle_id = c.id join measure m on m.id = c.measure_id left join course l on l.id = c.course_id where c.network_id = $1 and (c.school_id = $2 or $2 is null) and ($3 = '' or m.area = $3)) \
        select 'driver' as dimension, case when d.school_id is null or d.school_id = $2 then d.name else '' end as part, k.decision, count(*) as n from k join idea i on i.id = k.idea_id join driver d on d.id = i.driver_id group by case when d.school_id is null or d.school_id = $2 then d.name else '' end, k.decision \
        union all select 'area', k.area, k.decision, count(*) from k group by k.area, k.decision \
        union all select 'level', coalesce(k.level, ''), k.decision, count(*) from k group by coalesce(k.level, ''), k.decision \
        union all select 'scale', coalesce(k.scale, ''), k.decision, count(*) from k group by coalesce(k.scale, ''), k.decision \
        union all select 'generation', coalesce(h.name, ''), k.decision, count(*) from k left join membership i on i.school_id = k.school_id and i.left_on is null left join generation h on h.id = i.generation_id and h.network_id = $1 group by coalesce(h.name, ''), k.decision \
        union all select 'month', k.month, k.decision, count(*) from k group by k.month, k.decision";
    STUDIED = "select s.comparison, cast(case when c.predicted_low is not null then 1 else 0 end as bigint) as in_numbers, count(*) as n from cycle c join cycle_study s on s.cycle_id = c.id join measure m on m.id = c.measure_id left join cycle_closure x on x.cycle_id = c.id where c.network_id = $1 and (c.school_id = $2 or $2 is null) and ($3 = '' or m.area = $3) and ($4 = 0 or x.cycle_id is not null or c.shared_at is not null) and s.comparison <> 'unclear' group by s.comparison, case when c.predicted_low is not null then 1 else 0 end";
    STUDIED_BY = "select s.comparison, cast(case when c.predicted_low is not null then 1 else 0 end as bigint) as in_numbers, count(*) as n from cycle c join cycle_study s on s.cycle_id = c.id where c.owner_id = $1 and s.comparison <> 'unclear' group by s.comparison, case when c.predicted_low is not null then 1 else 0 end";
}

impl Db {
    /// Decisions of closed cycles by driver, area, level, scale, generation and the month in which the test ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn outcomes(&self, scope: &LearningScope) -> Result<Arc<Vec<OutcomeCount>>> {
        let counted = async {
            let area = scope.area_word();
            all!(self, OutcomeCount, OUTCOMES, scope.network, scope.school, area)
        };
        self.memory().outcomes.answer(self, *scope, counted).await
    }

    /// Predictions that were studied: all of them, and those in numbers.
    ///
    /// # Errors
    /// What the database says.
    pub async fn studied(&self, scope: &LearningScope) -> Result<(Studied, Studied)> {
        let counted = async {
            let (area, public) = (scope.area_word(), i64::from(scope.public_only));
            let counted = all!(self, Counted, STUDIED, scope.network, scope.school, area, public)?;
            Ok(gathered(&counted))
        };
        Ok(*self.memory().studied.answer(self, *scope, counted).await?)
    }

    /// The same of the cycles for which somebody answers: shown to nobody but them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn studied_by(&self, owner: domain::id::PersonId) -> Result<(Studied, Studied)> {
        Ok(gathered(&all!(self, Counted, STUDIED_BY, owner)?))
    }
}

fn gathered(counted: &[Counted]) -> (Studied, Studied) {
    let (mut all, mut in_numbers) = (Studied::default(), Studied::default());
    for row in counted {
        let n = u32::try_from(row.n).unwrap_or(0);
        add(&mut all, row.comparison, n);
        if row.in_numbers == 1 {
            add(&mut in_numbers, row.comparison, n);
        }
    }
    (all, in_numbers)
}

fn add(studied: &mut Studied, comparison: Comparison, n: u32) {
    match comparison {
        Comparison::AsPredicted => studied.hits += n,
        Comparison::Above => studied.above += n,
        Comparison::Below => studied.below += n,
        Comparison::Unclear => {}
    }
}
