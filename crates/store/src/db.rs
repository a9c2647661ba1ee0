//! The connection to either database.
//!
//! SQLite: WAL, `synchronous=FULL` (what a person was told is kept), one writer that takes the lock at once, a pool
//! of readers. PostgreSQL: one pool. Besides, on both, two connections for what reads for long: see [`Db::for_exports`].

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};

use crate::address::Address;
use crate::error::{Busy, Error, Result};
use crate::migrate;
use crate::remembered::Memory;
use crate::search;
use crate::statement::On;

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Embedded SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// How to open a database.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `sqlite://path/to/file.db` or `postgres://user@host/name`.
    pub url: String,
    /// Where the automatic backup before a migration goes.
    pub backup_dir: PathBuf,
    /// Connections that read (SQLite) or all (PostgreSQL).
    pub connections: u32,
    /// How long a write waits for another before it is told that the database is busy.
    pub patience: Duration,
}

/// Connections for what reads for long, opened when somebody does.
const APART: u32 = 2;
/// How long one that reads for long may wait for another: there is no page that a person waits for.
const APART_PATIENCE: Duration = Duration::from_secs(60);

impl Settings {
    /// The usual ones for an address.
    #[must_use]
    pub fn new(url: &str, backup_dir: &Path) -> Self {
        Self {
            url: url.to_owned(),
            backup_dir: backup_dir.to_owned(),
            connections: 8,
            patience: Duration::from_secs(5),
        }
    }
}

/// The database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    pools: Pools,
    apart: Pools,
    memory: Arc<Memory>,
}

#[derive(Clone, Debug)]
enum Pools {
    Sqlite { readers: SqlitePool, writer: SqlitePool },
    Postgres(PgPool),
}

impl Db {
    /// Opens the database and brings its schema up to date.
    ///
    /// # Errors
    /// [`Error::Address`] for an address that makes no sense, [`Error::NewerSchema`] for a database of a newer Ronda,
    /// [`Error::Busy`] or [`Error::ReadOnly`] where it can't be reached or written.
    pub async fn open(settings: &Settings) -> Result<Self> {
        let db = Self::connect(settings).await?;
        migrate::bring_up_to_date(&db, settings).await?;
        search::keys::fill(&db).await?;
        search::documents::fill(&db).await?;
        Ok(db)
    }

    /// Connects without touching the schema.
    pub(crate) async fn connect(settings: &Settings) -> Result<Self> {
        let path = match Address::read(&settings.url).map_err(Error::Address)? {
            Address::Sqlite(path) => path,
            Address::Postgres(options) => return Self::connect_postgres(*options, settings).await,
        };
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(settings.patience)
            .pragma("temp_store", "memory")
            // What is erased is overwritten in the file, too: a mailed code, a person's name.
            .pragma("secure_delete", "on")
            .optimize_on_close(true, None);
        let pool = |connections| {
            SqlitePoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(settings.patience * 2)
        };
        // Answers of a whole school write a thousand pages in a second: not each of those seconds waits for the main file.
        let writer = options.clone().pragma("wal_autocheckpoint", "4000");
        let writer = pool(1).connect_with(writer).await?;
        // Whoever may not write can't keep what it would optimise either, and a connection whose optimising fails is closed some time later: then
        // the writer's is not the last one, and leaves its log behind.
        let options = options.pragma("query_only", "on").optimize_on_close(false, None);
        let apart = pool(APART)
            .acquire_timeout(APART_PATIENCE)
            .connect_lazy_with(options.clone());
        let readers = pool(settings.connections).connect_with(options).await?;
        let apart = Pools::Sqlite {
            readers: apart,
            writer: writer.clone(),
        };
        Ok(Self::of(Pools::Sqlite { readers, writer }, apart))
    }

    async fn connect_postgres(options: PgConnectOptions, settings: &Settings) -> Result<Self> {
        let apart = PgPoolOptions::new()
            .max_connections(APART)
            .acquire_timeout(APART_PATIENCE)
            .connect_lazy_with(options.clone());
        let pool = PgPoolOptions::new()
            .max_connections(settings.connections)
            .acquire_timeout(settings.patience)
            .connect_with(options)
            .await;
        let pool = pool.map_err(|error| match error {
            // Nobody holds a connection yet: it is the server that keeps silent.
            sqlx::Error::PoolTimedOut => Error::Busy(Busy::Silent(error.to_string())),
            other => other.into(),
        })?;
        Ok(Self::of(Pools::Postgres(pool), Pools::Postgres(apart)))
    }

    fn of(pools: Pools, apart: Pools) -> Self {
        let memory = Arc::default();
        Self { pools, apart, memory }
    }

    /// The same database for what reads for long, such as an export: however many of those there are, they leave the connections of
    /// pages alone.
    #[must_use]
    pub fn for_exports(&self) -> Self {
        Self {
            pools: self.apart.clone(),
            ..self.clone()
        }
    }

    /// Which database it is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self.pools {
            Pools::Sqlite { .. } => Kind::Sqlite,
            Pools::Postgres(_) => Kind::Postgres,
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// What it says instead.
    pub async fn ping(&self) -> Result<()> {
        run!(self, "select 1").map(|_| ())
    }

    /// Waits for what is running and closes.
    pub async fn close(&self) {
        match &self.apart {
            Pools::Sqlite { readers, .. } => readers.close().await,
            Pools::Postgres(pool) => pool.close().await,
        }
        match &self.pools {
            Pools::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }

    /// What was counted since somebody last wrote.
    pub(crate) fn memory(&self) -> &Memory {
        &self.memory
    }

    /// Where reads go.
    pub(crate) const fn on(&self) -> On<&SqlitePool, &PgPool> {
        match &self.pools {
            Pools::Sqlite { readers, .. } => On::Sqlite(readers),
            Pools::Postgres(pool) => On::Postgres(pool),
        }
    }

    /// Where writes go.
    pub(crate) const fn writer(&self) -> On<&SqlitePool, &PgPool> {
        match &self.pools {
            Pools::Sqlite { writer, .. } => On::Sqlite(writer),
            Pools::Postgres(pool) => On::Postgres(pool),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at what it cannot do")]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_reads_for_long_takes_no_connection_from_pages() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
        let mut settings = Settings::new(&url, folder.path());
        settings.connections = 1;
        let db = Db::open(&settings).await.unwrap();
        let apart = db.for_exports();
        let Pools::Sqlite { readers, .. } = &apart.pools else {
            panic!("it is SQLite");
        };
        let mut held = Vec::new();
        for _ in 0..APART {
            held.push(readers.acquire().await.unwrap());
        }
        assert!(readers.try_acquire().is_none(), "there are no more of them");
        db.ping().await.unwrap();
        drop(held);
        apart.ping().await.unwrap();
    }
}
