//! What each liceo did about each primary driver: cycles that were closed, and what its charts say.
//!
//! Only what the other liceo may read anyway is counted, because reasons are shown to both: closed cycles, and measures whose points the
//! network's agreement opens. Small groups are sieved out as on every chart.

use std::collections::{BTreeMap, HashMap};

use domain::cycle::Decision;
use domain::exchange::{Done, Moved};
use domain::id::{DriverId, IdeaId, NetworkId, SchoolId};
use domain::measure::Measure;
use domain::theory::Driver;
use stats::spc::{Finding, Meaning, Reading};
use store::Db;

use crate::figures::{Everywhere, Series};

/// What was done, by liceo and primary driver.
pub type Evidence = HashMap<SchoolId, BTreeMap<DriverId, Done>>;

/// Looks through the network's closed cycles and open measures.
///
/// # Errors
/// What the store says.
pub async fn evidence(db: &Db, network: NetworkId) -> store::Result<Evidence> {
    let mut found = Evidence::new();
    let above = Above::of(&db.drivers(network).await?);
    let ideas: HashMap<IdeaId, DriverId> = db
        .idea_lines(network)
        .await?
        .into_iter()
        .filter_map(|idea| Some((idea.id, above.primary(idea.driver_id)?)))
        .collect();
    for cycle in db.briefs(network).await?.iter() {
        if let (Some(decision), Some(driver)) = (cycle.decision, ideas.get(&cycle.idea_id)) {
            let done = found.entry(cycle.school_id).or_default().entry(*driver).or_default();
            match decision {
                Decision::Adopt => done.adopted = done.adopted.saturating_add(1),
                Decision::Adapt | Decision::Abandon => done.otherwise = done.otherwise.saturating_add(1),
            }
        }
    }
    for measure in db.measures(network).await? {
        let driver = measure.driver_id.and_then(|driver| above.primary(driver));
        if let (Some(driver), true, None) = (driver, measure.open, measure.school_id) {
            weigh_measure(db, &measure, driver, &mut found).await?;
        }
    }
    Ok(found)
}

async fn weigh_measure(db: &Db, measure: &Measure, driver: DriverId, found: &mut Evidence) -> store::Result<()> {
    let known = Everywhere::read(db, measure).await?;
    for (school, points) in db.histories(measure).await?.iter() {
        let series = Series::of(measure, points, &known.at(*school), false);
        if let Some(moved) = series.and_then(|series| moved(&series.reading)) {
            let done = found.entry(*school).or_default().entry(driver).or_default();
            done.moved = Some(done.moved.map_or(moved, |before| both(before, moved)));
        }
    }
    Ok(())
}

/// What a chart says, where it says something for this purpose: a change that lasts, or that there is none.
fn moved(reading: &Reading) -> Option<Moved> {
    match &reading.main {
        Finding::Shift {
            good, ongoing: true, ..
        }
        | Finding::PhaseChange { good, .. } => match good {
            Meaning::Improvement => Some(Moved::Better),
            Meaning::Concern => Some(Moved::Worse),
            Meaning::Neither => None,
        },
        Finding::NoChange { .. } => Some(Moved::Same),
        _ => None,
    }
}

/// Of two measures of one driver, the one that asks for help counts; else the one that has something to show.
const fn both(one: Moved, other: Moved) -> Moved {
    match (one, other) {
        (Moved::Worse, _) | (_, Moved::Worse) => Moved::Worse,
        (Moved::Better, _) | (_, Moved::Better) => Moved::Better,
        (Moved::Same, Moved::Same) => Moved::Same,
    }
}

/// The primary driver above each driver.
struct Above(HashMap<DriverId, Option<DriverId>>);

impl Above {
    fn of(drivers: &[Driver]) -> Self {
        let network = drivers.iter().filter(|driver| driver.school_id.is_none());
        Self(network.map(|driver| (driver.id, driver.parent_id)).collect())
    }

    /// The theory has two ranks; the bound only keeps a broken one from going round.
    fn primary(&self, driver: DriverId) -> Option<DriverId> {
        let mut at = driver;
        for _ in 0..8 {
            match self.0.get(&at)? {
                Some(parent) => at = *parent,
                None => return Some(at),
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use stats::spc::Side;

    use super::*;

    fn shift(good: Meaning, ongoing: bool) -> Reading {
        Reading {
            main: Finding::Shift {
                since: 1,
                until: 9,
                side: Side::Above,
                length: 9,
                center: 1.0,
                level: 2.0,
                ongoing,
                good,
            },
            rest: Vec::new(),
        }
    }

    #[test]
    fn only_a_change_that_lasts_is_one() {
        assert_eq!(moved(&shift(Meaning::Improvement, true)), Some(Moved::Better));
        assert_eq!(moved(&shift(Meaning::Concern, true)), Some(Moved::Worse));
        assert_eq!(moved(&shift(Meaning::Improvement, false)), None);
        assert_eq!(moved(&shift(Meaning::Neither, true)), None);
        let none = Finding::NoChange { center: 1.0, n: 20 };
        assert_eq!(
            moved(&Reading {
                main: none,
                rest: Vec::new()
            }),
            Some(Moved::Same)
        );
        let few = Finding::TooFew { have: 3, need: 10 };
        assert_eq!(
            moved(&Reading {
                main: few,
                rest: Vec::new()
            }),
            None
        );
    }

    #[test]
    fn of_two_measures_the_one_that_asks_for_help_counts() {
        assert_eq!(both(Moved::Better, Moved::Worse), Moved::Worse);
        assert_eq!(both(Moved::Same, Moved::Better), Moved::Better);
        assert_eq!(both(Moved::Same, Moved::Same), Moved::Same);
    }
}
