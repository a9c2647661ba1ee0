//! The daily job that clears away what was kept long enough (`domain::retention`).

use std::collections::HashSet;

use domain::id::Ids;
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};
use store::{Db, Files, Moment};

use crate::failure::Failure;
use crate::once::leave_once;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Clears away. It needs to know nothing but the time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ClearAway {}

impl ClearAway {
    /// The kind of its job.
    pub const NAME: &'static str = "clear-away";

    /// Leaves today's, once a day however many servers run.
    pub(crate) async fn schedule(db: &Db, moment: Moment<'_>, day: Day) -> store::Result<()> {
        leave_once(db, moment, (Self::NAME, &day.to_string()), moment.at).await
    }

    /// Does it.
    pub(crate) async fn run(self, db: &Db, files: &Files, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let cleared = db.write(Moment { at: now, ids }).await?.clear_away().await?;
        for (table, rows) in cleared.into_iter().filter(|(_, rows)| *rows > 0) {
            tracing::info!(table, rows, "cleared away");
        }
        sweep(db, files, now).await?;
        Ok(())
    }
}

/// Sweeps files without a row: an upload that broke off, or one whose row was cleared away. A day old at least, for a row is
/// written after its bytes.
async fn sweep(db: &Db, files: &Files, now: Instant) -> Result<(), Failure> {
    let Some(network) = db.network().await? else {
        return Ok(());
    };
    let found = files.all(network.id).await?;
    let known: HashSet<_> = db.attachment_ids(network.id).await?.into_iter().collect();
    for (id, written) in found {
        if !known.contains(&id) && now.seconds_since(written) > DAY {
            files.forget(network.id, id).await?;
            tracing::info!(file = %id, "a file without a row was swept");
        }
    }
    Ok(())
}
