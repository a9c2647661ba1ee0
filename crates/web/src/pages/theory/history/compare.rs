//! Two versions beside each other: in sentences, and marked in an outline.

use std::collections::BTreeMap;

use askama::Template;
use domain::theory::{Belief, Change, NodeId};

use crate::page::{Answer, Page};
use crate::pages::theory::diagram::{Drawing, outline};
use crate::pages::theory::ground::Ground;
use crate::pages::theory::said::Names;

#[derive(Template)]
#[template(path = "pages/theory/history/compare.html")]
struct Compare {
    page: Page,
    home: String,
    history: String,
    of: Option<String>,
    from: i64,
    to: i64,
    when: (String, String),
    hrefs: (String, String),
    said: Vec<String>,
    why: Vec<String>,
    outline: String,
}

/// Shows what is otherwise in the second.
pub async fn show(page: &Page, ground: &Ground, from: i64, to: i64) -> Answer {
    let (from, to) = (from.min(to), from.max(to));
    let (db, network, school) = (&page.app.db, ground.network, ground.school());
    let (then, later) = (
        db.theory_version(network, school, from).await?,
        db.theory_version(network, school, to).await?,
    );
    let changes = then.belief.diff(&later.belief);
    let names = Names::of([&later.belief, &then.belief]);
    let between = db.theory_versions(network, school, from, to).await?;
    let moment = |at: domain::time::Instant| page.lang.day_long(at.day().0);
    // What went is drawn too, where it was.
    let mut both = later.belief.clone();
    for (id, node) in &then.belief.nodes {
        both.nodes.entry(*id).or_insert_with(|| node.clone());
    }
    page.show(&Compare {
        home: ground.home(),
        history: ground.history(),
        of: ground.liceo.as_ref().map(|school| school.name.clone()),
        when: (moment(then.at), moment(later.at)),
        hrefs: (ground.version(from), ground.version(to)),
        said: names.sentences(page, &changes),
        why: between
            .into_iter()
            .rev()
            .map(|line| line.reason)
            .filter(|reason| !reason.is_empty())
            .collect(),
        outline: outline(
            page,
            &Drawing {
                belief: &both,
                tallies: None,
                ground: None,
                marks: marks(page, &changes, &names, &later.belief),
            },
        ),
        from,
        to,
        page: page.clone(),
    })
}

/// A word on each node that is otherwise.
fn marks(page: &Page, changes: &[Change], names: &Names, later: &Belief) -> BTreeMap<NodeId, String> {
    let mut marks: BTreeMap<NodeId, Vec<String>> = BTreeMap::new();
    for change in changes {
        let mark = match change {
            Change::Added { .. } => page.t("versions-mark-in"),
            Change::Removed { .. } => page.t("versions-mark-out"),
            Change::Renamed { was, .. } => page.t1("versions-mark-renamed", "was", was),
            Change::Described { .. } => page.t("versions-mark-described"),
            Change::Moved { was, .. } => page.t1("versions-mark-moved", "was", names.place(page, *was)),
            Change::Connected { driver, .. } | Change::Disconnected { driver, .. } => {
                let joined = later
                    .connections
                    .iter()
                    .any(|(idea, to)| to == driver && change.node() == Some(NodeId::Idea(*idea)));
                let key = if joined {
                    "versions-mark-connected"
                } else {
                    "versions-mark-disconnected"
                };
                page.t1(key, "driver", names.name(page, NodeId::Driver(*driver)))
            }
            Change::Reordered { .. } | Change::AimChanged { .. } => continue,
        };
        if let Some(node) = change.node() {
            marks.entry(node).or_default().push(mark);
        }
    }
    marks.into_iter().map(|(id, said)| (id, said.join(", "))).collect()
}
