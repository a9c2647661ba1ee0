//! What can be wrong with an archive, for whoever has to find another one.

/// Why an archive is refused, or can't be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongArchive {
    /// It is none, or damaged from its first byte.
    #[error("this file is damaged or not an archive of Ronda ({0})")]
    None(String),
    /// A newer Ronda made it.
    #[error(
        "made by Ronda {ronda} (schema {schema}), which is newer than this one (schema {known}): use the newer Ronda"
    )]
    Newer {
        /// Which Ronda made it.
        ronda: String,
        /// Its schema.
        schema: i64,
        /// The newest schema known here.
        known: i64,
    },
    /// Its manifest can't be read or contradicts itself.
    #[error("the manifest is damaged ({0})")]
    Manifest(String),
    /// The manifest lacks a table.
    #[error("the table «{0}» is missing")]
    NoTable(String),
    /// The manifest names a table that nobody knows.
    #[error("the table «{0}» is unknown")]
    UnknownTable(String),
    /// It lacks a file.
    #[error("«{0}» is missing in it")]
    NoFile(String),
    /// A file is in it that doesn't belong there.
    #[error("«{0}» doesn't belong in it")]
    UnknownFile(String),
    /// A table can't be unpacked, or is longer or shorter than it says.
    #[error("the table «{table}» is damaged ({why})")]
    Table {
        /// Which.
        table: String,
        /// What is wrong.
        why: String,
    },
    /// A table has more or fewer rows than its manifest says.
    #[error("the table «{table}» has {found} rows, its manifest says {said}")]
    Rows {
        /// Which.
        table: String,
        /// Rows found.
        found: u64,
        /// Rows that should be there.
        said: u64,
    },
    /// A table is not what it was when its sum was made.
    #[error("the table «{0}» is damaged: its checksum differs")]
    Checksum(String),
    /// A file is not what it was when its sum was made.
    #[error("the file «{0}» is damaged: its checksum differs")]
    File(String),
    /// A row can't be read, or has other columns than its table.
    #[error("line {line} of the table «{table}»: {why}")]
    Row {
        /// Table.
        table: String,
        /// Line, from 1.
        line: u64,
        /// What is wrong.
        why: String,
    },
    /// The rows are whole but don't fit the schema or each other.
    #[error("the rows of «{table}» don't fit: {why}")]
    Misfit {
        /// Of which table.
        table: String,
        /// What the database says.
        why: String,
    },
    /// The database to restore into holds something.
    #[error("the database is not empty (it has rows in «{0}»): restore into a new one")]
    NotEmpty(String),
    /// The database holds a value that no archive can keep.
    #[error("{column} {why} ({key})")]
    Value {
        /// Table and column.
        column: String,
        /// What is wrong with it.
        why: &'static str,
        /// Of which row.
        key: String,
    },
    /// A table comes out of a restored database otherwise than it went in.
    #[error("the table «{0}» comes out of a restored database otherwise than it went in")]
    Different(String),
    /// Our own threads stopped, or the schema is in no list: our mistake.
    #[error("{0}")]
    Stopped(String),
}
