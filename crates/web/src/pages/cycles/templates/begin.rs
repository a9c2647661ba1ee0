//! A plan's form, begun from a template.

use domain::cycle::{CycleFields, Template};
use domain::permission::SeeTemplate;

use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;

/// What decides whether somebody may begin from a template: what its measure is about.
///
/// # Errors
/// What the store says.
pub async fn see_template(page: &Page, template: Template) -> Result<SeeTemplate, Problem> {
    let area = match template.plan().measure_id.parse() {
        Ok(id) => match page.app.db.measure(id).await {
            Ok(measure) => Some(measure.area),
            Err(store::Error::NotFound) => None,
            Err(other) => return Err(other.into()),
        },
        Err(_) => None,
    };
    Ok(SeeTemplate { template, area })
}

/// The form.
#[must_use]
pub fn from_template(plan: &CycleFields) -> Form {
    Form::new()
        .with("idea_id", &*plan.idea_id)
        .with("measure_id", &*plan.measure_id)
        .with("title", &*plan.title)
        .with("question", &*plan.question)
        .with("scale", &*plan.scale)
        .with("depth", &*plan.depth)
        .with("dose_planned", &*plan.dose_planned)
        .with("dose_unit", &*plan.dose_unit)
        .with("data", &*plan.data)
}
