//! Definitions that a measure has or had: when what is counted changes, the chart must say since when.

use super::{English, Measure, MeasurePlan};
use crate::check::Wrong;
use crate::id::{DefinitionId, MeasureId, PersonId};
use crate::text;
use crate::time::{Day, Instant};

/// One definition of a measure, in its order. The first has no reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Definition {
    /// Its id.
    pub id: DefinitionId,
    /// The measure.
    pub measure_id: MeasureId,
    /// 1 for the first.
    pub number: i64,
    /// Name.
    pub name: String,
    /// Operational definition.
    pub definition: String,
    /// The same in English.
    #[cfg_attr(feature = "sqlx", sqlx(flatten))]
    pub english: English,
    /// What is counted.
    pub counted: String,
    /// Among what.
    pub among: String,
    /// The day since when points follow it.
    pub starts_on: Day,
    /// Why it changed.
    pub reason: String,
    /// Who wrote it.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
}

/// That something else is counted from a day on, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Since when.
    pub starts_on: Day,
    /// Why.
    pub reason: String,
}

/// A revision as a form says it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct RevisionFields {
    /// `on` where something else is counted from now on.
    pub revised: String,
    /// Since when.
    pub revised_on: String,
    /// Why.
    pub revised_why: String,
}

impl Revision {
    /// Checks what a form says; none where only words were mended.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &RevisionFields) -> Result<Option<Self>, Wrong> {
        if fields.revised != "on" {
            return Ok(None);
        }
        let mut wrong = Wrong::none();
        let starts_on = fields.revised_on.trim().parse().ok();
        wrong.unless(starts_on.is_some(), "revised_on", "wrong-day");
        let reason = text::prose(&fields.revised_why, 500);
        wrong.unless(!reason.is_empty(), "revised_why", "wrong-reason-empty");
        let starts_on = starts_on.unwrap_or(Day::EPOCH);
        wrong.or(Some(Self { starts_on, reason }))
    }
}

impl Measure {
    /// Whether a plan words the measure otherwise.
    #[must_use]
    pub fn is_worded_otherwise(&self, plan: &MeasurePlan) -> bool {
        (&self.name, &self.definition, &self.english) != (&plan.name, &plan.definition, &plan.english)
            || (&self.counting.counted, &self.counting.among) != (&plan.counting.counted, &plan.counting.among)
    }
}
