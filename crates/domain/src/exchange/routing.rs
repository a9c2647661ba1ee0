//! «Who has already solved this?»: to whom a question goes, by what their cycles say they know, and with the reason shown.
//!
//! Owns what each deed weighs and how the load is spread. What failed counts nearly as much as what held: whoever gave an idea
//! up can save somebody the term. Must not search (what a question is about is handed in) nor ask more people than wanted.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{AnswerId, CycleId, DriverId, ExpertiseLineId, StandingOfferId, IdeaId, MeasureId, PersonId, SchoolId};
use crate::word::words;

words! {
    /// How a cycle stands.
    Outcome {
        /// Adopted.
        Adopted = "adopted",
        /// Adapted.
        Adapted = "adapted",
        /// Abandoned.
        Abandoned = "abandoned",
        /// It still runs.
        Running = "running",
    }
}

/// What a question is about, as far as a search or its writer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Who asks; never asked themselves.
    pub by: PersonId,
    /// Ideas, each with how well it fits, 0 to 100.
    pub ideas: BTreeMap<IdeaId, i64>,
    /// Drivers.
    pub drivers: BTreeSet<DriverId>,
    /// Measures.
    pub measures: BTreeSet<MeasureId>,
    /// How many are asked at most.
    pub at_most: usize,
}

/// Somebody who may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knower {
    /// Who; none where whoever did it has left, and the liceo's team is asked.
    pub person: Option<PersonId>,
    /// Their liceo.
    pub school: SchoolId,
    /// Their cycles, as far as whoever asks may read them.
    pub deeds: Vec<Deed>,
    /// What else says that they know, beside their cycles.
    pub said: Vec<Said>,
    /// How many questions reached them in the last thirty days.
    pub asked_lately: u8,
    /// Whether they let others ask them.
    pub may_be_asked: bool,
}

/// What says that somebody knows of a driver, beside their cycles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// They offer to show it or to help with it.
    Offered {
        /// By this.
        offer: StandingOfferId,
        /// What it moves.
        driver: DriverId,
    },
    /// An answer of theirs about it was accepted.
    Answered {
        /// This.
        answer: AnswerId,
        /// What it was about.
        driver: DriverId,
    },
    /// They say so in their own words.
    OwnWords {
        /// In this line.
        line: ExpertiseLineId,
        /// What it is about.
        driver: DriverId,
    },
}

impl Said {
    /// What it is about.
    #[must_use]
    pub const fn driver(&self) -> DriverId {
        match self {
            Self::Offered { driver, .. } | Self::Answered { driver, .. } | Self::OwnWords { driver, .. } => *driver,
        }
    }

    /// Of a kind only the first counts: saying it often makes nobody know more.
    const fn kind(self) -> u8 {
        match self {
            Self::Offered { .. } => 0,
            Self::Answered { .. } => 1,
            Self::OwnWords { .. } => 2,
        }
    }

    /// Whoever offers wants to be asked; an answer that helped once may help again; one's own word is worth as much as one test.
    const fn points(self) -> i64 {
        match self {
            Self::Offered { .. } => 40,
            Self::Answered { .. } => 30,
            Self::OwnWords { .. } => 20,
        }
    }
}

/// A cycle of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Deed {
    /// Which.
    pub cycle: CycleId,
    /// What it tested.
    pub idea: IdeaId,
    /// What that moves.
    pub driver: DriverId,
    /// What it was measured by.
    pub measure: MeasureId,
    /// How it ended.
    pub outcome: Outcome,
    /// Whether its prediction came true.
    pub came_true: bool,
}

/// Why somebody is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// They tested an idea that the question is about.
    Tested {
        /// In this cycle.
        cycle: CycleId,
        /// This idea.
        idea: IdeaId,
        /// With this end.
        outcome: Outcome,
    },
    /// They worked on its driver with another idea.
    WorkedOn {
        /// In this cycle.
        cycle: CycleId,
        /// This driver.
        driver: DriverId,
    },
    /// What they predicted of its measure came true.
    Predicted {
        /// In this cycle.
        cycle: CycleId,
        /// This measure.
        measure: MeasureId,
    },
    /// They say so, or others did.
    Said(Said),
    /// They were asked lately.
    AskedLately(u8),
}

/// Somebody to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// Who; none for the team of the liceo.
    pub person: Option<PersonId>,
    /// Their liceo.
    pub school: SchoolId,
    /// Why, with points: for a page the first two are enough.
    pub reasons: Vec<(Shown, i64)>,
}

impl Suggested {
    /// The sum of its reasons.
    #[must_use]
    pub fn points(&self) -> i64 {
        self.reasons.iter().map(|(_, points)| points).sum()
    }
}

/// Whoever was asked so often in thirty days isn't asked again: helping must not become a second job.
pub const LATELY_ENOUGH: u8 = 3;

/// So many cycles of somebody count, the best: one who tested a lot isn't asked everything.
const DEEDS: usize = 3;

/// Another idea of the same driver.
const WORKED_ON: i64 = 20;

/// A prediction of the same measure that came true.
const PREDICTED: i64 = 30;

/// Each question that reached them lately.
const LATELY: i64 = -25;

impl Question {
    /// Whom to ask: the most points first, one of a liceo before a second one of it.
    #[must_use]
    pub fn route(&self, knowers: &[Knower]) -> Vec<Suggested> {
        let open = |knower: &&Knower| {
            let oneself = knower.person == Some(self.by);
            knower.may_be_asked && !oneself && knower.asked_lately < LATELY_ENOUGH
        };
        let known = knowers.iter().filter(open).filter_map(|knower| self.suggest(knower));
        let mut known: Vec<Suggested> = known.filter(|one| one.points() > 0).collect();
        // By id where points are the same, so that the order in which they were read decides nothing.
        known.sort_by_key(|one| (-one.points(), one.school, one.person));
        let mut twice = BTreeSet::new();
        known.retain(|one| twice.insert((one.school, one.person)));
        let mut seen = BTreeSet::new();
        let (first, second): (Vec<_>, Vec<_>) = known.into_iter().partition(|one| seen.insert(one.school));
        first.into_iter().chain(second).take(self.at_most).collect()
    }

    /// What somebody's cycles say they know; none where nothing does.
    fn suggest(&self, knower: &Knower) -> Option<Suggested> {
        let mut told: Vec<Vec<(Shown, i64)>> = knower.deeds.iter().map(|deed| self.told(deed)).collect();
        let points = |told: &[(Shown, i64)]| told.iter().map(|(_, points)| points).sum::<i64>();
        let by_points = |told: &Vec<(Shown, i64)>| (-points(told), told.first().map(|(shown, _)| cycle_of(shown)));
        told.retain(|told| !told.is_empty());
        told.sort_by_key(by_points);
        told.dedup_by_key(|told| told.first().map(|(shown, _)| cycle_of(shown)));
        let mut reasons: Vec<(Shown, i64)> = told.into_iter().take(DEEDS).flatten().collect();
        reasons.extend(self.said(&knower.said));
        if reasons.is_empty() {
            return None;
        }
        if knower.asked_lately > 0 {
            let lately = knower.asked_lately;
            reasons.push((Shown::AskedLately(lately), LATELY * i64::from(lately)));
        }
        Some(Suggested {
            person: knower.person,
            school: knower.school,
            reasons,
        })
    }

    /// What is said of the drivers that the question is about, one of a kind.
    fn said(&self, said: &[Said]) -> Vec<(Shown, i64)> {
        let mut said: Vec<Said> = said
            .iter()
            .copied()
            .filter(|one| self.drivers.contains(&one.driver()))
            .collect();
        said.sort();
        said.dedup_by_key(|one| one.kind());
        said.into_iter().map(|one| (Shown::Said(one), one.points())).collect()
    }

    /// What one cycle says.
    fn told(&self, deed: &Deed) -> Vec<(Shown, i64)> {
        let Deed { cycle, idea, .. } = *deed;
        let mut told = Vec::new();
        if let Some(fits) = self.ideas.get(&idea) {
            let shown = Shown::Tested {
                cycle,
                idea,
                outcome: deed.outcome,
            };
            told.push((shown, weight(deed.outcome) * fits.clamp(&0, &100) / 100));
        } else if self.drivers.contains(&deed.driver) {
            let driver = deed.driver;
            told.push((Shown::WorkedOn { cycle, driver }, WORKED_ON));
        }
        if deed.came_true && self.measures.contains(&deed.measure) {
            let measure = deed.measure;
            told.push((Shown::Predicted { cycle, measure }, PREDICTED));
        }
        told.retain(|(_, points)| *points > 0);
        told
    }
}

/// What holds is shown best by who adopted it, what to watch for by who adapted it or gave it up.
const fn weight(outcome: Outcome) -> i64 {
    match outcome {
        Outcome::Adopted => 100,
        Outcome::Adapted => 80,
        Outcome::Abandoned => 70,
        Outcome::Running => 30,
    }
}

const fn cycle_of(shown: &Shown) -> Option<CycleId> {
    match shown {
        Shown::Tested { cycle, .. } | Shown::WorkedOn { cycle, .. } | Shown::Predicted { cycle, .. } => Some(*cycle),
        Shown::Said(_) | Shown::AskedLately(_) => None,
    }
}
