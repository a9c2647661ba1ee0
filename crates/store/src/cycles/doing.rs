//! What was done.

use domain::cycle::{DoingPlan, Phase};
use domain::event::{Happened, Noun, Verb};
use domain::permission::{EditCycle, Proof};
use serde_json::json;

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ADD_DOING = "insert into cycle_doing (cycle_id, happened, surprise, done_on, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (cycle_id) do update set happened = excluded.happened, surprise = excluded.surprise, done_on = excluded.done_on, by_id = excluded.by_id, at = excluded.at";
}

impl Write<'_> {
    /// Says what was done, or corrects it until the cycle is closed.
    ///
    /// # Errors
    /// [`Error::Stale`], or [`Error::Refused`] for a draft or a closed cycle.
    pub async fn say_done(&mut self, proof: &Proof<EditCycle>, version: i64, doing: &DoingPlan) -> Result<()> {
        let (cycle, at) = (&proof.act().0, self.at());
        if matches!(cycle.phase, Phase::Plan | Phase::Closed) {
            return Err(Error::Refused("problem-cycle-not-running"));
        }
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        self.move_cycle(cycle, version).await?;
        run!(
            self,
            ADD_DOING,
            cycle.id,
            &doing.happened,
            &doing.surprise,
            doing.done_on,
            by,
            at
        )?;
        self.record(
            Some(by),
            Happened::to(Verb::Moved, Noun::Cycle, cycle.id.0)
                .at(cycle.school_id)
                .with(json!({ "phase": "do" })),
        )
        .await
    }
}
