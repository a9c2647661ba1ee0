//! The address of a database, as somebody typed it.
//!
//! Owns which of the two databases it means, and what is wrong with it where it means none. Never repeats a password
//! that may stand in it.

use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use sqlx::postgres::PgConnectOptions;

/// Why an address leads to no database.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongAddress {
    /// It is neither SQLite's nor PostgreSQL's: what stands before its colon, if that is short enough to be no secret.
    #[error(
        "the database address starts with «{0}:»; it should be sqlite://path/to/ronda.db or postgres://user:password@host/name"
    )]
    Unknown(String),
    /// It begins as it should, or without any colon, and can't be read.
    #[error(
        "the database address can't be read; it should be sqlite://path/to/ronda.db or postgres://user:password@host/name"
    )]
    Unreadable,
    /// A folder stands where the file should be.
    #[error("{} is a folder, not a database file", .0.display())]
    Folder(PathBuf),
    /// The folder of the file isn't there.
    #[error("the folder {} doesn't exist", .0.display())]
    NoFolder(PathBuf),
    /// The server is there and lets nobody in by this name and password.
    #[error("the database server refuses the user or password")]
    NotLetIn,
    /// The server is there and has no database of this name.
    #[error("the database server has no database of this name")]
    NoDatabase,
}

/// Where a database is.
pub(crate) enum Address {
    Sqlite(PathBuf),
    Postgres(Box<PgConnectOptions>),
}

impl Address {
    /// Reads an address, and looks whether a file can be there.
    pub(crate) fn read(url: &str) -> Result<Self, WrongAddress> {
        let url = url.trim();
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = PgConnectOptions::from_str(url).map_err(|_| WrongAddress::Unreadable)?;
            return Ok(Self::Postgres(Box::new(options)));
        }
        let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"));
        let path = path.ok_or_else(|| unknown(url))?.split('?').next().unwrap_or_default();
        if path.is_empty() {
            return Err(WrongAddress::Unreadable);
        }
        let path = Path::new(path);
        if path.is_dir() {
            return Err(WrongAddress::Folder(path.to_owned()));
        }
        match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() && !folder.exists() => {
                Err(WrongAddress::NoFolder(folder.to_owned()))
            }
            _ => Ok(Self::Sqlite(path.to_owned())),
        }
    }
}

/// Says how it starts: what is longer than any scheme may be a password.
fn unknown(url: &str) -> WrongAddress {
    match url.split_once(':') {
        Some((scheme, _)) if scheme.len() < 12 => WrongAddress::Unknown(scheme.to_owned()),
        _ => WrongAddress::Unreadable,
    }
}
