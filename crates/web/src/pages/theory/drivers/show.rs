//! A driver: what it means, and its ideas with what is known of each.

use askama::Template;
use axum::extract::Path;
use domain::collection::Followed;
use domain::id::DriverId;
use domain::permission::{EditLiceoTheory, EditTheory, SeeLiceoTheory, SeeTheory};
use domain::theory::{Belief, Driver, Node, NodeId};

use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::{Answer, Page};
use crate::pages::collections::block::KeepBlock;
use crate::pages::inquiries::{Cause, causes_of};
use crate::pages::packages::block::LibraryBlock;
use crate::pages::theory::evidence::Tallies;
use crate::pages::theory::ground::Ground;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/drivers/show.html")]
struct Show {
    page: Page,
    driver: Driver,
    home: String,
    parent: Option<Line>,
    below: Vec<Line>,
    ideas: Vec<Line>,
    measures: Vec<Line>,
    causes: Vec<Cause>,
    edit: Option<String>,
    library: LibraryBlock,
    keep: KeepBlock,
}

/// Something that hangs on the driver.
struct Line {
    href: String,
    name: String,
    said: String,
}

/// Shows it. A liceo's own driver is read as its theory is.
pub async fn show(page: Page, Path(id): Path<DriverId>, can: Can<SeeTheory>) -> Answer {
    let driver = page.app.db.driver(id).await?;
    let ground = match driver.school_id {
        Some(school) => {
            allow(can.standing(), SeeLiceoTheory(school))?;
            Ground::liceo(&page, school).await?
        }
        None => Ground::network(&page).await?,
    };
    let (belief, tallies) = (&ground.belief, Tallies::of(&page).await?);
    let measures = page.app.db.measures(ground.network).await?;
    let may_edit = driver
        .school_id
        .map_or_else(|| page.may(&EditTheory), |school| page.may(&EditLiceoTheory(school)));
    page.show(&Show {
        keep: KeepBlock::of(&page, can.standing(), None, Some(Followed::Driver), id.0).await?,
        library: LibraryBlock::of_driver(&page, can.standing(), id).await?,
        home: ground.home(),
        parent: driver.parent_id.and_then(|parent| to_driver(belief, parent)),
        below: belief
            .drivers_below(Some(id))
            .into_iter()
            .map(|(id, node)| line(routes::driver(id), node, node.description.clone()))
            .collect(),
        ideas: ideas(&page, belief, id, &tallies),
        measures: measures
            .iter()
            .filter(|measure| measure.driver_id == Some(id) && measure.school_id.is_none())
            .map(|measure| Line {
                href: routes::measure(measure.id),
                name: measure.name.clone(),
                said: page.word("family", measure.family),
            })
            .collect(),
        causes: causes_of(&page, id).await?,
        edit: may_edit.then(|| ground.panel(id)),
        driver,
        page: page.clone(),
    })
}

fn to_driver(belief: &Belief, id: DriverId) -> Option<Line> {
    let node = belief.driver(id)?;
    Some(line(routes::driver(id), node, node.description.clone()))
}

fn line(href: String, node: &Node, said: String) -> Line {
    Line {
        href,
        name: node.name.clone(),
        said,
    }
}

/// The ideas that hang on it, then those that move it too.
fn ideas(page: &Page, belief: &Belief, id: DriverId, tallies: &Tallies) -> Vec<Line> {
    let further = belief
        .connections
        .iter()
        .filter(|(_, driver)| *driver == id)
        .filter_map(|(idea, _)| Some((*idea, belief.nodes.get(&NodeId::Idea(*idea))?)))
        .filter(|(_, node)| node.under != Some(id));
    belief
        .ideas_of(id)
        .into_iter()
        .chain(further)
        .map(|(idea, node)| line(routes::idea(idea), node, tallies.idea(idea).sentence(page)))
        .collect()
}
