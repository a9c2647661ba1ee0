//! How the liceos adapt the network's theory, counted: so the theory learns from what nobody uses and what all call otherwise.

use std::collections::BTreeMap;

use askama::Template;
use domain::id::SchoolId;
use domain::permission::DecideOffers;
use domain::theory::{Belief, NodeId};
use store::AdaptedNode;
use uuid::Uuid;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::theory::ground::Ground;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/liceo/all.html")]
struct All {
    page: Page,
    lead: String,
    nodes: Vec<NodeLine>,
    liceos: Vec<Liceo>,
}

/// A node of the network with what the liceos made of it.
struct NodeLine {
    href: String,
    name: String,
    said: String,
    others: Vec<String>,
    count: usize,
}

/// A liceo with a theory of its own.
struct Liceo {
    href: String,
    name: String,
    said: String,
}

/// Shows it.
pub async fn show(page: Page, _can: Can<DecideOffers>) -> Answer {
    let ground = Ground::network(&page).await?;
    let all = page.app.db.adaptations_of_all(ground.network).await?;
    let forks = page.app.db.theory_forks(ground.network).await?;
    page.show(&All {
        lead: page.t1("forks-all-lead", "n", forks.len()),
        nodes: nodes(&page, &ground.belief, &all),
        liceos: forks.into_iter().map(|fork| liceo(&page, &all, fork)).collect(),
        page: page.clone(),
    })
}

/// Those that most liceos adapted first.
fn nodes(page: &Page, belief: &Belief, all: &[AdaptedNode]) -> Vec<NodeLine> {
    let mut by_node: BTreeMap<Uuid, Vec<&AdaptedNode>> = BTreeMap::new();
    for one in all {
        by_node.entry(one.node_id).or_default().push(one);
    }
    let mut lines: Vec<NodeLine> = by_node
        .into_iter()
        .filter_map(|(id, words)| line(page, belief, id, &words))
        .collect();
    lines.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    lines
}

fn line(page: &Page, belief: &Belief, id: Uuid, words: &[&AdaptedNode]) -> Option<NodeLine> {
    let aim = words.iter().any(|word| word.noun == "aim");
    let (href, name) = match belief.find(id) {
        Some((NodeId::Driver(id), node)) => (routes::driver(id), node.name.clone()),
        Some((NodeId::Idea(id), node)) => (routes::idea(id), node.name.clone()),
        None if aim => (routes::THEORY.to_owned(), page.t("figure-head-aim")),
        // The network took it away since.
        None => return None,
    };
    let count = |of: fn(&AdaptedNode) -> bool| words.iter().filter(|word| of(word)).count();
    let said: Vec<String> = [
        ("forks-all-aside", count(|word| word.set_aside)),
        (
            "forks-all-called",
            count(|word| word.name.is_some() && word.noun != "aim"),
        ),
        ("forks-all-target", count(|word| word.noun == "aim")),
        (
            "forks-all-described",
            count(|word| word.description.is_some() && word.noun != "aim"),
        ),
        ("forks-all-hung", count(|word| word.under_id.is_some())),
    ]
    .into_iter()
    .filter(|(_, n)| *n > 0)
    .map(|(key, n)| page.t1(key, "n", n))
    .collect();
    let others = words.iter().map(|word| {
        let what = match (&word.name, word.set_aside) {
            (_, true) => page.t("forks-all-set-aside"),
            (Some(name), false) => page.t1("forks-all-name", "name", name),
            _ => page.t("forks-all-otherwise"),
        };
        let reason = match word.reason.as_str() {
            "" => String::new(),
            reason => page.t1("forks-because", "reason", reason),
        };
        let said = page.t2("forks-all-one", "liceo", &word.school, "what", what);
        format!("{said} {reason}").trim().to_owned()
    });
    Some(NodeLine {
        href,
        name,
        said: i18n::capitalized(&page.lang.list(&said)),
        others: others.collect(),
        count: words.len(),
    })
}

fn liceo(page: &Page, all: &[AdaptedNode], (school, name): (SchoolId, String)) -> Liceo {
    let words = all.iter().filter(|one| one.school_id == school).count();
    Liceo {
        href: routes::liceo_theory(school),
        said: page.t1("forks-all-words", "n", words),
        name,
    }
}
