//! What was believed at a moment, and why it changed.

use super::{Belief, Change};
use crate::id::{NetworkId, PersonId, SchoolId, TheoryVersionId};
use crate::time::Instant;

/// A version of a theory: the network's, or a liceo's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TheoryVersion {
    /// Its id.
    pub id: TheoryVersionId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo whose theory it is; none for the network's.
    pub school_id: Option<SchoolId>,
    /// Counts from one.
    pub number: i64,
    /// What was believed.
    pub belief: Belief,
    /// What changed against the one before. Nothing, in the one that keeps what stood before the first change.
    pub changes: Vec<Change>,
    /// Why; may be empty, and said later.
    pub reason: String,
    /// Who changed it; none where it came of itself.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}
