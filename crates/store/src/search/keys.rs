//! The keys by which lists find cycles by what was typed. Everything else is found in the library's index.
//!
//! A commit makes the keys of whatever its events name, so that no way of writing can forget it; what is older than the keys
//! gets them when the database is opened.

use domain::event::Noun;
use domain::id::SystemIds;
use domain::search::key;
use domain::time::Instant;
use uuid::Uuid;

use crate::db::Db;
use crate::error::Result;
use crate::write::{Moment, Write};

sql! {
    CYCLE_WORDS = "select c.title, c.question, c.prediction, coalesce(s.learned, ''), coalesce(x.reason, '') from cycle c left join cycle_study s on s.cycle_id = c.id left join cycle_closure x on x.cycle_id = c.id where c.id = $1";
    KEY_CYCLE = "update cycle set search_key = $2 where id = $1";
    CYCLES_WITHOUT = "select id from cycle where search_key = ''";
}

impl Write<'_> {
    /// Makes the key of a cycle; of anything else there is none.
    pub(crate) async fn make_key(&mut self, noun: Noun, id: Uuid) -> Result<()> {
        match noun {
            Noun::Cycle => self.key_cycle(id).await,
            _ => Ok(()),
        }
    }

    async fn key_cycle(&mut self, id: Uuid) -> Result<()> {
        type Words = (String, String, String, String, String);
        if let Some((title, question, prediction, learned, reason)) = maybe!(self, Words, CYCLE_WORDS, id)? {
            run!(
                self,
                KEY_CYCLE,
                id,
                key(&[&title, &question, &prediction, &learned, &reason])
            )?;
        }
        Ok(())
    }
}

/// Makes the keys of what has none: what was written before there were keys, or came from an older archive.
pub(crate) async fn fill(db: &Db) -> Result<()> {
    let cycles = all!(db, (Uuid,), CYCLES_WITHOUT)?;
    if cycles.is_empty() {
        return Ok(());
    }
    tracing::info!(cycles = cycles.len(), "making the keys by which they are found");
    // No row is made and nothing happened to anybody: neither the time nor an id is used.
    let moment = Moment {
        at: Instant::from_micros(0),
        ids: &SystemIds,
    };
    let mut w = db.write(moment).await?;
    for (id,) in cycles {
        w.key_cycle(id).await?;
    }
    w.keep().await
}
