//! The ideas of a package: put in, told, moved up, taken out.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::id::{IdeaId, PackageId, PackageItemId};
use domain::package::{Item, ItemPlan, Package};
use domain::permission::{EditPackage, SeeIdea};
use domain::theory::Idea;

use super::draft;
use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/packages/item.html", whitespace = "minimize")]
struct Show {
    page: Page,
    package: Package,
    item: Item,
    form: Form,
}

/// How the theory tells an idea, as a package begins to.
#[must_use]
pub fn told(idea: &Idea) -> (String, String, String) {
    (idea.name.clone(), idea.description.clone(), idea.protocol.clone())
}

/// Puts an idea of the theory in.
pub async fn add(page: Page, can: Can<EditPackage>, form: Form) -> Answer {
    let package = can.act().0.clone();
    let Ok(id) = form.get("idea").parse::<IdeaId>() else {
        let form = form.wrong(Wrong::with("idea", "wrong-package-idea"));
        return draft::again(&page, &package, form).await;
    };
    let idea = page.app.db.idea(id).await?;
    allow(can.standing(), SeeIdea(idea.clone()))?;
    let (name, what, steps) = told(&idea);
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w
        .add_package_item(can.proof(), Some(id), &ItemPlan { name, what, steps })
        .await
    {
        Ok(()) => w.commit().await?,
        Err(store::Error::Refused(key)) => {
            drop(w);
            return draft::again(&page, &package, form.wrong(Wrong::with("idea", key))).await;
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(
        &format!("{}#ideas", routes::package_draft(package.id)),
        "done-package-changed",
    )
}

/// The form of one.
pub async fn show(page: Page, can: Can<EditPackage>, Path((_, id)): Path<(PackageId, PackageItemId)>) -> Answer {
    let item = item(&page, can.act().0.id, id).await?;
    let form = Form::new()
        .with("name", item.name.as_str())
        .with("what", item.what.as_str())
        .with("steps", item.steps.as_str());
    page.show(&template(&page, &can, item, form))
}

/// Keeps how it is told.
pub async fn save(
    page: Page,
    can: Can<EditPackage>,
    Path((_, id)): Path<(PackageId, PackageItemId)>,
    form: Form,
) -> Answer {
    let item = item(&page, can.act().0.id, id).await?;
    let plan = match ItemPlan::check(form.get("name"), form.get("what"), form.get("steps")) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, item, form.wrong(wrong))),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.change_package_item(can.proof(), id, &plan).await?;
    w.commit().await?;
    back(&page, &can)
}

/// Takes one out.
pub async fn remove(page: Page, can: Can<EditPackage>, Path((_, id)): Path<(PackageId, PackageItemId)>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_package_item(can.proof(), id).await?;
    w.commit().await?;
    back(&page, &can)
}

/// Moves one a place up.
pub async fn raise(page: Page, can: Can<EditPackage>, Path((_, id)): Path<(PackageId, PackageItemId)>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.raise_package_item(can.proof(), id).await?;
    w.commit().await?;
    back(&page, &can)
}

fn back(page: &Page, can: &Can<EditPackage>) -> Answer {
    let draft = routes::package_draft(can.act().0.id);
    page.go_saying(&format!("{draft}#ideas"), "done-package-changed")
}

async fn item(page: &Page, package: PackageId, id: PackageItemId) -> Result<Item, Problem> {
    let items = page.app.db.package_items(package).await?;
    items
        .into_iter()
        .find(|item| item.id == id)
        .ok_or_else(Problem::not_found)
}

fn template(page: &Page, can: &Can<EditPackage>, item: Item, form: Form) -> Show {
    Show {
        package: can.act().0.clone(),
        page: page.clone(),
        item,
        form,
    }
}
