//! A new inquiry, of the network or of a liceo.

use askama::Template;
use domain::check::Wrong;
use domain::id::{InquiryId, SchoolId};
use domain::inquiry::{Bone, InquiryKind, InquiryPlan};
use domain::permission::EditInquiry;

use super::words;
use crate::form::Form;
use crate::guard::Member;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/inquiries/create.html")]
struct Fresh {
    page: Page,
    form: Form,
    /// Word, name, and when it serves.
    kinds: Vec<(String, String, String)>,
    places: Vec<(String, String)>,
}

impl Fresh {
    async fn of(page: &Page, who: &Member, form: Form) -> Result<Self, Problem> {
        let kinds = InquiryKind::ALL
            .iter()
            .map(|kind| (kind.to_string(), words::kind(page, *kind), words::when(page, *kind)));
        Ok(Self {
            kinds: kinds.collect(),
            places: places(page, who).await?,
            page: page.clone(),
            form,
        })
    }
}

/// The form.
pub async fn fresh(page: Page, who: Member) -> Answer {
    let id = InquiryId::new(page.app.ids.as_ref(), page.now);
    let form = Form::new()
        .with("id", id.to_string())
        .with("kind", InquiryKind::Fishbone.word());
    page.show(&Fresh::of(&page, &who, form).await?)
}

/// Begins it. The form names it: sent twice, it is one.
pub async fn create(page: Page, who: Member, form: Form) -> Answer {
    let fresh = Fresh::of(&page, &who, form).await?;
    let form = &fresh.form;
    let plan = InquiryPlan::check(form.get("kind"), form.get("title"), form.get("problem"));
    let place = place(&fresh);
    let (plan, place) = match (plan, place) {
        (Ok(plan), Some(place)) => (plan, place),
        (Err(wrong), _) => return again(&page, fresh, wrong),
        (Ok(_), None) => return again(&page, fresh, Wrong::with("place", "wrong-choice")),
    };
    let proof = allow(&who.signed_in.standing, EditInquiry(place))?;
    let id: InquiryId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.begin_inquiry(&proof, network, id, &plan, &bones(&page, plan.kind))
        .await?;
    w.commit().await?;
    page.go_saying(&routes::inquiry(id), "done-inquiry-begun")
}

fn again(page: &Page, fresh: Fresh, wrong: Wrong) -> Answer {
    page.again(&Fresh {
        form: fresh.form.wrong(wrong),
        ..fresh
    })
}

/// A fishbone begins with six bones, called as the writer's language calls them.
fn bones(page: &Page, kind: InquiryKind) -> Vec<(&'static str, String)> {
    if kind != InquiryKind::Fishbone {
        return Vec::new();
    }
    let named = Bone::ALL.iter().map(|bone| (bone.word(), words::bone(page, *bone)));
    named.collect()
}

/// The form's word for the network.
const NETWORK: &str = "red";

/// Whose it may become. For somebody who may begin none the page isn't there.
async fn places(page: &Page, who: &Member) -> Result<Vec<(String, String)>, Problem> {
    let mut places = Vec::new();
    for school in who.signed_in.standing.schools() {
        if page.may(&EditInquiry(Some(school))) {
            places.push((school.to_string(), page.app.db.school(school).await?.name));
        }
    }
    if page.may(&EditInquiry(None)) {
        places.push((NETWORK.to_owned(), page.t("inquiry-network")));
    }
    if places.is_empty() {
        return Err(Problem::not_found());
    }
    Ok(places)
}

/// The chosen place, or the only one there is; what wasn't offered is none.
fn place(fresh: &Fresh) -> Option<Option<SchoolId>> {
    let chosen = match &fresh.places[..] {
        [(only, _)] if fresh.form.get("place").is_empty() => only.as_str(),
        _ => fresh.form.get("place"),
    };
    let (offered, _) = fresh.places.iter().find(|(place, _)| place == chosen)?;
    match offered.as_str() {
        NETWORK => Some(None),
        school => school.parse().ok().map(Some),
    }
}
