//! The closed tests about something, which the whole network may read, in the order in which they were decided.

use domain::id::{CycleId, DriverId, IdeaId, NetworkId};
use domain::synthesis::{About, Evidence};
use domain::time::Instant;
use store::Db;
use uuid::Uuid;

use crate::pages::packages::closed;

/// What a synthesis is about, and what is known of it.
pub struct Ground {
    /// Its name; none where it is no longer there.
    pub name: Option<String>,
    /// The tests, the first decided first.
    pub tests: Vec<Known>,
}

/// A closed test.
pub struct Known {
    /// With its words.
    pub evidence: Evidence,
    /// Its title.
    pub title: String,
    /// When it was decided.
    pub decided_at: Instant,
}

impl Ground {
    /// About something.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(db: &Db, network: NetworkId, about: About, id: Uuid) -> store::Result<Self> {
        let lines = db.idea_lines(network).await?;
        let (name, ideas) = match about {
            About::Idea => {
                let found = lines.iter().find(|line| line.id == IdeaId(id));
                (found.map(|line| line.name.clone()), vec![IdeaId(id)])
            }
            About::Driver => {
                let drivers = db.drivers(network).await?;
                let driver = drivers.iter().find(|one| one.id == DriverId(id));
                let within = |of: DriverId| {
                    of == DriverId(id)
                        || drivers
                            .iter()
                            .any(|one| one.id == of && one.parent_id == Some(DriverId(id)))
                };
                let below = lines.iter().filter(|line| line.in_network && within(line.driver_id));
                (driver.map(|one| one.name.clone()), below.map(|line| line.id).collect())
            }
        };
        let mut tests = Vec::new();
        for idea in ideas {
            let named = lines.iter().find(|line| line.id == idea);
            let idea_name = named.map_or_else(String::new, |line| line.name.clone());
            for test in closed(db, idea).await? {
                tests.push(Known {
                    evidence: Evidence {
                        tested: test.tested(),
                        idea,
                        idea_name: idea_name.clone(),
                        school: test.school.clone(),
                        learned: test.learned.clone().unwrap_or_default(),
                        reason: test.reason.clone().unwrap_or_default(),
                    },
                    decided_at: test.decided_at.unwrap_or(test.moved_at),
                    title: test.title,
                });
            }
        }
        tests.sort_by_key(|one| (one.decided_at, one.evidence.tested.cycle));
        Ok(Self { name, tests })
    }

    /// The tests' ids, in the order of the list.
    #[must_use]
    pub fn ids(&self) -> Vec<CycleId> {
        self.tests.iter().map(|one| one.evidence.tested.cycle).collect()
    }

    /// How many were decided after a moment.
    #[must_use]
    pub fn since(&self, at: Instant) -> usize {
        self.tests.iter().filter(|one| one.decided_at > at).count()
    }
}
