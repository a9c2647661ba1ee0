//! Notes for oneself. Every statement asks for the person: there is none that reads a note without knowing whose it is.

use domain::event::{Happened, Noun, Verb};
use domain::feedback::PrivateNote;
use domain::id::{CycleId, PersonId};
use domain::permission::{KeepNote, Proof};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    MINE = "select cycle_id, person_id, words, version, at from private_note where cycle_id = $1 and person_id = $2";
    BEGIN = "insert into private_note (cycle_id, person_id, words, version, at) values ($1, $2, $3, 1, $4) on conflict (cycle_id, person_id) do nothing";
    CHANGE = "update private_note set words = $4, version = version + 1, at = $5 where cycle_id = $1 and person_id = $2 and version = $3";
    REMOVE = "delete from private_note where cycle_id = $1 and person_id = $2 and version = $3";
}

impl Db {
    /// A person's own note on a cycle.
    ///
    /// # Errors
    /// What the database says.
    pub async fn private_note(&self, cycle: CycleId, person: PersonId) -> Result<Option<PrivateNote>> {
        maybe!(self, PrivateNote, MINE, cycle, person)
    }
}

impl Write<'_> {
    /// Keeps a note as it was at `version`, 0 for a new one; an emptied one goes. The event names neither the cycle nor a
    /// word of it: who reads the books of a cycle doesn't learn that somebody keeps a note on it.
    ///
    /// # Errors
    /// [`Error::Stale`] where the same person changed it elsewhere.
    pub async fn keep_note(&mut self, proof: &Proof<KeepNote>, version: i64, words: &str) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let (cycle, at) = (proof.act().0.id, self.at());
        let (verb, touched) = match (version, words.is_empty()) {
            (0, true) => return Err(Error::Stale),
            (0, false) => (Verb::Created, run!(self, BEGIN, cycle, by, words, at)?),
            (_, true) => (Verb::Removed, run!(self, REMOVE, cycle, by, version)?),
            (_, false) => (Verb::Changed, run!(self, CHANGE, cycle, by, version, words, at)?),
        };
        if touched == 0 {
            return Err(Error::Stale);
        }
        self.record(Some(by), Happened::to(verb, Noun::PrivateNote, by.0)).await
    }
}
