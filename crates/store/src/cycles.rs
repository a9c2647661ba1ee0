//! Cycles, phase by phase.

use domain::cycle::{
    Closure, ClosurePlan, Cycle, CyclePlan, Decision, Doing, DoingPlan, Phase, Study, StudyPlan, stalled_days,
};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CycleId, IdeaId, MeasureId, NetworkId, PersonId, SchoolId};
use domain::measure::Area;
use domain::permission::{CycleReach, EditCycle, PlanCycle, Proof, ShareCycle};
use domain::school::Level;
use domain::time::{Day, Instant};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A cycle as a list shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CycleLine {
    /// Its id.
    pub id: CycleId,
    /// Its title.
    pub title: String,
    /// Its school.
    pub school_id: SchoolId,
    /// The school's name.
    pub school: String,
    /// The course's level, if it is in one.
    pub level: Option<Level>,
    /// The course's letter.
    pub letter: Option<String>,
    /// The idea.
    pub idea_id: IdeaId,
    /// The measure.
    pub measure_id: MeasureId,
    /// What that is about.
    pub area: Area,
    /// Who answers for it.
    pub owner_id: PersonId,
    /// Their name.
    pub owner: String,
    /// Where it is.
    pub phase: Phase,
    /// What was decided.
    pub decision: Option<Decision>,
    /// From.
    pub starts_on: Day,
    /// To.
    pub ends_on: Day,
    /// Since when it is shared.
    pub shared_at: Option<Instant>,
    /// When something last happened.
    pub moved_at: Instant,
    /// What was learnt, once studied.
    pub learned: Option<String>,
}

impl CycleLine {
    /// As people write the course: `1°A`.
    #[must_use]
    pub fn course(&self) -> Option<String> {
        Some(format!("{}°{}", self.level?, self.letter.as_ref()?))
    }

    /// Whether the whole network may read it.
    #[must_use]
    pub const fn is_public_in_network(&self) -> bool {
        self.reach().is_public_in_network()
    }

    /// What decides who may read it: lists are sieved by it as pages are.
    #[must_use]
    pub const fn reach(&self) -> CycleReach {
        CycleReach {
            owner: self.owner_id,
            school: self.school_id,
            area: self.area,
            phase: self.phase,
            shared: self.shared_at.is_some(),
        }
    }

    /// Days of silence, as [`Cycle::stalled_days`].
    #[must_use]
    pub fn stalled_days(&self, today: Day) -> Option<i64> {
        stalled_days(self.phase, self.ends_on, self.moved_at, today)
    }
}

/// A cycle with everything that was said in its phases.
#[derive(Clone, Debug)]
pub struct CycleInFull {
    /// The cycle.
    pub cycle: Cycle,
    /// What was done.
    pub doing: Option<Doing>,
    /// What was studied.
    pub study: Option<Study>,
    /// What was decided.
    pub closure: Option<Closure>,
}

/// Which cycles a list is of.
#[derive(Clone, Copy, Debug)]
pub enum CycleFilter {
    /// All of the network; what the reader may see is sieved afterwards.
    Network(NetworkId),
    /// A school's.
    School(SchoolId),
    /// A measure's at a school.
    Measure(MeasureId, SchoolId),
    /// An idea's.
    Idea(IdeaId),
    /// The network's that are planned and not closed: where somebody may need a call.
    Running(NetworkId),
    /// The network's newest that were studied and that the whole network may read.
    Learned(NetworkId),
}

/// The phase follows from which rows are there.
macro_rules! phase {
    () => {
        "case when x.cycle_id is not null then 'closed' when s.cycle_id is not null then 'act' when d.cycle_id is not null then 'study' when c.planned_at is not null then 'do' else 'plan' end as phase"
    };
}

/// The joins that the phase needs.
macro_rules! phases {
    () => {
        "left join cycle_doing d on d.cycle_id = c.id left join cycle_study s on s.cycle_id = c.id left join cycle_closure x on x.cycle_id = c.id"
    };
}

/// A cycle's columns.
macro_rules! cycle {
    ($rest:literal) => {
        concat!(
            "select c.id, c.network_id, c.school_id, c.course_id, c.idea_id, c.measure_id, m.area, c.title, c.question, c.prediction, \
             c.predicted_low, c.predicted_high, c.who, c.place, c.starts_on, c.ends_on, c.data, c.owner_id, ",
            phase!(),
            ", c.shared_at, c.version, c.follows_id, c.created_at, c.moved_at from cycle c join measure m on m.id = c.measure_id ",
            phases!(),
            $rest
        )
    };
}

/// A line's columns.
macro_rules! line {
    ($rest:literal) => {
        concat!(
            "select c.id, c.title, c.school_id, o.name as school, k.level, k.letter, c.idea_id, c.measure_id, m.area, c.owner_id, \
             p.name as owner, ",
            phase!(),
            ", x.decision, c.starts_on, c.ends_on, c.shared_at, c.moved_at, s.learned from cycle c join measure m on m.id = c.measure_id \
             join school o on o.id = c.school_id join person p on p.id = c.owner_id left join course k on k.id = c.course_id ",
            phases!(),
            $rest
        )
    };
}

sql! {
    CYCLE = cycle!(" where c.id = $1");
    LINES_OF_NETWORK = line!(" where c.network_id = $1 order by c.moved_at desc, c.id desc");
    LINES_OF_SCHOOL = line!(" where c.school_id = $1 order by c.moved_at desc, c.id desc");
    LINES_OF_MEASURE = line!(" where c.measure_id = $1 and c.school_id = $2 order by c.starts_on, c.id");
    LINES_OF_IDEA = line!(" where c.idea_id = $1 order by c.moved_at desc, c.id desc");
    LINES_RUNNING = line!(" where c.network_id = $1 and c.planned_at is not null and x.cycle_id is null order by c.moved_at, c.id");
    LINES_LEARNED = line!(" where c.network_id = $1 and s.cycle_id is not null and (x.cycle_id is not null or c.shared_at is not null) order by s.at desc, c.id desc limit 60");
    DOING = "select cycle_id, happened, surprise, done_on, by_id, at from cycle_doing where cycle_id = $1";
    STUDY = "select cycle_id, before, observed, n, comparison, learned, by_id, at from cycle_study where cycle_id = $1";
    CLOSURE = "select cycle_id, decision, reason, next, by_id, at from cycle_closure where cycle_id = $1";
    ADD = "insert into cycle (id, network_id, school_id, course_id, idea_id, measure_id, title, question, prediction, predicted_low, predicted_high, who, place, starts_on, ends_on, data, owner_id, planned_at, follows_id, version, created_at, moved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 1, $20, $20) on conflict (id) do nothing";
    CHANGE = "update cycle set course_id = $3, idea_id = $4, measure_id = $5, title = $6, question = $7, prediction = $8, predicted_low = $9, predicted_high = $10, who = $11, place = $12, starts_on = $13, ends_on = $14, data = $15, planned_at = coalesce(planned_at, $16), version = version + 1, moved_at = $17 where id = $1 and version = $2";
    MOVED = "update cycle set version = version + 1, moved_at = $3 where id = $1 and version = $2";
    ADD_DOING = "insert into cycle_doing (cycle_id, happened, surprise, done_on, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (cycle_id) do update set happened = excluded.happened, surprise = excluded.surprise, done_on = excluded.done_on, by_id = excluded.by_id, at = excluded.at";
    ADD_STUDY = "insert into cycle_study (cycle_id, before, observed, comparison, learned, by_id, at, n) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (cycle_id) do update set before = excluded.before, observed = excluded.observed, n = excluded.n, comparison = excluded.comparison, learned = excluded.learned, by_id = excluded.by_id, at = excluded.at";
    ADD_CLOSURE = "insert into cycle_closure (cycle_id, decision, reason, next, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (cycle_id) do nothing";
    REMOVE_CLOSURE = "delete from cycle_closure where cycle_id = $1";
    SHARE = "update cycle set shared_at = $2, version = version + 1 where id = $1";
    REMOVE = "delete from cycle where id = $1 and planned_at is null";
    HAND_OVER = "update cycle set owner_id = $2, version = version + 1 where owner_id = $1 and not exists (select 1 from cycle_closure x where x.cycle_id = cycle.id)";
}

impl Db {
    /// A cycle.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn cycle(&self, id: CycleId) -> Result<Cycle> {
        maybe!(self, Cycle, CYCLE, id)?.ok_or(Error::NotFound)
    }

    /// A cycle with its phases.
    ///
    /// # Errors
    /// What the database says.
    pub async fn in_full(&self, cycle: Cycle) -> Result<CycleInFull> {
        Ok(CycleInFull {
            doing: maybe!(self, Doing, DOING, cycle.id)?,
            study: maybe!(self, Study, STUDY, cycle.id)?,
            closure: maybe!(self, Closure, CLOSURE, cycle.id)?,
            cycle,
        })
    }

    /// Cycles as a list shows them, newest movement first (a measure's by their start).
    ///
    /// # Errors
    /// What the database says.
    pub async fn cycle_lines(&self, filter: CycleFilter) -> Result<Vec<CycleLine>> {
        match filter {
            CycleFilter::Network(network) => all!(self, CycleLine, LINES_OF_NETWORK, network),
            CycleFilter::School(school) => all!(self, CycleLine, LINES_OF_SCHOOL, school),
            CycleFilter::Measure(measure, school) => {
                all!(self, CycleLine, LINES_OF_MEASURE, measure, school)
            }
            CycleFilter::Running(network) => all!(self, CycleLine, LINES_RUNNING, network),
            CycleFilter::Learned(network) => all!(self, CycleLine, LINES_LEARNED, network),
            CycleFilter::Idea(idea) => all!(self, CycleLine, LINES_OF_IDEA, idea),
        }
    }
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
            at
        )?;
        let verb = if added == 0 { Verb::Changed } else { Verb::Created };
        self.record(
            Some(owner),
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
            at
        )?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        let before = json!({ "question": cycle.question, "prediction": cycle.prediction, "low": cycle.predicted_low, "high": cycle.predicted_high });
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Cycle, cycle.id.0)
                .at(cycle.school_id)
                .with(json!({ "before": before })),
        )
        .await
    }

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

    /// Shows a running cycle to the network, or takes that back.
    ///
    /// # Errors
    /// [`Error::Refused`] for a draft.
    pub async fn share_cycle(&mut self, proof: &Proof<ShareCycle>, share: bool) -> Result<()> {
        let (cycle, at) = (&proof.act().0, self.at());
        if cycle.is_draft() {
            return Err(Error::Refused("problem-draft-not-shared"));
        }
        let shared_at: Option<Instant> = share.then_some(at);
        run!(self, SHARE, cycle.id, shared_at)?;
        let verb = if share { Verb::Shared } else { Verb::Unshared };
        self.record(
            proof.who(),
            Happened::to(verb, Noun::Cycle, cycle.id.0).at(cycle.school_id),
        )
        .await
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// [`Error::Refused`] for anything but a draft.
    pub async fn discard_draft(&mut self, proof: &Proof<EditCycle>) -> Result<()> {
        let cycle = &proof.act().0;
        if run!(self, REMOVE, cycle.id)? == 0 {
            return Err(Error::Refused("problem-only-drafts-go"));
        }
        self.record(
            proof.who(),
            Happened::to(Verb::Removed, Noun::Cycle, cycle.id.0).at(cycle.school_id),
        )
        .await
    }

    /// Hands every open cycle of somebody who leaves to somebody else.
    pub(crate) async fn hand_over_cycles(&mut self, by: Option<PersonId>, from: PersonId, to: PersonId) -> Result<u64> {
        let handed = run!(self, HAND_OVER, from, to)?;
        self.record(
            by,
            Happened::to(Verb::HandedOver, Noun::Person, from.0).with(json!({ "to": to, "cycles": handed })),
        )
        .await?;
        Ok(handed)
    }

    async fn move_cycle(&mut self, cycle: &Cycle, version: i64) -> Result<()> {
        let at = self.at();
        if run!(self, MOVED, cycle.id, version, at)? == 0 {
            return Err(Error::Stale);
        }
        Ok(())
    }
}
