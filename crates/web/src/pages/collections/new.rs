//! Makes a collection.

use askama::Template;
use domain::collection::CollectionPlan;
use domain::id::CollectionId;
use domain::permission::{ListPackages, Standing};

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The form of making and of changing.
#[derive(Template)]
#[template(path = "pages/collections/new.html", whitespace = "minimize")]
pub(super) struct CollectionForm {
    pub page: Page,
    pub form: Form,
    pub heading: String,
    pub action: String,
    pub back: String,
    pub reaches: Vec<(String, String)>,
    /// Where it is thrown away.
    pub removal: Option<String>,
    pub stale: bool,
}

/// The form.
pub async fn show(page: Page, can: Can<ListPackages>) -> Answer {
    let form = Form::new()
        .with("id", CollectionId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("reach", "private");
    page.show(&template(&page, can.standing(), form).await?)
}

/// Keeps it. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<ListPackages>, form: Form) -> Answer {
    let plan = match plan(&form, can.standing()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, can.standing(), form.wrong(wrong)).await?),
    };
    let id: CollectionId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    match page.app.db.collection(id).await {
        Ok(there) if there.created_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::collection(id), "done-collection-made"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.make_collection(can.proof(), (page.network()?.id, id), &plan).await?;
    w.commit().await?;
    page.go_saying(&routes::collection(id), "done-collection-made")
}

/// Checks what the form says.
pub(super) fn plan(form: &Form, reader: &Standing) -> Result<CollectionPlan, domain::check::Wrong> {
    CollectionPlan::check(form.get("name"), form.get("note"), form.get("reach"), &reader.schools())
}

/// Who may read one that somebody makes.
///
/// # Errors
/// What the store says.
pub(super) async fn reaches(page: &Page, reader: &Standing) -> Result<Vec<(String, String)>, Problem> {
    let mut reaches = vec![("private".to_owned(), page.t("collection-reach-private"))];
    for school in reader.schools() {
        let name = page.app.db.school(school).await?.name;
        reaches.push((school.to_string(), page.t1("collection-reach-school", "school", name)));
    }
    reaches.push(("network".to_owned(), page.t("collection-reach-network")));
    Ok(reaches)
}

async fn template(page: &Page, reader: &Standing, form: Form) -> Result<CollectionForm, Problem> {
    Ok(CollectionForm {
        heading: page.t("collection-make"),
        action: routes::COLLECTION_NEW.to_owned(),
        back: routes::COLLECTIONS.to_owned(),
        reaches: reaches(page, reader).await?,
        removal: None,
        stale: false,
        form,
        page: page.clone(),
    })
}
