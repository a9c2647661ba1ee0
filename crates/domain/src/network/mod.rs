//! The network and its generations.

use crate::check::Wrong;
use crate::id::{GenerationId, NetworkId, SchoolId};
use crate::text;
use crate::time::{Day, Instant};

/// A collaborative network for continuous improvement.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Network {
    /// Its id.
    pub id: NetworkId,
    /// Its name.
    pub name: String,
    /// Whether every school and person in it is invented.
    pub demo: bool,
    /// When it was set up.
    pub created_at: Instant,
}

/// A generation: the schools that enter in one year, are accompanied, and graduate.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Generation {
    /// Its id.
    pub id: GenerationId,
    /// Its network.
    pub network_id: NetworkId,
    /// Its name, for example «Generación 2026».
    pub name: String,
    /// School year in which it entered.
    pub entry_year: i64,
    /// Last school year with accompaniment by the hub.
    pub accompanied_until: i64,
    /// School year in which it graduates and starts to teach newer ones.
    pub graduation_year: i64,
}

/// A generation to be created or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GenerationPlan {
    /// Name.
    pub name: String,
    /// Year of entry.
    pub entry_year: i64,
    /// Last accompanied year.
    pub accompanied_until: i64,
    /// Year of graduation.
    pub graduation_year: i64,
}

impl GenerationPlan {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(name: &str, entry: &str, until: &str, graduation: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(name, 80);
        wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
        let mut year = |field: &'static str, typed: &str| {
            let year: i64 = typed.trim().parse().unwrap_or(0);
            wrong.unless((2000..=2100).contains(&year), field, "wrong-year");
            year
        };
        let (entry_year, accompanied_until, graduation_year) = (
            year("entry_year", entry),
            year("accompanied_until", until),
            year("graduation_year", graduation),
        );
        wrong.unless(
            accompanied_until >= entry_year,
            "accompanied_until",
            "wrong-before-entry",
        );
        wrong.unless(
            graduation_year >= accompanied_until,
            "graduation_year",
            "wrong-before-accompaniment-ends",
        );
        wrong.or(Self {
            name,
            entry_year,
            accompanied_until,
            graduation_year,
        })
    }
}

/// A school's place in a generation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Membership {
    /// The generation.
    pub generation_id: GenerationId,
    /// The school.
    pub school_id: SchoolId,
    /// Since when.
    pub joined_on: Day,
    /// Until when, where it left before graduating.
    pub left_on: Option<Day>,
}
