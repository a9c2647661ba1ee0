//! The liceo's theory, and in what it is otherwise than the network's.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use domain::permission::{ProposeIdea, SeeLiceoTheory};
use domain::theory::{Change, Fork, NodeId, OfferOutcome};
use store::OfferLine;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::after::{After, Asked};
use crate::pages::theory::diagram::{Drawing, diagram};
use crate::pages::theory::evidence::Tallies;
use crate::pages::theory::ground::Ground;
use crate::pages::theory::panel::Panel;
use crate::pages::theory::said::Names;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/liceo/show.html")]
pub struct Show {
    page: Page,
    name: String,
    lead: String,
    home: String,
    history: String,
    has_aim: bool,
    diagram: String,
    differences: Vec<Difference>,
    aside: Vec<Aside>,
    overtaken: Vec<String>,
    offers: Vec<OfferSaid>,
    panel: Option<Panel>,
    after: After,
    may_edit: bool,
    propose: Option<String>,
    add_driver: Option<String>,
    changes: String,
}

/// Something that is otherwise here, and why.
struct Difference {
    said: String,
    reason: String,
    href: Option<String>,
}

/// Something of the network that the liceo does without.
struct Aside {
    node: String,
    name: String,
    reason: String,
}

/// What became of an idea that the liceo offered.
struct OfferSaid {
    href: String,
    idea: String,
    said: String,
    reason: String,
}

/// Shows it.
pub async fn show(page: Page, can: Can<SeeLiceoTheory>, Query(asked): Query<Asked>) -> Answer {
    let ground = Ground::liceo(&page, can.act().0).await?;
    page.show(&Show::of(&page, &ground, &asked, None).await?)
}

impl Show {
    /// The page, with the panel that is asked for.
    pub async fn of(page: &Page, ground: &Ground, asked: &Asked, typed: Option<Form>) -> Result<Self, Problem> {
        let (Some(liceo), Some(fork)) = (&ground.liceo, &ground.fork) else {
            return Err(Problem::not_found());
        };
        let tallies = Tallies::of(page).await?;
        let panel = Panel::of(page, ground, &asked.nodo, typed).filter(|_| ground.may_edit);
        let names = Names::of([&ground.belief, &fork.network]);
        let offers = page.app.db.offers_of_school(liceo.id).await?;
        let differences = differences(page, ground, fork, &names);
        let drawing = Drawing {
            belief: &ground.belief,
            tallies: Some(&tallies),
            ground: Some(ground),
            marks: BTreeMap::new(),
        };
        let writes = !ground.belief.drivers_below(None).is_empty() && page.may(&ProposeIdea(Some(liceo.id)));
        Ok(Self {
            name: liceo.name.clone(),
            lead: lead(page, fork, differences.len()),
            home: routes::school(liceo.id),
            history: ground.history(),
            has_aim: ground.belief.aim.is_some(),
            diagram: diagram(page, &drawing),
            differences,
            aside: aside(fork, &names, page),
            overtaken: overtaken(page, fork, &names),
            offers: offers.iter().map(|offer| said(page, offer)).collect(),
            page: Page {
                // The panel says it.
                done: page.done.clone().filter(|_| panel.is_none()),
                ..page.clone()
            },
            panel,
            after: After::of(page, ground, asked).await?,
            may_edit: ground.may_edit,
            propose: writes.then(|| format!("{}?liceo={}", routes::IDEA_NEW, liceo.id)),
            add_driver: ground.may_edit.then(|| ground.panel("meta")),
            changes: ground.changes(),
        })
    }
}

fn lead(page: &Page, fork: &Fork, differences: usize) -> String {
    if differences == 0 {
        return page.t("forks-lead-same");
    }
    let ideas = fork.own.nodes.keys().filter(|id| id.idea().is_some()).count();
    page.t2("forks-lead", "n", differences, "ideas", ideas)
}

/// What is otherwise than in the network, in sentences, each with its reason. What is set aside has a list of its own.
fn differences(page: &Page, ground: &Ground, fork: &Fork, names: &Names) -> Vec<Difference> {
    let mut differences = Vec::new();
    for change in fork.network.diff(&ground.belief) {
        let gone = matches!(change, Change::Removed { .. } | Change::Reordered { .. });
        // A connection of the network's that went with what was set aside is told by that.
        let went_along = matches!(&change, Change::Disconnected { .. });
        if gone || went_along {
            continue;
        }
        let reason = fork.word_on(change.node()).map(|word| word.reason.clone());
        for said in names.sentences(page, std::slice::from_ref(&change)) {
            differences.push(Difference {
                said,
                reason: reason.clone().unwrap_or_default(),
                href: change.node().map(|node| match node {
                    _ if ground.may_edit => ground.panel(node.uuid()),
                    NodeId::Driver(id) => routes::driver(id),
                    NodeId::Idea(id) => routes::idea(id),
                }),
            });
        }
    }
    differences
}

fn aside(fork: &Fork, names: &Names, page: &Page) -> Vec<Aside> {
    let aside = fork.set_aside().into_iter().map(|(word, id)| Aside {
        node: id.to_string(),
        name: names.name(page, id),
        reason: word.reason.clone(),
    });
    aside.collect()
}

/// Where the network said something else since.
fn overtaken(page: &Page, fork: &Fork, names: &Names) -> Vec<String> {
    let overtaken = fork.overtaken().into_iter().map(|one| {
        let here = match one.adaptation.node() {
            Some(id) => names.name(page, id),
            None => page.t("figure-head-aim"),
        };
        page.lang.with(
            "forks-overtaken-here",
            &[
                ("here", here.into()),
                ("was", one.was.name.into()),
                ("now", one.now.name.into()),
            ],
        )
    });
    overtaken.collect()
}

fn said(page: &Page, offer: &OfferLine) -> OfferSaid {
    let key = match offer.outcome {
        None => "forks-offer-waits",
        Some(OfferOutcome::Accepted) => "forks-offer-accepted",
        Some(OfferOutcome::Declined) => "forks-offer-declined",
    };
    let at = offer.decided_at.unwrap_or(offer.offered_at);
    OfferSaid {
        href: routes::idea(offer.idea_id),
        idea: offer.idea.clone(),
        said: page.t1(key, "when", page.lang.day_long(at.day().0)),
        reason: offer.reason.clone(),
    }
}
