//! One page of a list of cycles: sieved and counted in brief, then read as a list shows them.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use domain::cycle::{Decision, Phase};
use domain::id::{CycleId, DriverId, IdeaId, NetworkId, PersonId, SchoolId};
use domain::permission::Standing;

use super::brief::CycleBrief;
use super::learning::LearningScope;
use super::line::CycleLine;
use crate::db::Db;
use crate::error::Result;
use crate::schools::contains;

/// Which cycles a page holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CycleKind {
    /// Drafts and running ones.
    Running,
    /// Done ones that wait for their study or their decision.
    Deciding,
    /// Closed ones.
    Closed,
    /// In any state.
    Any,
}

impl CycleKind {
    const fn has(self, phase: Phase) -> bool {
        match self {
            Self::Running => matches!(phase, Phase::Plan | Phase::Do),
            Self::Deciding => matches!(phase, Phase::Study | Phase::Act),
            Self::Closed => matches!(phase, Phase::Closed),
            Self::Any => true,
        }
    }
}

/// What a page of cycles asks for.
#[derive(Clone, Copy, Debug)]
pub struct CyclePage<'a> {
    /// The network.
    pub network: NetworkId,
    /// Who reads.
    pub who: &'a Standing,
    /// Of the reader's own liceos; else of all others.
    pub own: bool,
    /// In which state.
    pub kind: CycleKind,
    /// A search key that title, liceo or owner contain; may be empty.
    pub search: &'a str,
    /// Lines at most.
    pub limit: usize,
    /// Lines before them.
    pub offset: usize,
}

/// An arrow of the theory, on which tests stand.
#[derive(Clone, Copy, Debug)]
pub enum Arrow {
    /// From an idea.
    Idea(IdeaId),
    /// From a driver: the tests of the ideas that hang on it, or on one below it; the network's, or a liceo's own on its own
    /// driver.
    Driver(DriverId),
}

sql! {
    SCHOOLS_NAMED = "select id from school where search_key like $1 escape '!'";
    PEOPLE_NAMED = "select id from person where search_key like $1 escape '!'";
    /// The network's ideas on a driver, or a liceo's own on its own driver.
    IDEAS_ON = "select i.id from idea i join driver v on v.id = i.driver_id where (i.driver_id = $1 or v.parent_id = $1) and (i.in_network or v.school_id is not null)";
}

/// What a search names besides the words of cycles.
struct Named {
    schools: HashSet<SchoolId>,
    people: HashSet<PersonId>,
}

impl Db {
    /// One page of cycles that somebody may read, newest movement first; and how many there are in all.
    ///
    /// # Errors
    /// What the database says.
    pub async fn cycle_page(&self, asked: &CyclePage<'_>) -> Result<(Vec<CycleLine>, usize)> {
        let (briefs, own) = (self.briefs(asked.network).await?, asked.who.schools());
        let named = self.named(asked.search).await?;
        let fits = |cycle: &&Arc<CycleBrief>| {
            own.contains(&cycle.school_id) == asked.own
                && asked.kind.has(cycle.phase)
                && named.as_ref().is_none_or(|named| named.finds(cycle, asked.search))
                && cycle.reach().is_open_to(asked.who)
        };
        self.page_of(briefs.iter().filter(fits), asked.limit, asked.offset)
            .await
    }

    /// One page of the tests that stand on an arrow, as many as somebody may read, newest movement first; and how many there
    /// are in all. Drafts are not among them: they are not counted there either.
    ///
    /// # Errors
    /// What the database says.
    pub async fn cycles_on(
        &self,
        network: NetworkId,
        arrow: Arrow,
        who: &Standing,
        limit: usize,
        offset: usize,
    ) -> Result<(Vec<CycleLine>, usize)> {
        let ideas: HashSet<IdeaId> = match arrow {
            Arrow::Idea(id) => HashSet::from([id]),
            Arrow::Driver(id) => all!(self, (IdeaId,), IDEAS_ON, id)?
                .into_iter()
                .map(|(id,)| id)
                .collect(),
        };
        let briefs = self.briefs(network).await?;
        let fits = |cycle: &&Arc<CycleBrief>| {
            ideas.contains(&cycle.idea_id) && !cycle.reach().is_draft() && cycle.reach().is_open_to(who)
        };
        self.page_of(briefs.iter().filter(fits), limit, offset).await
    }

    /// The abandoned tests of a scope that somebody may read, the newest decision first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn abandoned(&self, scope: &LearningScope, who: &Standing, limit: usize) -> Result<Vec<CycleLine>> {
        let briefs = self.briefs(scope.network).await?;
        let fits = |cycle: &&Arc<CycleBrief>| {
            scope.has(cycle) && cycle.decision == Some(Decision::Abandon) && cycle.reach().is_open_to(who)
        };
        let mut abandoned: Vec<&Arc<CycleBrief>> = briefs.iter().filter(fits).collect();
        abandoned.sort_by_key(|cycle| Reverse((cycle.decided_at, cycle.id)));
        Ok(self.page_of(abandoned, limit, 0).await?.0)
    }

    /// The cycles studied last in other liceos that the whole network may read, and the reader too.
    ///
    /// # Errors
    /// What the database says.
    pub async fn learned_elsewhere(&self, network: NetworkId, who: &Standing, limit: usize) -> Result<Vec<CycleLine>> {
        let (briefs, own) = (self.briefs(network).await?, who.schools());
        let fits = |cycle: &&Arc<CycleBrief>| {
            cycle.studied_at.is_some()
                && cycle.reach().is_public_in_network()
                && cycle.reach().is_open_to(who)
                && !own.contains(&cycle.school_id)
        };
        let mut studied: Vec<&Arc<CycleBrief>> = briefs.iter().filter(fits).collect();
        studied.sort_by_key(|cycle| Reverse((cycle.studied_at, cycle.id)));
        Ok(self.page_of(studied, limit, 0).await?.0)
    }

    /// Some of these cycles as a list shows them, in their order; and how many there are.
    async fn page_of<'a>(
        &self,
        cycles: impl IntoIterator<Item = &'a Arc<CycleBrief>>,
        limit: usize,
        offset: usize,
    ) -> Result<(Vec<CycleLine>, usize)> {
        let ids: Vec<CycleId> = cycles.into_iter().map(|cycle| cycle.id).collect();
        let shown = ids.get(offset..).unwrap_or_default();
        let shown = &shown[..limit.min(shown.len())];
        let lines = self.lines_of(shown).await?;
        let mut lines: HashMap<CycleId, CycleLine> = lines.into_iter().map(|line| (line.id, line)).collect();
        Ok((shown.iter().filter_map(|id| lines.remove(id)).collect(), ids.len()))
    }

    async fn named(&self, search: &str) -> Result<Option<Named>> {
        if search.is_empty() {
            return Ok(None);
        }
        let pattern = contains(search);
        let schools = all!(self, (SchoolId,), SCHOOLS_NAMED, &pattern)?;
        let people = all!(self, (PersonId,), PEOPLE_NAMED, &pattern)?;
        Ok(Some(Named {
            schools: schools.into_iter().map(|(id,)| id).collect(),
            people: people.into_iter().map(|(id,)| id).collect(),
        }))
    }
}

impl Named {
    fn finds(&self, cycle: &CycleBrief, search: &str) -> bool {
        cycle.search_key.contains(search)
            || self.schools.contains(&cycle.school_id)
            || self.people.contains(&cycle.owner_id)
    }
}
