//! A later end, and taking it back. The first end stays in the row that put it off.

use domain::cycle::{Extension, ExtensionPlan, Phase};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CycleId, ExtensionId};
use domain::permission::{EditCycle, Proof};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    EXTENSIONS = "select id, cycle_id, was_on, until_on, reason, by_id, at from cycle_extension where cycle_id = $1 order by at, id";
    ADD_EXTENSION = "insert into cycle_extension (id, cycle_id, school_id, was_on, until_on, reason, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing";
    REMOVE_EXTENSION = "delete from cycle_extension where id = $1 and cycle_id = $2";
    SET_END = "update cycle set ends_on = $2 where id = $1";
}

impl Db {
    /// The later ends of a cycle, the first one first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn extensions(&self, cycle: CycleId) -> Result<Vec<Extension>> {
        all!(self, Extension, EXTENSIONS, cycle)
    }
}

impl Write<'_> {
    /// Puts a cycle's end off. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Stale`], or [`Error::Refused`] for what isn't waiting for its data.
    pub async fn extend_cycle(
        &mut self,
        proof: &Proof<EditCycle>,
        version: i64,
        id: ExtensionId,
        plan: &ExtensionPlan,
    ) -> Result<()> {
        let (cycle, at) = (&proof.act().0, self.at());
        if !matches!(cycle.phase, Phase::Do | Phase::Study) {
            return Err(Error::Refused("problem-cycle-not-extended"));
        }
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let added = run!(
            self,
            ADD_EXTENSION,
            id,
            cycle.id,
            cycle.school_id,
            cycle.ends_on,
            plan.until_on,
            &plan.reason,
            by,
            at
        )?;
        if added > 0 {
            self.move_cycle(cycle, version).await?;
            run!(self, SET_END, cycle.id, plan.until_on)?;
        }
        self.record(
            Some(by),
            Happened::to(Verb::Changed, Noun::Cycle, cycle.id.0)
                .at(cycle.school_id)
                .with(json!({ "was_on": cycle.ends_on, "until_on": plan.until_on, "again": added == 0 })),
        )
        .await
    }

    /// Takes the newest later end back: the one before it counts again.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it isn't the newest of this cycle.
    pub async fn take_back_extension(&mut self, proof: &Proof<EditCycle>, id: ExtensionId) -> Result<()> {
        let cycle = &proof.act().0;
        let newest = all!(self, Extension, EXTENSIONS, cycle.id)?.pop();
        let newest = newest.filter(|newest| newest.id == id).ok_or(Error::NotFound)?;
        run!(self, REMOVE_EXTENSION, id, cycle.id)?;
        self.move_cycle(cycle, cycle.version).await?;
        run!(self, SET_END, cycle.id, newest.was_on)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Revoked, Noun::Cycle, cycle.id.0)
                .at(cycle.school_id)
                .with(json!({ "until_on": newest.until_on, "reason": newest.reason })),
        )
        .await
    }
}
