//! Begins a package, perhaps from an idea.

use askama::Template;
use axum::extract::Query;
use domain::id::{IdeaId, PackageId};
use domain::package::ItemPlan;
use domain::permission::{DraftPackages, EditPackage, SeeIdea};
use domain::theory::Idea;

use super::fields::{drivers, place, places, plan};
use super::items::told;
use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/packages/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    drivers: Vec<(String, String)>,
    places: Vec<(String, String)>,
    /// The idea that it begins with.
    idea: Option<String>,
}

/// What the address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    idea: String,
}

/// The form.
pub async fn show(page: Page, can: Can<DraftPackages>, Query(asked): Query<Asked>) -> Answer {
    let idea = idea(&page, &can, &asked.idea).await?;
    let mut form = Form::new()
        .with("id", PackageId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("idea", asked.idea);
    if let Some(idea) = &idea {
        form = form.with("driver", idea.driver_id.to_string());
    }
    page.show(&template(&page, &can, form, idea).await?)
}

/// Keeps it. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<DraftPackages>, form: Form) -> Answer {
    let idea = idea(&page, &can, form.get("idea")).await?;
    let plan = match plan(&form, &drivers(&page).await?) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong), idea).await?),
    };
    let id: PackageId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    match page.app.db.package(id).await {
        Ok(there) if there.created_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::package_draft(id), "done-package-drafted"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let proof = allow(can.standing(), place(&form)?)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.draft_package(&proof, (page.network()?.id, id), &plan).await?;
    w.commit().await?;
    if let Some(idea) = idea {
        begin_with(&page, &can, id, &idea).await?;
    }
    page.go_saying(&routes::package_draft(id), "done-package-drafted")
}

/// Its first idea, as the theory tells it.
async fn begin_with(page: &Page, can: &Can<DraftPackages>, id: PackageId, idea: &Idea) -> Result<(), Problem> {
    let proof = allow(can.standing(), EditPackage(page.app.db.package(id).await?))?;
    let (name, what, steps) = told(idea);
    let item = ItemPlan { name, what, steps };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.add_package_item(&proof, Some(idea.id), &item).await?;
    w.commit().await?;
    Ok(())
}

/// The idea that the address names, where the reader may see it.
async fn idea(page: &Page, can: &Can<DraftPackages>, asked: &str) -> Result<Option<Idea>, Problem> {
    let Ok(id) = asked.parse::<IdeaId>() else {
        return Ok(None);
    };
    let idea = page.app.db.idea(id).await?;
    allow(can.standing(), SeeIdea(idea.clone()))?;
    Ok(Some(idea))
}

async fn template(page: &Page, can: &Can<DraftPackages>, form: Form, idea: Option<Idea>) -> Result<New, Problem> {
    Ok(New {
        drivers: drivers(page).await?,
        places: places(page, can.standing()).await?,
        idea: idea.map(|idea| idea.name),
        form,
        page: page.clone(),
    })
}
