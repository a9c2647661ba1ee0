//! Cycles that were written before they could be found by their words get their keys, once, before anybody is served.

use domain::id::CycleId;
use domain::time::Clock;
use store::{Db, Moment};

/// Cycles a transaction: a second's work at most, so that nobody waits long.
const AT_ONCE: i64 = 500;

/// Gives keys to those that lack them.
///
/// # Errors
/// What the database says.
pub async fn give(db: &Db, clock: &dyn Clock, ids: &dyn domain::id::Ids) -> store::Result<()> {
    loop {
        let lacking = db.cycles_without_key(AT_ONCE).await?;
        if lacking.is_empty() {
            return Ok(());
        }
        let keys: Vec<(CycleId, String)> = lacking
            .into_iter()
            .map(|(id, title, question, prediction)| (id, web::cycle_search_key(&title, &question, &prediction)))
            .collect();
        let w = db.write(Moment { at: clock.now(), ids }).await?;
        w.key_cycles(&keys).await?;
    }
}
