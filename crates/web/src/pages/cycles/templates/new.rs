//! Keeps a cycle's plan as a template.

use askama::Template;
use domain::cycle::{Cycle, CycleFields, template_name};
use domain::id::{SchoolId, TemplateId};
use domain::permission::{Act as _, KeepTemplate, SeeCycle, Standing};

use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::fields::form_of;
use crate::routes;

/// In a form, the network's place among the liceos.
const NETWORK: &str = "network";

#[derive(Template)]
#[template(path = "pages/cycles/templates/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    href: String,
    title: String,
    places: Vec<(String, String)>,
}

/// The form.
pub async fn show(page: Page, can: Can<SeeCycle>) -> Answer {
    let cycle = &can.act().0;
    let form = Form::new()
        .with("id", TemplateId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("name", &*cycle.title);
    let template = template(&page, can.standing(), cycle, form).await?;
    if template.places.is_empty() {
        return Err(Problem::not_found());
    }
    page.show(&template)
}

/// Keeps it. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<SeeCycle>, form: Form) -> Answer {
    let (standing, cycle) = (can.standing(), &can.act().0);
    let template = template(&page, standing, cycle, form.clone()).await?;
    if template.places.is_empty() {
        return Err(Problem::not_found());
    }
    let name = match template_name(form.get("name")) {
        Ok(name) => name,
        Err(wrong) => {
            return page.again(&New {
                form: form.wrong(wrong),
                ..template
            });
        }
    };
    let act = KeepTemplate {
        school: place(&template.places, form.get("place")),
        area: Some(cycle.area),
    };
    let proof = can::allow(standing, act)?;
    let id: TemplateId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.keep_template(&proof, network, id, &name, fields_of(&page, cycle))
        .await?;
    w.commit().await?;
    page.go_saying(routes::TEMPLATES, "done-template-kept")
}

/// The chosen liceo, or the only place there is; none is the network.
fn place(places: &[(String, String)], chosen: &str) -> Option<SchoolId> {
    let chosen = places.iter().find(|(id, _)| id == chosen).or_else(|| places.first());
    chosen.and_then(|(id, _)| id.parse().ok())
}

/// The plan as its own form would send it.
fn fields_of(page: &Page, cycle: &Cycle) -> CycleFields {
    form_of(page, cycle).read()
}

/// Where the reader may keep it: their liceos, and the network for the hub.
async fn template(page: &Page, standing: &Standing, cycle: &Cycle, form: Form) -> Result<New, Problem> {
    let area = Some(cycle.area);
    let mut places = Vec::new();
    for school in standing.schools() {
        let act = KeepTemplate {
            school: Some(school),
            area,
        };
        if act.allowed(standing) {
            places.push((school.to_string(), page.app.db.school(school).await?.name));
        }
    }
    if (KeepTemplate { school: None, area }).allowed(standing) {
        places.push((NETWORK.to_owned(), page.t("template-of-network")));
    }
    Ok(New {
        href: routes::cycle(cycle.id),
        title: cycle.title.clone(),
        places,
        form,
        page: page.clone(),
    })
}
