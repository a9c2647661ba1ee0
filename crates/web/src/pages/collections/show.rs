//! A collection: what is in it, for whoever may open each thing.

use askama::Template;
use axum::extract::Path;
use domain::collection::{Collection, CollectionItem, Followed, Kept, Reach};
use domain::id::CollectionId;
use domain::permission::{Act as _, EditCollection, FillCollection, KeepThing, Keepable, SeeCollection, Standing};
use uuid::Uuid;

use super::block::KeepBlock;
use super::load::keepable;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::packages::gone;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/collections/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    collection: Collection,
    meta: String,
    things: Vec<Thing>,
    /// How many the reader may not open.
    closed: usize,
    fills: bool,
    edits: bool,
    keep: KeepBlock,
}

/// Something in it.
struct Thing {
    href: String,
    name: String,
    kind: String,
    note: String,
    removal: String,
    /// That it was withdrawn, by whom, and why.
    withdrawn: Option<(String, String)>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeCollection>) -> Answer {
    let (collection, reader, db) = (can.act().0.clone(), can.standing(), &page.app.db);
    let items = db.collection_items(collection.id).await?;
    let mut things = Vec::new();
    for item in &items {
        if let Some((thing, (href, name))) = opened(&page, reader, item).await? {
            things.push(Thing {
                withdrawn: withdrawn(&page, &thing).await?,
                kind: page.t(&format!("collection-kind-{}", item.noun)),
                note: item.note.clone(),
                removal: routes::collection_item_removal(collection.id, item.noun, item.noun_id),
                href,
                name,
            });
        }
    }
    let reach = match (collection.reach, collection.school_id) {
        (Reach::Private, _) => page.t("collection-reach-private"),
        (Reach::School, Some(school)) => page.t1("collection-reach-school", "school", db.school(school).await?.name),
        _ => page.t("collection-reach-network"),
    };
    let maker = db.person(collection.created_by).await?.name;
    page.show(&Show {
        meta: format!("{maker} · {reach}"),
        closed: items.len() - things.len(),
        fills: FillCollection(collection.clone()).allowed(reader),
        edits: EditCollection(collection.clone()).allowed(reader),
        keep: KeepBlock::of(&page, reader, None, Some(Followed::Collection), collection.id.0).await?,
        things,
        collection,
        page: page.clone(),
    })
}

/// A thing's page and name, where the reader may open it.
async fn opened(
    page: &Page,
    reader: &Standing,
    item: &CollectionItem,
) -> Result<Option<(Keepable, (String, String))>, Problem> {
    let thing = match keepable(&page.app, item.noun, item.noun_id).await {
        Ok(thing) => KeepThing(thing),
        // What was taken out of the theory meanwhile.
        Err(problem) if problem.is_not_found() => return Ok(None),
        Err(problem) => return Err(problem),
    };
    if !thing.allowed(reader) {
        return Ok(None);
    }
    let named = named(page, &thing.0).await?;
    Ok(Some((thing.0, named)))
}

/// Of a package that was withdrawn: who did so and when, and why. Whoever keeps it should know.
async fn withdrawn(page: &Page, thing: &Keepable) -> Result<Option<(String, String)>, Problem> {
    match thing {
        Keepable::Package(package) if !package.stands() => {
            let line = page.app.db.package_withdrawal(package.id).await?;
            Ok(line.map(|line| (gone::said(page, &line), line.withdrawal.reason)))
        }
        _ => Ok(None),
    }
}

/// A thing's page and name.
///
/// # Errors
/// What the store says.
pub(super) async fn named(page: &Page, thing: &Keepable) -> Result<(String, String), Problem> {
    Ok(match thing {
        Keepable::Idea(idea) => (routes::idea(idea.id), idea.name.clone()),
        Keepable::Cycle(cycle) => (routes::cycle(cycle.id), cycle.title.clone()),
        // By the name under which it was signed, not by the one that is being written.
        Keepable::Package(package) => {
            let version = page.app.db.newest_package_version(package.id).await?;
            let name = version.map_or_else(String::new, |version| version.says().name);
            (routes::package(package.id), name)
        }
        Keepable::Answer(see) => (
            routes::answer(see.answer.id),
            see.contribution.place.conversation.title.clone(),
        ),
        Keepable::Synthesis(synthesis) => (routes::synthesis(synthesis.id), synthesis.title.clone()),
    })
}

/// Takes something out.
pub async fn take_out(
    page: Page,
    can: Can<FillCollection>,
    Path((_, noun, id)): Path<(CollectionId, String, Uuid)>,
) -> Answer {
    let noun: Kept = noun.parse().map_err(|_| Problem::not_found())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.take_out(can.proof(), noun, id).await?;
    w.commit().await?;
    page.go_saying(&routes::collection(can.act().0.id), "done-collection-changed")
}
