//! Changes what a collection is called and who reads it, and throws it away.

use domain::collection::{Collection, Reach};
use domain::permission::EditCollection;

use super::new::{CollectionForm, plan, reaches};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The form.
pub async fn show(page: Page, can: Can<EditCollection>) -> Answer {
    let form = filled(&can.act().0);
    page.show(&template(&page, &can, form, false).await?)
}

/// Keeps it.
pub async fn save(page: Page, can: Can<EditCollection>, form: Form) -> Answer {
    let collection = &can.act().0;
    let plan = match plan(&form, can.standing()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong), false).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_collection(can.proof(), form.version(), &plan).await {
        Err(store::Error::Stale) => {
            drop(w);
            let form = form.with("version", collection.version.to_string());
            page.stale(&template(&page, &can, form, true).await?)
        }
        other => {
            other?;
            w.commit().await?;
            page.go_saying(&routes::collection(collection.id), "done-collection-changed")
        }
    }
}

/// Throws it away, once whoever made it said that they are sure.
pub async fn remove(page: Page, can: Can<EditCollection>, form: Form) -> Answer {
    if !form.has("seguro", "1") {
        let edit = routes::collection_edit(can.act().0.id);
        return page.go_saying(&format!("{edit}#descarte"), "done-package-not-discarded");
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_collection(can.proof()).await?;
    w.commit().await?;
    page.go_saying(routes::COLLECTIONS, "done-collection-discarded")
}

fn filled(collection: &Collection) -> Form {
    let reach = match (collection.reach, collection.school_id) {
        (Reach::School, Some(school)) => school.to_string(),
        (other, _) => other.to_string(),
    };
    Form::new()
        .with("name", collection.name.as_str())
        .with("note", collection.note.as_str())
        .with("reach", reach)
        .with("version", collection.version.to_string())
}

async fn template(page: &Page, can: &Can<EditCollection>, form: Form, stale: bool) -> Result<CollectionForm, Problem> {
    let id = can.act().0.id;
    Ok(CollectionForm {
        heading: page.t("collection-change"),
        action: routes::collection_edit(id),
        back: routes::collection(id),
        reaches: reaches(page, can.standing()).await?,
        removal: Some(routes::collection_removal(id)),
        stale,
        form,
        page: page.clone(),
    })
}
