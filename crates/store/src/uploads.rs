//! Files that wait between preview and decision. Cleared after a day.

use domain::id::{PersonId, UploadId};
use domain::time::Instant;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A file that waits for a decision, already read into our own JSON, so without what must not be kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Upload {
    /// Its id.
    pub id: UploadId,
    /// Which import it is for.
    pub kind: String,
    /// The file's name.
    pub name: String,
    /// What was read of it, JSON.
    pub content: String,
    /// Who brought it; nobody else may use it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
}

sql! {
    INSERT = "insert into upload (id, kind, name, content, created_by, created_at) values ($1, $2, $3, $4, $5, $6)";
    GET = "select id, kind, name, content, created_by, created_at from upload where id = $1 and kind = $2 and created_by = $3";
    TAKE = "update upload set kind = $3 where id = $1 and kind = $2";
    LEAVE = "update upload set content = $2 where id = $1";
    REMOVE = "delete from upload where id = $1";
}

impl Db {
    /// The file that `person` brought for an import of this kind.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none of theirs.
    pub async fn upload(&self, id: UploadId, kind: &str, person: PersonId) -> Result<Upload> {
        maybe!(self, Upload, GET, id, kind, person)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Keeps a file until its owner decides. Not a change of the network: kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_upload(mut self, kind: &str, name: &str, content: &str, person: PersonId) -> Result<UploadId> {
        let (id, at) = (UploadId::new(self.ids(), self.at()), self.at());
        run!(self, INSERT, id, kind, name, content, person, at)?;
        self.keep().await?;
        Ok(id)
    }

    /// Takes a file out of the hands of whoever decides a second time: of two decisions at once only one gets it.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it was decided already.
    pub async fn take_upload(&mut self, id: UploadId, kind: &str, decided: &str) -> Result<()> {
        if run!(self, TAKE, id, kind, decided)? == 0 {
            return Err(Error::NotFound);
        }
        Ok(())
    }

    /// Leaves in the file's place what became of it, so that the same decision sent again gets the same answer.
    ///
    /// # Errors
    /// What the database says.
    pub async fn leave_outcome(&mut self, id: UploadId, outcome: &str) -> Result<()> {
        run!(self, LEAVE, id, outcome).map(|_| ())
    }

    /// The decision was taken: the file goes.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_upload(&mut self, id: UploadId) -> Result<()> {
        run!(self, REMOVE, id).map(|_| ())
    }
}
