//! The hourly job: makes the digests that are due. Each is made once a day however often this runs, and none where nothing is unread.

use domain::attention::{Mailed, Pace, digest_is_due};
use domain::id::Ids;
use domain::time::Instant;
use serde::{Deserialize, Serialize};
use store::{Db, Moment, mailing_id};

use super::{Reader, job};
use crate::announce::hour;
use crate::failure::Failure;
use crate::once::leave_once;

/// Seconds of an hour.
const HOUR: i64 = 60 * 60;

/// Makes them. It needs to know nothing but the time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct MakeDigests {}

impl MakeDigests {
    /// The kind of its job.
    pub(crate) const NAME: &'static str = "make-digests";

    /// Leaves the one of this hour, once however many servers run.
    pub(crate) async fn schedule(db: &Db, moment: Moment<'_>) -> store::Result<()> {
        let run_at = Instant::from_micros(hour(moment.at) * HOUR * 1_000_000);
        leave_once(db, moment, (Self::NAME, &run_at.micros().to_string()), run_at).await
    }

    /// Does it: every mail is a job of its own.
    pub(crate) async fn run(self, db: &Db, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let mut made = 0;
        for to in db.people_to_mail(now).await? {
            let person = to.person_id;
            let Some(reader) = Reader::of(db, person, now).await? else {
                continue;
            };
            if !digest_is_due(&reader.hours, &reader.calendar, to.last, now) {
                continue;
            }
            let which = reader.gathered(db, now, Pace::mails).await?;
            if which.is_empty() {
                continue;
            }
            let id = mailing_id(person, Mailed::Digest, &now.day().to_string());
            let w = db.write(Moment { at: now, ids }).await?;
            w.make_mailing(id, (person, Mailed::Digest), &which, &job(id, now))
                .await?;
            made += 1;
        }
        tracing::info!(made, "digests made");
        Ok(())
    }
}
