//! What is counted over everything, remembered: read once, and after a change only what moved is read anew.
//!
//! Whoever asks brings the memory up to date first, by the events that were kept since it last was: no change is kept without
//! one. Whichever process wrote, no reader is told what was. What is remembered is what the database says to nobody in
//! particular: it is sieved for each reader afterwards.

mod kept;
mod moved;

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use domain::id::{CycleId, IdeaId, MeasureId, NetworkId};
use domain::search::Vocabulary;
use tokio::sync::Mutex;

use crate::cycles::CycleBrief;
use crate::db::Db;
use crate::error::Result;
use crate::ideas::IdeaTest;
use crate::points::History;
use kept::{Kept, Turn};
use moved::{Moved, Moves, Until};

/// Everything that is remembered.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// Until which event it knows what happened; held by whoever brings it up to date.
    until: Mutex<Option<Until>>,
    /// Moves on with each change that it hears of.
    turn: AtomicU64,
    /// Cycles in brief, the newest movement first.
    briefs: Kept<NetworkId, Vec<Arc<CycleBrief>>>,
    /// The tests of one idea.
    tests: Kept<IdeaId, Vec<IdeaTest>>,
    /// The points of a measure, a list each school.
    histories: Kept<MeasureId, Vec<History>>,
    /// The words of the library, and until which document they were read; held by whoever reads them anew.
    pub(crate) vocabularies: Mutex<HashMap<NetworkId, (i64, Arc<Vocabulary>)>>,
}

impl Db {
    /// Every cycle of a network in brief, drafts and all, the newest movement first: whoever asks sieves them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn briefs(&self, network: NetworkId) -> Result<Arc<Vec<Arc<CycleBrief>>>> {
        let turn = self.remember_what_moved().await?;
        let ask = self.read_briefs(network);
        self.memory().briefs.answer(turn, network, ask).await
    }

    /// The tests of one idea, remembered.
    pub(crate) async fn remembered_tests(
        &self,
        idea: IdeaId,
        ask: impl Future<Output = Result<Vec<IdeaTest>>>,
    ) -> Result<Arc<Vec<IdeaTest>>> {
        let turn = self.remember_what_moved().await?;
        self.memory().tests.answer(turn, idea, ask).await
    }

    /// The points of a measure, remembered.
    pub(crate) async fn remembered_histories(
        &self,
        measure: MeasureId,
        ask: impl Future<Output = Result<Vec<History>>>,
    ) -> Result<Arc<Vec<History>>> {
        let turn = self.remember_what_moved().await?;
        self.memory().histories.answer(turn, measure, ask).await
    }

    /// Hears of every change that was kept since the last time; answers the turn that it is then.
    async fn remember_what_moved(&self) -> Result<Turn<'_>> {
        let memory = self.memory();
        let mut until = memory.until.lock().await;
        let (now, moved) = self.moved_since(until.as_ref()).await?;
        if moved != Moved::Nothing {
            // First the turn: whatever was asked for before and isn't kept yet won't be.
            memory.turn.fetch_add(1, Ordering::SeqCst);
            match moved {
                Moved::These(moves) => self.read_again(&moves).await?,
                Moved::Nothing | Moved::Much => memory.forget(),
            }
        }
        // Last: whoever is called away in between leaves it to the next to hear the same again.
        *until = Some(now);
        Ok(Turn::now(&memory.turn))
    }

    /// Reads what moved and puts it in its place.
    async fn read_again(&self, moves: &Moves) -> Result<()> {
        let memory = self.memory();
        let moved = memory.touched(moves);
        let rows = self.read_briefs_again(&moved).await?;
        memory.briefs.change(|network, briefs| {
            if briefs.iter().any(|brief| moved.contains(&brief.id)) || rows.iter().any(|row| row.network_id == *network)
            {
                let all = Arc::make_mut(briefs);
                all.retain(|brief| !moved.contains(&brief.id));
                all.extend(rows.iter().filter(|row| row.network_id == *network).cloned());
                all.sort_by_key(|brief| Reverse(brief.movement()));
            }
            true
        });
        memory.tests.change(|idea, tests| {
            let now = rows
                .iter()
                .any(|row| row.idea_id == *idea && moves.cycles.contains(&row.id));
            !now && !tests.iter().any(|test| moves.cycles.contains(&test.id))
        });
        for (measure, school) in &moves.points {
            if !memory.histories.has(measure) {
                continue;
            }
            let history = self.read_history(*measure, *school).await?;
            memory.histories.change(|known, histories| {
                if known == measure {
                    let all = Arc::make_mut(histories);
                    all.retain(|(at, _)| at != school);
                    all.extend(history.clone());
                    all.sort_by_key(|(at, _)| *at);
                }
                true
            });
        }
        Ok(())
    }
}

impl Memory {
    /// Cycles to be read again: those that moved, those that follow one (they follow another where it was thrown away), and
    /// those whose points moved.
    fn touched(&self, moves: &Moves) -> BTreeSet<CycleId> {
        let mut touched = moves.cycles.clone();
        self.briefs.each(|briefs| {
            touched.extend(briefs.iter().filter(|brief| moves.touch(brief)).map(|brief| brief.id));
        });
        touched
    }

    fn forget(&self) {
        self.briefs.change(|_, _| false);
        self.tests.change(|_, _| false);
        self.histories.change(|_, _| false);
    }
}
