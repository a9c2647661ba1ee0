//! An idea made of another: taken as it is, changed, or put together of several. The first keeps its tests, the new one begins
//! its own.

use askama::Template;
use domain::check::Wrong;
use domain::id::IdeaId;
use domain::permission::{ProposeIdea, SeeIdea};
use domain::theory::{Descent, DescentPlan, Idea, IdeaPlan};

use super::family::Kin;
use super::fields::{Choices, filled};
use super::places::{place, places};
use super::words;
use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/ideas/adapt.html")]
struct Adapt {
    page: Page,
    parent: Idea,
    form: Form,
    choices: Choices,
    places: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    others: Vec<(String, String)>,
}

impl Adapt {
    async fn of(page: &Page, can: &Can<SeeIdea>, form: Form) -> Result<Self, Problem> {
        let parent = can.act().0.clone();
        let kin = Kin::of(page, can.standing()).await?;
        let others = kin.lines().iter().filter(|line| line.id != parent.id);
        Ok(Self {
            choices: Choices::of(page, Some(parent.driver_id)).await?,
            places: places(page, can.standing()).await?,
            kinds: Descent::ALL
                .iter()
                .map(|kind| (kind.to_string(), words::descent(page, *kind)))
                .collect(),
            others: others.map(|line| (line.id.to_string(), line.name.clone())).collect(),
            page: page.clone(),
            parent,
            form,
        })
    }
}

/// The form, filled with what the idea says.
pub async fn fresh(page: Page, can: Can<SeeIdea>) -> Answer {
    let id = IdeaId::new(page.app.ids.as_ref(), page.now);
    let form = filled(&can.act().0)
        .with("id", id.to_string())
        .with("kind", Descent::Adapted.word());
    let fresh = Adapt::of(&page, &can, form).await?;
    let first = fresh
        .places
        .first()
        .map_or_else(String::new, |(place, _)| place.clone());
    page.show(&Adapt {
        form: fresh.form.clone().with("school_id", first),
        ..fresh
    })
}

/// Makes it. The form names it: sent twice, it is one.
pub async fn create(page: Page, can: Can<SeeIdea>, form: Form) -> Answer {
    let shown = Adapt::of(&page, &can, form).await?;
    let (plan, descent) = match check(&shown) {
        Ok(checked) => checked,
        Err(wrong) => {
            let form = shown.form.clone().wrong(wrong);
            return page.again(&Adapt { form, ..shown });
        }
    };
    let school = place(&shown.form).map_err(|()| Problem::not_found())?;
    let proof = allow(can.standing(), ProposeIdea(school))?;
    let id: IdeaId = shown.form.get("id").parse().map_err(|_| Problem::bad_form())?;
    // Not the sender's: somebody else's id was put into the form. Theirs already: the form was sent twice.
    match page.app.db.idea(id).await {
        Ok(there) if there.created_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::idea(id), "done-idea-adapted"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.adapt_idea(&proof, page.network()?.id, id, &plan, &descent).await?;
    w.commit().await?;
    page.go_saying(&routes::idea(id), "done-idea-adapted")
}

/// Reads the form; what else it is made of must be among the ideas that were offered.
fn check(shown: &Adapt) -> Result<(IdeaPlan, DescentPlan), Wrong> {
    let plan = shown.choices.check(&shown.form)?;
    if place(&shown.form).is_err() {
        return Err(Wrong::with("school_id", "wrong-choice"));
    }
    let mut others = Vec::new();
    for typed in ["also", "also_too"]
        .map(|field| shown.form.get(field))
        .into_iter()
        .filter(|id| !id.is_empty())
    {
        match typed.parse() {
            Ok(id) if shown.others.iter().any(|(offered, _)| offered == typed) => others.push(id),
            _ => return Err(Wrong::with("also", "wrong-choice")),
        }
    }
    let (kind, why) = (shown.form.get("kind"), shown.form.get("why"));
    let descent = DescentPlan::check(kind, &shown.parent, &others, why, &plan)?;
    Ok((plan, descent))
}
