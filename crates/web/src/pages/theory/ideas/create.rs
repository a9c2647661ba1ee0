//! A new idea, in the hub's name or a school's.

use askama::Template;
use axum::extract::Query;
use domain::check::Wrong;
use domain::id::SchoolId;
use domain::permission::{ProposeIdea, Standing};

use super::check;
use crate::form::Form;
use crate::guard::Member;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::known::Known;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/ideas/create.html")]
struct Fresh {
    page: Page,
    form: Form,
    drivers: Vec<(String, String)>,
    places: Vec<(String, String)>,
}

#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    impulsor: String,
}

/// The form.
pub async fn fresh(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let (known, places) = (Known::of(&page).await?, places(&page, &who).await?);
    let first = places.first().map_or("", |(place, _)| place.as_str());
    let form = Form::new().with("driver_id", asked.impulsor).with("school_id", first);
    page.show(&Fresh {
        drivers: known.driver_choices(),
        page: page.clone(),
        form,
        places,
    })
}

/// Proposes it. The same name under the same driver from the same place is the same idea: a form sent twice proposes one.
pub async fn create(page: Page, who: Member, form: Form) -> Answer {
    let (known, places) = (Known::of(&page).await?, places(&page, &who).await?);
    let school = school(&form);
    let plan = check(&form, &known).and_then(|plan| match school {
        Ok(_) => Ok(plan),
        Err(()) => Err(Wrong::with("school_id", "wrong-choice")),
    });
    let (plan, school) = match (plan, school) {
        (Ok(plan), Ok(school)) => (plan, school),
        (Err(wrong), _) => return again(&page, &known, places, form.wrong(wrong)),
        (Ok(_), Err(())) => return Err(Problem::not_found()),
    };
    let proof = allow(&who.signed_in.standing, ProposeIdea(school))?;
    let same = known
        .ideas
        .iter()
        .find(|idea| idea.name == plan.name && idea.driver_id == plan.driver_id && idea.school_id == school);
    let id = match same {
        Some(idea) => idea.id,
        None => {
            let mut w = page.app.db.write(page.app.moment()).await?;
            let id = w.propose_idea(&proof, page.network()?.id, &plan).await?;
            w.commit().await?;
            id
        }
    };
    page.go_saying(&routes::idea(id), "done-theory-idea")
}

fn again(page: &Page, known: &Known, places: Vec<(String, String)>, form: Form) -> Answer {
    page.again(&Fresh {
        drivers: known.driver_choices(),
        page: page.clone(),
        form,
        places,
    })
}

/// In whose name somebody may propose: the hub's or their schools'. For nobody else the page isn't there.
async fn places(page: &Page, who: &Member) -> Result<Vec<(String, String)>, Problem> {
    let standing: &Standing = &who.signed_in.standing;
    let mut places = Vec::new();
    if page.may(&ProposeIdea(None)) {
        places.push((HUB.to_owned(), page.t("theory-idea-hub")));
    }
    for school in standing.schools() {
        if page.may(&ProposeIdea(Some(school))) {
            places.push((school.to_string(), page.app.db.school(school).await?.name));
        }
    }
    if places.is_empty() {
        return Err(Problem::not_found());
    }
    Ok(places)
}

/// The form's word for the hub.
const HUB: &str = "red";

fn school(form: &Form) -> Result<Option<SchoolId>, ()> {
    match form.get("school_id") {
        HUB => Ok(None),
        id => id.parse().map(Some).map_err(|_| ()),
    }
}
