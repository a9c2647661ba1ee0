//! Who is told what: read from the events of a commit, in its own transaction, so that no way of writing can forget it.
//!
//! Another noun that is worth telling gets its arm in `tell_people`, a kind in `domain::attention`, and an arm in `reading`. Must not decide who
//! may read: whoever may not is told nothing, because it is asked when they look.

use domain::attention::{GATHERING_MINUTES, Kind, Pace, Thing};
use domain::event::{Happened, Noun, Verb};
use domain::id::{
    CircleId, ContributionId, ConversationId, CycleId, FeedbackId, HidingId, MeetingStepId, NetworkId, NotificationId,
    ObservationId, PersonId, SchoolId, TaskId,
};
use domain::time::Instant;
use serde_json::{Value, json};
use uuid::Uuid;

use super::mailings::AT_ONCE_JOB;
use crate::error::Result;
use crate::jobs::{NewJob, named};
use crate::write::Write;

/// What was said, with its conversation.
#[derive(sqlx::FromRow)]
struct Said {
    conversation_id: ConversationId,
    network_id: NetworkId,
    school_id: Option<SchoolId>,
    by_id: PersonId,
    at: Instant,
    quoted: Option<PersonId>,
    about: String,
    about_id: Uuid,
    question: bool,
    opened_by: PersonId,
    opened_at: Instant,
}

/// What feedback is on.
#[derive(sqlx::FromRow)]
struct Given {
    cycle_id: CycleId,
    school_id: SchoolId,
    network_id: NetworkId,
    by_id: PersonId,
    owner_id: PersonId,
}

sql! {
    SAID = "select c.conversation_id, v.network_id, v.school_id, c.by_id, c.at, q.by_id as quoted, v.about, v.about_id, v.question, v.opened_by, v.opened_at from contribution c join conversation v on v.id = c.conversation_id left join contribution q on q.id = c.quotes_id where c.id = $1 and c.taken_back_at is null";
    FIRST = "select id from contribution where conversation_id = $1 order by at, id limit 1";
    NAMED = "select person_id from contribution_mention where contribution_id = $1";
    NO_LONGER_NAMED = "delete from notification where kind = 'mention' and cause_id = $1 and person_id not in (select m.person_id from contribution_mention m where m.contribution_id = $1)";
    SPEAKERS = "select distinct by_id from contribution where conversation_id = $1 and taken_back_at is null";
    MEMBERS = "select person_id from circle_member where circle_id = $1 and part <> 'guest'";
    LEADERS = "select person_id from circle_member where circle_id = $1 and part = 'lead'";
    CYCLE_OWNER = "select owner_id from cycle where id = $1";
    IDEA_WRITER = "select created_by from idea where id = $1 and created_by is not null";
    WITH = "select teacher_id, observer_id, network_id, school_id from observation where id = $1";
    SHOWN_AT = "select person_id from observation_sharing where observation_id = $1 and ended_at is null and shared_at = $2";
    WRITER = "select by_id from contribution where id = $1";
    HUB = "select distinct person_id from role_grant where ended_at is null and role in ('director', 'coordinator', 'coach')";
    LEADS_LICEO = "select distinct person_id from role_grant where ended_at is null and school_id = $1 and role in ('principal', 'utp')";
    GIVEN = "select f.cycle_id, f.school_id, c.network_id, f.by_id, c.owner_id from feedback f join cycle c on c.id = f.cycle_id where f.id = $1 and f.taken_back_at is null";
    CIRCLE_NETWORK = "select network_id from circle where id = $1";
    TASK = "select t.owner_id, t.cycle_id, t.school_id, c.network_id from cycle_task t join cycle c on c.id = t.cycle_id where t.id = $1 and t.owner_id is not null";
    STEP = "select s.owner_id, s.meeting_id, s.school_id, m.network_id from meeting_step s join meeting m on m.id = s.meeting_id where s.id = $1 and s.owner_id is not null";
    WANTS = "select (select k.pace from attention_kind k where k.person_id = p.id and k.kind = $2) as pace, (select count(*) from attention_mute m where m.person_id = p.id and m.thing_id = $3) as muted from person p where p.id = $1 and p.deactivated_at is null";
    TELL = "insert into notification (id, network_id, school_id, person_id, kind, thing, thing_id, cause_id, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (person_id, cause_id, kind, by_id) do nothing";
    UNTELL = "delete from notification where kind = $1 and cause_id = $2 and by_id = $3";
}

/// What there is to tell, whoever is told.
#[derive(Clone, Copy)]
struct News {
    network: NetworkId,
    school: Option<SchoolId>,
    thing: Thing,
    thing_id: Uuid,
    cause: Uuid,
    by: PersonId,
}

/// Whether an event may tell anybody anything.
pub(crate) const fn concerns(noun: Noun) -> bool {
    matches!(
        noun,
        Noun::Contribution
            | Noun::Conversation
            | Noun::Answer
            | Noun::Feedback
            | Noun::Circle
            | Noun::Observation
            | Noun::Task
            | Noun::Meeting
    )
}

impl Write<'_> {
    /// Tells whom an event concerns.
    pub(crate) async fn tell_people(&mut self, by: PersonId, happened: &Happened) -> Result<()> {
        let (Some(id), detail) = (happened.id, &happened.detail) else {
            return Ok(());
        };
        let said = |key: &str| detail.get(key).is_some_and(|value| !value.is_null());
        match (happened.noun, happened.verb) {
            (Noun::Conversation, Verb::Created) => match maybe!(self, (ContributionId,), FIRST, ConversationId(id))? {
                Some((first,)) => self.tell_of_words(first).await,
                None => Ok(()),
            },
            (Noun::Contribution, Verb::Created) => self.tell_of_words(ContributionId(id)).await,
            (Noun::Contribution, Verb::Changed) if said("reaction") => {
                self.tell_of_reaction(by, ContributionId(id), detail).await
            }
            (Noun::Contribution, Verb::Changed) if said("reported") => {
                self.tell_of_report(by, ContributionId(id), detail).await
            }
            (Noun::Contribution, Verb::Changed | Verb::Removed) if said("hiding") => {
                self.tell_of_hiding(by, ContributionId(id), detail).await
            }
            (Noun::Contribution, Verb::Changed) => self.tell_of_change(ContributionId(id)).await,
            (Noun::Answer, Verb::Created) => self.tell_of_acceptance(by, detail).await,
            (Noun::Feedback, Verb::Created | Verb::Changed) => {
                self.tell_of_feedback(by, FeedbackId(id), happened).await
            }
            (Noun::Circle, Verb::Invited) => self.tell_of_invitation(by, CircleId(id), detail).await,
            (Noun::Observation, _) => self.tell_of_observation(by, ObservationId(id), happened).await,
            (Noun::Task, Verb::Created | Verb::Changed) => self.tell_of_task(by, TaskId(id)).await,
            (Noun::Meeting, Verb::Changed) => match id_in(detail, "step") {
                Some(step) if !said("done") => self.tell_of_step(by, MeetingStepId(step)).await,
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// Something was said: to whom it names, whom it quotes, whose question it answers, and who takes part; each once.
    async fn tell_of_words(&mut self, id: ContributionId) -> Result<()> {
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        let begins = said.at == said.opened_at && said.by_id == said.opened_by;
        let mut told: Vec<(PersonId, Kind)> = Vec::new();
        let mut add = |people: Vec<PersonId>, kind: Kind| {
            for person in people {
                if !told.iter().any(|(known, _)| *known == person) {
                    told.push((person, kind));
                }
            }
        };
        add(self.people(NAMED, id.0).await?, Kind::Mention);
        if said.question && !begins {
            add(vec![said.opened_by], Kind::Answer);
        }
        add(said.quoted.into_iter().collect(), Kind::Reply);
        add(self.people(SPEAKERS, said.conversation_id.0).await?, Kind::Said);
        // Whoever belongs to what it is about learns that a conversation began, and hears of each word once they take part.
        if begins {
            add(self.around(&said).await?, Kind::Said);
        }
        let news = said.news(id);
        for (person, kind) in told {
            self.notify(person, kind, &news).await?;
        }
        Ok(())
    }

    /// Who belongs to what a conversation is about.
    async fn around(&mut self, said: &Said) -> Result<Vec<PersonId>> {
        match said.about.as_str() {
            "circle" => self.people(MEMBERS, said.about_id).await,
            "cycle" => self.people(CYCLE_OWNER, said.about_id).await,
            "idea" => self.people(IDEA_WRITER, said.about_id).await,
            "observation" => {
                let both = maybe!(self, Both, WITH, ObservationId(said.about_id))?;
                Ok(both.map_or_else(Vec::new, |both| vec![both.0, both.1]))
            }
            _ => Ok(Vec::new()),
        }
    }

    /// Words were changed: whoever is named now is told, whoever isn't any more never was.
    async fn tell_of_change(&mut self, id: ContributionId) -> Result<()> {
        run!(self, NO_LONGER_NAMED, id)?;
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        for person in self.people(NAMED, id.0).await? {
            self.notify(person, Kind::Mention, &said.news(id)).await?;
        }
        Ok(())
    }

    async fn tell_of_reaction(&mut self, by: PersonId, id: ContributionId, detail: &Value) -> Result<()> {
        if detail.get("on") != Some(&Value::Bool(true)) {
            run!(self, UNTELL, Kind::Reaction, id, by)?;
            return Ok(());
        }
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        self.notify(said.by_id, Kind::Reaction, &said.news(id).by(by)).await
    }

    /// To whoever decides: the hub, who leads the liceo or the circle; of an observation its teacher.
    async fn tell_of_report(&mut self, by: PersonId, id: ContributionId, detail: &Value) -> Result<()> {
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        if detail.get("reported") != Some(&Value::Bool(true)) {
            return Ok(());
        }
        let mut decide = match said.about.as_str() {
            "observation" => {
                let both = maybe!(self, Both, WITH, ObservationId(said.about_id))?;
                both.map_or_else(Vec::new, |both| vec![both.0])
            }
            "circle" => self.people(LEADERS, said.about_id).await?,
            _ => Vec::new(),
        };
        if said.about != "observation" {
            decide.extend(all!(self, (PersonId,), HUB)?.into_iter().map(|(person,)| person));
            if let Some(school) = said.school_id {
                decide.extend(self.people(LEADS_LICEO, school.0).await?);
            }
        }
        decide.sort();
        decide.dedup();
        // Whose words they are doesn't decide about them.
        decide.retain(|person| *person != said.by_id);
        for person in decide {
            self.notify(person, Kind::Report, &said.news(id).by(by)).await?;
        }
        Ok(())
    }

    /// Hidden: to the writer. Appealed: to the hub. Decided: to the writer.
    async fn tell_of_hiding(&mut self, by: PersonId, id: ContributionId, detail: &Value) -> Result<()> {
        let (Some(said), Some(hiding)) = (maybe!(self, Said, SAID, id)?, id_in(detail, "hiding").map(HidingId)) else {
            return Ok(());
        };
        let news = News {
            cause: hiding.0,
            ..said.news(id).by(by)
        };
        if detail.get("appeal").is_some() {
            for (person,) in all!(self, (PersonId,), HUB)? {
                self.notify(person, Kind::Appeal, &news).await?;
            }
            return Ok(());
        }
        let kind = if detail.get("outcome").is_some() {
            Kind::Decided
        } else {
            Kind::Hidden
        };
        self.notify(said.by_id, kind, &news).await
    }

    async fn tell_of_acceptance(&mut self, by: PersonId, detail: &Value) -> Result<()> {
        let Some(id) = id_in(detail, "contribution").map(ContributionId) else {
            return Ok(());
        };
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        self.notify(said.by_id, Kind::Accepted, &said.news(id).by(by)).await
    }

    /// Given: to the cycle's owner. Answered: to whoever gave it and to the owner. Thanked for: to whoever gave it.
    async fn tell_of_feedback(&mut self, by: PersonId, id: FeedbackId, happened: &Happened) -> Result<()> {
        let detail = &happened.detail;
        let thanks = detail.get("thanks");
        if thanks == Some(&Value::Bool(false)) {
            run!(self, UNTELL, Kind::Thanks, id, by)?;
        }
        let Some(given) = maybe!(self, Given, GIVEN, id)? else {
            return Ok(());
        };
        let news = News {
            network: given.network_id,
            school: Some(given.school_id),
            thing: Thing::Cycle,
            thing_id: given.cycle_id.0,
            cause: id.0,
            by,
        };
        match (id_in(detail, "reply"), thanks) {
            (Some(reply), _) => {
                for person in [given.by_id, given.owner_id] {
                    let news = News { cause: reply, ..news };
                    self.notify(person, Kind::FeedbackReply, &news).await?;
                }
                Ok(())
            }
            (None, Some(Value::Bool(true))) => self.notify(given.by_id, Kind::Thanks, &news).await,
            (None, None) if happened.verb == Verb::Created => self.notify(given.owner_id, Kind::Feedback, &news).await,
            _ => Ok(()),
        }
    }

    async fn tell_of_invitation(&mut self, by: PersonId, id: CircleId, detail: &Value) -> Result<()> {
        let (Some((network,)), Some(person)) = (
            maybe!(self, (NetworkId,), CIRCLE_NETWORK, id)?,
            id_in(detail, "person").map(PersonId),
        ) else {
            return Ok(());
        };
        let news = News {
            network,
            school: None,
            thing: Thing::Circle,
            thing_id: id.0,
            cause: id.0,
            by,
        };
        self.notify(person, Kind::CircleInvitation, &news).await
    }

    /// Proposed, agreed on, declined, sent, answered, talked about: to the other of both. Shown: to whom it is shown.
    async fn tell_of_observation(&mut self, by: PersonId, id: ObservationId, happened: &Happened) -> Result<()> {
        let what = happened.detail.get("what").and_then(Value::as_str).unwrap_or_default();
        let Some((teacher, observer, network, school)) = maybe!(self, Both, WITH, id)? else {
            return Ok(());
        };
        let moved = ["agreed", "declined", "revived", "sent", "answered", "talked"].contains(&what);
        let told = if what == "shown" {
            let at = self.at();
            let shown = all!(self, (PersonId,), SHOWN_AT, id, at)?;
            shown.into_iter().map(|(person,)| person).collect()
        } else if moved || happened.verb == Verb::Created {
            vec![teacher, observer]
        } else {
            Vec::new()
        };
        let news = News {
            network,
            school: Some(school),
            thing: Thing::Observation,
            thing_id: id.0,
            // Each step is told: its event has no id of its own, so that the moment makes one.
            cause: named(&format!("{id} {what} {}", self.at().micros())),
            by,
        };
        for person in told {
            self.notify(person, Kind::Observation, &news).await?;
        }
        Ok(())
    }

    async fn tell_of_task(&mut self, by: PersonId, id: TaskId) -> Result<()> {
        let Some((owner, cycle, school, network)) = maybe!(self, (PersonId, CycleId, SchoolId, NetworkId), TASK, id)?
        else {
            return Ok(());
        };
        let news = News {
            network,
            school: Some(school),
            thing: Thing::Cycle,
            thing_id: cycle.0,
            cause: id.0,
            by,
        };
        self.notify(owner, Kind::Task, &news).await
    }

    async fn tell_of_step(&mut self, by: PersonId, id: MeetingStepId) -> Result<()> {
        let Some((owner, meeting, school, network)) = maybe!(self, (PersonId, Uuid, SchoolId, NetworkId), STEP, id)?
        else {
            return Ok(());
        };
        let news = News {
            network,
            school: Some(school),
            thing: Thing::Meeting,
            thing_id: meeting,
            cause: id.0,
            by,
        };
        self.notify(owner, Kind::Step, &news).await
    }

    /// Tells one person, unless they did it themselves, left, or silenced it. What is told at once leaves its job here, in the same
    /// transaction; all of a few minutes are one mail.
    async fn notify(&mut self, to: PersonId, kind: Kind, news: &News) -> Result<()> {
        if to == news.by {
            return Ok(());
        }
        let wants = maybe!(self, (Option<Pace>, i64), WANTS, to, kind, news.thing_id)?;
        let Some((chosen, muted)) = wants else {
            return Ok(());
        };
        let pace = kind.at(chosen);
        if pace == Pace::Never || (muted > 0 && !kind.is_duty()) {
            return Ok(());
        }
        // Its id follows from what it is: told again, it is the same, and no chance is used up.
        let name = format!("told {to} {kind} {} {}", news.cause, news.by);
        let (id, at) = (NotificationId(named(&name)), self.at());
        let told = run!(
            self,
            TELL,
            id,
            news.network,
            news.school,
            to,
            kind,
            news.thing,
            news.thing_id,
            news.cause,
            news.by,
            at
        )?;
        if told > 0 && pace == Pace::AtOnce {
            let wait = GATHERING_MINUTES * 60 * 1_000_000;
            let run_at = Instant::from_micros((at.micros().div_euclid(wait) + 1) * wait);
            let job = NewJob {
                kind: AT_ONCE_JOB,
                payload: json!({ "person": to }),
                run_at,
            };
            self.enqueue_once(&format!("{AT_ONCE_JOB} {to} {}", run_at.micros()), &job)
                .await?;
        }
        Ok(())
    }

    async fn people(&mut self, sql: &'static str, of: Uuid) -> Result<Vec<PersonId>> {
        let rows = all!(self, (PersonId,), sql, of)?;
        Ok(rows.into_iter().map(|(person,)| person).collect())
    }
}

/// Teacher, observer, network, liceo.
type Both = (PersonId, PersonId, NetworkId, SchoolId);

impl Said {
    const fn news(&self, id: ContributionId) -> News {
        News {
            network: self.network_id,
            school: self.school_id,
            thing: Thing::Conversation,
            thing_id: self.conversation_id.0,
            cause: id.0,
            by: self.by_id,
        }
    }
}

impl News {
    const fn by(self, by: PersonId) -> Self {
        Self { by, ..self }
    }
}

/// An id in an event's details.
fn id_in(detail: &Value, key: &str) -> Option<Uuid> {
    detail.get(key)?.as_str()?.parse().ok()
}
