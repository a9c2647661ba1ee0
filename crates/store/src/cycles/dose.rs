//! How often what was planned was done: a row a day.

use domain::cycle::Cycle;
use domain::cycle::dose::{Dose, DosePlan, DosePlanned};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CycleId, DoseId, IdeaId};
use domain::permission::{EditCycle, Proof};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF_CYCLE = "select id, cycle_id, school_id, done_on, times, by_id, at from cycle_dose where cycle_id = $1 order by done_on, id";
    PLANNED = "select dose_planned, dose_unit from cycle where id = $1";
    OF_IDEA = "select c.id, c.dose_planned, cast((select coalesce(sum(d.times), 0) from cycle_dose d where d.cycle_id = c.id) as bigint) as done from cycle c where c.idea_id = $1 and c.dose_planned > 0 order by c.id";
    /// A form sent twice, or a correction of the same row, leaves one row.
    SAY = "insert into cycle_dose (id, cycle_id, school_id, done_on, times, by_id, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do update set done_on = excluded.done_on, times = excluded.times, by_id = excluded.by_id, at = excluded.at where cycle_dose.cycle_id = excluded.cycle_id";
    PLAN = "update cycle set dose_planned = $2, dose_unit = $3, version = version + 1 where id = $1";
    LOCK = "update cycle set version = version where id = $1";
    REMOVE = "delete from cycle_dose where id = $1 and cycle_id = $2";
}

/// What a cycle of an idea planned and did.
pub type DoseOfCycle = (CycleId, i64, i64);

impl Db {
    /// The doses of a cycle, by day.
    ///
    /// # Errors
    /// What the database says.
    pub async fn doses(&self, cycle: CycleId) -> Result<Vec<Dose>> {
        all!(self, Dose, OF_CYCLE, cycle)
    }

    /// What a cycle planned.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn dose_planned(&self, cycle: CycleId) -> Result<DosePlanned> {
        maybe!(self, DosePlanned, PLANNED, cycle)?.ok_or(Error::NotFound)
    }

    /// How often it was planned and done in each cycle of an idea that planned a dose.
    ///
    /// # Errors
    /// What the database says.
    pub async fn doses_of_idea(&self, idea: IdeaId) -> Result<Vec<DoseOfCycle>> {
        all!(self, DoseOfCycle, OF_IDEA, idea)
    }
}

impl Write<'_> {
    /// Plans how often in all, and of what.
    ///
    /// # Errors
    /// What the database says.
    pub async fn plan_dose(&mut self, proof: &Proof<EditCycle>, planned: &DosePlanned) -> Result<()> {
        let cycle = &proof.act().0;
        run!(self, PLAN, cycle.id, planned.dose_planned, &planned.dose_unit)?;
        let detail = json!({ "dose_planned": planned.dose_planned, "unit": planned.dose_unit });
        let happened = Happened::to(Verb::Changed, Noun::Cycle, cycle.id.0).at(cycle.school_id);
        self.record(proof.who(), happened.with(detail)).await
    }

    /// Says how often it was done on a day; a day has one row. The same id is the same row.
    ///
    /// # Errors
    /// [`Error::Stale`] where another row holds that day; [`Error::NotFound`] where the id is another cycle's.
    pub async fn say_dose(&mut self, proof: &Proof<EditCycle>, id: DoseId, plan: &DosePlan) -> Result<()> {
        let (cycle, at): (&Cycle, _) = (&proof.act().0, self.at());
        // Who says it at the same moment waits: the day has one row.
        run!(self, LOCK, cycle.id)?;
        let before: Vec<Dose> = all!(self, Dose, OF_CYCLE, cycle.id)?;
        // Never silently over what a colleague wrote: whoever corrects that day names its row.
        if before.iter().any(|dose| dose.done_on == plan.done_on && dose.id != id) {
            return Err(Error::Stale);
        }
        let said = run!(
            self,
            SAY,
            id,
            cycle.id,
            cycle.school_id,
            plan.done_on,
            plan.times,
            proof.who(),
            at
        )?;
        if said == 0 {
            return Err(Error::NotFound);
        }
        let was = before.iter().find(|dose| dose.id == id);
        let detail = json!({
            "dose": { "on": plan.done_on, "times": plan.times },
            "before": was.map(|dose| json!({ "on": dose.done_on, "times": dose.times })),
        });
        let happened = Happened::to(Verb::Changed, Noun::Cycle, cycle.id.0).at(cycle.school_id);
        self.record(proof.who(), happened.with(detail)).await
    }

    /// Takes a dose back; what it said stays in the event.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is gone already.
    pub async fn take_back_dose(&mut self, proof: &Proof<EditCycle>, dose: &Dose) -> Result<()> {
        let cycle = &proof.act().0;
        if run!(self, REMOVE, dose.id, cycle.id)? == 0 {
            return Err(Error::NotFound);
        }
        let detail = json!({ "dose_removed": { "on": dose.done_on, "times": dose.times } });
        let happened = Happened::to(Verb::Changed, Noun::Cycle, cycle.id.0).at(cycle.school_id);
        self.record(proof.who(), happened.with(detail)).await
    }
}
