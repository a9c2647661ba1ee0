//! That something changed in a convening, told by PostgreSQL at once: a hint, so that nobody waits for the next poll. Nothing hangs on it; what
//! is true is the pulse. SQLite has no such thing.

use domain::id::ConveningId;
use sqlx::postgres::{PgListener, PgPoolOptions};

use crate::db::Db;
use crate::dialect;
use crate::error::Result;
use crate::statement::On;
use crate::write::Write;

/// What the processes call to each other on.
const CHANNEL: &str = "ronda_convening";

/// Where hints come in: on a connection of its own, that no page waits for.
#[derive(Debug)]
pub struct Hints(PgListener);

impl Db {
    /// Listens; none where the database tells nobody.
    ///
    /// # Errors
    /// What the database says.
    pub async fn hints(&self) -> Result<Option<Hints>> {
        let On::Postgres(pool) = self.on() else {
            return Ok(None);
        };
        let options = pool.connect_options().as_ref().clone();
        let own = PgPoolOptions::new()
            .max_connections(1)
            .max_lifetime(None)
            .idle_timeout(None)
            .connect_lazy_with(options);
        let mut listener = PgListener::connect_with(&own).await?;
        listener.listen(CHANNEL).await?;
        Ok(Some(Hints(listener)))
    }
}

impl Hints {
    /// Waits for the next one. What was told while the connection was away is lost.
    ///
    /// # Errors
    /// Where the connection can't be had again.
    pub async fn next(&mut self) -> Result<ConveningId> {
        loop {
            let told = self.0.recv().await?;
            if let Ok(id) = told.payload().parse() {
                return Ok(id);
            }
        }
    }
}

impl Write<'_> {
    /// Tells the other processes at the commit.
    pub(super) async fn hint(&mut self, id: ConveningId) -> Result<()> {
        if let On::Postgres(connection) = self.on() {
            let call = sqlx::query(dialect::NOTIFY_POSTGRES).bind(CHANNEL).bind(id.to_string());
            call.execute(connection).await?;
        }
        Ok(())
    }
}
