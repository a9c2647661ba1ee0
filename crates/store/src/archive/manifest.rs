//! The first thing to read of an archive: what it is, what it holds, and by which sums to know that it is whole.

use domain::id::AttachmentId;
use domain::time::Instant;
use serde::{Deserialize, Serialize};

use super::tables::{self, LEFT_OUT, Table};
use super::{FileSum, WrongArchive};
use crate::error::Result;
use crate::migrate;

/// What every manifest calls itself.
const FORMAT: &str = "ronda-archive";
/// The version of the format that this Ronda writes and reads.
const FORMAT_VERSION: i64 = 1;

/// What an archive holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always `ronda-archive`.
    pub format: String,
    /// Version of the format.
    pub format_version: i64,
    /// Schema of the database it was made of.
    pub schema: i64,
    /// The Ronda that made it.
    pub ronda: String,
    /// When it was made; none where nobody's clock was at hand (the backup before a migration).
    pub created_at: Option<Instant>,
    /// Tables whose rows were left out on purpose.
    pub left_out: Vec<String>,
    /// Tables in the order in which they are restored.
    pub tables: Vec<TableSum>,
    /// Files by their ids. Archives of an older Ronda know of none.
    #[serde(default)]
    pub files: Vec<FileSum>,
    /// Files of which there was only the row when it was made.
    #[serde(default)]
    pub missing_files: Vec<AttachmentId>,
}

/// A table of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableSum {
    /// Its name.
    pub name: String,
    /// How many rows.
    pub rows: u64,
    /// SHA-256 of its NDJSON, hexadecimal.
    pub sha256: String,
}

impl Manifest {
    /// The manifest of an archive made now.
    pub(super) fn new(
        schema: i64,
        created_at: Option<Instant>,
        tables: Vec<TableSum>,
        (files, missing_files): (Vec<FileSum>, Vec<AttachmentId>),
    ) -> Self {
        Self {
            format: FORMAT.to_owned(),
            format_version: FORMAT_VERSION,
            schema,
            ronda: env!("CARGO_PKG_VERSION").to_owned(),
            created_at,
            left_out: LEFT_OUT.iter().map(|&name| name.to_owned()).collect(),
            tables,
            files,
            missing_files,
        }
    }

    /// Rows in all.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }

    /// Checks that this Ronda can read it, and that no table is missing or unknown. Returns the tables of its schema.
    pub(super) fn check(&self) -> Result<&'static [Table]> {
        if self.format != FORMAT {
            return Err(WrongArchive::None("its manifest is another's".to_owned()).into());
        }
        if self.format_version != FORMAT_VERSION || self.schema > migrate::newest() {
            return Err(WrongArchive::Newer {
                ronda: self.ronda.clone(),
                schema: self.schema,
                known: migrate::newest(),
            }
            .into());
        }
        let tables =
            tables::of(self.schema).ok_or_else(|| damaged(format!("schema {} was never in use", self.schema)))?;
        let expected: Vec<&str> = tables
            .iter()
            .map(|table| table.name)
            .filter(|name| !self.leaves_out(name))
            .collect();
        let found: Vec<&str> = self.tables.iter().map(|table| table.name.as_str()).collect();
        if let Some(missing) = expected.iter().find(|name| !found.contains(name)) {
            return Err(WrongArchive::NoTable((*missing).to_owned()).into());
        }
        if let Some(unknown) = found.iter().find(|name| !expected.contains(name)) {
            return Err(WrongArchive::UnknownTable((*unknown).to_owned()).into());
        }
        if expected != found {
            return Err(damaged("the tables are not in their order".to_owned()).into());
        }
        Ok(tables)
    }

    /// Only tables that may be left out count as left out: nobody shall lose the people by a line in a manifest.
    fn leaves_out(&self, name: &str) -> bool {
        LEFT_OUT.contains(&name) && self.left_out.iter().any(|left| left == name)
    }
}

fn damaged(why: String) -> WrongArchive {
    WrongArchive::Manifest(why)
}
