//! What one liceo says to the other after a visit: one strength, one question, one next step.

use askama::Template;
use domain::id::SchoolId;
use domain::permission::{ReadVisitFeedback, SpeakForVisit};
use domain::visit::{Visit, VisitStage, VisitWords};

use super::words::title;
use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/visits/feedback.html", whitespace = "minimize")]
struct Feedback {
    page: Page,
    form: Form,
    title: String,
    lead: String,
    action: String,
    back: String,
    held: bool,
}

/// The form, with what was said before.
pub async fn show(page: Page, can: Can<SpeakForVisit>) -> Answer {
    let SpeakForVisit { visit, school } = can.act();
    let proof = can::allow(can.standing(), ReadVisitFeedback(visit.clone()))?;
    let said = page.app.db.visit_feedback(&proof).await?;
    let form = match said.into_iter().find(|one| one.school_id == *school) {
        Some(one) => Form::new()
            .with("strength", one.strength)
            .with("question", one.question)
            .with("next_step", one.next_step),
        None => Form::new(),
    };
    page.show(&template(&page, (visit, *school), form).await?)
}

/// Keeps it.
pub async fn save(page: Page, can: Can<SpeakForVisit>, form: Form) -> Answer {
    let SpeakForVisit { visit, school } = can.act();
    let checked = VisitWords::check(form.get("strength"), form.get("question"), form.get("next_step"));
    let words = match checked {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, (visit, *school), form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.give_visit_feedback(can.proof(), &words).await?;
    w.commit().await?;
    page.go_saying(
        &format!("{}#compromiso", routes::visit(visit.id)),
        "done-visit-feedback",
    )
}

async fn template(page: &Page, (visit, school): (&Visit, SchoolId), form: Form) -> Result<Feedback, Problem> {
    let other = page.app.db.school(visit.other(school)).await?.name;
    Ok(Feedback {
        title: title(page, visit).await?,
        lead: page.t1("visit-feedback-lead", "school", other),
        action: routes::visit_feedback(visit.id, school),
        back: routes::visit(visit.id),
        held: visit.stage(page.now) == VisitStage::Held,
        form,
        page: page.clone(),
    })
}
