//! A new idea, in the hub's name or a school's.

use askama::Template;
use axum::extract::Query;
use domain::check::Wrong;
use domain::permission::ProposeIdea;

use super::fields::Choices;
use super::places::{place, places};
use crate::form::Form;
use crate::guard::Member;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/ideas/create.html")]
struct Fresh {
    page: Page,
    form: Form,
    choices: Choices,
    places: Vec<(String, String)>,
}

#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    impulsor: String,
}

/// The form.
pub async fn fresh(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let places = places(&page, &who.signed_in.standing).await?;
    let choices = Choices::of(&page, None).await?;
    let first = places.first().map_or("", |(place, _)| place.as_str());
    let form = Form::new().with("driver_id", asked.impulsor).with("school_id", first);
    page.show(&Fresh {
        page: page.clone(),
        form,
        choices,
        places,
    })
}

/// Proposes it. The same name under the same driver from the same place is the same idea: a form sent twice proposes one.
pub async fn create(page: Page, who: Member, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let (places, choices) = (places(&page, standing).await?, Choices::of(&page, None).await?);
    let place = place(&form);
    let plan = choices.check(&form).and_then(|plan| match place {
        Ok(_) => Ok(plan),
        Err(()) => Err(Wrong::with("school_id", "wrong-choice")),
    });
    let (plan, school) = match (plan, place) {
        (Ok(plan), Ok(school)) => (plan, school),
        (Err(wrong), _) => {
            return page.again(&Fresh {
                form: form.wrong(wrong),
                page: page.clone(),
                choices,
                places,
            });
        }
        (Ok(_), Err(())) => return Err(Problem::not_found()),
    };
    let proof = allow(standing, ProposeIdea(school))?;
    let network = page.network()?.id;
    let lines = page.app.db.idea_lines(network).await?;
    let same = lines
        .iter()
        .find(|idea| idea.name == plan.name && idea.driver_id == plan.driver_id && idea.school_id == school);
    let id = match same {
        Some(idea) => idea.id,
        None => {
            let mut w = page.app.db.write(page.app.moment()).await?;
            let id = w.propose_idea(&proof, network, &plan).await?;
            w.commit().await?;
            id
        }
    };
    page.go_saying(&routes::idea(id), "done-theory-idea")
}
