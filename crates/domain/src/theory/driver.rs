//! Drivers: what we believe moves the aim. A secondary driver hangs on a primary one.

use crate::check::Wrong;
use crate::id::{AimId, DriverId, NetworkId, SchoolId};
use crate::text;

/// A driver.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Driver {
    /// Its id.
    pub id: DriverId,
    /// Its network.
    pub network_id: NetworkId,
    /// The aim it moves.
    pub aim_id: AimId,
    /// The primary driver it hangs on, for a secondary one.
    pub parent_id: Option<DriverId>,
    /// Its name, short.
    pub name: String,
    /// What it means here.
    pub description: String,
    /// Place among its siblings.
    pub position: i64,
    /// Counts changes.
    pub version: i64,
    /// The liceo whose own it is; none for the network's.
    pub school_id: Option<SchoolId>,
}

/// A driver as a form says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DriverPlan {
    /// Name.
    pub name: String,
    /// Meaning.
    pub description: String,
    /// Primary driver it hangs on.
    pub parent_id: Option<DriverId>,
}

impl DriverPlan {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(name: &str, description: &str, parent: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(name, 120);
        wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
        let parent_id = match parent.trim() {
            "" => None,
            id => id.parse().map_or_else(
                |_| {
                    wrong.add("parent_id", "wrong-choice");
                    None
                },
                Some,
            ),
        };
        wrong.or(Self {
            name,
            description: text::prose(description, 1000),
            parent_id,
        })
    }
}
