//! Keeps a file that somebody sent: looked at, cleaned, its bytes on the disk before anybody notes it.

use domain::file::{Attachment, CleanFile, FileKind, clean};
use domain::id::AttachmentId;
use domain::permission::FileHost;

use crate::app::App;
use crate::page::problem::Problem;

/// What became of it before its row is written.
pub enum Kept {
    /// Its bytes are on the disk.
    Now(CleanFile),
    /// It was sent before.
    Before,
    /// It isn't kept: the key of a sentence that says why.
    Wrong(&'static str),
}

/// Puts a file's bytes into the store of files, under an id that the browser made. What is refused is never put there.
///
/// # Errors
/// Not found where the id is somebody else's; what the store says.
pub async fn keep(app: &App, id: AttachmentId, host: &FileHost, name: &str, bytes: Vec<u8>) -> Result<Kept, Problem> {
    match app.db.attachment(id).await {
        Ok(there) if there.noun_id == host.noun().1 => return Ok(Kept::Before),
        Ok(_) => return Err(Problem::not_found()),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let network = app.db.network().await?.ok_or_else(Problem::not_found)?.id;
    let name = name.to_owned();
    // Ten million bytes are copied through: not on a thread that serves pages.
    let looked = tokio::task::spawn_blocking(move || clean(&name, &bytes)).await;
    let file = match looked.map_err(|error| Problem::ours(&error.to_string()))? {
        Ok(file) => file,
        Err(why) => return Ok(Kept::Wrong(why.0)),
    };
    // A note from the classroom has photos alone.
    if matches!(host, FileHost::Capture(_)) && !file.kind.is_picture() {
        return Ok(Kept::Wrong("wrong-file-no-photo"));
    }
    let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
    match app.db.room_for_file(host, size, app.settings.school_file_bytes).await {
        Ok(()) => {}
        Err(store::Error::Refused(key)) => return Ok(Kept::Wrong(key)),
        Err(other) => return Err(other.into()),
    }
    app.files.keep(network, id, file.bytes.clone()).await?;
    Ok(Kept::Now(file))
}

/// The media type with which a file is handed out: text says its alphabet.
#[must_use]
pub fn content_type(file: &Attachment, bytes: &[u8]) -> String {
    let alphabet = match file.media_type {
        FileKind::Text | FileKind::Csv if std::str::from_utf8(bytes).is_ok() => "; charset=utf-8",
        FileKind::Text | FileKind::Csv => "; charset=windows-1252",
        _ => "",
    };
    format!("{}{alphabet}", file.media_type)
}
