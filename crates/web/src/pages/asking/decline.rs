//! «No yo»: whoever was asked says no, and corrects what was thought of them. Nobody is told.

use askama::Template;
use domain::check::Wrong;
use domain::exchange::LineKind;
use domain::permission::{HandleAsking, Standing};

use super::why::{Told, WhyView, said};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/asking/decline.html", whitespace = "minimize")]
struct Decline {
    page: Page,
    form: Form,
    title: String,
    href: String,
    action: String,
    why: Vec<WhyView>,
}

/// The form.
pub async fn show(page: Page, can: Can<HandleAsking>) -> Answer {
    let form = Form::new().with("why", "not-now");
    page.show(&template(&page, can.standing(), &can, form).await?)
}

/// Keeps it.
pub async fn save(page: Page, can: Can<HandleAsking>, form: Form) -> Answer {
    let correct = match form.get("why") {
        "not-now" => None,
        "quiet" => Some(LineKind::Quiet),
        "hidden" => Some(LineKind::Hidden),
        _ => {
            let wrong = Wrong::with("why", "wrong-decline-why");
            return page.again(&template(&page, can.standing(), &can, form.wrong(wrong)).await?);
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.decline_asking(can.proof(), page.network()?.id, correct).await?;
    w.commit().await?;
    let done = if correct.is_some() {
        "done-asking-corrected"
    } else {
        "done-asking-declined"
    };
    page.go_saying(routes::ASKS, done)
}

async fn template(page: &Page, reader: &Standing, can: &Can<HandleAsking>, form: Form) -> Result<Decline, Problem> {
    let asking = &can.act().0;
    let why = page.app.db.why(page.network()?.id, reader, &asking.shown()).await?;
    Ok(Decline {
        title: page.app.db.conversation(asking.conversation_id).await?.title,
        href: routes::conversation(asking.conversation_id),
        action: routes::asking_decline(asking.id),
        why: said(page, Told::You, &why),
        form,
        page: page.clone(),
    })
}
