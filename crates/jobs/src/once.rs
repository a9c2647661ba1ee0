//! Jobs of a day or an hour: they need to know nothing but the time, and each is left once, however many servers run.

use domain::time::Instant;
use store::{Db, Moment, NewJob};

/// Leaves one. `of` names its day or its hour.
///
/// # Errors
/// What the store says.
pub(crate) async fn leave_once(
    db: &Db,
    moment: Moment<'_>,
    (kind, of): (&'static str, &str),
    run_at: Instant,
) -> store::Result<()> {
    let job = NewJob {
        kind,
        payload: serde_json::json!({}),
        run_at,
    };
    db.schedule_job(moment, &format!("{kind} {of}"), &job).await
}
