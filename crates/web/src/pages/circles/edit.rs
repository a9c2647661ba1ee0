//! Changes what a circle is called and how one comes in.

use domain::check::Wrong;
use domain::dialogue::CirclePlan;
use domain::permission::LeadCircle;

use super::new::{CircleForm, entries, kinds};
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// The form.
pub async fn show(page: Page, can: Can<LeadCircle>) -> Answer {
    let circle = &can.act().0.circle;
    let form = Form::new()
        .with("name", circle.name.as_str())
        .with("purpose", circle.purpose.as_str())
        .with("kind", circle.kind.word())
        .with("entry", circle.entry.word())
        .with("version", circle.version.to_string());
    page.show(&template(&page, &can, form, None))
}

/// Keeps it.
pub async fn save(page: Page, can: Can<LeadCircle>, form: Form) -> Answer {
    let checked = CirclePlan::check(
        form.get("name"),
        form.get("purpose"),
        form.get("kind"),
        form.get("entry"),
    );
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong), None)),
    };
    let circle = &can.act().0.circle;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_circle(can.proof(), form.version(), &plan).await {
        Err(store::Error::Refused(_)) => {
            drop(w);
            let wrong = Wrong::with("entry", "wrong-circle-opens");
            page.again(&template(&page, &can, form.wrong(wrong), None))
        }
        Err(store::Error::Stale) => {
            drop(w);
            let form = form.with("version", circle.version.to_string());
            let now = Some(vec![circle.name.clone(), circle.purpose.clone()]);
            page.stale(&template(&page, &can, form, now))
        }
        other => {
            other?;
            w.commit().await?;
            page.go_saying(&routes::circle(circle.id), "done-circle-changed")
        }
    }
}

fn template(page: &Page, can: &Can<LeadCircle>, form: Form, now: Option<Vec<String>>) -> CircleForm {
    let circle = &can.act().0.circle;
    CircleForm {
        heading: page.t("circle-change"),
        lead: circle.name.clone(),
        action: routes::circle_edit(circle.id),
        back: routes::circle(circle.id),
        send: page.t("circle-save"),
        kinds: kinds(page),
        entries: entries(page),
        now,
        form,
        page: page.clone(),
    }
}
