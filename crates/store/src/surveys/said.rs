//! «Dijeron, hicimos»: what students said and what the team did with it.

use domain::event::{Happened, Noun, Verb};
use domain::id::{AdministrationId, PersonId};
use domain::permission::{ChangeAdministration, Proof};
use domain::time::Instant;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// What was said and done.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SaidAndDone {
    /// What students said, in the team's words.
    pub said: String,
    /// What was done with it.
    pub done: String,
    /// Counted up with each change.
    pub version: i64,
    /// By whom last.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}

sql! {
    SAID = "select said, done, version, by_id, at from said_and_done where administration_id = $1";
    ADD = "insert into said_and_done (administration_id, school_id, said, done, version, by_id, at) values ($1, $2, $3, $4, 1, $5, $6) on conflict (administration_id) do nothing";
    EDIT = "update said_and_done set said = $3, done = $4, version = version + 1, by_id = $5, at = $6 where administration_id = $1 and version = $2";
}

impl Db {
    /// What was said in an administration and done with it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn said_and_done(&self, administration: AdministrationId) -> Result<Option<SaidAndDone>> {
        maybe!(self, SaidAndDone, SAID, administration)
    }
}

impl Write<'_> {
    /// Says it. `before` is the version that whoever writes began with; none where nothing was said.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else was faster.
    pub async fn say_and_do(
        &mut self,
        proof: &Proof<ChangeAdministration>,
        before: Option<i64>,
        (said, done): (&str, &str),
    ) -> Result<()> {
        let (administration, by, at) = (&proof.act().administration, proof.who(), self.at());
        let kept = match before {
            Some(version) => run!(self, EDIT, administration.id, version, said, done, by, at)?,
            None => run!(
                self,
                ADD,
                administration.id,
                administration.school_id,
                said,
                done,
                by,
                at
            )?,
        };
        if kept == 0 {
            return Err(Error::Stale);
        }
        let happened = Happened::to(Verb::Changed, Noun::Administration, administration.id.0);
        let happened = happened.at(administration.school_id);
        self.record(by, happened.with(serde_json::json!({ "said": true })))
            .await
    }
}
