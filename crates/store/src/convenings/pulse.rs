//! The version of what everybody sees who follows a convening. It is all that a process asks for twice a second.

use domain::id::ConveningId;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    VERSION = "select version from convening_pulse where convening_id = $1";
    BEAT = "update convening_pulse set version = version + 1 where convening_id = $1";
}

impl Db {
    /// The version of what is seen of a convening now.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn pulse(&self, id: ConveningId) -> Result<i64> {
        let version = maybe!(self, (i64,), VERSION, id)?;
        version.map(|(version,)| version).ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Says that something is to be seen otherwise. Writers call it first: on PostgreSQL it makes those of one convening wait for each other,
    /// so that no place is given twice and no two wait for each other in a ring.
    pub(crate) async fn beat(&mut self, id: ConveningId) -> Result<()> {
        run!(self, BEAT, id)?;
        self.hint(id).await
    }
}
