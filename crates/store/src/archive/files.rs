//! Files in an archive: `files/<id>`, with sums in the manifest. One that can't be had is named, and stops nothing.

use std::io::{Read, Seek};

use domain::id::{AttachmentId, NetworkId};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tokio::sync::mpsc;
use uuid::Uuid;
use zip::ZipArchive;

use super::export::{CHUNK, Step, hex, send};
use super::read::Archive;
use super::tables::Table;
use super::value::Value;
use super::{WrongArchive, stopped};
use crate::error::Result;
use crate::files::Files;

/// The longest file that is believed: several times what may be uploaded.
const LONGEST: u64 = 64 << 20;
/// Files under way between the archive and the store.
const UNDER_WAY: usize = 2;

/// A file of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSum {
    /// Its id, as in the table `attachment`.
    pub id: AttachmentId,
    /// How large it is.
    pub bytes: u64,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
}

/// A row that promises a file.
pub(super) type Promised = (AttachmentId, NetworkId, String);

/// What is asked of the database for [`Promised`].
pub(super) const PROMISED: &str = "select id, network_id, sha256 from attachment order by id";

/// A file's place in the archive.
pub(super) fn place(id: AttachmentId) -> String {
    format!("files/{id}")
}

/// Sends every file that is there and what its row says; returns their sums, and the ids of the others. Without a store none are
/// sent and none are missed: the backup before a migration, which touches no file.
pub(super) async fn send_files(
    files: Option<&Files>,
    promised: Vec<Promised>,
    steps: &mpsc::Sender<Step>,
) -> Result<(Vec<FileSum>, Vec<AttachmentId>)> {
    let (mut sums, mut missing) = (Vec::new(), Vec::new());
    let Some(files) = files else {
        return Ok((sums, missing));
    };
    for (id, network, sha256) in promised {
        let bytes = files.read(network, id).await.ok();
        let Some(bytes) = bytes.filter(|bytes| hex(&Sha256::digest(bytes)) == sha256) else {
            tracing::warn!(file = %id, "a file is missing or damaged, and is not in the archive");
            missing.push(id);
            continue;
        };
        send(steps, Step::Begin(place(id))).await?;
        for chunk in bytes.chunks(CHUNK) {
            send(steps, Step::Bytes(chunk.to_vec())).await?;
        }
        sums.push(FileSum {
            id,
            bytes: bytes.len() as u64,
            sha256,
        });
    }
    Ok((sums, missing))
}

/// Reads a file whose sum the manifest has.
pub(super) fn read_file<R: Read + Seek>(zip: &mut ZipArchive<R>, sum: &FileSum) -> Result<Vec<u8>> {
    let damaged = || WrongArchive::File(sum.id.to_string());
    let packed = zip.by_name(&place(sum.id)).map_err(|_| damaged())?;
    let mut bytes = Vec::new();
    // One byte more than it should have: then it is known to be longer.
    let most = sum.bytes.min(LONGEST).saturating_add(1);
    packed.take(most).read_to_end(&mut bytes).map_err(|_| damaged())?;
    if bytes.len() as u64 != sum.bytes || hex(&Sha256::digest(&bytes)) != sum.sha256 {
        return Err(damaged().into());
    }
    Ok(bytes)
}

/// Puts the files of an archive into a store, before their rows are committed.
pub(super) async fn restore_files(files: Option<&Files>, path: &std::path::Path) -> Result<()> {
    let Some(files) = files else {
        return Ok(());
    };
    let (found, mut read) = mpsc::channel(UNDER_WAY);
    let path = path.to_owned();
    let reading = tokio::task::spawn_blocking(move || {
        let mut archive = Archive::open(&path)?;
        let mut networks = std::collections::HashMap::new();
        archive.read_all(|table, row| {
            if let Some((id, network)) = owner(table, &row) {
                networks.insert(id, network);
            }
            Ok(())
        })?;
        archive.read_files(|sum, bytes| match networks.get(&sum.id.0) {
            Some(network) => found
                .blocking_send((*network, sum.id, bytes))
                .map_err(|_| stopped("restoring stopped")),
            // A file that no row promises is nobody's.
            None => Ok(()),
        })
    });
    while let Some((network, id, bytes)) = read.recv().await {
        files.keep(NetworkId(network), id, bytes).await?;
    }
    reading
        .await
        .map_err(|why| stopped(format!("reading stopped: {why}")))?
}

/// The id and the network of a row of `attachment`.
fn owner(table: &Table, row: &[Value]) -> Option<(Uuid, Uuid)> {
    let column = |wanted: &str| {
        let at = table.columns.iter().position(|(name, _)| *name == wanted)?;
        match row.get(at)? {
            Value::Id(id) => *id,
            _ => None,
        }
    };
    (table.name == "attachment").then(|| Some((column("id")?, column("network_id")?)))?
}
