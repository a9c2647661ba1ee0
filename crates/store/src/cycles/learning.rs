//! What many cycles say together: decisions by what they were about, predictions that came true.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use domain::cycle::{Comparison, Decision, Scale, Studied};
use domain::id::{IdeaId, NetworkId, PersonId, SchoolId};
use domain::measure::Area;
use domain::school::Level;

use super::brief::CycleBrief;
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

/// How many closed cycles of one kind were decided so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeCount {
    /// By what they are parted: `driver`, `area`, `level`, `scale`, `generation`, `month`.
    pub dimension: &'static str,
    /// The part: a name, or a word of the domain; empty where nothing is said.
    pub part: String,
    /// What was decided.
    pub decision: Decision,
    /// How many.
    pub n: i64,
}

sql! {
    /// A liceo's own driver is named to that liceo alone.
    DRIVERS_OF_IDEAS = "select i.id, case when d.school_id is null or d.school_id = $2 then d.name else '' end from idea i join driver d on d.id = i.driver_id where i.network_id = $1";
    GENERATIONS_OF_SCHOOLS = "select i.school_id, h.name from membership i join generation h on h.id = i.generation_id where h.network_id = $1 and i.left_on is null";
}

impl LearningScope {
    /// Whether a cycle is of it.
    pub(super) fn has(&self, brief: &CycleBrief) -> bool {
        self.school.is_none_or(|school| school == brief.school_id)
            && self.area.is_none_or(|area| area == brief.area)
            && (!self.public_only || brief.reach().is_public_in_network())
    }
}

impl Db {
    /// Decisions of closed cycles by driver, area, level, scale, generation and the month in which the test ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn outcomes(&self, scope: &LearningScope) -> Result<Vec<OutcomeCount>> {
        let briefs = self.briefs(scope.network).await?;
        let drivers = all!(self, (IdeaId, String), DRIVERS_OF_IDEAS, scope.network, scope.school)?;
        let drivers: HashMap<IdeaId, String> = drivers.into_iter().collect();
        let generations = all!(self, (SchoolId, String), GENERATIONS_OF_SCHOOLS, scope.network)?;
        let generations: HashMap<SchoolId, String> = generations.into_iter().collect();
        let mut counts: HashMap<(&'static str, Cow<'_, str>, Decision), i64> = HashMap::new();
        for brief in briefs.iter().filter(|brief| scope.has(brief)) {
            let Some(decision) = brief.decision else {
                continue;
            };
            let parts = [
                ("driver", named(drivers.get(&brief.idea_id))),
                ("area", brief.area.word().into()),
                ("level", brief.level.map_or("", Level::word).into()),
                ("scale", brief.scale.map_or("", Scale::word).into()),
                ("generation", named(generations.get(&brief.school_id))),
                ("month", brief.ends_on.0.strftime("%Y-%m").to_string().into()),
            ];
            for (dimension, part) in parts {
                *counts.entry((dimension, part, decision)).or_default() += 1;
            }
        }
        let count = |((dimension, part, decision), n): ((&'static str, Cow<'_, str>, Decision), i64)| OutcomeCount {
            dimension,
            part: part.into_owned(),
            decision,
            n,
        };
        Ok(counts.into_iter().map(count).collect())
    }

    /// Predictions that were studied: all of them, and those in numbers.
    ///
    /// # Errors
    /// What the database says.
    pub async fn studied(&self, scope: &LearningScope) -> Result<(Studied, Studied)> {
        let briefs = self.briefs(scope.network).await?;
        Ok(gathered(briefs.iter().filter(|brief| scope.has(brief))))
    }

    /// The same of the cycles for which somebody answers: shown to nobody but them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn studied_by(&self, network: NetworkId, owner: PersonId) -> Result<(Studied, Studied)> {
        let briefs = self.briefs(network).await?;
        Ok(gathered(briefs.iter().filter(|brief| brief.owner_id == owner)))
    }
}

fn named(name: Option<&String>) -> Cow<'_, str> {
    name.map_or("", String::as_str).into()
}

fn gathered<'a>(briefs: impl Iterator<Item = &'a Arc<CycleBrief>>) -> (Studied, Studied) {
    let (mut all, mut in_numbers) = (Studied::default(), Studied::default());
    for brief in briefs {
        let Some(comparison) = brief.comparison else {
            continue;
        };
        add(&mut all, comparison);
        if brief.in_numbers {
            add(&mut in_numbers, comparison);
        }
    }
    (all, in_numbers)
}

const fn add(studied: &mut Studied, comparison: Comparison) {
    match comparison {
        Comparison::AsPredicted => studied.hits += 1,
        Comparison::Above => studied.above += 1,
        Comparison::Below => studied.below += 1,
        Comparison::Unclear => {}
    }
}
