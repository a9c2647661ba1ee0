//! A new idea: the hub's is the network's at once, a liceo's its own, and offered to the network where it says so.

use askama::Template;
use axum::extract::Query;
use domain::check::Wrong;
use domain::id::{DriverId, IdeaId, OfferId, SchoolId};
use domain::permission::{OfferIdea, Proof, ProposeIdea, Standing};
use domain::theory::IdeaPlan;

use super::fields::Choices;
use super::places::HUB;
use crate::form::Form;
use crate::guard::Member;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::ground::Ground;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/ideas/create.html")]
struct Fresh {
    page: Page,
    form: Form,
    choices: Choices,
    places: Vec<(String, String)>,
    offers: bool,
}

#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    impulsor: String,
    liceo: String,
}

/// In whose name an idea may be proposed, with the drivers of that theory.
struct Place {
    school: Option<SchoolId>,
    name: String,
    drivers: Vec<(DriverId, String)>,
}

/// The form.
pub async fn fresh(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let places = places(&page, &who).await?;
    let wanted = places.iter().find(|place| place.word() == asked.liceo);
    let first = wanted.or(places.first()).map(Place::word).unwrap_or_default();
    let form = Form::new()
        .with("driver_id", asked.impulsor)
        .with("school_id", first)
        .with("id", IdeaId::new(page.app.ids.as_ref(), page.now).to_string());
    page.show(&Fresh::of(&page, form, &places).await?)
}

/// Proposes it. The same name under the same driver from the same place is the same idea, and so is the same id: a form
/// sent twice proposes one.
pub async fn create(page: Page, who: Member, form: Form) -> Answer {
    let places = places(&page, &who).await?;
    let standing = &who.signed_in.standing;
    let shown = Fresh::of(&page, form.clone(), &places).await?;
    let (school, plan) = match read(&form, &places, &shown.choices) {
        Ok(read) => read,
        Err(Some(wrong)) => {
            let form = form.wrong(wrong);
            return page.again(&Fresh { form, ..shown });
        }
        Err(None) => return Err(Problem::not_found()),
    };
    let proof = allow(standing, ProposeIdea(school))?;
    let id = match there(&page, school, &form, &plan).await? {
        Some(id) => id,
        None => propose(&page, &proof, &form, &plan).await?,
    };
    if school.is_some() && form.has("offer", "1") {
        offer(&page, standing, id, &form).await?;
        return page.go_saying(&routes::idea(id), "done-idea-offered");
    }
    let done = if school.is_some() {
        "done-theory-idea-own"
    } else {
        "done-theory-idea"
    };
    page.go_saying(&routes::idea(id), done)
}

impl Fresh {
    async fn of(page: &Page, form: Form, places: &[Place]) -> Result<Self, Problem> {
        let mut drivers: Vec<(String, String)> = Vec::new();
        for (id, name) in places.iter().flat_map(|place| &place.drivers) {
            let id = id.to_string();
            if !drivers.iter().any(|(there, _)| *there == id) {
                drivers.push((id, name.clone()));
            }
        }
        Ok(Self {
            page: page.clone(),
            form,
            choices: Choices {
                drivers,
                ..Choices::of(page, None).await?
            },
            places: places.iter().map(|place| (place.word(), place.name.clone())).collect(),
            offers: places.iter().any(|place| place.school.is_some()),
        })
    }
}

impl Place {
    /// The form's word for it.
    fn word(&self) -> String {
        self.school.map_or_else(|| HUB.to_owned(), |school| school.to_string())
    }
}

/// The hub's theory, or the liceos' of those who work there. For nobody else the page isn't there.
async fn places(page: &Page, who: &Member) -> Result<Vec<Place>, Problem> {
    let standing: &Standing = &who.signed_in.standing;
    let mut places = Vec::new();
    if page.may(&ProposeIdea(None)) {
        places.push(Place {
            school: None,
            name: page.t("theory-idea-hub"),
            drivers: drivers(&Ground::network(page).await?),
        });
    }
    for school in standing.schools() {
        if page.may(&ProposeIdea(Some(school))) {
            let ground = Ground::liceo(page, school).await?;
            places.push(Place {
                school: Some(school),
                drivers: drivers(&ground),
                name: ground.liceo.map(|school| school.name).unwrap_or_default(),
            });
        }
    }
    if places.is_empty() {
        return Err(Problem::not_found());
    }
    Ok(places)
}

/// A secondary driver after its primary.
fn drivers(ground: &Ground) -> Vec<(DriverId, String)> {
    let mut drivers = Vec::new();
    for (first, node) in ground.belief.drivers_below(None) {
        drivers.push((first, node.name.clone()));
        for (second, below) in ground.belief.drivers_below(Some(first)) {
            drivers.push((second, format!("{} › {}", node.name, below.name)));
        }
    }
    drivers
}

/// What the form says; nothing wrong is named where the place is nobody's of the reader's.
fn read(form: &Form, places: &[Place], choices: &Choices) -> Result<(Option<SchoolId>, IdeaPlan), Option<Wrong>> {
    let named = form.get("school_id");
    let place = places.iter().find(|place| place.word() == named);
    let plan = choices.check(form);
    let Some(place) = place else {
        return match plan {
            Err(wrong) => Err(Some(wrong)),
            Ok(_) if named == HUB || named.parse::<SchoolId>().is_ok() => Err(None),
            Ok(_) => Err(Some(Wrong::with("school_id", "wrong-choice"))),
        };
    };
    let plan = plan.map_err(Some)?;
    if place.drivers.iter().any(|(id, _)| *id == plan.driver_id) {
        Ok((place.school, plan))
    } else {
        Err(Some(Wrong::with("driver_id", "wrong-choice")))
    }
}

/// The idea, if this form was sent before.
async fn there(page: &Page, school: Option<SchoolId>, form: &Form, plan: &IdeaPlan) -> Result<Option<IdeaId>, Problem> {
    let db = &page.app.db;
    let ideas = match school {
        Some(school) => db.own_ideas(school).await?,
        None => db.ideas(page.network()?.id).await?,
    };
    let sent = form.get("id").parse::<IdeaId>().ok();
    let same = ideas.iter().find(|idea| {
        let alike = idea.name == plan.name && idea.driver_id == plan.driver_id && idea.school_id == school;
        Some(idea.id) == sent || alike
    });
    Ok(same.map(|idea| idea.id))
}

async fn propose(page: &Page, proof: &Proof<ProposeIdea>, form: &Form, plan: &IdeaPlan) -> Result<IdeaId, Problem> {
    let (network, db) = (page.network()?.id, &page.app.db);
    if proof.act().0.is_none() {
        let mut w = db.write(page.app.moment()).await?;
        let id = w.propose_idea(proof, network, plan).await?;
        w.commit().await?;
        return Ok(id);
    }
    let new = || IdeaId::new(page.app.ids.as_ref(), page.now);
    let id = form.get("id").parse().unwrap_or_else(|_| new());
    // Not one of the liceo's own: somebody else's id was put into the form.
    if db.idea(id).await.is_ok() {
        return Err(Problem::not_found());
    }
    let mut w = db.write(page.app.moment()).await?;
    w.propose_own_idea(proof, network, id, plan).await?;
    w.commit().await?;
    Ok(id)
}

/// Offers it in the same breath; an idea that was offered already stays so.
async fn offer(page: &Page, standing: &Standing, id: IdeaId, form: &Form) -> Result<(), Problem> {
    let db = &page.app.db;
    let before = db.offers_of(id).await?;
    if before.iter().any(|offer| offer.outcome.is_none()) {
        return Ok(());
    }
    let proof = allow(standing, OfferIdea(db.idea(id).await?))?;
    let mut w = db.write(page.app.moment()).await?;
    let offer = OfferId::new(page.app.ids.as_ref(), page.now);
    w.offer_idea(&proof, offer, &domain::text::prose(form.get("note"), 600))
        .await?;
    w.commit().await?;
    Ok(())
}
