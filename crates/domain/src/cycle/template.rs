//! A plan to begin from: what is tested and how, without days, people or courses.

use super::CycleFields;
use crate::check::Wrong;
use crate::id::{NetworkId, PersonId, SchoolId, TemplateId};
use crate::text;
use crate::time::Instant;

/// A template, the liceo's own or the network's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Template {
    /// Its id; the browser names it.
    pub id: TemplateId,
    /// Its network.
    pub network_id: NetworkId,
    /// Its school; none for the network's.
    pub school_id: Option<SchoolId>,
    /// What it is called.
    pub name: String,
    /// The plan, as JSON of [`CycleFields`].
    pub fields: String,
    /// Counts changes.
    pub version: i64,
    /// Who made it.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
}

impl Template {
    /// The plan that it holds; what it can't read is left blank, so that an old template still begins a cycle.
    #[must_use]
    pub fn plan(&self) -> CycleFields {
        serde_json::from_str(&self.fields).unwrap_or_default()
    }
}

impl CycleFields {
    /// What of a plan may be used again elsewhere: no days, no people, no place. A prediction is made anew each time.
    #[must_use]
    pub fn for_template(self) -> Self {
        Self {
            course_id: String::new(),
            who: String::new(),
            place: String::new(),
            starts_on: String::new(),
            ends_on: String::new(),
            prediction: String::new(),
            predicted_low: String::new(),
            predicted_high: String::new(),
            ..self
        }
    }
}

/// Checks a template's name.
///
/// # Errors
/// The field that is wrong.
pub fn template_name(name: &str) -> Result<String, Wrong> {
    text::some_line(name, 120).ok_or_else(|| Wrong::with("name", "wrong-template-name"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_keeps_what_is_tested_and_not_who_when_or_where() {
        let fields = CycleFields {
            title: "Boletos".into(),
            question: "¿Sirve?".into(),
            prediction: "Sí".into(),
            who: "Beto".into(),
            place: "1°A".into(),
            course_id: "x".into(),
            starts_on: "2026-05-04".into(),
            ends_on: "2026-05-29".into(),
            data: "Se cuentan".into(),
            ..CycleFields::default()
        };
        let kept = fields.for_template();
        assert_eq!(
            (kept.title.as_str(), kept.question.as_str(), kept.data.as_str()),
            ("Boletos", "¿Sirve?", "Se cuentan")
        );
        let gone = [
            kept.prediction,
            kept.who,
            kept.place,
            kept.course_id,
            kept.starts_on,
            kept.ends_on,
        ];
        assert!(gone.iter().all(String::is_empty));
    }
}
