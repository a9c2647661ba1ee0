//! A decision, and taking it back.

use domain::cycle::{ClosurePlan, Phase};
use domain::event::{Happened, Noun, Verb};
use domain::permission::{EditCycle, Proof};
use serde_json::json;

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ADD_CLOSURE = "insert into cycle_closure (cycle_id, decision, reason, next, reflection, by_id, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (cycle_id) do nothing";
    REMOVE_CLOSURE = "delete from cycle_closure where cycle_id = $1";
}

impl Write<'_> {
    /// Closes a cycle with a decision.
    ///
    /// # Errors
    /// [`Error::Stale`], or [`Error::Refused`] before it was studied.
    pub async fn close_cycle(&mut self, proof: &Proof<EditCycle>, version: i64, closure: &ClosurePlan) -> Result<()> {
        let (cycle, at) = (&proof.act().0, self.at());
        if cycle.phase != Phase::Act {
            return Err(Error::Refused("problem-cycle-not-studied"));
        }
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        self.move_cycle(cycle, version).await?;
        run!(
            self,
            ADD_CLOSURE,
            cycle.id,
            closure.decision,
            &closure.reason,
            &closure.next,
            &closure.reflection,
            by,
            at
        )?;
        self.record(
            Some(by),
            Happened::to(Verb::Closed, Noun::Cycle, cycle.id.0)
                .at(cycle.school_id)
                .with(json!({ "decision": closure.decision })),
        )
        .await
    }

    /// Opens a closed cycle again: the undo of a closure.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it isn't closed.
    pub async fn reopen_cycle(&mut self, proof: &Proof<EditCycle>) -> Result<()> {
        let cycle = &proof.act().0;
        if run!(self, REMOVE_CLOSURE, cycle.id)? == 0 {
            return Err(Error::NotFound);
        }
        self.move_cycle(cycle, cycle.version).await?;
        self.record(
            proof.who(),
            Happened::to(Verb::Revoked, Noun::Cycle, cycle.id.0).at(cycle.school_id),
        )
        .await
    }
}
