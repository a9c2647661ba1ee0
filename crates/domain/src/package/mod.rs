//! Change packages: ideas that hold together, with how each is done, its materials, and what its tests say.
//!
//! Owns what a package is, what a published version of it holds and how two of them differ. Must not write a sentence, nor know
//! how a file of it looks (`interchange::package`).

mod change;
mod edition;
mod outgoing;
mod plan;
mod withdrawal;

pub use change::{Change, changes};
pub use edition::{Edition, EditionFile, EditionIdea, KnownThere, Link, Origin, Told};
pub use outgoing::host;
pub use plan::{ItemPlan, PackagePlan, links, steps};
pub use withdrawal::{Withdrawal, check_withdrawal};

use crate::id::{DriverId, IdeaId, NetworkId, PackageId, PackageItemId, PackageVersionId, PersonId, SchoolId};
use crate::time::Instant;

/// Ideas of one package at most: more is a theory.
pub const MOST_ITEMS: usize = 12;
/// Bytes of all materials of one package at most, so that it travels as one file.
pub const MOST_BYTES: i64 = 6 * 1024 * 1024;

/// A package as it is being written. What was published of it stands in its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Package {
    /// Its id; the browser names it.
    pub id: PackageId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo that drafts it; none for the hub.
    pub school_id: Option<SchoolId>,
    /// The driver that it moves, where it is one.
    pub driver_id: Option<DriverId>,
    /// What it is called.
    pub name: String,
    /// What it is for, in Markdown.
    pub summary: String,
    /// What people add to what the tests say, in Markdown.
    pub learned: String,
    /// Where it doesn't serve, in Markdown.
    pub limits: String,
    /// Links to materials elsewhere, one a line.
    pub links: String,
    /// Where it comes from, as JSON of [`Origin`]; nothing of one that was made here.
    pub origin: String,
    /// Counts changes of what is being written.
    pub version: i64,
    /// Who began it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
    /// When somebody last wrote on it.
    pub changed_at: Instant,
    /// The number of its newest published version; 0 where there is none.
    pub published: i64,
    /// The number up to which its versions were withdrawn; 0 where none was.
    pub withdrawn: i64,
}

impl Package {
    /// Whether a published version of it stands: one that was not withdrawn.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.published > self.withdrawn
    }

    /// Whether a published version no longer stands.
    #[must_use]
    pub const fn is_withdrawn(&self, number: i64) -> bool {
        number <= self.withdrawn
    }

    /// Where it comes from, where it wasn't made here.
    #[must_use]
    pub fn came_from(&self) -> Option<Origin> {
        serde_json::from_str(&self.origin).ok()
    }
}

/// An idea within a package, in the package's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Item {
    /// Its id.
    pub id: PackageItemId,
    /// Its package.
    pub package_id: PackageId,
    /// Its place, from 1.
    pub place: i64,
    /// The idea of this network's theory; none of one that came from elsewhere.
    pub idea_id: Option<IdeaId>,
    /// What it is called.
    pub name: String,
    /// What it is, in Markdown.
    pub what: String,
    /// How it is done: a step a line.
    pub steps: String,
}

/// A published version. It never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct PackageVersion {
    /// Its id.
    pub id: PackageVersionId,
    /// Its package.
    pub package_id: PackageId,
    /// Counts versions from 1.
    pub number: i64,
    /// What it says, as JSON of [`Edition`].
    pub edition: String,
    /// What is new and why, in words.
    pub reason: String,
    /// Who signed it.
    pub signed_by: PersonId,
    /// When.
    pub signed_at: Instant,
}

impl PackageVersion {
    /// What it says. One that can't be read is empty rather than a fault: only the database could have made it so.
    #[must_use]
    pub fn says(&self) -> Edition {
        serde_json::from_str(&self.edition).unwrap_or_default()
    }
}
