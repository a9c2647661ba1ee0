//! Renames a template.

use askama::Template;
use domain::cycle::template_name;
use domain::permission::ChangeTemplate;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::stale::{Faster, faster_of};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/cycles/templates/change.html", whitespace = "minimize")]
struct Change {
    page: Page,
    form: Form,
    name: String,
    facts: Vec<(String, String)>,
    removal: String,
    faster: Option<Faster>,
}

/// The form.
pub async fn show(page: Page, can: Can<ChangeTemplate>) -> Answer {
    let now = page.app.db.template(can.act().0.id).await?;
    let form = Form::new()
        .with("version", now.version.to_string())
        .with("name", now.name);
    page.show(&template(&page, &can, form))
}

/// Keeps the name.
pub async fn save(page: Page, can: Can<ChangeTemplate>, form: Form) -> Answer {
    let name = match template_name(form.get("name")) {
        Ok(name) => name,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong))),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.rename_template(can.proof(), form.version(), &name).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, &can, form).await;
        }
        other => other?,
    }
    w.commit().await?;
    page.go_saying(routes::TEMPLATES, "done-template-renamed")
}

async fn stale(page: &Page, can: &Can<ChangeTemplate>, form: Form) -> Answer {
    let now = page.app.db.template(can.act().0.id).await.map_err(Problem::from)?;
    let there = vec![(page.t("template-name"), now.name.clone())];
    let faster = faster_of(page, can.standing(), now.id.0, there).await?;
    let form = form.with("version", now.version.to_string());
    page.stale(&Change {
        faster: Some(faster),
        ..template(page, can, form)
    })
}

fn template(page: &Page, can: &Can<ChangeTemplate>, form: Form) -> Change {
    let template = &can.act().0;
    let plan = template.plan();
    let facts = [
        ("cycles-title", plan.title),
        ("cycles-question", plan.question),
        ("cycles-data-short", plan.data),
    ];
    Change {
        name: template.name.clone(),
        facts: facts
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| (page.lang.t(key), value))
            .collect(),
        removal: routes::template_removal(template.id),
        faster: None,
        form,
        page: page.clone(),
    }
}
