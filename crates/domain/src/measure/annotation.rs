//! Annotations: what people know about a time that the numbers don't say: a strike, holidays, snow.

use crate::check::Wrong;
use crate::id::{AnnotationId, NetworkId, PersonId, SchoolId};
use crate::text;
use crate::time::{Day, Instant};

/// An annotation as kept. It stands on every chart of its school, or of all schools.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Annotation {
    /// Its id.
    pub id: AnnotationId,
    /// Its network.
    pub network_id: NetworkId,
    /// The school that it is about; none for the whole network.
    pub school_id: Option<SchoolId>,
    /// First day.
    pub starts_on: Day,
    /// Last day.
    pub ends_on: Day,
    /// What was.
    pub words: String,
    /// Whether points of this time are drawn, but left out of centre, limits and runs.
    pub left_out: bool,
    /// Who wrote it; none where the command line did.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
}

/// An annotation to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnotationPlan {
    /// First day.
    pub starts_on: Day,
    /// Last day.
    pub ends_on: Day,
    /// What was.
    pub words: String,
    /// Left out of the calculation.
    pub left_out: bool,
}

/// An annotation as a form says it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct AnnotationFields {
    /// First day.
    pub starts_on: String,
    /// Last day; empty means the same.
    pub ends_on: String,
    /// What was.
    pub words: String,
    /// `on` where left out.
    pub left_out: String,
}

impl AnnotationPlan {
    /// Checks what a form says. An annotation lasts for a school year at most.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &AnnotationFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let words = text::line(&fields.words, 80);
        wrong.unless(!words.is_empty(), "words", "wrong-words-empty");
        let starts_on: Option<Day> = fields.starts_on.trim().parse().ok();
        wrong.unless(starts_on.is_some(), "starts_on", "wrong-day");
        let starts_on = starts_on.unwrap_or(Day::EPOCH);
        let ends_on = match fields.ends_on.trim() {
            "" => starts_on,
            typed => typed.parse().unwrap_or_else(|_| {
                wrong.add("ends_on", "wrong-day");
                starts_on
            }),
        };
        let days = ends_on.days_since(starts_on);
        wrong.unless((0..=366).contains(&days), "ends_on", "wrong-last-day");
        let left_out = fields.left_out == "on";
        wrong.or(Self {
            starts_on,
            ends_on,
            words,
            left_out,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(starts_on: &str, ends_on: &str) -> AnnotationFields {
        AnnotationFields {
            starts_on: starts_on.to_owned(),
            ends_on: ends_on.to_owned(),
            words: "Paro".to_owned(),
            left_out: "on".to_owned(),
        }
    }

    #[test]
    fn one_day_or_several_but_not_backwards() {
        let plan = AnnotationPlan::check(&fields("2026-06-03", "")).unwrap();
        assert_eq!(plan.starts_on, plan.ends_on);
        assert!(plan.left_out);
        let wrong = AnnotationPlan::check(&fields("2026-06-03", "2026-06-02")).unwrap_err();
        assert!(wrong.of("ends_on").is_some());
        assert!(AnnotationPlan::check(&AnnotationFields::default()).is_err());
    }
}
