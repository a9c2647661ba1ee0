//! Files and photos: what they really are, what of them is kept, how they may be called.
//!
//! Owns the reading of bytes that a stranger sent: nothing here believes a length, a name or a type. Must not touch a disk, nor
//! decode a picture: whatever isn't needed to show it is left out while its parts are copied.

mod bytes;
mod exif;
mod jpeg;
mod kind;
mod name;
mod pixels;
mod png;
mod webp;
mod zip;

#[cfg(test)]
mod tests;

pub use kind::FileKind;
pub use name::clean_name;

use uuid::Uuid;

use crate::id::{AttachmentId, NetworkId, PersonId, SchoolId};
use crate::time::Instant;
use crate::word::words;

/// Bytes of one file at most: a photo of a phone has three to eight million.
pub const LARGEST_FILE: usize = 10 * 1024 * 1024;
/// Files of one thing at most.
pub const MOST_FILES: i64 = 20;
/// Signs of a description at most.
pub const LONGEST_WORDS: usize = 300;

words! {
    /// What a file belongs to.
    Host {
        /// A cycle.
        Cycle = "cycle",
        /// An idea.
        Idea = "idea",
        /// What somebody noted before it has a form.
        Capture = "capture",
        /// What somebody said in a conversation.
        Contribution = "contribution",
        /// A change package that is being written.
        Package = "package",
        /// A published version of one: its files never change.
        PackageVersion = "package-version",
        /// A convening: its materials.
        Convening = "convening",
    }
}

/// A file as the database knows it; its bytes lie in the store of files.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Attachment {
    /// Its id; the browser names it, so that a file sent twice is one.
    pub id: AttachmentId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo on whose account it is; none for the hub's.
    pub school_id: Option<SchoolId>,
    /// What it belongs to.
    pub noun: Host,
    /// To which.
    pub noun_id: Uuid,
    /// Its name.
    pub name: String,
    /// What it is.
    pub media_type: FileKind,
    /// How large it is.
    pub bytes: i64,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// What it shows, in words.
    pub words: String,
    /// Who uploaded it.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
    /// Since when it is taken away; its bytes stay for some days, so that it can be put back.
    pub removed_at: Option<Instant>,
}

/// A file that may be kept: looked at, and without what the camera wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanFile {
    /// What it is.
    pub kind: FileKind,
    /// Its name, with the ending of its kind.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why a file isn't kept: the key of a sentence that says so and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct WrongFile(pub &'static str);

/// Looks at a file that somebody sent and leaves out what must not be kept.
///
/// # Errors
/// The reason why it isn't kept.
pub fn clean(name: &str, bytes: &[u8]) -> Result<CleanFile, WrongFile> {
    if bytes.is_empty() {
        return Err(WrongFile("wrong-file-empty"));
    }
    if bytes.len() > LARGEST_FILE {
        return Err(WrongFile("wrong-file-large"));
    }
    let kind = FileKind::of(name, bytes)?;
    let damaged = WrongFile("wrong-file-damaged");
    let bytes = match kind {
        FileKind::Jpeg => jpeg::strip(bytes).ok_or(damaged)?,
        FileKind::Png => png::strip(bytes).ok_or(damaged)?,
        FileKind::Webp => webp::strip(bytes).ok_or(damaged)?,
        _ => bytes.to_vec(),
    };
    if pixels::too_many(kind, &bytes) {
        return Err(WrongFile("wrong-file-pixels"));
    }
    Ok(CleanFile {
        kind,
        name: clean_name(name, kind),
        bytes,
    })
}
