//! Begins the demo's transactions: each at its own moment, all from one seeded source of ids.

use domain::id::SeededIds;
use domain::time::Instant;
use store::{Db, Moment, Write};

/// Where ids come from.
pub(super) struct Pen {
    /// The same ones on every run.
    pub ids: SeededIds,
}

impl Pen {
    /// For a demo that begins.
    pub(super) fn new() -> Self {
        Self {
            ids: SeededIds::new(0x0052_6F6E_6461),
        }
    }

    /// Begins to write at `at`.
    pub(super) async fn begin(&self, db: &Db, at: Instant) -> store::Result<Write<'_>> {
        db.write(Moment { at, ids: &self.ids }).await
    }
}
