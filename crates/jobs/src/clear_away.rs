//! The daily job that clears away what was kept long enough (`domain::retention`).

use domain::id::Ids;
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};
use store::{Db, Moment, NewJob};

use crate::failure::Failure;

/// Clears away. It needs to know nothing but the time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ClearAway {}

impl ClearAway {
    /// The kind of its job.
    pub const NAME: &'static str = "clear-away";

    /// Leaves today's, once a day however many servers run.
    pub(crate) async fn schedule(db: &Db, moment: Moment<'_>, day: Day) -> store::Result<()> {
        let job = NewJob {
            kind: Self::NAME,
            payload: serde_json::json!({}),
            run_at: moment.at,
        };
        db.schedule_job(moment, &format!("{} {day}", Self::NAME), &job).await
    }

    /// Does it.
    pub(crate) async fn run(self, db: &Db, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let cleared = db.write(Moment { at: now, ids }).await?.clear_away().await?;
        for (table, rows) in cleared.into_iter().filter(|(_, rows)| *rows > 0) {
            tracing::info!(table, rows, "cleared away");
        }
        Ok(())
    }
}
