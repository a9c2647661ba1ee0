//! A cycle that somebody else moved is not moved again unseen.

use domain::cycle::Cycle;

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    MOVED = "update cycle set version = version + 1, moved_at = $3 where id = $1 and version = $2";
}

impl Write<'_> {
    /// Moves it on as it was at `version`.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed it since.
    pub(super) async fn move_cycle(&mut self, cycle: &Cycle, version: i64) -> Result<()> {
        let at = self.at();
        if run!(self, MOVED, cycle.id, version, at)? == 0 {
            return Err(Error::Stale);
        }
        Ok(())
    }
}
