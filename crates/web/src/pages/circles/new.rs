//! Founds a circle. Whoever founds it leads it.

use askama::Template;
use domain::dialogue::{CircleKind, CirclePlan, Entry};
use domain::id::CircleId;
use domain::permission::FoundCircle;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The form of founding and of changing.
#[derive(Template)]
#[template(path = "pages/circles/new.html", whitespace = "minimize")]
pub(super) struct CircleForm {
    pub page: Page,
    pub form: Form,
    pub heading: String,
    pub lead: String,
    pub action: String,
    pub back: String,
    pub send: String,
    pub kinds: Vec<(String, String)>,
    pub entries: Vec<(String, String)>,
    /// What is there now, where somebody was faster.
    pub now: Option<Vec<String>>,
}

/// The form.
pub async fn show(page: Page, _: Can<FoundCircle>) -> Answer {
    let id = CircleId::new(page.app.ids.as_ref(), page.now).to_string();
    let form = Form::new()
        .with("id", id)
        .with("kind", "interest")
        .with("entry", "open");
    page.show(&template(&page, form))
}

/// Founds it. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<FoundCircle>, form: Form) -> Answer {
    let checked = CirclePlan::check(
        form.get("name"),
        form.get("purpose"),
        form.get("kind"),
        form.get("entry"),
    );
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, form.wrong(wrong))),
    };
    let id: CircleId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    match page.app.db.circle(id).await {
        Ok(there) if there.created_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::circle(id), "done-circle-founded"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.found_circle(can.proof(), network, id, &plan).await?;
    w.commit().await?;
    page.go_saying(&routes::circle(id), "done-circle-founded")
}

fn template(page: &Page, form: Form) -> CircleForm {
    CircleForm {
        heading: page.t("circle-found"),
        lead: page.t("circle-found-lead"),
        action: routes::CIRCLE_NEW.to_owned(),
        back: routes::CIRCLES.to_owned(),
        send: page.t("circle-do-found"),
        kinds: kinds(page),
        entries: entries(page),
        now: None,
        form,
        page: page.clone(),
    }
}

pub(super) fn kinds(page: &Page) -> Vec<(String, String)> {
    let kind = |kind: &CircleKind| (kind.to_string(), page.t(&format!("circle-kind-{kind}")));
    CircleKind::ALL.iter().map(kind).collect()
}

pub(super) fn entries(page: &Page) -> Vec<(String, String)> {
    let entry = |entry: &Entry| (entry.to_string(), page.t(&format!("circle-entry-{entry}")));
    Entry::ALL.iter().map(entry).collect()
}
