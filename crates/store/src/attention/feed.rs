//! Somebody's calendar: its secret address, and what of theirs has a day.
//!
//! Owns that an address opens one person's calendar until it is taken back. Must not put into it what its person may not open: calendars are
//! read by machines, long after a role ended.

use domain::attention::{Dated, Entry, Thing, Timed};
use domain::calendar::Reach;
use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, PersonId, SchoolId};
use domain::permission::{Act as _, ActForOneself, HoldMeeting, Proof, Standing};
use domain::secret::{self, Secret};
use domain::time::{Day, Instant};
use serde_json::json;
use uuid::Uuid;

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
    /// A question is theirs until the morning on which it goes on; then the day is the next one's.
    ASKED = "select k.id, 'asked' as what, k.conversation_id as thing_id, v.title, a.due_on as \"from\", a.due_on as \"to\", k.asked_at as stamp from asking k join ask a on a.conversation_id = k.conversation_id join conversation v on v.id = k.conversation_id where k.person_id = $1 and k.outcome is null and a.due_on >= $2 and not exists (select 1 from answer w where w.conversation_id = k.conversation_id) and exists (select 1 from contribution c where c.conversation_id = k.conversation_id and c.taken_back_at is null) order by a.due_on, k.id limit 50";
    READINGS = "select w.id, 'reading' as what, w.cycle_id as thing_id, c.title, w.due_on as \"from\", w.due_on as \"to\", r.opened_at as stamp from review w join review_round r on r.id = w.round_id join cycle c on c.id = w.cycle_id where w.person_id = $1 and w.ended_at is null and r.closed_at is null and w.due_on >= $2 and not exists (select 1 from feedback f where f.id = w.feedback_id and f.taken_back_at is null) order by w.due_on, w.id limit 200";
    VISITS = "select v.id, a.name as visitor, b.name as host, v.starts_at, v.ends_at, v.place, v.sequence, coalesce(v.called_off_at, v.scheduled_at, v.made_at) as stamp, v.called_off_at from visit v join school a on a.id = v.school_id join school b on b.id = v.host_id where (v.school_id = $1 or v.host_id = $1) and v.starts_at is not null and v.ends_at is not null and v.starts_at >= $2 order by v.starts_at, v.id limit 200";
    /// Those for which somebody has a place or waits for one, and those that they lead.
    CONVENINGS = "select c.id, c.name, c.starts_at, c.ends_at, coalesce(c.place, '') as place, c.sequence, coalesce(c.called_off_at, c.created_at) as stamp, c.called_off_at from convening c where c.network_id = $1 and c.ends_at >= $3 and (exists (select 1 from registration r where r.convening_id = c.id and r.person_id = $2 and r.confirmed_at is not null and r.withdrawn_at is null) or exists (select 1 from convening_host h where h.convening_id = c.id and h.person_id = $2)) order by c.starts_at, c.id limit 100";
    REGION = "select region from school where id = $1";
}

/// An entry with its liceo.
#[derive(sqlx::FromRow)]
struct AtSchool {
    school_id: SchoolId,
    #[sqlx(flatten)]
    entry: Entry,
}

/// A visit with its two liceos.
#[derive(sqlx::FromRow)]
struct VisitRow {
    id: Uuid,
    visitor: String,
    host: String,
    starts_at: Instant,
    ends_at: Instant,
    place: String,
    sequence: i64,
    stamp: Instant,
    called_off_at: Option<Instant>,
}

/// A convening of theirs.
#[derive(sqlx::FromRow)]
struct ConveningRow {
    id: Uuid,
    name: String,
    starts_at: Instant,
    ends_at: Instant,
    place: String,
    sequence: i64,
    stamp: Instant,
    called_off_at: Option<Instant>,
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
        entries.extend(self.waiting_for(who, since).await?);
        entries.extend(self.visits_for(who, since).await?);
        entries.extend(self.breaks_for(network, who, since).await?);
        let convenings = all!(self, ConveningRow, CONVENINGS, network, person, since.start())?;
        entries.extend(convenings.into_iter().map(ConveningRow::entry));
        entries.sort_by_key(|entry| (entry.from, entry.id));
        Ok(entries)
    }

    /// What others wait for from them: each thing is asked whether they may still open it, because its name stands in the calendar.
    async fn waiting_for(&self, who: &Standing, since: Day) -> Result<Vec<Entry>> {
        let person = who.person();
        let mut entries = Vec::new();
        for entry in all!(self, Entry, ASKED, person, since)? {
            let title = self.title_for(who, Thing::Conversation, entry.thing_id).await?;
            entries.extend(
                title
                    .filter(|_| who.sees_content())
                    .map(|title| Entry { title, ..entry }),
            );
        }
        for entry in all!(self, Entry, READINGS, person, since)? {
            let title = self.title_for(who, Thing::Cycle, entry.thing_id).await?;
            entries.extend(title.map(|title| Entry { title, ..entry }));
        }
        Ok(entries)
    }

    /// The visits of where somebody works, both ways. The hub, which sees all of them, has none in its calendar: they aren't its days.
    async fn visits_for(&self, who: &Standing, since: Day) -> Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for school in who.schools() {
            let rows = all!(self, VisitRow, VISITS, school, since.start())?;
            entries.extend(rows.into_iter().filter(|_| who.sees_content()).map(VisitRow::entry));
        }
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
                timed: None,
            })
            .collect())
    }
}

impl VisitRow {
    fn entry(self) -> Entry {
        Entry {
            id: self.id,
            what: Dated::Visit,
            thing_id: self.id,
            title: format!("{} → {}", self.visitor, self.host),
            from: self.starts_at.day(),
            to: self.ends_at.day(),
            stamp: self.stamp,
            timed: Some(Timed {
                starts: self.starts_at,
                ends: self.ends_at,
                place: self.place,
                sequence: self.sequence,
                off: self.called_off_at.is_some(),
            }),
        }
    }
}

impl ConveningRow {
    fn entry(self) -> Entry {
        Entry {
            id: self.id,
            what: Dated::Convening,
            thing_id: self.id,
            title: self.name,
            from: self.starts_at.day(),
            to: self.ends_at.day(),
            stamp: self.stamp,
            timed: Some(Timed {
                starts: self.starts_at,
                ends: self.ends_at,
                place: self.place,
                sequence: self.sequence,
                off: self.called_off_at.is_some(),
            }),
        }
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
