//! What several of these pages say alike, and the rubric of an observation in the reader's language.

use std::collections::HashMap;

use domain::id::{PersonId, RubricId};
use domain::observation::{Observation, Rubric, Stage, own_rubric};
use domain::permission::SeeRubric;
use store::RubricLine;

use crate::page::Page;
use crate::page::problem::Problem;

/// Ronda's own rubric in the reader's language.
#[must_use]
pub fn own(page: &Page) -> &'static Rubric {
    own_rubric(is_english(page))
}

/// Whether the reader reads English.
#[must_use]
pub fn is_english(page: &Page) -> bool {
    page.lang == i18n::Lang::En
}

/// A rubric in the version that something was captured with.
///
/// # Errors
/// What the store says.
pub async fn rubric(page: &Page, id: Option<RubricId>, version: i64) -> Result<Rubric, Problem> {
    match id {
        Some(id) => Ok(page.app.db.rubric_version(id, version).await?),
        None => Ok(own(page).clone()),
    }
}

/// The rubrics that the reader may observe with: none for Ronda's own, then the others.
///
/// # Errors
/// What the store says.
pub async fn rubrics(page: &Page) -> Result<Vec<RubricLine>, Problem> {
    let all = page.app.db.rubrics(page.network()?.id).await?;
    let sees = |line: &RubricLine| {
        page.may(&SeeRubric {
            rubric: Some(line.id),
            school: line.school_id,
        })
    };
    Ok(all.into_iter().filter(sees).collect())
}

/// What comes next, to the teacher.
#[must_use]
pub fn for_teacher(page: &Page, stage: Stage) -> String {
    page.t(&format!("observation-teacher-{stage}"))
}

/// What comes next, to the observer.
#[must_use]
pub fn for_observer(page: &Page, stage: Stage) -> String {
    page.t(&format!("observation-observer-{stage}"))
}

/// How far it has come, to whom it is shown.
#[must_use]
pub fn for_guest(page: &Page, stage: Stage) -> String {
    page.t(&format!("stage-{stage}"))
}

/// `1°A · Matemática · 3 de junio`.
///
/// # Errors
/// What the store says.
pub async fn lesson(page: &Page, observation: &Observation) -> Result<String, Problem> {
    let mut parts = Vec::new();
    if let Some(course) = observation.course_id {
        parts.push(page.app.db.course(course).await?.name());
    }
    if let Some(subject) = observation.subject {
        parts.push(page.word("subject", subject));
    }
    parts.push(page.lang.day_long(observation.day.0));
    Ok(parts.join(" · "))
}

/// Names of people, each asked for once.
#[derive(Default)]
pub struct Names(HashMap<PersonId, String>);

impl Names {
    /// A person's name.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(&mut self, page: &Page, person: PersonId) -> Result<String, Problem> {
        if let Some(known) = self.0.get(&person) {
            return Ok(known.clone());
        }
        let name = page.app.db.person(person).await?.name;
        self.0.insert(person, name.clone());
        Ok(name)
    }
}
