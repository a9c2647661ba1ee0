//! What a package's form offers, and how it is read.

use domain::check::Wrong;
use domain::package::{Package, PackagePlan};
use domain::permission::{Act as _, DraftPackage, Standing};

use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;

/// The form's word for the hub.
const HUB: &str = "red";

/// The drivers of the network's theory, the secondary ones under theirs.
///
/// # Errors
/// What the store says.
pub async fn drivers(page: &Page) -> Result<Vec<(String, String)>, Problem> {
    let drivers = page.app.db.drivers(page.network()?.id).await?;
    let mut choices = Vec::new();
    for first in drivers
        .iter()
        .filter(|one| one.parent_id.is_none() && one.school_id.is_none())
    {
        choices.push((first.id.to_string(), first.name.clone()));
        for second in drivers
            .iter()
            .filter(|one| one.parent_id == Some(first.id) && one.school_id.is_none())
        {
            choices.push((second.id.to_string(), format!("{} › {}", first.name, second.name)));
        }
    }
    Ok(choices)
}

/// In whose name somebody may draft.
///
/// # Errors
/// What the store says.
pub async fn places(page: &Page, reader: &Standing) -> Result<Vec<(String, String)>, Problem> {
    let mut places = Vec::new();
    if DraftPackage(None).allowed(reader) {
        places.push((HUB.to_owned(), page.t("theory-idea-hub")));
    }
    for school in reader.schools() {
        if DraftPackage(Some(school)).allowed(reader) {
            places.push((school.to_string(), page.app.db.school(school).await?.name));
        }
    }
    Ok(places)
}

/// The place that a form names.
///
/// # Errors
/// It is none.
pub fn place(form: &Form) -> Result<DraftPackage, Problem> {
    match form.get("place") {
        HUB => Ok(DraftPackage(None)),
        id => id
            .parse()
            .map(|id| DraftPackage(Some(id)))
            .map_err(|_| Problem::not_found()),
    }
}

/// Checks what the form says; a driver that the network doesn't have is none.
///
/// # Errors
/// What is wrong in it.
pub fn plan(form: &Form, drivers: &[(String, String)]) -> Result<PackagePlan, Wrong> {
    let driver = form.get("driver");
    if !driver.is_empty() && !drivers.iter().any(|(id, _)| id == driver) {
        return Err(Wrong::with("driver", "wrong-package-driver"));
    }
    PackagePlan::check(
        (form.get("name"), driver),
        form.get("summary"),
        (form.get("learned"), form.get("limits")),
        form.get("links"),
    )
}

/// The form as the package stands.
#[must_use]
pub fn filled(package: &Package) -> Form {
    Form::new()
        .with("name", package.name.as_str())
        .with(
            "driver",
            package.driver_id.map_or_else(String::new, |id| id.to_string()),
        )
        .with("summary", package.summary.as_str())
        .with("learned", package.learned.as_str())
        .with("limits", package.limits.as_str())
        .with("links", package.links.as_str())
        .with("version", package.version.to_string())
}
