//! Files and photos as the database knows them: to what they belong, how large they are, who put them there.

use domain::event::{Happened, Noun, Verb};
use domain::file::{Attachment, CleanFile, Host, MOST_FILES};
use domain::id::{AttachmentId, CaptureId, CycleId, NetworkId, SchoolId};
use domain::permission::{AttachFile, FileHost, Proof};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::archive::hex;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF_THING = "select id, network_id, school_id, noun, noun_id, name, media_type, bytes, sha256, words, by_id, at, removed_at from attachment where noun = $1 and noun_id = $2 and removed_at is null order by at, id";
    OF_CAPTURES = "select a.id, a.network_id, a.school_id, a.noun, a.noun_id, a.name, a.media_type, a.bytes, a.sha256, a.words, a.by_id, a.at, a.removed_at from attachment a join capture p on p.id = a.noun_id where a.noun = 'capture' and p.person_id = $1 and p.completed_at is null and p.discarded_at is null and a.removed_at is null order by a.at, a.id";
    ONE = "select id, network_id, school_id, noun, noun_id, name, media_type, bytes, sha256, words, by_id, at, removed_at from attachment where id = $1";
    EVERY = "select id from attachment where network_id = $1";
    COUNT = "select count(*) from attachment where noun = $1 and noun_id = $2 and removed_at is null";
    TOTAL = "select cast(coalesce(sum(bytes), 0) as bigint) from attachment where school_id = $1";
    ADD = "insert into attachment (id, network_id, school_id, noun, noun_id, name, media_type, bytes, sha256, words, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing";
    REMOVE = "update attachment set removed_at = $2 where id = $1 and removed_at is null";
    REMOVE_OF = "update attachment set removed_at = $3 where noun = $1 and noun_id = $2 and removed_at is null";
    RETURN_OF = "update attachment set removed_at = null where id = $1 and noun = $2 and noun_id = $3";
    RETURN = "update attachment set removed_at = null where id = $1 and removed_at is not null";
    HAND_ON = "update attachment set noun = 'cycle', noun_id = $2 where noun = 'capture' and noun_id = $1";
}

impl Db {
    /// The files of a thing, in the order in which they came.
    ///
    /// # Errors
    /// What the database says.
    pub async fn attachments(&self, noun: Host, id: Uuid) -> Result<Vec<Attachment>> {
        all!(self, Attachment, OF_THING, noun, id)
    }

    /// The photos of somebody's notes that wait.
    ///
    /// # Errors
    /// What the database says.
    pub async fn attachments_of_open_captures(&self, person: domain::id::PersonId) -> Result<Vec<Attachment>> {
        all!(self, Attachment, OF_CAPTURES, person)
    }

    /// A file, also one that was taken away.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn attachment(&self, id: AttachmentId) -> Result<Attachment> {
        maybe!(self, Attachment, ONE, id)?.ok_or(Error::NotFound)
    }

    /// Every file that has a row, also those that were taken away: what isn't among them is swept.
    ///
    /// # Errors
    /// What the database says.
    pub async fn attachment_ids(&self, network: NetworkId) -> Result<Vec<AttachmentId>> {
        let rows = all!(self, (AttachmentId,), EVERY, network)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Bytes on a liceo's account.
    ///
    /// # Errors
    /// What the database says.
    pub async fn file_bytes(&self, school: SchoolId) -> Result<i64> {
        Ok(one!(self, (i64,), TOTAL, school)?.0)
    }

    /// Whether a file of that size has room, before its bytes are kept. [`Write::attach_file`] asks again.
    ///
    /// # Errors
    /// [`Error::Refused`] where there are too many, or the liceo's room is full.
    pub async fn room_for_file(&self, host: &FileHost, size: i64, most_bytes: i64) -> Result<()> {
        let (noun, noun_id) = host.noun();
        let (files,) = one!(self, (i64,), COUNT, noun, noun_id)?;
        let bytes = match host.school() {
            Some(school) => self.file_bytes(school).await?.saturating_add(size),
            None => 0,
        };
        room(files, bytes, most_bytes)
    }
}

/// Whether there is room: for one more of a thing's files, and on its liceo's account.
fn room(files: i64, bytes: i64, most_bytes: i64) -> Result<()> {
    if files >= MOST_FILES {
        return Err(Error::Refused("wrong-files-many"));
    }
    if bytes > most_bytes {
        return Err(Error::Refused("wrong-files-full"));
    }
    Ok(())
}

/// A file whose bytes are kept already, on its way into the database.
#[derive(Clone, Copy, Debug)]
pub struct NewAttachment<'a> {
    /// Its id.
    pub id: AttachmentId,
    /// Its network.
    pub network: NetworkId,
    /// What it is.
    pub file: &'a CleanFile,
    /// What it shows, in words.
    pub words: &'a str,
    /// Bytes that one liceo may have in all.
    pub most_bytes: i64,
}

impl Write<'_> {
    /// Notes a file whose bytes are on the disk. Whether it is new: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where there are too many, or the liceo's room is full.
    pub async fn attach_file(&mut self, proof: &Proof<AttachFile>, new: &NewAttachment<'_>) -> Result<bool> {
        let host = &proof.act().0;
        let ((noun, noun_id), school, at) = (host.noun(), host.school(), self.at());
        let size = i64::try_from(new.file.bytes.len()).unwrap_or(i64::MAX);
        let (files,) = one!(self, (i64,), COUNT, noun, noun_id)?;
        let bytes = match school {
            Some(school) => one!(self, (i64,), TOTAL, school)?.0.saturating_add(size),
            None => 0,
        };
        room(files, bytes, new.most_bytes)?;
        let sum = hex(&Sha256::digest(&new.file.bytes));
        let added = run!(
            self,
            ADD,
            new.id,
            new.network,
            school,
            noun,
            noun_id,
            &new.file.name,
            new.file.kind,
            size,
            sum,
            new.words,
            proof.who(),
            at
        )?;
        if added > 0 {
            self.tell_of_file(proof, Verb::Created, new.id).await?;
        }
        Ok(added > 0)
    }

    /// Takes a file away. Its bytes stay for some days, so that it can be put back.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is gone already.
    pub async fn remove_file(&mut self, proof: &Proof<AttachFile>, id: AttachmentId) -> Result<()> {
        let at = self.at();
        if run!(self, REMOVE, id, at)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_of_file(proof, Verb::Removed, id).await
    }

    /// Puts a file back.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it wasn't taken away, or too long ago.
    pub async fn return_file(&mut self, proof: &Proof<AttachFile>, id: AttachmentId) -> Result<()> {
        if run!(self, RETURN, id)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_of_file(proof, Verb::Changed, id).await
    }

    /// The files of a thing that goes, go with it; which ones, for the event that tells of it.
    pub(crate) async fn remove_files_of(&mut self, noun: Host, id: Uuid) -> Result<Vec<AttachmentId>> {
        let at = self.at();
        let files = all!(self, Attachment, OF_THING, noun, id)?;
        run!(self, REMOVE_OF, noun, id, at)?;
        Ok(files.into_iter().map(|file| file.id).collect())
    }

    /// A file comes back with the thing that comes back, as long as it wasn't cleared away.
    pub(crate) async fn return_file_of(&mut self, noun: Host, id: Uuid, file: AttachmentId) -> Result<()> {
        run!(self, RETURN_OF, file, noun, id).map(|_| ())
    }

    /// The photos of a note go with it to its cycle.
    pub(crate) async fn hand_on_files(&mut self, from: CaptureId, to: CycleId) -> Result<()> {
        run!(self, HAND_ON, from, to).map(|_| ())
    }

    async fn tell_of_file(&mut self, proof: &Proof<AttachFile>, verb: Verb, id: AttachmentId) -> Result<()> {
        let host = &proof.act().0;
        let (noun, noun_id) = host.noun();
        let mut happened = Happened::to(verb, Noun::Attachment, id.0).with(json!({ "of": noun.word(), "id": noun_id }));
        happened.school_id = host.school();
        self.record(proof.who(), happened).await
    }
}
