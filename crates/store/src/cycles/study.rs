//! The result beside the prediction.

use domain::cycle::{Phase, StudyPlan};
use domain::event::{Happened, Noun, Verb};
use domain::permission::{EditCycle, Proof};
use serde_json::json;

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ADD_STUDY = "insert into cycle_study (cycle_id, before, observed, comparison, learned, by_id, at, n) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (cycle_id) do update set before = excluded.before, observed = excluded.observed, n = excluded.n, comparison = excluded.comparison, learned = excluded.learned, by_id = excluded.by_id, at = excluded.at";
}

impl Write<'_> {
    /// Puts the result beside the prediction, or corrects that until the cycle is closed.
    ///
    /// # Errors
    /// [`Error::Stale`], or [`Error::Refused`] before it was done or after it was closed.
    pub async fn study(&mut self, proof: &Proof<EditCycle>, version: i64, study: &StudyPlan) -> Result<()> {
        let (cycle, at) = (&proof.act().0, self.at());
        if !matches!(cycle.phase, Phase::Study | Phase::Act) {
            return Err(Error::Refused("problem-cycle-not-done"));
        }
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        self.move_cycle(cycle, version).await?;
        run!(
            self,
            ADD_STUDY,
            cycle.id,
            study.before,
            study.observed,
            study.comparison,
            &study.learned,
            by,
            at,
            study.n
        )?;
        self.record(
            Some(by),
            Happened::to(Verb::Moved, Noun::Cycle, cycle.id.0)
                .at(cycle.school_id)
                .with(json!({ "phase": "study" })),
        )
        .await
    }
}
