//! What can't wait: one mail of a few minutes, a few a day; at night and in the holidays it waits for the morning of a day of school.

use domain::attention::{MOST_AT_ONCE, Mailed, Pace, Rhythm, first_open};
use domain::id::{Ids, PersonId};
use domain::time::Instant;
use serde::{Deserialize, Serialize};
use store::{AT_ONCE_JOB, Db, Moment, NewJob, mailing_id};

use super::{Reader, job};
use crate::failure::Failure;

/// Makes one person's mail.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct MailAtOnce {
    person: PersonId,
}

impl MailAtOnce {
    /// The kind of its job.
    pub(crate) const NAME: &'static str = AT_ONCE_JOB;

    /// Does it.
    pub(crate) async fn run(self, db: &Db, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let (person, moment) = (self.person, Moment { at: now, ids });
        let Some(reader) = Reader::of(db, person, now).await? else {
            return Ok(());
        };
        if reader.hours.rhythm == Rhythm::Never {
            return Ok(());
        }
        let open = first_open(&reader.hours, &reader.calendar, now);
        if open > now {
            let later = NewJob {
                kind: Self::NAME,
                payload: serde_json::json!({ "person": person }),
                run_at: open,
            };
            let name = format!("{AT_ONCE_JOB} {person} {}", open.micros());
            return Ok(db.schedule_job(moment, &name, &later).await?);
        }
        let today = now.day();
        let made = db.mailings_on(person, Mailed::AtOnce, today).await?;
        if made >= MOST_AT_ONCE {
            // The rest of this day's is in the next digest.
            return Ok(());
        }
        let which = reader.gathered(db, now, |pace| pace == Pace::AtOnce).await?;
        if which.is_empty() {
            return Ok(());
        }
        let id = mailing_id(person, Mailed::AtOnce, &format!("{today} {made}"));
        let w = db.write(moment).await?;
        Ok(w.make_mailing(id, (person, Mailed::AtOnce), &which, &job(id, now))
            .await?)
    }
}
