//! Mails that tell of notifications: made once, retried until they left, never for what was read meanwhile.

use domain::attention::{Mailed, Notification, STALE_DAYS};
use domain::id::{MailingId, NotificationId, PersonId};
use domain::time::{Day, Instant};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::jobs::named;
use crate::write::Write;

/// The kind of the job that mails what can't wait.
pub const AT_ONCE_JOB: &str = "mail-at-once";

/// A mail that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Mailing {
    /// Its id.
    pub id: MailingId,
    /// To whom.
    pub person_id: PersonId,
    /// Why.
    pub kind: Mailed,
    /// The day on which it was made.
    pub day: Day,
    /// When it left.
    pub sent_at: Option<Instant>,
}

/// Somebody for whom something has gathered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ToMail {
    /// Who.
    pub person_id: PersonId,
    /// The day of their last digest.
    pub last: Option<Day>,
}

sql! {
    TO_DIGEST = "select p.id as person_id, (select max(m.day) from mailing m where m.person_id = p.id and m.kind = 'digest') as last from person p where p.mail is not null and p.deactivated_at is null and exists (select 1 from notification n where n.person_id = p.id and n.read_at is null and n.mailing_id is null and n.at >= $1) order by p.id";
    WAITING = "select id, network_id, school_id, person_id, kind, thing, thing_id, cause_id, by_id, at, read_at, mailing_id from notification where person_id = $1 and read_at is null and mailing_id is null and at >= $2 order by at desc, id desc limit 400";
    OF_MAILING = "select id, network_id, school_id, person_id, kind, thing, thing_id, cause_id, by_id, at, read_at, mailing_id from notification where mailing_id = $1 and read_at is null order by at desc, id desc";
    ONE = "select id, person_id, kind, day, sent_at from mailing where id = $1";
    MADE_ON = "select count(*) from mailing where person_id = $1 and kind = $2 and day = $3";
    MAKE = "insert into mailing (id, person_id, kind, day, made_at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing";
    TAKE = "update notification set mailing_id = $2 where id = $1 and mailing_id is null";
    SENT = "update mailing set sent_at = $2 where id = $1 and sent_at is null";
}

impl Db {
    /// For whom something has gathered that no mail told.
    ///
    /// # Errors
    /// What the database says.
    pub async fn people_to_mail(&self, now: Instant) -> Result<Vec<ToMail>> {
        all!(self, ToMail, TO_DIGEST, now.plus_days(-STALE_DAYS))
    }

    /// What has gathered for somebody.
    ///
    /// # Errors
    /// What the database says.
    pub async fn waiting_for_mail(&self, person: PersonId, now: Instant) -> Result<Vec<Notification>> {
        all!(self, Notification, WAITING, person, now.plus_days(-STALE_DAYS))
    }

    /// A mail that was made.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn mailing(&self, id: MailingId) -> Result<Mailing> {
        maybe!(self, Mailing, ONE, id)?.ok_or(Error::NotFound)
    }

    /// What a mail tells and nobody has read meanwhile.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mailed_in(&self, id: MailingId) -> Result<Vec<Notification>> {
        all!(self, Notification, OF_MAILING, id)
    }

    /// How many mails of a kind somebody was made on a day.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mailings_on(&self, person: PersonId, kind: Mailed, day: Day) -> Result<i64> {
        Ok(one!(self, (i64,), MADE_ON, person, kind, day)?.0)
    }
}

/// The id of a mail: the same one is made once, however often it is begun.
#[must_use]
pub fn mailing_id(person: PersonId, kind: Mailed, which: &str) -> MailingId {
    MailingId(named(&format!("mailing {person} {kind} {which}")))
}

impl Write<'_> {
    /// Makes a mail of these, and leaves its job. Made again, it is the same: nothing is told twice. Kept without an event: it is no change
    /// of the network.
    ///
    /// # Errors
    /// What the database says; then none is made.
    pub async fn make_mailing(
        mut self,
        id: MailingId,
        (person, kind): (PersonId, Mailed),
        which: &[NotificationId],
        job: &crate::jobs::NewJob,
    ) -> Result<()> {
        let at = self.at();
        if run!(self, MAKE, id, person, kind, at.day(), at)? > 0 {
            for notification in which {
                run!(self, TAKE, *notification, id)?;
            }
            self.enqueue_once(&format!("mailing {id}"), job).await?;
        }
        self.keep().await
    }

    /// Notes that a mail left.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mailing_sent(mut self, id: MailingId) -> Result<()> {
        let at = self.at();
        run!(self, SENT, id, at)?;
        self.keep().await
    }

    /// Keeps the secrets of a mail's links, before it leaves.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_mail_keys(self) -> Result<()> {
        self.keep().await
    }
}
