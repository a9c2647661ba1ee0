//! The tests of ideas, counted by the database: for five thousand cycles, a row an idea. A test holds them against
//! `domain::theory::Counts::of`.

use std::collections::HashMap;

use domain::id::{IdeaId, NetworkId, PersonId, SchoolId};
use domain::measure::Area;
use domain::permission::{CountReach, Standing};
use domain::theory::Counts;
use uuid::Uuid;

use crate::db::Db;
use crate::error::Result;

/// Open tests of an idea that the same people may know of.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OpenTests {
    /// The idea.
    pub idea_id: IdeaId,
    /// The liceo.
    pub school_id: SchoolId,
    /// Who answers for them.
    pub owner_id: PersonId,
    /// What their measure is about.
    pub area: Area,
    /// Whether the network may read them.
    pub shared: bool,
    /// How many.
    pub n: i64,
}

impl OpenTests {
    /// Whether somebody may know of them.
    #[must_use]
    pub fn are_known_to(&self, who: &Standing) -> bool {
        let reach = CountReach {
            school: self.school_id,
            area: self.area,
            public: self.shared,
        };
        reach.is_open_to(who)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    idea_id: IdeaId,
    #[sqlx(flatten)]
    counts: Counts,
}

/// Few enough ideas for a list of their ids in a statement.
const A_FEW: usize = 12;

/// The closed tests of the ideas that `$which` picks. A liceo's last word is its newest closure; the id decides between two of
/// the same microsecond, as in the domain.
macro_rules! closed {
    ($which:literal) => {
        concat!(
            "select t.idea_id, cast(0 as bigint) as open, count(case when t.decision = 'adopt' then 1 end) as adopted, \
             count(case when t.decision = 'adapt' then 1 end) as adapted, count(case when t.decision = 'abandon' then 1 end) as abandoned, \
             count(case when t.decision <> 'abandon' and t.numbered = 1 then 1 end) as numbered, \
             count(case when t.newest = 1 then 1 end) as deciding, \
             count(case when t.newest = 1 and t.decision = 'adopt' then 1 end) as adopting, \
             count(case when t.newest = 1 and t.decision = 'abandon' then 1 end) as abandoning, max(t.at) as last_at \
             from (select c.idea_id, x.decision, x.at, \
             case when c.predicted_low is not null and s.observed is not null then 1 else 0 end as numbered, \
             row_number() over (partition by c.idea_id, c.school_id order by x.at desc, c.id desc) as newest \
             from cycle c join measure m on m.id = c.measure_id join cycle_closure x on x.cycle_id = c.id left join cycle_study s on s.cycle_id = c.id where ",
            $which,
            ") t group by t.idea_id"
        )
    };
}

/// The open tests of the ideas that `$which` picks, by who may know of them.
macro_rules! open {
    ($which:literal) => {
        concat!(
            "select c.idea_id, c.school_id, c.owner_id, m.area, c.shared_at is not null as shared, count(*) as n from cycle c \
             join measure m on m.id = c.measure_id left join cycle_closure x on x.cycle_id = c.id \
             where c.planned_at is not null and x.cycle_id is null and ",
            $which,
            " group by c.idea_id, c.school_id, c.owner_id, m.area, c.shared_at is not null"
        )
    };
}

sql! {
    CLOSED = closed!("c.network_id = $1 and ($2 = '' or m.area = $2)");
    CLOSED_OF = closed!("c.idea_id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) and ($13 = '' or m.area = $13)");
    OPEN = open!("c.network_id = $1");
    OPEN_OF = open!("c.idea_id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)");
}

impl Db {
    /// The tests of every idea, counted: the closed ones and those open ones that `who` may know of.
    ///
    /// # Errors
    /// What the database says.
    pub async fn idea_counts(&self, network: NetworkId, who: &Standing) -> Result<HashMap<IdeaId, Counts>> {
        let closed = all!(self, Row, CLOSED, network, area_of(who))?;
        let open = all!(self, OpenTests, OPEN, network)?;
        Ok(counted(closed, &open, who))
    }

    /// The same for some ideas of the network: where they are few, the database looks at their tests alone.
    ///
    /// # Errors
    /// What the database says.
    pub async fn counts_of(
        &self,
        network: NetworkId,
        ideas: &[IdeaId],
        who: &Standing,
    ) -> Result<HashMap<IdeaId, Counts>> {
        if ideas.len() > A_FEW {
            return self.idea_counts(network, who).await;
        }
        let mut i: Vec<IdeaId> = ideas.to_vec();
        i.resize(A_FEW, IdeaId(Uuid::nil()));
        let closed = all!(
            self,
            Row,
            CLOSED_OF,
            i[0],
            i[1],
            i[2],
            i[3],
            i[4],
            i[5],
            i[6],
            i[7],
            i[8],
            i[9],
            i[10],
            i[11],
            area_of(who)
        )?;
        let open = all!(
            self, OpenTests, OPEN_OF, i[0], i[1], i[2], i[3], i[4], i[5], i[6], i[7], i[8], i[9], i[10], i[11]
        )?;
        Ok(counted(closed, &open, who))
    }
}

/// To which matters the counts are kept; empty for all.
fn area_of(who: &Standing) -> &'static str {
    who.keeps_to().map_or("", Area::word)
}

fn counted(closed: Vec<Row>, open: &[OpenTests], who: &Standing) -> HashMap<IdeaId, Counts> {
    let mut counts: HashMap<IdeaId, Counts> = closed.into_iter().map(|row| (row.idea_id, row.counts)).collect();
    for tests in open.iter().filter(|tests| tests.are_known_to(who)) {
        counts.entry(tests.idea_id).or_default().open += tests.n;
    }
    counts
}
