//! What can go wrong with a database, sorted by what a person can do about it.

/// An outcome of the store.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It isn't there (any more), or is not what the request says.
    #[error("not found")]
    NotFound,
    /// Somebody else changed it since it was read; nothing was written.
    #[error("changed by somebody else in the meantime")]
    Stale,
    /// A rule of the nouns forbids it; the key names the sentence to show.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// Something that must be unique exists already; the key names the sentence to show.
    #[error("exists already: {0}")]
    Exists(&'static str),
    /// The database is busy beyond the time we wait, or can't be reached just now.
    #[error("the database is busy or can't be reached: {0}")]
    Busy(String),
    /// The database or its disk can't be written.
    #[error("the database can't be written: {0}")]
    ReadOnly(String),
    /// The database was made by a newer Ronda.
    #[error(
        "the database has schema {found}, this Ronda knows up to {known}: use the newer Ronda, or restore a backup"
    )]
    NewerSchema {
        /// Version found.
        found: i64,
        /// Newest version known.
        known: i64,
    },
    /// The address of the database makes no sense.
    #[error("{0}")]
    Address(String),
    /// A transaction would have been committed without an event: our own mistake.
    #[error("nothing was recorded of this change")]
    Unrecorded,
    /// An archive is damaged or doesn't fit.
    #[error("archive: {0}")]
    Archive(String),
    /// A file could not be read or written.
    #[error("file: {0}")]
    Io(#[from] std::io::Error),
    /// Anything else the database says.
    #[error("database: {0}")]
    Database(#[source] sqlx::Error),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let text = error.to_string();
        match &error {
            sqlx::Error::RowNotFound => Self::NotFound,
            sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) => Self::Busy(text),
            sqlx::Error::Database(said) => {
                let code = said.code().unwrap_or_default();
                match code.as_ref() {
                    // SQLITE_BUSY and SQLITE_LOCKED with their extensions; PostgreSQL: lock not available, deadlock,
                    // too many connections, shutting down.
                    "5" | "6" | "261" | "262" | "517" | "518" | "55P03" | "40P01" | "40001" | "53300" | "57P01"
                    | "57P03" => Self::Busy(text),
                    // SQLITE_READONLY…, SQLITE_FULL, SQLITE_CANTOPEN; PostgreSQL: read-only transaction, disk full.
                    "8" | "13" | "14" | "264" | "520" | "776" | "1032" | "1544" | "25006" | "53100" => {
                        Self::ReadOnly(text)
                    }
                    _ if said.is_unique_violation() => Self::Exists("problem-exists"),
                    _ => Self::Database(error),
                }
            }
            _ => Self::Database(error),
        }
    }
}
