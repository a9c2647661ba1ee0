//! Tasks of cycles: added, changed, done and not done, taken away and put back, handed over.

use std::collections::HashSet;

use domain::cycle::{Task, TaskPlan};
use domain::event::{Event, Happened, Noun, Verb};
use domain::id::{CycleId, NetworkId, PersonId, TaskId};
use domain::permission::{CycleReach, DoTask, EditCycle, PlanCycle, Proof, Standing};
use domain::time::{Day, Instant};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A task with the cycle that it is for.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct TaskLine {
    /// The task.
    #[sqlx(flatten)]
    pub task: Task,
    /// Its cycle's title.
    pub title: String,
    /// Its school's name.
    pub school: String,
}

/// Nobody reads more of their own on one page.
const MOST: usize = 200;

/// Nor more of what is due beside everything else.
const MOST_DUE: usize = 20;

sql! {
    TASKS = "select id, cycle_id, school_id, what, owner_id, due_on, done_at, version from cycle_task where cycle_id = $1 order by created_at, id";
    TASK = "select id, cycle_id, school_id, what, owner_id, due_on, done_at, version from cycle_task where id = $1";
    OWN_TASKS = "select t.id, t.cycle_id, t.school_id, t.what, t.owner_id, t.due_on, t.done_at, t.version, c.title, o.name as school from cycle_task t join cycle c on c.id = t.cycle_id join school o on o.id = c.school_id where t.owner_id = $1 and (t.done_at is null or t.done_at >= $2) order by case when t.done_at is null then 0 else 1 end, case when t.due_on is null then 1 else 0 end, t.due_on, t.done_at desc, t.created_at, t.id";
    DUE_TASKS = "select t.id, t.cycle_id, t.school_id, t.what, t.owner_id, t.due_on, t.done_at, t.version, c.title, o.name as school from cycle_task t join cycle c on c.id = t.cycle_id join school o on o.id = c.school_id where t.owner_id = $1 and t.done_at is null and t.due_on <= $2 order by t.due_on, t.created_at, t.id";
    ADD_TASK = "insert into cycle_task (id, cycle_id, school_id, what, owner_id, due_on, created_by, created_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, 1) on conflict (id) do nothing";
    CHANGE_TASK = "update cycle_task set what = $3, owner_id = $4, due_on = $5, version = version + 1 where id = $1 and version = $2";
    TICK = "update cycle_task set done_at = $2, done_by = $3, version = version + 1 where id = $1 and done_at is null";
    UNTICK = "update cycle_task set done_at = null, done_by = null, version = version + 1 where id = $1 and done_at is not null";
    HANDS = "select done_by, created_by, created_at from cycle_task where id = $1";
    REMOVE_TASK = "delete from cycle_task where id = $1";
    REMOVED_TASK = "select id, at, actor_id, verb, noun, noun_id, school_id, detail from event where noun = 'task' and noun_id = $1 and verb = 'removed' order by at desc, id desc limit 1";
    PUT_BACK = "insert into cycle_task (id, cycle_id, school_id, what, owner_id, due_on, done_at, done_by, created_by, created_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing";
    HAND_OVER_TASKS = "update cycle_task set owner_id = $2, version = version + 1 where owner_id = $1 and done_at is null";
}

impl Db {
    /// A cycle's tasks, in the order in which they were written.
    ///
    /// # Errors
    /// What the database says.
    pub async fn tasks(&self, cycle: CycleId) -> Result<Vec<Task>> {
        all!(self, Task, TASKS, cycle)
    }

    /// A task.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn task(&self, id: TaskId) -> Result<Task> {
        maybe!(self, Task, TASK, id)?.ok_or(Error::NotFound)
    }

    /// Somebody's tasks in cycles that they may read: those to be done, the nearest day first, then those done since.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_tasks(&self, network: NetworkId, who: &Standing, done_since: Instant) -> Result<Vec<TaskLine>> {
        let mut tasks = all!(self, TaskLine, OWN_TASKS, who.person(), done_since)?;
        self.retain_readable(network, &mut tasks, |reach| reach.is_open_to(who))
            .await?;
        tasks.truncate(MOST);
        Ok(tasks)
    }

    /// Somebody's tasks in planned cycles whose day has come.
    ///
    /// # Errors
    /// What the database says.
    pub async fn due_tasks(&self, network: NetworkId, who: &Standing, today: Day) -> Result<Vec<TaskLine>> {
        let mut tasks = all!(self, TaskLine, DUE_TASKS, who.person(), today)?;
        self.retain_readable(network, &mut tasks, |reach| !reach.is_draft() && reach.is_open_to(who))
            .await?;
        tasks.truncate(MOST_DUE);
        Ok(tasks)
    }

    /// Those whose cycle may be read.
    async fn retain_readable(
        &self,
        network: NetworkId,
        tasks: &mut Vec<TaskLine>,
        may: impl Fn(&CycleReach) -> bool,
    ) -> Result<()> {
        if tasks.is_empty() {
            return Ok(());
        }
        let briefs = self.briefs(network).await?;
        let wanted: HashSet<CycleId> = tasks.iter().map(|line| line.task.cycle_id).collect();
        let named = briefs.iter().filter(|cycle| wanted.contains(&cycle.id));
        let open: HashSet<CycleId> = named
            .filter(|cycle| may(&cycle.reach()))
            .map(|cycle| cycle.id)
            .collect();
        tasks.retain(|line| open.contains(&line.task.cycle_id));
        Ok(())
    }
}

/// What of a task is kept in the event of its removal, so that it can be put back.
#[derive(serde::Serialize, serde::Deserialize)]
struct Removed {
    cycle: CycleId,
    what: String,
    owner: Option<PersonId>,
    due_on: Option<Day>,
    done_at: Option<Instant>,
    version: i64,
    // Not in the events of older removals.
    #[serde(default)]
    done_by: Option<PersonId>,
    #[serde(default)]
    created_by: Option<PersonId>,
    #[serde(default)]
    created_at: Option<Instant>,
}

/// Who did a task, who wrote it, and when.
type Hands = (Option<PersonId>, Option<PersonId>, Instant);

impl Write<'_> {
    /// Adds a task. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn add_task(&mut self, proof: &Proof<EditCycle>, id: TaskId, plan: &TaskPlan) -> Result<()> {
        let (cycle, at) = (&proof.act().0, self.at());
        let added = run!(
            self,
            ADD_TASK,
            id,
            cycle.id,
            cycle.school_id,
            &plan.what,
            plan.owner_id,
            plan.due_on,
            proof.who(),
            at
        )?;
        let verb = if added == 0 { Verb::Changed } else { Verb::Created };
        self.record(
            proof.who(),
            Happened::to(verb, Noun::Task, id.0)
                .at(cycle.school_id)
                .with(json!({ "cycle": cycle.id, "again": added == 0 })),
        )
        .await
    }

    /// Adds the tasks that a plan was written with, in the transaction that keeps the plan.
    ///
    /// # Errors
    /// What the database says.
    pub async fn add_first_tasks(
        &mut self,
        proof: &Proof<PlanCycle>,
        cycle: CycleId,
        tasks: &[(TaskId, TaskPlan)],
    ) -> Result<()> {
        let (school, at) = (proof.act().school, self.at());
        for (id, plan) in tasks {
            run!(
                self,
                ADD_TASK,
                *id,
                cycle,
                school,
                &plan.what,
                plan.owner_id,
                plan.due_on,
                proof.who(),
                at
            )?;
            let happened = Happened::to(Verb::Created, Noun::Task, id.0).at(school);
            self.record(proof.who(), happened.with(json!({ "cycle": cycle })))
                .await?;
        }
        Ok(())
    }

    /// Changes a task as it was at `version`.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed it since.
    pub async fn change_task(
        &mut self,
        proof: &Proof<EditCycle>,
        task: &Task,
        version: i64,
        plan: &TaskPlan,
    ) -> Result<()> {
        of_cycle(proof, task.cycle_id)?;
        if run!(
            self,
            CHANGE_TASK,
            task.id,
            version,
            &plan.what,
            plan.owner_id,
            plan.due_on
        )? == 0
        {
            return Err(Error::Stale);
        }
        let before = json!({ "what": task.what, "owner": task.owner_id, "due_on": task.due_on });
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Task, task.id.0)
                .at(task.school_id)
                .with(json!({ "before": before })),
        )
        .await
    }

    /// Says that a task is done, or that it isn't. One that is so already stays so.
    ///
    /// # Errors
    /// What the database says.
    pub async fn tick_task(&mut self, proof: &Proof<DoTask>, done: bool) -> Result<()> {
        let (task, at) = (&proof.act().task, self.at());
        if done {
            run!(self, TICK, task.id, at, proof.who())?;
        } else {
            run!(self, UNTICK, task.id)?;
        }
        let verb = if done { Verb::Closed } else { Verb::Revoked };
        self.record(
            proof.who(),
            Happened::to(verb, Noun::Task, task.id.0).at(task.school_id),
        )
        .await
    }

    /// Takes a task away.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_task(&mut self, proof: &Proof<EditCycle>, task: &Task) -> Result<()> {
        of_cycle(proof, task.cycle_id)?;
        let hands = maybe!(self, Hands, HANDS, task.id)?;
        let (done_by, created_by, created_at) = hands.ok_or(Error::NotFound)?;
        run!(self, REMOVE_TASK, task.id)?;
        let removed = Removed {
            cycle: task.cycle_id,
            what: task.what.clone(),
            owner: task.owner_id,
            due_on: task.due_on,
            done_at: task.done_at,
            version: task.version,
            done_by,
            created_by,
            created_at: Some(created_at),
        };
        self.record(
            proof.who(),
            Happened::to(Verb::Removed, Noun::Task, task.id.0)
                .at(task.school_id)
                .with(json!(removed)),
        )
        .await
    }

    /// Puts a task back that was taken away: the undo of a removal.
    ///
    /// # Errors
    /// [`Error::NotFound`] where nothing was taken away from this cycle under that id.
    pub async fn put_task_back(&mut self, proof: &Proof<EditCycle>, id: TaskId) -> Result<()> {
        let (cycle, at) = (&proof.act().0, self.at());
        let event = maybe!(self, Event, REMOVED_TASK, id)?;
        let event = event.ok_or(Error::NotFound)?;
        let removed: Removed = serde_json::from_str(&event.detail).map_err(|_| Error::NotFound)?;
        of_cycle(proof, removed.cycle)?;
        run!(
            self,
            PUT_BACK,
            id,
            cycle.id,
            cycle.school_id,
            &removed.what,
            removed.owner,
            removed.due_on,
            removed.done_at,
            removed.done_by,
            removed.created_by.or_else(|| proof.who()),
            removed.created_at.unwrap_or(at),
            removed.version + 1
        )?;
        self.record(
            proof.who(),
            Happened::to(Verb::Created, Noun::Task, id.0)
                .at(cycle.school_id)
                .with(json!({ "cycle": cycle.id, "back": true })),
        )
        .await
    }

    /// Hands what somebody who leaves still has to do to somebody else; told by the event of the cycles.
    pub(crate) async fn hand_over_tasks(&mut self, from: PersonId, to: PersonId) -> Result<u64> {
        run!(self, HAND_OVER_TASKS, from, to)
    }
}

/// A task is written on through its own cycle alone.
fn of_cycle(proof: &Proof<EditCycle>, cycle: CycleId) -> Result<()> {
    if proof.act().0.id == cycle {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}
