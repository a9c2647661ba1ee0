//! The aim: what, for whom, how much, by when.

use crate::check::Wrong;
use crate::id::{AimId, MeasureId, NetworkId, PersonId};
use crate::text;
use crate::time::{Day, Instant};

/// The network's aim.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Aim {
    /// Its id.
    pub id: AimId,
    /// Its network.
    pub network_id: NetworkId,
    /// What shall be better, in one sentence.
    pub statement: String,
    /// For whom.
    pub population: String,
    /// How much, in words: «de 52 a 70 de cada 100».
    pub target: String,
    /// By when.
    pub target_on: Day,
    /// The measure that tells whether it is reached.
    pub measure_id: Option<MeasureId>,
    /// Counts changes, so that a stale edit is noticed.
    pub version: i64,
    /// Who wrote it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
}

/// An aim as a form says it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct AimPlan {
    /// What.
    pub statement: String,
    /// For whom.
    pub population: String,
    /// How much.
    pub target: String,
    /// By when.
    pub target_on: Day,
    /// Measured by.
    pub measure_id: Option<MeasureId>,
}

impl AimPlan {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(
        statement: &str,
        population: &str,
        target: &str,
        target_on: &str,
        measure: &str,
    ) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let statement = text::prose(statement, 400);
        wrong.unless(!statement.is_empty(), "statement", "wrong-aim-empty");
        let population = text::line(population, 200);
        wrong.unless(!population.is_empty(), "population", "wrong-population-empty");
        let target = text::line(target, 200);
        wrong.unless(!target.is_empty(), "target", "wrong-target-empty");
        let day = target_on.parse::<Day>();
        wrong.unless(day.is_ok(), "target_on", "wrong-day");
        let measure_id = match measure.trim() {
            "" => None,
            id => id.parse().map_or_else(
                |_| {
                    wrong.add("measure_id", "wrong-choice");
                    None
                },
                Some,
            ),
        };
        match day {
            Ok(target_on) => wrong.or(Self {
                statement,
                population,
                target,
                target_on,
                measure_id,
            }),
            Err(_) => Err(wrong),
        }
    }
}
