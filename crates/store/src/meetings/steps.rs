//! What was agreed: who does what, and whether it is done.

use domain::event::{Event, Happened, Noun, Verb};
use domain::id::{CourseId, CycleId, MeasureId, MeetingId, MeetingItemId, MeetingStepId, PersonId, SchoolId};
use domain::meeting::{Meeting, MeetingStep, StepPlan};
use domain::permission::{HoldMeeting, Proof};
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A step as a list shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StepLine {
    /// Its id.
    pub id: MeetingStepId,
    /// Agreed in which meeting.
    pub meeting_id: MeetingId,
    /// At which point.
    pub item_id: Option<MeetingItemId>,
    /// Whose team.
    pub school_id: SchoolId,
    /// What.
    pub what: String,
    /// Who.
    pub owner_id: Option<PersonId>,
    /// Their name.
    pub owner: Option<String>,
    /// By when.
    pub due_on: Option<Day>,
    /// The test that it became.
    pub cycle_id: Option<CycleId>,
    /// When it was done.
    pub done_at: Option<Instant>,
    /// About which cycle its point is.
    pub about_cycle: Option<CycleId>,
    /// About which measure.
    pub about_measure: Option<MeasureId>,
    /// In which course.
    pub about_course: Option<CourseId>,
    /// The meeting's name.
    pub meeting: String,
    /// Its day.
    pub held_on: Day,
}

/// The columns of a [`StepLine`].
macro_rules! step {
    ($rest:literal) => {
        concat!(
            "select s.id, s.meeting_id, s.item_id, s.school_id, s.what, s.owner_id, p.name as owner, s.due_on, s.cycle_id, s.done_at, \
             i.cycle_id as about_cycle, i.measure_id as about_measure, i.course_id as about_course, m.name as meeting, m.held_on from meeting_step s join meeting m on m.id = s.meeting_id left join person p on p.id = s.owner_id \
             left join meeting_item i on i.id = s.item_id ",
            $rest
        )
    };
}

sql! {
    OF_MEETING = step!("where s.meeting_id = $1 order by s.created_at, s.id");
    OPEN_AT = step!("where s.school_id = $1 and s.done_at is null order by coalesce(s.due_on, '9999-12-31'), s.created_at, s.id limit 60");
    OPEN_OF = step!("where s.owner_id = $1 and s.done_at is null order by coalesce(s.due_on, '9999-12-31'), s.created_at, s.id limit 20");
    ONE = "select id, meeting_id, item_id, school_id, what, owner_id, due_on, cycle_id, done_at, created_by, created_at from meeting_step where id = $1";
    ADD = "insert into meeting_step (id, meeting_id, item_id, school_id, what, owner_id, due_on, cycle_id, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing";
    TICK = "update meeting_step set done_at = $2 where id = $1";
    REMOVE = "delete from meeting_step where id = $1";
    /// What happened last: an undo is offered right after what it undoes.
    LATELY = "select id, at, actor_id, verb, noun, noun_id, school_id, detail from event where noun = 'meeting' and noun_id = $1 order by at desc, id desc limit 50";
    PUT_BACK = "insert into meeting_step (id, meeting_id, item_id, school_id, what, owner_id, due_on, cycle_id, done_at, created_by, created_at) values ($1, $2, (select id from meeting_item where id = $3), $4, $5, $6, $7, (select id from cycle where id = $8), $9, $10, $11) on conflict (id) do nothing";
}

/// How an event keeps a step that was taken away.
#[derive(Serialize, Deserialize)]
struct Removed {
    removed: MeetingStepId,
    item: Option<MeetingItemId>,
    what: String,
    owner: Option<PersonId>,
    due_on: Option<Day>,
    cycle: Option<CycleId>,
    done_at: Option<Instant>,
    created_by: Option<PersonId>,
    created_at: Instant,
}

impl Db {
    /// What was agreed in a meeting.
    ///
    /// # Errors
    /// What the database says.
    pub async fn meeting_steps(&self, meeting: MeetingId) -> Result<Vec<StepLine>> {
        all!(self, StepLine, OF_MEETING, meeting)
    }

    /// What a school's team agreed and nobody has done, the earliest due first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_steps_at(&self, school: SchoolId) -> Result<Vec<StepLine>> {
        all!(self, StepLine, OPEN_AT, school)
    }

    /// What somebody took on and has not done, the earliest due first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_steps_of(&self, person: PersonId) -> Result<Vec<StepLine>> {
        all!(self, StepLine, OPEN_OF, person)
    }

    /// A step.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn meeting_step(&self, id: MeetingStepId) -> Result<MeetingStep> {
        maybe!(self, MeetingStep, ONE, id)?.ok_or(Error::NotFound)
    }

    /// A step that was just taken away from a meeting.
    ///
    /// # Errors
    /// [`Error::NotFound`] where none was under that id.
    pub async fn removed_step(&self, meeting: &Meeting, id: MeetingStepId) -> Result<MeetingStep> {
        let lately = all!(self, Event, LATELY, meeting.id)?;
        let read = |event: &Event| serde_json::from_str::<Removed>(&event.detail).ok();
        let removed = lately.iter().filter_map(read).find(|removed| removed.removed == id);
        let removed = removed.ok_or(Error::NotFound)?;
        Ok(MeetingStep {
            id,
            meeting_id: meeting.id,
            item_id: removed.item,
            school_id: meeting.school_id,
            what: removed.what,
            owner_id: removed.owner,
            due_on: removed.due_on,
            cycle_id: removed.cycle,
            done_at: removed.done_at,
            created_by: removed.created_by,
            created_at: removed.created_at,
        })
    }
}

impl Write<'_> {
    /// Writes down a step; with the test that it became, if it did. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] once the meeting is closed.
    pub async fn agree_step(
        &mut self,
        proof: &Proof<HoldMeeting>,
        id: MeetingStepId,
        at_point: (MeetingId, Option<MeetingItemId>),
        plan: &StepPlan,
        cycle: Option<CycleId>,
    ) -> Result<()> {
        let (meeting, item) = at_point;
        self.in_open_meeting(meeting).await?;
        let at = self.at();
        run!(
            self,
            ADD,
            id,
            meeting,
            item,
            proof.act().0,
            &plan.what,
            plan.owner_id,
            plan.due_on,
            cycle,
            proof.who(),
            at
        )?;
        let happened = Happened::to(Verb::Changed, Noun::Meeting, meeting.0)
            .at(proof.act().0)
            .with(json!({ "step": id, "cycle": cycle }));
        self.record(proof.who(), happened).await
    }

    /// Ticks a step as done, or not; also after its meeting.
    ///
    /// # Errors
    /// What the database says.
    pub async fn tick_step(&mut self, proof: &Proof<HoldMeeting>, step: &MeetingStep, done: bool) -> Result<()> {
        let done_at: Option<Instant> = done.then_some(self.at());
        run!(self, TICK, step.id, done_at)?;
        let happened = Happened::to(Verb::Changed, Noun::Meeting, step.meeting_id.0)
            .at(proof.act().0)
            .with(json!({ "step": step.id, "done": done }));
        self.record(proof.who(), happened).await
    }

    /// Takes a step away that was written down by mistake.
    ///
    /// # Errors
    /// [`Error::Refused`] once the meeting is closed.
    pub async fn remove_step(&mut self, proof: &Proof<HoldMeeting>, step: &MeetingStep) -> Result<()> {
        self.in_open_meeting(step.meeting_id).await?;
        run!(self, REMOVE, step.id)?;
        let removed = Removed {
            removed: step.id,
            item: step.item_id,
            what: step.what.clone(),
            owner: step.owner_id,
            due_on: step.due_on,
            cycle: step.cycle_id,
            done_at: step.done_at,
            created_by: step.created_by,
            created_at: step.created_at,
        };
        let happened = Happened::to(Verb::Changed, Noun::Meeting, step.meeting_id.0)
            .at(proof.act().0)
            .with(json!(removed));
        self.record(proof.who(), happened).await
    }

    /// Puts a step back that was taken away; one that is there stays. A point or a draft that is gone meanwhile is gone.
    ///
    /// # Errors
    /// [`Error::Refused`] once the meeting is closed.
    pub async fn put_step_back(&mut self, proof: &Proof<HoldMeeting>, step: &MeetingStep) -> Result<()> {
        self.in_open_meeting(step.meeting_id).await?;
        run!(
            self,
            PUT_BACK,
            step.id,
            step.meeting_id,
            step.item_id,
            proof.act().0,
            &step.what,
            step.owner_id,
            step.due_on,
            step.cycle_id,
            step.done_at,
            step.created_by,
            step.created_at
        )?;
        let happened = Happened::to(Verb::Changed, Noun::Meeting, step.meeting_id.0)
            .at(proof.act().0)
            .with(json!({ "step": step.id, "back": true }));
        self.record(proof.who(), happened).await
    }
}
