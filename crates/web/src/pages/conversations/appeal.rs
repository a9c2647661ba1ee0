//! Whose words were hidden reads why, and may ask once that another person looks; that person decides.

use askama::Template;
use domain::dialogue::check_reason;
use domain::permission::{AppealHiding, HidingPlace};

use crate::components::markdown;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/conversations/appeal.html", whitespace = "minimize")]
struct AppealPage {
    page: Page,
    form: Form,
    title: String,
    action: String,
    html: String,
    reason: String,
    /// What its writer said to that, once they did.
    appeal: Option<String>,
    /// What was decided: a sentence and why.
    decided: Option<(String, String)>,
    /// Whether the page decides.
    decides: bool,
}

/// The page of whoever wrote it.
pub async fn show(page: Page, can: Can<AppealHiding>) -> Answer {
    page.show(&template(&page, &can.act().0, Form::new(), false))
}

/// Asks.
pub async fn save(page: Page, can: Can<AppealHiding>, form: Form) -> Answer {
    let place = &can.act().0;
    let words = match check_reason(form.get("reason")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, place, form.wrong(wrong), false)),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.appeal_hiding(can.proof(), &words).await?;
    w.commit().await?;
    page.go_saying(&routes::hiding_appeal(place.hiding.id), "done-appealed")
}

fn template(page: &Page, place: &HidingPlace, form: Form, decides: bool) -> AppealPage {
    let hiding = &place.hiding;
    let decided = hiding.outcome.map(|outcome| {
        let said = page.t(&format!("hiding-outcome-{outcome}"));
        (said, hiding.outcome_reason.clone())
    });
    AppealPage {
        title: place.contribution.place.conversation.title.clone(),
        action: if decides {
            routes::hiding_decision(hiding.id)
        } else {
            routes::hiding_appeal(hiding.id)
        },
        html: markdown::html(&place.contribution.contribution.words),
        reason: hiding.reason.clone(),
        appeal: hiding.appeal.clone(),
        decided,
        decides,
        form,
        page: page.clone(),
    }
}

/// Another person of the hub looks, and decides.
pub mod decision {
    use domain::check::Wrong;
    use domain::dialogue::Outcome;
    use domain::permission::DecideAppeal;

    use super::{Answer, Can, Form, Page, Problem, check_reason, routes, template};

    /// The page.
    pub async fn show(page: Page, can: Can<DecideAppeal>) -> Answer {
        page.show(&template(&page, &can.act().0, Form::new(), true))
    }

    /// Decides.
    pub async fn save(page: Page, can: Can<DecideAppeal>, form: Form) -> Answer {
        let place = &can.act().0;
        let outcome: Option<Outcome> = form.get("outcome").parse().ok();
        let mut wrong = Wrong::none();
        wrong.unless(outcome.is_some(), "outcome", "wrong-outcome");
        let reason = match (check_reason(form.get("reason")), outcome) {
            (Ok(reason), Some(_)) => reason,
            (reason, _) => {
                wrong.unless(reason.is_ok(), "reason", "wrong-moderation-reason-empty");
                return page.again(&template(&page, place, form.wrong(wrong), true));
            }
        };
        let outcome = outcome.ok_or_else(Problem::bad_form)?;
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.decide_appeal(can.proof(), outcome, &reason).await?;
        w.commit().await?;
        page.go_saying(routes::MODERATION, "done-appeal-decided")
    }
}
