//! Jobs: what is done after a commit.

use domain::time::Instant;

/// A job to be left behind by a write.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// Its kind.
    pub kind: &'static str,
    /// What it needs.
    pub payload: serde_json::Value,
    /// Not before.
    pub run_at: Instant,
}
