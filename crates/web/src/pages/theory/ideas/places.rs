//! In whose name an idea is written: the hub's or a liceo's.

use domain::id::SchoolId;
use domain::permission::{ProposeIdea, Standing};

use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;

/// The form's word for the hub.
pub(super) const HUB: &str = "red";

/// In whose name somebody may propose. For nobody else the page isn't there.
///
/// # Errors
/// Not found.
pub async fn places(page: &Page, standing: &Standing) -> Result<Vec<(String, String)>, Problem> {
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

/// Whether somebody may propose in anybody's name.
pub fn may_propose(page: &Page, standing: &Standing) -> bool {
    let schools = standing.schools().into_iter().map(Some);
    std::iter::once(None)
        .chain(schools)
        .any(|place| page.may(&ProposeIdea(place)))
}

/// Which place the form names; the error is no place at all.
pub fn place(form: &Form) -> Result<Option<SchoolId>, ()> {
    match form.get("school_id") {
        HUB => Ok(None),
        id => id.parse().map(Some).map_err(|_| ()),
    }
}
