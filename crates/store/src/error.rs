//! What can go wrong with a database, sorted by what a person can do about it.
//!
//! Owns the reasons and their data. The sentences beside them are for logs, in English; what a person reads is said by
//! whoever shows it, in that person's language.

use std::path::{Path, PathBuf};

pub use crate::address::WrongAddress;
pub use crate::archive::WrongArchive;

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
    /// The database isn't there for us just now; it may be in a moment.
    #[error("the database is busy or can't be reached: {0}")]
    Busy(Busy),
    /// The database or its disk can't be written.
    #[error("the database can't be written: {0}")]
    ReadOnly(ReadOnly),
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
    /// The address of the database makes no sense, or leads nowhere.
    #[error("{0}")]
    Address(WrongAddress),
    /// The file is no database, or a damaged one.
    #[error("the file is not a database, or damaged: {0}")]
    Damaged(String),
    /// A transaction would have been committed without an event: our own mistake.
    #[error("nothing was recorded of this change")]
    Unrecorded,
    /// An archive is damaged or doesn't fit.
    #[error("archive: {0}")]
    Archive(WrongArchive),
    /// The store of files doesn't do what it is asked.
    #[error("the store of files: {0}")]
    Files(String),
    /// A file that somebody named could not be read or written.
    #[error("file {}: {why}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system says.
        why: std::io::Error,
    },
    /// A file of our own could not be read or written.
    #[error("file: {0}")]
    Io(#[from] std::io::Error),
    /// Anything else the database says.
    #[error("database: {0}")]
    Database(#[source] sqlx::Error),
}

/// Why the database isn't there for us just now, with its own words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Busy {
    /// Somebody else writes, for longer than we wait.
    #[error("{0}")]
    Locked(String),
    /// Its server doesn't answer.
    #[error("{0}")]
    Silent(String),
}

/// Why the database can't be written, with its own words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadOnly {
    /// We may not.
    #[error("{0}")]
    Forbidden(String),
    /// There is no room.
    #[error("{0}")]
    Full(String),
}

impl Error {
    /// Says of which file the system speaks, for `map_err`.
    pub(crate) fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |why| Self::File { path, why }
    }

    /// Says of which file a nameless one was.
    pub(crate) fn of_file(self, path: &Path) -> Self {
        match self {
            Self::Io(why) => Self::File {
                path: path.to_owned(),
                why,
            },
            other => other,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let text = error.to_string();
        match &error {
            sqlx::Error::RowNotFound => Self::NotFound,
            sqlx::Error::PoolTimedOut => Self::Busy(Busy::Locked(text)),
            sqlx::Error::Io(_) => Self::Busy(Busy::Silent(text)),
            sqlx::Error::Database(said) => {
                let code = said.code().unwrap_or_default();
                match code.as_ref() {
                    // SQLITE_BUSY and SQLITE_LOCKED with their extensions; PostgreSQL: lock not available, deadlock,
                    // serialization.
                    "5" | "6" | "261" | "262" | "517" | "518" | "55P03" | "40P01" | "40001" => {
                        Self::Busy(Busy::Locked(text))
                    }
                    // PostgreSQL: too many connections, shutting down, crashed, starting up.
                    "53300" | "57P01" | "57P02" | "57P03" => Self::Busy(Busy::Silent(text)),
                    // SQLITE_FULL; PostgreSQL: disk full.
                    "13" | "53100" => Self::ReadOnly(ReadOnly::Full(text)),
                    // SQLITE_READONLY…, SQLITE_CANTOPEN; PostgreSQL: read-only transaction, no privilege.
                    "8" | "14" | "264" | "520" | "776" | "1032" | "1544" | "25006" | "42501" => {
                        Self::ReadOnly(ReadOnly::Forbidden(text))
                    }
                    // SQLITE_CORRUPT, SQLITE_NOTADB.
                    "11" | "26" => Self::Damaged(text),
                    // PostgreSQL: wrong password, not let in, no database of this name.
                    "28P01" | "28000" => Self::Address(WrongAddress::NotLetIn),
                    "3D000" => Self::Address(WrongAddress::NoDatabase),
                    _ if said.is_unique_violation() => Self::Exists("problem-exists"),
                    _ => Self::Database(error),
                }
            }
            _ => Self::Database(error),
        }
    }
}
