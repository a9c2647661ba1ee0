//! The collections that the reader may read: one's own, the liceo's, the network's.

use askama::Template;
use domain::collection::Reach;
use domain::permission::{Act as _, ListPackages, SeeCollection};
use store::CollectionLine;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/collections/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    own: Vec<Line>,
    others: Vec<Line>,
}

/// A collection in the list.
struct Line {
    href: String,
    name: String,
    note: String,
    meta: String,
}

/// The page.
pub async fn show(page: Page, can: Can<ListPackages>) -> Answer {
    let mut lines = page.app.db.collection_lines(page.network()?.id).await?;
    lines.retain(|line| SeeCollection(line.collection.clone()).allowed(can.standing()));
    let (own, others): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.collection.created_by == can.who());
    page.show(&List {
        own: own.into_iter().map(|line| view(&page, line)).collect(),
        others: others.into_iter().map(|line| view(&page, line)).collect(),
        page: page.clone(),
    })
}

fn view(page: &Page, line: &CollectionLine) -> Line {
    let reach = match (line.collection.reach, &line.school) {
        (Reach::Private, _) => page.t("collection-reach-private"),
        (Reach::School, Some(school)) => school.clone(),
        _ => page.t("collection-reach-network"),
    };
    let parts = [
        reach,
        line.maker.clone(),
        page.t1("collection-things", "n", line.things),
    ];
    Line {
        href: routes::collection(line.collection.id),
        name: line.collection.name.clone(),
        note: line.collection.note.clone(),
        meta: parts.join(" · "),
    }
}
