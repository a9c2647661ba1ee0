//! Reads an archive into an empty database: all of it in one transaction, or nothing.

use std::path::Path;

use sqlx::{AssertSqlSafe, Executor as _};
use tokio::sync::mpsc;

use super::files::restore_files;
use super::manifest::Manifest;
use super::read::Archive;
use super::tables::{TABLES, Table};
use super::value::Value;
use super::{WrongArchive, stopped};
use crate::db::Db;
use crate::dialect;
use crate::error::{Error, Result};
use crate::files::Files;
use crate::statement::On;

/// Values in one insert: both databases take more (32,766 and 65,535).
const VALUES: usize = 8_000;
/// Batches under way between the file and the database.
const UNDER_WAY: usize = 4;

/// Rows of one table.
struct Batch {
    table: &'static Table,
    rows: Vec<Vec<Value>>,
}

/// Restores an archive into a database that holds nothing yet, and its files into their store. What an older schema didn't know
/// stays empty.
///
/// # Errors
/// [`crate::Error::Archive`] where the archive is damaged, of a newer schema, or the database holds something; nothing is
/// written then.
pub async fn restore_archive(db: &Db, files: Option<&Files>, path: &Path) -> Result<Manifest> {
    // Everything is read and checked once before the database is touched, and checked again while it is written.
    let manifest = super::verify_archive(path).await?;
    let (batches, mut read) = mpsc::channel(UNDER_WAY);
    match db.writer() {
        On::Sqlite(pool) => {
            let mut tx = pool.begin_with(dialect::BEGIN_WRITE_SQLITE).await?;
            for table in TABLES {
                let row = sqlx::query(AssertSqlSafe(any_row(table)))
                    .fetch_optional(&mut *tx)
                    .await?;
                refuse_unless_empty(table, row.is_some())?;
            }
            let reading = spawn_reader(path, batches);
            while let Some(batch) = read.recv().await {
                let text = insert(&batch);
                let mut query = sqlx::query(AssertSqlSafe(text));
                for value in batch.rows.into_iter().flatten() {
                    query = value.bind_sqlite(query);
                }
                query
                    .execute(&mut *tx)
                    .await
                    .map_err(|why| misfit(batch.table.name, why))?;
            }
            finished(reading).await?;
            restore_files(files, path).await?;
            tx.commit().await.map_err(|why| misfit("*", why))?;
        }
        On::Postgres(pool) => {
            let mut tx = pool.begin().await?;
            tx.execute(dialect::MIGRATION_LOCK_POSTGRES).await?;
            for table in TABLES {
                let row = sqlx::query(AssertSqlSafe(any_row(table)))
                    .fetch_optional(&mut *tx)
                    .await?;
                refuse_unless_empty(table, row.is_some())?;
            }
            let reading = spawn_reader(path, batches);
            while let Some(batch) = read.recv().await {
                let text = insert(&batch);
                let mut query = sqlx::query(AssertSqlSafe(text));
                for value in batch.rows.into_iter().flatten() {
                    query = value.bind_postgres(query);
                }
                query
                    .execute(&mut *tx)
                    .await
                    .map_err(|why| misfit(batch.table.name, why))?;
            }
            finished(reading).await?;
            restore_files(files, path).await?;
            tx.commit().await.map_err(|why| misfit("*", why))?;
        }
    }
    Ok(manifest)
}

fn any_row(table: &Table) -> String {
    format!("select 1 from {} limit 1", table.name)
}

fn refuse_unless_empty(table: &Table, has_rows: bool) -> Result<()> {
    if has_rows {
        return Err(WrongArchive::NotEmpty(table.name.to_owned()).into());
    }
    Ok(())
}

type Reading = tokio::task::JoinHandle<Result<()>>;

/// Reads the archive on a thread of its own. Where the other side stops listening, so does it.
fn spawn_reader(path: &Path, batches: mpsc::Sender<Batch>) -> Reading {
    let path = path.to_owned();
    tokio::task::spawn_blocking(move || {
        let mut batch: Option<Batch> = None;
        let send = |batch| batches.blocking_send(batch).map_err(|_| stopped("restoring stopped"));
        Archive::open(&path)?.read_all(|table, row| {
            let full =
                |batch: &Batch| batch.table.name != table.name || (batch.rows.len() + 1) * table.columns.len() > VALUES;
            if let Some(ready) = batch.take_if(|batch| full(batch)) {
                send(ready)?;
            }
            batch
                .get_or_insert_with(|| Batch {
                    table,
                    rows: Vec::new(),
                })
                .rows
                .push(row);
            Ok(())
        })?;
        batch.map_or(Ok(()), send)
    })
}

async fn finished(reading: Reading) -> Result<()> {
    reading
        .await
        .map_err(|why| stopped(format!("reading stopped: {why}")))?
}

fn insert(batch: &Batch) -> String {
    let columns: Vec<&str> = batch.table.columns.iter().map(|(column, _)| *column).collect();
    let mut text = format!("insert into {} ({}) values ", batch.table.name, columns.join(", "));
    let mut number = 0;
    for index in 0..batch.rows.len() {
        text.push_str(if index == 0 { "(" } else { ", (" });
        for position in 0..columns.len() {
            number += 1;
            text.push_str(if position == 0 { "$" } else { ", $" });
            text.push_str(&number.to_string());
        }
        text.push(')');
    }
    text
}

/// The rows are whole but don't fit the schema or each other. A full disk is no fault of theirs.
fn misfit(table: &str, why: sqlx::Error) -> Error {
    match (why.to_string(), Error::from(why)) {
        (why, Error::Database(_) | Error::Exists(_)) => WrongArchive::Misfit {
            table: table.to_owned(),
            why,
        }
        .into(),
        (_, other) => other,
    }
}
