//! Reads an archive as if it were needed: `backup --verify`.

use std::path::Path;

use super::export::export_as;
use super::manifest::Manifest;
use super::read::Archive;
use super::restore::restore_archive;
use super::{WrongArchive, stopped};
use crate::db::{Db, Settings};
use crate::error::{Error, Result};
use crate::files::Files;

/// Reads the whole archive and checks sums, counts and every row against its table's columns.
///
/// # Errors
/// [`crate::Error::Archive`] saying what is wrong with it.
pub async fn verify_archive(path: &Path) -> Result<Manifest> {
    let path = path.to_owned();
    let reading = tokio::task::spawn_blocking(move || {
        let mut archive = Archive::open(&path)?;
        archive.read_all(|_, _| Ok(()))?;
        archive.read_files(|_, _| Ok(()))?;
        Ok(archive.manifest)
    });
    reading
        .await
        .map_err(|why| stopped(format!("reading stopped: {why}")))?
}

/// Restores the archive into a database made for it alone, exports that and compares: the proof that a backup is one.
///
/// # Errors
/// [`crate::Error::Archive`] saying what is wrong with it.
pub async fn verify_by_restoring(path: &Path) -> Result<Manifest> {
    // Read first: what is no archive shall not be told by a folder that can't be made.
    verify_archive(path).await?;
    // Beside the archive: there was room for it, and its owner alone may read what is restored.
    let beside = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let folder = tempfile::Builder::new()
        .prefix(".ronda-verify-")
        .tempdir_in(beside)
        .map_err(Error::file(beside))?;
    let url = format!("sqlite://{}", folder.path().join("restored.db").display());
    let db = Db::open(&Settings::new(&url, folder.path())).await?;
    let files = Files::open(&folder.path().join("files").display().to_string())?;
    let restored = restore_archive(&db, Some(&files), path).await?;
    let again = export_as(
        &db,
        Some(&files),
        &folder.path().join("again.ronda"),
        None,
        restored.schema,
    )
    .await;
    db.close().await;
    let again = again?;
    for (before, after) in restored.tables.iter().zip(&again.tables) {
        if before != after {
            return Err(WrongArchive::Different(before.name.clone()).into());
        }
    }
    if restored.files != again.files {
        return Err(WrongArchive::Different("files".to_owned()).into());
    }
    Ok(restored)
}
