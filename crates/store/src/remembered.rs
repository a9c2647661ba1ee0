//! What was counted over everything, remembered until somebody writes: of a morning's hundred readers one counts.
//!
//! An answer is given again only while the database's own stamp is the one under which it was given, so that no reader is
//! told what was, whichever process wrote since. What is remembered is what the database says to nobody in particular: it is
//! sieved for each reader afterwards.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use domain::cycle::Studied;
use domain::id::{IdeaId, MeasureId, NetworkId, SchoolId};
use domain::measure::NewPoint;
use domain::school::Level;

use crate::cycles::{CycleLine, LearningScope, OutcomeCount, RubricShare};
use crate::db::{Db, Kind};
use crate::dialect;
use crate::error::Result;
use crate::ideas::{self, IdeaTest};
use crate::search::{FoundBy, FoundTest};

/// Answers of one kind that are kept at once: what a network's readers ask on one morning, and no more than a few MB.
const MOST: usize = 16;

/// Everything that is remembered.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// The tests of every idea.
    pub(crate) tallies: Remembered<NetworkId, Vec<ideas::Row>>,
    /// The tests of one idea.
    pub(crate) tests: Remembered<IdeaId, Vec<IdeaTest>>,
    /// The tests that a search finds.
    pub(crate) found: Remembered<FoundBy, Vec<FoundTest>>,
    /// Cycles that run.
    pub(crate) running: Remembered<NetworkId, Vec<CycleLine>>,
    /// The levels in which anything is tested.
    pub(crate) levels: Remembered<NetworkId, Vec<(Level,)>>,
    /// The points of a measure, a list each school.
    pub(crate) histories: Remembered<MeasureId, Vec<(SchoolId, Vec<NewPoint>)>>,
    /// Decisions.
    pub(crate) outcomes: Remembered<LearningScope, Vec<OutcomeCount>>,
    /// Predictions: all, and those in numbers.
    pub(crate) studied: Remembered<LearningScope, (Studied, Studied)>,
    /// What of the method was there.
    pub(crate) shares: Remembered<LearningScope, RubricShare>,
}

/// Answers of one kind, by what was asked.
#[derive(Debug)]
pub(crate) struct Remembered<K, V>(Mutex<Answers<K, V>>);

#[derive(Debug)]
struct Answers<K, V> {
    /// The database's stamp when they were asked for.
    stamp: String,
    given: HashMap<K, Arc<V>>,
}

impl<K, V> Default for Remembered<K, V> {
    fn default() -> Self {
        Self(Mutex::new(Answers {
            stamp: String::new(),
            given: HashMap::new(),
        }))
    }
}

impl<K: Eq + Hash, V> Remembered<K, V> {
    /// The answer to `key`: the one given before where nothing was written since, else what `ask` finds.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn answer(&self, db: &Db, key: K, ask: impl Future<Output = Result<V>>) -> Result<Arc<V>> {
        // The stamp is read first: an answer may be newer than its stamp, never older.
        let stamp = db.stamp().await?;
        if let Some(given) = self.given(&stamp, &key) {
            return Ok(given);
        }
        let answer = Arc::new(ask.await?);
        self.remember(stamp, key, &answer);
        Ok(answer)
    }

    fn given(&self, stamp: &str, key: &K) -> Option<Arc<V>> {
        let answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        answers.given.get(key).filter(|_| answers.stamp == stamp).cloned()
    }

    fn remember(&self, stamp: String, key: K, answer: &Arc<V>) {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.stamp != stamp || answers.given.len() >= MOST {
            answers.given.clear();
            answers.stamp = stamp;
        }
        answers.given.insert(key, Arc::clone(answer));
    }
}

impl Db {
    /// What is another after every change of the network, by whichever process: on SQLite the newest event (no change is kept
    /// without one), on PostgreSQL the snapshot.
    async fn stamp(&self) -> Result<String> {
        let stamp = match self.kind() {
            Kind::Sqlite => dialect::STAMP_SQLITE,
            Kind::Postgres => dialect::STAMP_POSTGRES,
        };
        let (stamp,) = one!(self, (String,), stamp)?;
        Ok(stamp)
    }
}
