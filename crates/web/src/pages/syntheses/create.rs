//! Drafts a synthesis from the closed tests of an idea or a driver.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::id::SynthesisId;
use domain::id::{DriverId, IdeaId};
use domain::permission::{DraftPackages, SeeIdea};
use domain::synthesis::{About, SynthesisPlan};
use domain::text;
use store::NewSynthesis;
use uuid::Uuid;

use super::evidence::Ground;
use super::said::draft;
use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::packages::{place, places};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/syntheses/create.html", whitespace = "minimize")]
struct Create {
    page: Page,
    form: Form,
    /// What it is about: page, name.
    about: (String, String),
    action: String,
    places: Vec<(String, String)>,
    tests: usize,
    liceos: usize,
}

/// Of an idea.
pub async fn of_idea(page: Page, can: Can<DraftPackages>, Path(id): Path<IdeaId>) -> Answer {
    idea(&page, &can, id).await?;
    show(&page, &can, About::Idea, id.0).await
}

/// Of a driver.
pub async fn of_driver(page: Page, can: Can<DraftPackages>, Path(id): Path<DriverId>) -> Answer {
    show(&page, &can, About::Driver, id.0).await
}

/// Of an idea, drafted.
pub async fn save_idea(page: Page, can: Can<DraftPackages>, Path(id): Path<IdeaId>, form: Form) -> Answer {
    idea(&page, &can, id).await?;
    save(&page, &can, (About::Idea, id.0), form).await
}

/// Of a driver, drafted.
pub async fn save_driver(page: Page, can: Can<DraftPackages>, Path(id): Path<DriverId>, form: Form) -> Answer {
    save(&page, &can, (About::Driver, id.0), form).await
}

/// Whoever drafts about an idea may read it.
async fn idea(page: &Page, can: &Can<DraftPackages>, id: IdeaId) -> Result<(), Problem> {
    allow(can.standing(), SeeIdea(page.app.db.idea(id).await?)).map(|_| ())
}

async fn show(page: &Page, can: &Can<DraftPackages>, about: About, id: Uuid) -> Answer {
    let ground = Ground::of(&page.app.db, page.network()?.id, about, id).await?;
    let name = ground.name.clone().ok_or_else(Problem::not_found)?;
    let form = Form::new()
        .with("id", SynthesisId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("title", page.t1("synthesis-about", "name", name));
    page.show(&template(page, can, (about, id), &ground, form).await?)
}

/// Keeps the draft. The form names it: sent twice, it is one.
async fn save(page: &Page, can: &Can<DraftPackages>, (about, of): (About, Uuid), form: Form) -> Answer {
    let ground = Ground::of(&page.app.db, page.network()?.id, about, of).await?;
    let sentences = draft(&page.app.db, page.network()?.id, page.lang, &ground).await?;
    let title = text::line(form.get("title"), 140);
    let mut wrong = Wrong::none();
    wrong.unless(!sentences.is_empty(), "title", "wrong-synthesis-no-tests");
    wrong.unless(title.chars().count() >= 3, "title", "wrong-synthesis-title");
    if !wrong.is_none() {
        return page.again(&template(page, can, (about, of), &ground, form.wrong(wrong)).await?);
    }
    let id: SynthesisId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    match page.app.db.synthesis(id).await {
        Ok(there) if there.created_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::synthesis_draft(id), "done-synthesis-drafted"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let proof = allow(can.standing(), place(&form)?)?;
    let plan = SynthesisPlan { title, sentences };
    let new = NewSynthesis {
        id,
        about: (about, of),
        plan: &plan,
        tests: i64::try_from(ground.tests.len()).unwrap_or(i64::MAX),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.draft_synthesis(&proof, page.network()?.id, &new).await?;
    w.commit().await?;
    page.go_saying(&routes::synthesis_draft(id), "done-synthesis-drafted")
}

async fn template(
    page: &Page,
    can: &Can<DraftPackages>,
    (about, id): (About, Uuid),
    ground: &Ground,
    form: Form,
) -> Result<Create, Problem> {
    let name = ground.name.clone().ok_or_else(Problem::not_found)?;
    let (home, action) = match about {
        About::Idea => (routes::idea(id), routes::idea_synthesis(id)),
        About::Driver => (routes::driver(id), routes::driver_synthesis(id)),
    };
    let mut liceos: Vec<_> = ground.tests.iter().map(|one| one.evidence.tested.school).collect();
    liceos.sort();
    liceos.dedup();
    Ok(Create {
        about: (home, name),
        action,
        places: places(page, can.standing()).await?,
        tests: ground.tests.len(),
        liceos: liceos.len(),
        form,
        page: page.clone(),
    })
}
