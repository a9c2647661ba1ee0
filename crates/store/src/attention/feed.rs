//! Somebody's calendar: its secret address, and what of theirs has a day.
//!
//! Owns that an address opens one person's calendar until it is taken back. Must not put into it what its person may not open: calendars are
//! read by machines, long after a role ended.

use domain::attention::{Dated, Entry};
use domain::calendar::Reach;
use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, PersonId, SchoolId};
use domain::permission::{Act as _, ActForOneself, HoldMeeting, Proof, Standing};
use domain::secret::{self, Secret};
use domain::time::{Day, Instant};
use serde_json::json;

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    BY_SECRET = "select f.person_id from calendar_feed f join person p on p.id = f.person_id where f.secret_hash = $1 and p.deactivated_at is null";
    MADE_AT = "select made_at from calendar_feed where person_id = $1";
    MAKE = "insert into calendar_feed (person_id, secret_hash, made_at) values ($1, $2, $3) on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at";
    REVOKE = "delete from calendar_feed where person_id = $1";
    CYCLES = "select c.school_id, c.id, 'cycle' as what, c.id as thing_id, c.title, c.starts_on as \"from\", c.ends_on as \"to\", c.moved_at as stamp from cycle c where c.owner_id = $1 and c.planned_at is not null and c.ends_on >= $2 order by c.starts_on, c.id limit 200";
    TASKS = "select t.school_id, t.id, 'task' as what, t.cycle_id as thing_id, t.what as title, t.due_on as \"from\", t.due_on as \"to\", t.created_at as stamp from cycle_task t join cycle c on c.id = t.cycle_id where t.owner_id = $1 and t.done_at is null and t.due_on >= $2 and (c.planned_at is not null or c.owner_id = $1) order by t.due_on, t.id limit 200";
    STEPS = "select s.school_id, s.id, 'step' as what, s.meeting_id as thing_id, s.what as title, s.due_on as \"from\", s.due_on as \"to\", s.created_at as stamp from meeting_step s where s.owner_id = $1 and s.done_at is null and s.due_on >= $2 order by s.due_on, s.id limit 200";
    MEETINGS = "select m.school_id, m.id, 'meeting' as what, m.id as thing_id, m.name as title, m.held_on as \"from\", m.held_on as \"to\", m.opened_at as stamp from meeting m where m.school_id = $1 and m.held_on >= $2 order by m.held_on, m.id limit 200";
    OBSERVATIONS = "select o.school_id, o.id, 'observation' as what, o.id as thing_id, '' as title, o.day as \"from\", o.day as \"to\", o.agreed_at as stamp from observation o where (o.teacher_id = $1 or o.observer_id = $1) and o.agreed_at is not null and o.declined_at is null and o.removed_at is null and o.day >= $2 order by o.day, o.id limit 200";
    REGION = "select region from school where id = $1";
}

/// An entry with its liceo.
#[derive(sqlx::FromRow)]
struct AtSchool {
    school_id: SchoolId,
    #[sqlx(flatten)]
    entry: Entry,
}

/// How far back a calendar shows what was.
const LOOKING_BACK: i64 = 60;

impl Db {
    /// Whose calendar a secret opens.
    ///
    /// # Errors
    /// What the database says.
    pub async fn feed_owner(&self, secret: &Secret) -> Result<Option<PersonId>> {
        Ok(maybe!(self, (PersonId,), BY_SECRET, secret.hash())?.map(|(person,)| person))
    }

    /// Since when somebody's calendar has an address.
    ///
    /// # Errors
    /// What the database says.
    pub async fn feed_made_at(&self, person: PersonId) -> Result<Option<Instant>> {
        Ok(maybe!(self, (Instant,), MADE_AT, person)?.map(|(at,)| at))
    }

    /// What of theirs has a day, in its order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn agenda(&self, network: NetworkId, who: &Standing, today: Day) -> Result<Vec<Entry>> {
        let (person, since) = (who.person(), today.plus_days(-LOOKING_BACK));
        let mut rows = Vec::new();
        for sql in [CYCLES, TASKS, STEPS, OBSERVATIONS] {
            rows.extend(all!(self, AtSchool, sql, person, since)?);
        }
        // Somebody who left a liceo has no day there any more; the hub observes in all of them.
        rows.retain(|row| who.works_at(row.school_id) || who.is_hub());
        for school in who.schools() {
            if HoldMeeting(school).allowed(who) {
                rows.extend(all!(self, AtSchool, MEETINGS, school, since)?);
            }
        }
        let mut entries: Vec<Entry> = rows.into_iter().map(|row| row.entry).collect();
        entries.extend(self.breaks_for(network, who, since).await?);
        entries.sort_by_key(|entry| (entry.from, entry.id));
        Ok(entries)
    }

    /// The breaks that hold where somebody works; the hub has those of everybody.
    async fn breaks_for(&self, network: NetworkId, who: &Standing, since: Day) -> Result<Vec<Entry>> {
        let (schools, mut regions) = (who.schools(), Vec::new());
        if !who.is_member() {
            return Ok(Vec::new());
        }
        for school in &schools {
            regions.extend(maybe!(self, (Option<i64>,), REGION, *school)?.and_then(|(region,)| region));
        }
        let breaks = self.school_breaks(network, since).await?;
        let theirs = breaks.into_iter().filter(|one| match one.reach() {
            Reach::Network => true,
            Reach::Region(region) => regions.contains(&region),
            Reach::School(school) => schools.contains(&school),
        });
        Ok(theirs
            .map(|one| Entry {
                id: one.id.0,
                what: Dated::Break,
                thing_id: one.id.0,
                title: one.name,
                from: one.starts_on,
                to: one.ends_on,
                stamp: one.created_at,
            })
            .collect())
    }
}

impl Write<'_> {
    /// Gives one's calendar an address, in place of the one that it had; it is shown once.
    ///
    /// # Errors
    /// What the database says.
    pub async fn make_feed(&mut self, proof: &Proof<ActForOneself>) -> Result<Secret> {
        let (person, at, secret) = (proof.act().0, self.at(), Secret::new(self.ids()));
        run!(self, MAKE, person, secret::hash(secret.reveal()), at)?;
        self.tell_of_feed(proof, Verb::Created).await?;
        Ok(secret)
    }

    /// Takes the address back: from now on it opens nothing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn revoke_feed(&mut self, proof: &Proof<ActForOneself>) -> Result<()> {
        run!(self, REVOKE, proof.act().0)?;
        self.tell_of_feed(proof, Verb::Revoked).await
    }

    async fn tell_of_feed(&mut self, proof: &Proof<ActForOneself>, verb: Verb) -> Result<()> {
        let happened = Happened::to(verb, Noun::Person, proof.act().0.0).with(json!({ "what": "calendar-feed" }));
        self.record(proof.who(), happened).await
    }
}
