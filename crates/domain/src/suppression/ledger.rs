//! Everything ever released.
//!
//! Owns that an administration is released once: a second release with a late answer would tell that answer.

use thiserror::Error;
use uuid::Uuid;

use super::network::Aggregate;
use super::release::Release;

/// Every release and every sum of releases, in the order in which they were made. Nothing is ever taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    releases: Vec<Release>,
    aggregates: Vec<Aggregate>,
}

/// The administration has its release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("administration {0} was released before")]
pub struct AlreadyReleased(pub Uuid);

impl Ledger {
    /// Adds a release.
    ///
    /// # Errors
    /// If there is one of the same administration, be it the same or not.
    pub fn freeze(&mut self, release: Release) -> Result<(), AlreadyReleased> {
        let id = release.outline.administration;
        if self.releases.iter().any(|it| it.outline.administration == id) {
            return Err(AlreadyReleased(id));
        }
        self.releases.push(release);
        Ok(())
    }

    /// Adds what a network was told. It may be told again when more liceos are released.
    pub fn sum_up(&mut self, aggregate: Aggregate) {
        self.aggregates.push(aggregate);
    }

    /// All releases.
    #[must_use]
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// All sums.
    #[must_use]
    pub fn aggregates(&self) -> &[Aggregate] {
        &self.aggregates
    }
}
