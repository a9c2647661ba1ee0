//! The form of an idea that is there.

use askama::Template;
use axum::extract::Path;
use domain::id::IdeaId;
use domain::permission::EditTheory;
use domain::theory::Idea;

use super::check;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::Stale;
use crate::pages::theory::known::Known;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/ideas/edit.html")]
struct Edit {
    page: Page,
    id: IdeaId,
    form: Form,
    drivers: Vec<(String, String)>,
    stale: Option<Stale>,
}

impl Edit {
    fn of(page: &Page, known: &Known, id: IdeaId, form: Form) -> Self {
        Self {
            page: page.clone(),
            drivers: known.driver_choices(),
            id,
            form,
            stale: None,
        }
    }
}

/// Shows it.
pub async fn edit(page: Page, Path(id): Path<IdeaId>, _can: Can<EditTheory>) -> Answer {
    let (known, idea) = (Known::of(&page).await?, of_network(&page, id).await?);
    page.show(&Edit::of(&page, &known, id, filled(&idea)))
}

/// Keeps what it says.
pub async fn save(page: Page, Path(id): Path<IdeaId>, can: Can<EditTheory>, form: Form) -> Answer {
    let (known, idea) = (Known::of(&page).await?, of_network(&page, id).await?);
    let plan = match check(&form, &known) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&Edit::of(&page, &known, id, form.wrong(wrong))),
    };
    let as_it_is = idea.name == plan.name && idea.description == plan.description && idea.driver_id == plan.driver_id;
    if !as_it_is {
        let mut w = page.app.db.write(page.app.moment()).await?;
        match w.change_idea(can.proof(), &idea, form.version(), &plan).await {
            Ok(()) => w.commit().await?,
            Err(store::Error::Stale) => {
                drop(w);
                return faster(&page, &known, id, form).await;
            }
            Err(error) => return Err(error.into()),
        }
    }
    page.go_saying(&routes::idea(id), "done-theory-saved")
}

/// A liceo's own idea is written by who leads the liceo, beside its diagram.
async fn of_network(page: &Page, id: IdeaId) -> Result<Idea, Problem> {
    let idea = page.app.db.idea(id).await?;
    if idea.in_network {
        Ok(idea)
    } else {
        Err(Problem::not_found())
    }
}

async fn faster(page: &Page, known: &Known, id: IdeaId, form: Form) -> Answer {
    let idea = page.app.db.idea(id).await?;
    let form = form.with("version", idea.version.to_string());
    let now = vec![
        (page.t("theory-name"), idea.name.clone()),
        (page.t("theory-idea-how"), idea.description.clone()),
    ];
    let stale = Some(Stale::of(page, id.0, now).await?);
    page.stale(&Edit {
        stale,
        ..Edit::of(page, known, id, form)
    })
}

fn filled(idea: &Idea) -> Form {
    Form::new()
        .with("name", &idea.name)
        .with("description", &idea.description)
        .with("driver_id", idea.driver_id.to_string())
        .with("version", idea.version.to_string())
}
