//! By which letters cycles are found. The letters are made outside, where the language is known; here is what lacks them.

use domain::id::CycleId;

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

/// A cycle's words.
type Words = (CycleId, String, String, String);

sql! {
    WITHOUT_KEY = "select id, title, question, prediction from cycle where search_key = '' order by id limit $1";
    SET_KEY = "update cycle set search_key = $2 where id = $1 and search_key = ''";
}

impl Db {
    /// Cycles that were written before there were keys: id, title, question, prediction.
    ///
    /// # Errors
    /// What the database says.
    pub async fn cycles_without_key(&self, limit: i64) -> Result<Vec<Words>> {
        all!(self, Words, WITHOUT_KEY, limit)
    }
}

impl Write<'_> {
    /// Gives keys to cycles that lack them, and commits. No change of the network: nobody's words change.
    ///
    /// # Errors
    /// What the database says.
    pub async fn key_cycles(mut self, keys: &[(CycleId, String)]) -> Result<()> {
        for (id, key) in keys {
            run!(self, SET_KEY, *id, key)?;
        }
        self.keep().await
    }
}
