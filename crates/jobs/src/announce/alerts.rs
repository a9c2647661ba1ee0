//! The hourly job: that a text waits which may tell of harm, said to whoever keeps the liceo's protocol. At a full hour and not as it
//! comes, or the mail's minute would tell who wrote; by day, since nobody acts at night.

use domain::id::Ids;
use domain::person::Language;
use domain::time::Instant;
use serde::{Deserialize, Serialize};
use store::{Db, Letter, Mail, Moment};

use crate::failure::Failure;
use crate::once::leave_once;

/// Seconds of an hour.
const HOUR: i64 = 60 * 60;
/// Hours of Chile at which mails leave, the last one included.
const BY_DAY: std::ops::RangeInclusive<i8> = 7..=20;

/// Says it. It needs to know nothing but the time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct AnnounceAlerts {}

impl AnnounceAlerts {
    /// The kind of its job.
    pub(crate) const NAME: &'static str = "announce-alerts";

    /// Leaves the one of the next full hour, once however many servers run.
    pub(crate) async fn schedule(db: &Db, moment: Moment<'_>) -> store::Result<()> {
        let run_at = Instant::from_micros(hour(moment.at) * HOUR * 1_000_000).plus_seconds(HOUR);
        leave_once(db, moment, (Self::NAME, &run_at.micros().to_string()), run_at).await
    }

    /// Does it. Whoever was told of so many today is not told again before there are more; what nobody opens comes again the next day.
    pub(crate) async fn run(self, db: &Db, base_url: &str, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        if !BY_DAY.contains(&now.in_chile().hour()) {
            return Ok(());
        }
        let mut mails = Vec::new();
        for (school, so_far) in db.schools_with_unread_alerts().await? {
            for who in db.protocol_holders(school).await? {
                let once = format!("{school} {so_far} {} {}", now.day(), who.mail);
                let mail = Mail {
                    to: who.mail,
                    language: who.language.unwrap_or(Language::EsCl),
                    letter: Letter::Alert {
                        name: who.name,
                        link: format!("{}/avisos", base_url.trim_end_matches('/')),
                    },
                };
                mails.push((once, mail));
            }
        }
        db.leave_mails(Moment { at: now, ids }, Self::NAME, &mails).await?;
        Ok(())
    }
}

/// Full hours since 1970.
pub(crate) const fn hour(at: Instant) -> i64 {
    at.micros().div_euclid(HOUR * 1_000_000)
}
