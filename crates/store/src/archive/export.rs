//! Writes an archive: one snapshot of the database, row by row through a thread that packs, renamed into place at the end.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use domain::time::Instant;
use futures_util::TryStreamExt as _;
use sha2::{Digest, Sha256};
use sqlx::AssertSqlSafe;
use tokio::sync::mpsc;
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::files::{PROMISED, Promised, send_files};
use super::manifest::{Manifest, TableSum};
use super::tables::{self, LEFT_OUT, Table};
use super::value::{AnyRow, read_row, write_line};
use super::{MANIFEST, place, stopped};
use crate::db::Db;
use crate::dialect;
use crate::error::{Error, Result};
use crate::files::Files;
use crate::migrate;
use crate::statement::On;

/// Bytes gathered before they are handed to the packing thread.
pub(super) const CHUNK: usize = 64 * 1024;
/// Chunks under way, and with [`CHUNK`] the memory that an export takes.
const UNDER_WAY: usize = 8;

/// What the packing thread is told.
pub(super) enum Step {
    /// The next file begins.
    Begin(String),
    /// More of it.
    Bytes(Vec<u8>),
    /// Everything was told. A channel that closes without this was cut off, and the file is thrown away.
    End,
}

/// Writes the whole database to `path` as one archive, with its files where their store is given. Nothing stands there unless it
/// is whole; a file that is missing in the store is named in the manifest.
///
/// # Errors
/// [`Error::Archive`] where a value fits no archive, [`Error::File`] where the file can't be written, or what the database
/// says.
pub async fn export_archive(db: &Db, files: Option<&Files>, path: &Path, at: Option<Instant>) -> Result<Manifest> {
    export_as(db, files, path, at, migrate::found(db).await?).await
}

/// The same with the tables and columns of an older schema: what an archive of that schema held.
pub(super) async fn export_as(
    db: &Db,
    files: Option<&Files>,
    path: &Path,
    at: Option<Instant>,
    schema: i64,
) -> Result<Manifest> {
    let tables = tables::of(schema).ok_or_else(|| stopped(format!("this Ronda doesn't know schema {schema}")))?;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(Error::file(folder))?;
    }
    if path.is_dir() {
        return Err(Error::file(path)(std::io::ErrorKind::IsADirectory.into()));
    }
    let partial = Partial::beside(path)?;
    let file = partial.create().map_err(Error::file(path))?;
    let (steps, told) = mpsc::channel(UNDER_WAY);
    let packing = tokio::task::spawn_blocking(move || pack(file, told));
    let sent = send_all(db, files, tables, (schema, at), steps).await;
    // The packing thread knows better why a send failed: a full disk, for one.
    packing
        .await
        .map_err(|why| stopped(format!("packing stopped: {why}")))?
        .map_err(|error| error.of_file(path))?;
    let manifest = sent?;
    partial.settle(path).map_err(Error::file(path))?;
    Ok(manifest)
}

/// Sends every table and then the manifest.
async fn send_all(
    db: &Db,
    files: Option<&Files>,
    tables: &[Table],
    (schema, at): (i64, Option<Instant>),
    steps: mpsc::Sender<Step>,
) -> Result<Manifest> {
    let mut sums = Vec::new();
    let mut promised: Vec<Promised> = Vec::new();
    let has_files = tables.iter().any(|table| table.name == "attachment");
    match db.on() {
        On::Sqlite(pool) => {
            let mut snapshot = pool.begin().await?;
            for table in kept(tables) {
                let rows = sqlx::query(AssertSqlSafe(select(table))).fetch(&mut *snapshot);
                sums.push(send_table(table, rows, &steps).await?);
            }
            if has_files {
                promised = sqlx::query_as(PROMISED).fetch_all(&mut *snapshot).await?;
            }
        }
        On::Postgres(pool) => {
            let mut snapshot = pool.begin_with(dialect::BEGIN_SNAPSHOT_POSTGRES).await?;
            for table in kept(tables) {
                let rows = sqlx::query(AssertSqlSafe(select(table))).fetch(&mut *snapshot);
                sums.push(send_table(table, rows, &steps).await?);
            }
            if has_files {
                promised = sqlx::query_as(PROMISED).fetch_all(&mut *snapshot).await?;
            }
        }
    }
    let sent = send_files(files, promised, &steps).await?;
    let manifest = Manifest::new(schema, at, sums, sent);
    send(&steps, Step::Begin(MANIFEST.to_owned())).await?;
    send(
        &steps,
        Step::Bytes(serde_json::to_vec_pretty(&manifest).map_err(std::io::Error::from)?),
    )
    .await?;
    send(&steps, Step::End).await?;
    Ok(manifest)
}

fn kept(tables: &[Table]) -> impl Iterator<Item = &Table> {
    tables.iter().filter(|table| !LEFT_OUT.contains(&table.name))
}

fn select(table: &Table) -> String {
    let columns: Vec<&str> = table.columns.iter().map(|(column, _)| *column).collect();
    format!(
        "select {} from {} order by {}",
        columns.join(", "),
        table.name,
        table.key
    )
}

async fn send_table<R: AnyRow>(
    table: &Table,
    rows: impl futures_util::Stream<Item = Result<R, sqlx::Error>>,
    steps: &mpsc::Sender<Step>,
) -> Result<TableSum> {
    send(steps, Step::Begin(place(table.name))).await?;
    let (mut sum, mut count, mut chunk) = (Sha256::new(), 0, Vec::new());
    let mut rows = std::pin::pin!(rows);
    while let Some(row) = rows.try_next().await? {
        let from = chunk.len();
        write_line(table, &read_row(&row, table)?, &mut chunk)?;
        sum.update(&chunk[from..]);
        count += 1;
        if chunk.len() >= CHUNK {
            send(steps, Step::Bytes(std::mem::take(&mut chunk))).await?;
        }
    }
    send(steps, Step::Bytes(chunk)).await?;
    Ok(TableSum {
        name: table.name.to_owned(),
        rows: count,
        sha256: hex(&sum.finalize()),
    })
}

pub(super) async fn send(steps: &mpsc::Sender<Step>, step: Step) -> Result<()> {
    steps.send(step).await.map_err(|_| stopped("packing stopped"))
}

/// Hexadecimal digits of a checksum.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Packs what it is told into the file and brings it to the disk.
fn pack(file: File, mut told: mpsc::Receiver<Step>) -> Result<()> {
    // No time of day in it: the same content packs to the same bytes.
    let options = SimpleFileOptions::default().large_file(true).unix_permissions(0o600);
    let mut zip = ZipWriter::new(BufWriter::new(file));
    loop {
        match told.blocking_recv() {
            Some(Step::Begin(name)) => {
                // Photos are packed already.
                let how = if name.starts_with("files/") {
                    CompressionMethod::Stored
                } else {
                    CompressionMethod::Deflated
                };
                zip.start_file(name, options.compression_method(how))
                    .map_err(std::io::Error::from)?;
            }
            Some(Step::Bytes(bytes)) => zip.write_all(&bytes)?,
            // The other side has the reason and tells it.
            None => return Ok(()),
            Some(Step::End) => break,
        }
    }
    let file = zip.finish().map_err(std::io::Error::from)?;
    let file = file.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    file.sync_all()?;
    Ok(())
}

/// A file that is not there yet: written beside its place, moved there when whole, gone otherwise.
struct Partial {
    path: PathBuf,
}

impl Partial {
    fn beside(path: &Path) -> Result<Self> {
        let Some(name) = path.file_name() else {
            return Err(Error::file(path)(std::io::ErrorKind::IsADirectory.into()));
        };
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{}.partial", std::process::id()));
        Ok(Self {
            path: path.with_file_name(hidden),
        })
    }

    /// Only its owner may read it: it holds hashes of passwords.
    fn create(&self) -> std::io::Result<File> {
        let mut options = File::options();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&self.path)
    }

    fn settle(&self, path: &Path) -> std::io::Result<()> {
        std::fs::rename(&self.path, path)?;
        // The name must be on the disk too. Windows can't open a folder, nor needs to.
        #[cfg(unix)]
        if let Some(folder) = path.parent() {
            let folder = if folder.as_os_str().is_empty() {
                Path::new(".")
            } else {
                folder
            };
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // After `settle` it isn't there any more; what can't be removed harms nobody.
        let _ = std::fs::remove_file(&self.path);
    }
}
