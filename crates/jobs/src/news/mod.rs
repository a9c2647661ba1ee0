//! Mail about notifications: what can't wait, within minutes; what has gathered, once a day or a week. On days of school, in the hours that
//! each person left open, and never what they have read meanwhile.
//!
//! Owns when a mail leaves and what it tells. Must not decide what may be told: it is asked anew at the moment at which the mail is written,
//! and a job carries ids alone.

mod at_once;
mod digests;
mod send;

pub(crate) use at_once::MailAtOnce;
pub(crate) use digests::MakeDigests;
pub(crate) use send::SendMailing;

use domain::attention::{Hours, Kind, Notification, Pace};
use domain::calendar::SchoolCalendar;
use domain::id::{MailingId, NotificationId, PersonId};
use domain::permission::Standing;
use domain::time::Instant;
use store::{Db, NewJob};

use crate::failure::Failure;

/// Somebody, with everything that decides whether mail reaches them now.
struct Reader {
    standing: Standing,
    hours: Hours,
    calendar: SchoolCalendar,
    paces: Vec<(Kind, Pace)>,
}

impl Reader {
    /// Who it is; none where no mail reaches them at all.
    async fn of(db: &Db, person: PersonId, now: Instant) -> Result<Option<Self>, Failure> {
        let known = db.person(person).await?;
        let Some(network) = db.network().await? else {
            return Ok(None);
        };
        if !known.is_active() || known.mail.is_none() {
            return Ok(None);
        }
        let (standing, calendars) = (db.standing(person).await?, db.calendars(network.id, now.day()).await?);
        // Whoever works at a liceo has its days of school; the hub those of everybody.
        let calendar = match standing.schools().first() {
            Some(school) => calendars.at(*school).clone(),
            None => calendars.everywhere().clone(),
        };
        Ok(Some(Self {
            standing,
            calendar,
            hours: db.attention_hours(person).await?,
            paces: db.attention_paces(person).await?,
        }))
    }

    fn pace(&self, kind: Kind) -> Pace {
        let chosen = self.paces.iter().find(|(known, _)| *known == kind);
        kind.at(chosen.map(|(_, pace)| *pace))
    }

    /// What has gathered for them, of these paces, and may be told now.
    async fn gathered(
        &self,
        db: &Db,
        now: Instant,
        wanted: impl Fn(Pace) -> bool,
    ) -> Result<Vec<NotificationId>, Failure> {
        let mut rows: Vec<Notification> = db.waiting_for_mail(self.standing.person(), now).await?;
        rows.retain(|one| wanted(self.pace(one.kind)));
        let told = db.told(&self.standing, rows).await?;
        Ok(told.into_iter().flat_map(|line| line.group.ids).collect())
    }
}

/// The job that sends a mail.
fn job(id: MailingId, now: Instant) -> NewJob {
    NewJob {
        kind: SendMailing::NAME,
        payload: serde_json::json!({ "mailing": id }),
        run_at: now,
    }
}
