//! Says that results are there, once, to whoever gave the survey.

use domain::id::{AdministrationId, Ids};
use domain::time::Instant;
use serde::{Deserialize, Serialize};
use store::{Db, Moment, NewJob, SurveyNews};

use super::mail;
use crate::failure::Failure;

/// Days after which it is no news any more: a server that stood still for a month writes to nobody about it.
const STALE: i64 = 7;

/// Says it of one administration.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct AnnounceResults {
    administration: AdministrationId,
}

impl AnnounceResults {
    /// The kind of its job.
    pub(crate) const NAME: &'static str = "announce-results";

    /// The job, to be left in the transaction that makes the results.
    pub(crate) fn job(administration: AdministrationId, now: Instant) -> NewJob {
        NewJob {
            kind: Self::NAME,
            payload: serde_json::json!({ "administration": administration }),
            run_at: now,
        }
    }

    /// Does it.
    pub(crate) async fn run(self, db: &Db, base_url: &str, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let administration = db.administration(self.administration).await?;
        let fresh = |released: &Instant| now < released.plus_days(STALE);
        if administration
            .released_at
            .as_ref()
            .is_none_or(|released| !fresh(released))
        {
            return Ok(());
        }
        let Some(who) = db.announced(administration.id).await? else {
            return Ok(());
        };
        let said = mail(who, &administration, base_url, (SurveyNews::Released, vec![]));
        let mails = [(administration.id.to_string(), said)];
        db.leave_mails(Moment { at: now, ids }, "survey released", &mails)
            .await?;
        Ok(())
    }
}
