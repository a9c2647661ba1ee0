//! A plan: begun as a draft or planned at once, changed until it was studied, a draft thrown away.

use domain::cycle::{CyclePlan, Phase};
use domain::event::{Happened, Noun, Verb};
use domain::file::Host;
use domain::id::{CaptureId, CycleId, NetworkId, PersonId};
use domain::permission::{EditCycle, PlanCycle, Proof};
use domain::time::Instant;
use serde_json::json;

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ADD = "insert into cycle (id, network_id, school_id, course_id, idea_id, measure_id, title, question, prediction, predicted_low, predicted_high, who, place, starts_on, ends_on, data, owner_id, planned_at, follows_id, version, created_at, moved_at, predicted_direction, scale, depth, dose_planned, dose_unit) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 1, $20, $20, $21, $22, $23, $24, $25) on conflict (id) do nothing";
    CHANGE = "update cycle set course_id = $3, idea_id = $4, measure_id = $5, title = $6, question = $7, prediction = $8, predicted_low = $9, predicted_high = $10, who = $11, place = $12, starts_on = $13, ends_on = $14, data = $15, planned_at = coalesce(planned_at, $16), moved_at = $17, predicted_direction = $18, scale = $19, depth = $20, dose_planned = $21, dose_unit = $22, version = version + 1 where id = $1 and version = $2";
    WORDS_OF = "select id from capture where cycle_id = $1 order by id";
    /// The words that a draft was made from wait again.
    LET_GO_WORDS = "update capture set cycle_id = null, completed_at = null where cycle_id = $1";
    /// An observation whose next step it came from has no cycle again.
    LET_GO_OBSERVATIONS = "update observation set cycle_id = null where cycle_id = $1";
    REMOVE_TASKS = "delete from cycle_task where cycle_id = $1";
    REMOVE_DOSES = "delete from cycle_dose where cycle_id = $1";
    REMOVE_EXTENSIONS = "delete from cycle_extension where cycle_id = $1";
    /// Whatever followed a draft follows what the draft followed.
    FOLLOW_ON = "update cycle set follows_id = (select d.follows_id from cycle d where d.id = $1) where follows_id = $1";
    REMOVE = "delete from cycle where id = $1 and planned_at is null";
}

impl Write<'_> {
    /// Begins a cycle, as a draft or planned at once. The browser names it: sent twice, it is one cycle.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody owns it.
    pub async fn plan_cycle(
        &mut self,
        proof: &Proof<PlanCycle>,
        network: NetworkId,
        id: CycleId,
        plan: &CyclePlan,
        follows: Option<CycleId>,
        draft: bool,
    ) -> Result<()> {
        self.write_plan(proof.who(), proof, (network, id), plan, follows, draft)
            .await
    }

    /// Writes a draft down for whoever will own it; that `sender` wrote it stands in the event. Both may plan it.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody owns it.
    pub async fn draft_for(
        &mut self,
        sender: &Proof<PlanCycle>,
        owner: &Proof<PlanCycle>,
        network: NetworkId,
        id: CycleId,
        plan: &CyclePlan,
        follows: Option<CycleId>,
    ) -> Result<()> {
        self.write_plan(sender.who(), owner, (network, id), plan, follows, true)
            .await
    }

    async fn write_plan(
        &mut self,
        by: Option<PersonId>,
        proof: &Proof<PlanCycle>,
        (network, id): (NetworkId, CycleId),
        plan: &CyclePlan,
        follows: Option<CycleId>,
        draft: bool,
    ) -> Result<()> {
        let owner = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let (at, PlanCycle { school, course, .. }) = (self.at(), *proof.act());
        let planned_at: Option<Instant> = (!draft).then_some(at);
        let added = run!(
            self,
            ADD,
            id,
            network,
            school,
            course,
            plan.idea_id,
            plan.measure_id,
            &plan.title,
            &plan.question,
            &plan.prediction,
            plan.predicted_low,
            plan.predicted_high,
            &plan.who,
            &plan.place,
            plan.starts_on,
            plan.ends_on,
            &plan.data,
            owner,
            planned_at,
            follows,
            at,
            plan.predicted_direction,
            plan.scale,
            plan.depth,
            plan.dose_planned,
            &plan.dose_unit
        )?;
        let verb = if added == 0 { Verb::Changed } else { Verb::Created };
        self.record(
            by,
            Happened::to(verb, Noun::Cycle, id.0)
                .at(school)
                .with(json!({ "draft": draft, "again": added == 0 })),
        )
        .await
    }

    /// Changes a plan as it was at `version`; a draft may become planned. Once studied, a plan stays as it was: a
    /// prediction changed after the result would be none.
    ///
    /// # Errors
    /// [`Error::Stale`], or [`Error::Refused`] where it was studied already.
    pub async fn change_plan(
        &mut self,
        proof: &Proof<EditCycle>,
        version: i64,
        plan: &CyclePlan,
        draft: bool,
    ) -> Result<()> {
        let (cycle, at) = (&proof.act().0, self.at());
        if matches!(cycle.phase, Phase::Act | Phase::Closed) {
            return Err(Error::Refused("problem-plan-studied"));
        }
        let planned_at: Option<Instant> = (!draft).then_some(at);
        let touched = run!(
            self,
            CHANGE,
            cycle.id,
            version,
            plan.course_id,
            plan.idea_id,
            plan.measure_id,
            &plan.title,
            &plan.question,
            &plan.prediction,
            plan.predicted_low,
            plan.predicted_high,
            &plan.who,
            &plan.place,
            plan.starts_on,
            plan.ends_on,
            &plan.data,
            planned_at,
            at,
            plan.predicted_direction,
            plan.scale,
            plan.depth,
            plan.dose_planned,
            &plan.dose_unit
        )?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        let before = json!({ "question": cycle.question, "prediction": cycle.prediction, "direction": cycle.predicted_direction, "low": cycle.predicted_low, "high": cycle.predicted_high });
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Cycle, cycle.id.0)
                .at(cycle.school_id)
                .with(json!({ "before": before })),
        )
        .await
    }

    /// Throws a draft away with its tasks and files. The note that it was made from waits again.
    ///
    /// # Errors
    /// [`Error::Refused`] for anything but a draft.
    pub async fn discard_draft(&mut self, proof: &Proof<EditCycle>) -> Result<()> {
        let cycle = &proof.act().0;
        let notes = all!(self, (CaptureId,), WORDS_OF, cycle.id)?;
        run!(self, LET_GO_WORDS, cycle.id)?;
        run!(self, LET_GO_OBSERVATIONS, cycle.id)?;
        run!(self, REMOVE_TASKS, cycle.id)?;
        run!(self, REMOVE_DOSES, cycle.id)?;
        run!(self, REMOVE_EXTENSIONS, cycle.id)?;
        run!(self, FOLLOW_ON, cycle.id)?;
        self.remove_files_of(Host::Cycle, cycle.id.0).await?;
        // Last, so that anything but a draft is refused and nothing of the above is kept.
        if run!(self, REMOVE, cycle.id)? == 0 {
            return Err(Error::Refused("problem-only-drafts-go"));
        }
        self.record(
            proof.who(),
            Happened::to(Verb::Removed, Noun::Cycle, cycle.id.0)
                .at(cycle.school_id)
                .with(json!({ "notes": notes.into_iter().map(|(id,)| id).collect::<Vec<_>>() })),
        )
        .await
    }
}
