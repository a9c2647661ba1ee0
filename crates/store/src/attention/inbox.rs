//! One's own notifications: what is unread, what was, and closing them.

use domain::attention::{Notification, Thing};
use domain::id::{NotificationId, PersonId};
use domain::permission::{OwnNotification, Proof, Standing};
use domain::time::Instant;
use uuid::Uuid;

use super::reading::Told;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// What waits for somebody, for their navigation.
#[derive(Clone, Debug, Default)]
pub struct Unread {
    /// Lines that wait, as far as they were counted.
    pub lines: usize,
    /// Whether there are more.
    pub more: bool,
}

macro_rules! notification {
    ($rest:literal) => {
        concat!("select id, network_id, school_id, person_id, kind, thing, thing_id, cause_id, by_id, at, read_at, mailing_id from notification ", $rest)
    };
}

sql! {
    ONE = notification!("where id = $1");
    UNREAD = notification!("where person_id = $1 and read_at is null order by at desc, id desc limit $2");
    READ = notification!("where person_id = $1 and read_at is not null order by at desc, id desc limit $2");
    CLOSE = "update notification set read_at = $4 where person_id = $1 and kind = $2 and thing_id = $3 and read_at is null";
    OPEN_AGAIN = "update notification set read_at = null where person_id = $1 and kind = $2 and thing_id = $3 and read_at = $4";
    CLOSE_THING = "update notification set read_at = $3 where person_id = $1 and (thing_id = $2 or cause_id = $2) and read_at is null";
    WAITS = "select count(*) from notification where person_id = $1 and (thing_id = $2 or cause_id = $2) and read_at is null";
    CLOSE_BEFORE = "update notification set read_at = $2 where read_at is null and at < $1";
    CLOSE_ALL = "update notification set read_at = $2 where person_id = $1 and read_at is null";
}

/// Rows that are looked at for one page.
const LOOKED: i64 = 120;
/// Lines that a navigation counts; and rows that it looks at.
const COUNTED: usize = 9;
const COUNTED_ROWS: i64 = 40;

impl Db {
    /// A notification.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn notification(&self, id: NotificationId) -> Result<Notification> {
        maybe!(self, Notification, ONE, id)?.ok_or(Error::NotFound)
    }

    /// What waits for somebody, and may be told now.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unread_told(&self, who: &Standing) -> Result<Vec<Told>> {
        let rows = all!(self, Notification, UNREAD, who.person(), LOOKED)?;
        self.told(who, rows).await
    }

    /// What they have read, and may be told still.
    ///
    /// # Errors
    /// What the database says.
    pub async fn read_told(&self, who: &Standing) -> Result<Vec<Told>> {
        let rows = all!(self, Notification, READ, who.person(), COUNTED_ROWS)?;
        self.told(who, rows).await
    }

    /// Whether something waits that is about a thing, or was caused by it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn waits(&self, person: PersonId, thing: Uuid) -> Result<bool> {
        Ok(one!(self, (i64,), WAITS, person, thing)?.0 > 0)
    }

    /// How much waits. Counted only what may be told: a figure, too, would tell of what one may not open.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unread(&self, who: &Standing) -> Result<Unread> {
        let rows = all!(self, Notification, UNREAD, who.person(), COUNTED_ROWS)?;
        let mut unread = Unread::default();
        let mut lines = Vec::new();
        for one in rows {
            let line = (one.kind, one.thing_id);
            if lines.contains(&line) || !self.may_be_told(who, &one).await? {
                continue;
            }
            if lines.len() == COUNTED {
                unread.more = true;
                break;
            }
            lines.push(line);
            unread.lines += 1;
        }
        Ok(unread)
    }
}

impl Write<'_> {
    /// Closes a line, or opens again what was closed with it. No change of the network: kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_notification(mut self, proof: &Proof<OwnNotification>, done: bool) -> Result<()> {
        let (one, at) = (&proof.act().0, self.at());
        match (done, one.read_at) {
            (true, _) => run!(self, CLOSE, one.person_id, one.kind, one.thing_id, at)?,
            (false, Some(read)) => run!(self, OPEN_AGAIN, one.person_id, one.kind, one.thing_id, read)?,
            (false, None) => 0,
        };
        self.keep().await
    }

    /// Notes that somebody opened a thing's page: whatever was told of it is read.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_thing(mut self, person: PersonId, thing: Uuid) -> Result<()> {
        let at = self.at();
        run!(self, CLOSE_THING, person, thing, at)?;
        self.keep().await
    }

    /// Closes everything of one's own.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_notifications(mut self, person: PersonId) -> Result<()> {
        let at = self.at();
        run!(self, CLOSE_ALL, person, at)?;
        self.keep().await
    }

    /// Closes everybody's that came before: the demo's people have read what is old.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_notifications_before(mut self, before: Instant) -> Result<()> {
        run!(self, CLOSE_BEFORE, before, before)?;
        self.keep().await
    }

    /// The same, where a thing was silenced in this transaction.
    pub(super) async fn close_silenced(&mut self, person: PersonId, (_, thing): (Thing, Uuid)) -> Result<()> {
        let at = self.at();
        run!(self, CLOSE_THING, person, thing, at)?;
        Ok(())
    }
}
