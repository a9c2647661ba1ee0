//! The tests of ideas, counted by the database: a row an idea, liceo and area, however many cycles there are. The one count
//! that every verdict on an idea stands on; a test holds it against `domain::theory::Counts::of`.

use std::collections::{BTreeSet, HashMap};

use domain::cycle::Decision;
use domain::id::{IdeaId, NetworkId, SchoolId};
use domain::measure::Area;
use domain::permission::{CountReach, Standing};
use domain::theory::Counts;
use domain::time::Instant;

use crate::db::Db;
use crate::error::Result;

/// The tests of one idea, as many as somebody may know of.
#[derive(Clone, Debug, Default)]
pub struct IdeaTally {
    /// Counted as its state asks.
    pub counts: Counts,
    /// Schools that closed one.
    pub closed_at: BTreeSet<SchoolId>,
    /// Schools that have one, closed or open.
    pub at: BTreeSet<SchoolId>,
}

/// The tests of one idea in one school about one area. Drafts are not among them.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct Row {
    idea_id: IdeaId,
    school_id: SchoolId,
    area: Area,
    adopted: i64,
    adapted: i64,
    abandoned: i64,
    numbered: i64,
    adopted_at: Option<Instant>,
    adapted_at: Option<Instant>,
    abandoned_at: Option<Instant>,
    shared: i64,
    unshared: i64,
}

sql! {
    ALL = "select c.idea_id, c.school_id, m.area, count(case when x.decision = 'adopt' then 1 end) as adopted, \
         count(case when x.decision = 'adapt' then 1 end) as adapted, count(case when x.decision = 'abandon' then 1 end) as abandoned, \
         count(case when x.decision <> 'abandon' and c.predicted_low is not null and s.observed is not null then 1 end) as numbered, \
         max(case when x.decision = 'adopt' then x.at end) as adopted_at, max(case when x.decision = 'adapt' then x.at end) as adapted_at, \
         max(case when x.decision = 'abandon' then x.at end) as abandoned_at, \
         count(case when x.cycle_id is null and c.shared_at is not null then 1 end) as shared, \
         count(case when x.cycle_id is null and c.shared_at is null then 1 end) as unshared \
         from cycle c join measure m on m.id = c.measure_id left join cycle_closure x on x.cycle_id = c.id \
         left join cycle_study s on s.cycle_id = x.cycle_id where c.planned_at is not null and c.network_id = $1 \
         group by c.idea_id, c.school_id, m.area";
}

impl Db {
    /// The tests of every idea that has any, as many as `who` may know of.
    ///
    /// # Errors
    /// What the database says.
    pub async fn idea_tallies(&self, network: NetworkId, who: &Standing) -> Result<HashMap<IdeaId, IdeaTally>> {
        let asked = async { all!(self, Row, ALL, network) };
        let rows = self.memory().tallies.answer(self, network, asked).await?;
        Ok(counted(&rows, who))
    }
}

/// Sieved by the one rule of what may be counted, then added up.
fn counted(rows: &[Row], who: &Standing) -> HashMap<IdeaId, IdeaTally> {
    let mut tallies: HashMap<IdeaId, IdeaTally> = HashMap::new();
    // A liceo's last word is its newest closure, whatever the area.
    let mut last: HashMap<(IdeaId, SchoolId), (Instant, Decision)> = HashMap::new();
    for row in rows {
        let known = |public| {
            let reach = CountReach {
                school: row.school_id,
                area: row.area,
                public,
            };
            reach.is_open_to(who)
        };
        let (public, own) = (known(true), known(false));
        let open = if public { row.shared } else { 0 } + if own { row.unshared } else { 0 };
        let closed = if public { row.closed() } else { 0 };
        if open + closed == 0 {
            continue;
        }
        let tally = tallies.entry(row.idea_id).or_default();
        tally.counts.open += open;
        tally.at.insert(row.school_id);
        if closed > 0 {
            tally.closed_at.insert(row.school_id);
            row.add_to(&mut tally.counts);
            tally.counts.last_at = row
                .words()
                .map(|(at, _)| Some(at))
                .fold(tally.counts.last_at, Option::max);
            let word = last
                .entry((row.idea_id, row.school_id))
                .or_insert((Instant::from_micros(0), Decision::Adapt));
            *word = row
                .words()
                .fold(*word, |known, word| if word.0 > known.0 { word } else { known });
        }
    }
    for ((idea, _), (_, decision)) in last {
        let counts = &mut tallies.entry(idea).or_default().counts;
        counts.deciding += 1;
        counts.adopting += i64::from(decision == Decision::Adopt);
        counts.abandoning += i64::from(decision == Decision::Abandon);
    }
    tallies
}

impl Row {
    const fn closed(&self) -> i64 {
        self.adopted + self.adapted + self.abandoned
    }

    const fn add_to(&self, counts: &mut Counts) {
        counts.adopted += self.adopted;
        counts.adapted += self.adapted;
        counts.abandoned += self.abandoned;
        counts.numbered += self.numbered;
    }

    /// The newest closure of each decision.
    fn words(&self) -> impl Iterator<Item = (Instant, Decision)> {
        [
            (self.adopted_at, Decision::Adopt),
            (self.adapted_at, Decision::Adapt),
            (self.abandoned_at, Decision::Abandon),
        ]
        .into_iter()
        .filter_map(|(at, decision)| Some((at?, decision)))
    }
}
