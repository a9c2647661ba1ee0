//! Puts a thing into a collection, with a note.

use askama::Template;
use domain::check::Wrong;
use domain::id::CollectionId;
use domain::permission::{Act as _, FillCollection, KeepThing};
use domain::text;

use super::show::named;
use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/collections/keeping.html", whitespace = "minimize")]
struct Keeping {
    page: Page,
    form: Form,
    /// The thing: page, name.
    thing: (String, String),
    action: String,
    collections: Vec<(String, String)>,
}

/// The form.
pub async fn show(page: Page, can: Can<KeepThing>) -> Answer {
    page.show(&template(&page, &can, Form::new()).await?)
}

/// Puts it in; what is there already gets the new note.
pub async fn save(page: Page, can: Can<KeepThing>, form: Form) -> Answer {
    let Ok(id) = form.get("collection").parse::<CollectionId>() else {
        let form = form.wrong(Wrong::with("collection", "wrong-collection-none"));
        return page.again(&template(&page, &can, form).await?);
    };
    let fill = allow(can.standing(), FillCollection(page.app.db.collection(id).await?))?;
    let note = text::line(form.get("note"), 300);
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.keep_thing(&fill, can.proof(), &note).await {
        Err(store::Error::Refused(key)) => {
            drop(w);
            let form = form.wrong(Wrong::with("collection", key));
            page.again(&template(&page, &can, form).await?)
        }
        other => {
            other?;
            w.commit().await?;
            page.go_saying(&routes::collection(id), "done-thing-kept")
        }
    }
}

async fn template(page: &Page, can: &Can<KeepThing>, form: Form) -> Result<Keeping, Problem> {
    let thing = &can.act().0;
    let (noun, id) = thing.noun();
    let mut lines = page.app.db.collection_lines(page.network()?.id).await?;
    lines.retain(|line| FillCollection(line.collection.clone()).allowed(can.standing()));
    let choice = |line: store::CollectionLine| (line.collection.id.to_string(), line.collection.name);
    Ok(Keeping {
        thing: named(page, thing).await?,
        action: routes::keeping(noun, id),
        collections: lines.into_iter().map(choice).collect(),
        form,
        page: page.clone(),
    })
}
