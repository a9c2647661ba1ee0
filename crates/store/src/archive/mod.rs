//! The archive: what `backup`, `restore`, `export` and the move to another database share.
//!
//! One ZIP file, so that anybody can open it without us: `manifest.json` and one `tables/<name>.ndjson` a table, one row
//! a line, rows ordered by key; one `files/<id>` a file or photo. The same content gives the same lines whichever database it came from, so two archives
//! are compared by the checksums of their manifests.
//!
//! Owns the format. Must not know what a table means, nor decide who may have an archive: it holds the hashes of
//! passwords and invitations, and is as private as the database. [`LEFT_OUT`] says what it doesn't hold.

mod export;
mod files;
mod manifest;
mod read;
mod restore;
mod tables;
mod value;
mod verify;
mod wrong;

pub use export::export_archive;
pub use files::FileSum;
pub use manifest::{Manifest, TableSum};
pub use restore::restore_archive;
pub use tables::{Kind as ColumnKind, LEFT_OUT, TABLES, Table};
pub use verify::{verify_archive, verify_by_restoring};
pub use wrong::WrongArchive;

pub(crate) use export::hex;
pub(crate) use value::json_of;

use crate::error::Error;

/// The manifest's place in the archive.
const MANIFEST: &str = "manifest.json";

/// A table's place in the archive.
fn place(table: &str) -> String {
    format!("tables/{table}.ndjson")
}

/// Work on an archive that came to no end, through nobody's fault but ours.
fn stopped(what: impl std::fmt::Display) -> Error {
    WrongArchive::Stopped(what.to_string()).into()
}

impl From<WrongArchive> for Error {
    fn from(wrong: WrongArchive) -> Self {
        Self::Archive(wrong)
    }
}
