//! Change ideas: what a team could try on Monday.

use crate::check::Wrong;
use crate::cycle::Scale;
use crate::id::{DriverId, IdeaId, NetworkId, PersonId, SchoolId};
use crate::school::{Level, Subject};
use crate::text;
use crate::time::Instant;

/// A change idea.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Idea {
    /// Its id.
    pub id: IdeaId,
    /// Its network.
    pub network_id: NetworkId,
    /// The driver it may move.
    pub driver_id: DriverId,
    /// The school that proposed it; none where the hub did.
    pub school_id: Option<SchoolId>,
    /// Its name, beginning with a verb.
    pub name: String,
    /// How it is done.
    pub description: String,
    /// Place among its siblings.
    pub position: i64,
    /// Counts changes.
    pub version: i64,
    /// Whether it stands in the network's theory; if not, in its liceo's alone.
    pub in_network: bool,
    /// For which level it was made, if for one.
    pub level: Option<Level>,
    /// For which subject, if for one.
    pub subject: Option<Subject>,
    /// How large it is meant to be tried.
    pub scale: Option<Scale>,
    /// For whom, in words.
    pub audience: String,
    /// How it is done, step by step.
    pub protocol: String,
    /// Who wrote it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
}

/// An idea as a form says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdeaPlan {
    /// Name.
    pub name: String,
    /// How it is done.
    pub description: String,
    /// Driver.
    pub driver_id: DriverId,
}

impl IdeaPlan {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(name: &str, description: &str, driver: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(name, 160);
        wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
        match driver.trim().parse() {
            Ok(driver_id) => wrong.or(Self {
                name,
                description: text::prose(description, 2000),
                driver_id,
            }),
            Err(_) => {
                wrong.add("driver_id", "wrong-choice");
                Err(wrong)
            }
        }
    }
}
