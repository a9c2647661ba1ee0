//! Changes what one said to a cycle's team.

use domain::feedback::FeedbackPlan;
use domain::permission::ChangeFeedback;

use super::new::{Words, done, words};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The form.
pub async fn show(page: Page, can: Can<ChangeFeedback>) -> Answer {
    let said = &can.act().0.feedback;
    let form = Form::new()
        .with("valued", &*said.valued)
        .with("wondered", &*said.wondered)
        .with("suggested", &*said.suggested)
        .with("version", said.version.to_string());
    page.show(&template(&page, &can, form).await?)
}

/// Keeps the change.
pub async fn save(page: Page, can: Can<ChangeFeedback>, form: Form) -> Answer {
    let checked = FeedbackPlan::check(form.get("valued"), form.get("wondered"), form.get("suggested"));
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_feedback(can.proof(), form.version(), &plan).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, &can, form).await;
        }
        other => other?,
    }
    w.commit().await?;
    let said = &can.act().0.feedback;
    page.go_saying(&format!("{}#r-{}", routes::cycle(said.cycle_id), said.id), done(&plan))
}

/// The same person wrote in another window.
async fn stale(page: &Page, can: &Can<ChangeFeedback>, form: Form) -> Answer {
    let now = page.app.db.feedback(can.act().0.feedback.id).await?;
    let form = form.with("version", now.version.to_string());
    let there = [
        ("feedback-valued", now.valued),
        ("feedback-wondered", now.wondered),
        ("feedback-suggested", now.suggested),
    ];
    let there = there.into_iter().filter(|(_, words)| !words.is_empty());
    let now = there.map(|(key, words)| (page.lang.t(key), words)).collect();
    page.stale(&template(page, can, form).await?.beside(now))
}

async fn template(page: &Page, can: &Can<ChangeFeedback>, form: Form) -> Result<Words, Problem> {
    let place = &can.act().0;
    let action = routes::feedback(place.feedback.id);
    words(page, &place.cycle, form, "feedback-lead-change", action).await
}
