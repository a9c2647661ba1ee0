//! Who is told what: read from the events of a commit, in its own transaction, so that no way of writing can forget it.
//!
//! Another noun that is worth telling gets its arm in `tell_people`, a kind in `domain::attention`, and an arm in `reading`. Must not decide who
//! may read: whoever may not is told nothing, because it is asked when they look.

use domain::attention::{GATHERING_MINUTES, Kind, Pace, Thing};
use domain::event::{Happened, Noun, Verb};
use domain::id::{
    CircleId, ContributionId, ConversationId, CycleId, FeedbackId, MeetingStepId, NetworkId, NotificationId,
    ObservationId, PersonId, SchoolId, TaskId,
};
use domain::time::Instant;
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) mod asked;
pub(crate) mod convened;
pub(crate) mod exchanged;
pub(crate) mod found;
pub(crate) mod said;

use super::mailings::AT_ONCE_JOB;
use crate::error::Result;
use crate::jobs::{NewJob, named};
use crate::write::Write;

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
    FIRST = "select id from contribution where conversation_id = $1 order by at, id limit 1";
    WITH = "select teacher_id, observer_id, network_id, school_id from observation where id = $1";
    SHOWN_AT = "select person_id from observation_sharing where observation_id = $1 and ended_at is null and shared_at = $2";
    WRITER = "select by_id from contribution where id = $1";
    GIVEN = "select f.cycle_id, f.school_id, c.network_id, f.by_id, c.owner_id from feedback f join cycle c on c.id = f.cycle_id where f.id = $1 and f.taken_back_at is null";
    CIRCLE_NETWORK = "select network_id from circle where id = $1";
    TASK = "select t.owner_id, t.cycle_id, t.school_id, c.network_id from cycle_task t join cycle c on c.id = t.cycle_id where t.id = $1 and t.owner_id is not null";
    STEP = "select s.owner_id, s.meeting_id, s.school_id, m.network_id from meeting_step s join meeting m on m.id = s.meeting_id where s.id = $1 and s.owner_id is not null";
    WANTS = "select (select k.pace from attention_kind k where k.person_id = p.id and k.kind = $2) as pace, (select count(*) from attention_mute m where m.person_id = p.id and m.thing_id = $3) as muted from person p where p.id = $1 and p.deactivated_at is null";
    TELL = "insert into notification (id, network_id, school_id, person_id, kind, thing, thing_id, cause_id, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing";
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
            | Noun::ExchangePair
            | Noun::Visit
            | Noun::HelpRequest
            | Noun::Convening
            | Noun::ConveningMinutes
            | Noun::Commitment
            | Noun::Cycle
            | Noun::Package
            | Noun::Synthesis
            | Noun::Collection
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
            (Noun::ExchangePair | Noun::Visit | Noun::HelpRequest, _) => self.tell_of_exchange(by, id, happened).await,
            (Noun::Convening | Noun::ConveningMinutes | Noun::Commitment, _) => {
                self.tell_of_convening(by, id, happened).await
            }
            (Noun::Cycle | Noun::Package | Noun::Synthesis | Noun::Collection, _) => {
                self.tell_of_library(by, id, happened).await
            }
            _ => Ok(()),
        }
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
            (None, None) if happened.verb == Verb::Created => {
                let kind = self.kind_of_feedback(id).await?;
                self.notify(given.owner_id, kind, &news).await
            }
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
        if to == news.by && !kind.is_of_time() {
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
        let name = match kind {
            // One collection takes in several packages of one author.
            Kind::PackageUsed => format!("told {to} {kind} {} {} {}", news.thing_id, news.cause, news.by),
            _ => format!("told {to} {kind} {} {}", news.cause, news.by),
        };
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

impl News {
    const fn by(self, by: PersonId) -> Self {
        Self { by, ..self }
    }
}

/// An id in an event's details.
fn id_in(detail: &Value, key: &str) -> Option<Uuid> {
    detail.get(key)?.as_str()?.parse().ok()
}
