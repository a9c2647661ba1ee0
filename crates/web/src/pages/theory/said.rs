//! A change in words, the same in a history, beside a comparison and in a notice.

use std::collections::BTreeMap;

use domain::id::DriverId;
use domain::theory::{AimPlan, Belief, Change, NodeId};

use crate::page::Page;

/// The names of nodes, also of those that are gone.
pub struct Names(BTreeMap<NodeId, String>);

impl Names {
    /// From theories, the later ones first: what a node is called now says it best.
    pub fn of<'a>(beliefs: impl IntoIterator<Item = &'a Belief>) -> Self {
        let mut names = BTreeMap::new();
        for belief in beliefs {
            for (id, node) in &belief.nodes {
                names.entry(*id).or_insert_with(|| node.name.clone());
            }
        }
        Self(names)
    }

    /// Learns the names that changes tell.
    pub fn learn<'a>(mut self, changes: impl IntoIterator<Item = &'a Change>) -> Self {
        for change in changes {
            if let Change::Added { node, now: one } | Change::Removed { node, was: one } = change {
                self.0.entry(*node).or_insert_with(|| one.name.clone());
            }
        }
        self
    }

    /// A node's name.
    pub fn name(&self, page: &Page, node: NodeId) -> String {
        self.0.get(&node).cloned().unwrap_or_else(|| page.t("versions-gone"))
    }

    /// The place of a node: its driver, or the aim.
    pub fn place(&self, page: &Page, under: Option<DriverId>) -> String {
        match under {
            Some(driver) => page.t1("versions-place", "name", self.name(page, NodeId::Driver(driver))),
            None => page.t("versions-place-aim"),
        }
    }

    /// The sentences for changes. Places among siblings are one sentence, however many moved.
    pub fn sentences(&self, page: &Page, changes: &[Change]) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        for change in changes {
            for sentence in self.sentence(page, change) {
                if !said.contains(&sentence) {
                    said.push(sentence);
                }
            }
        }
        said
    }

    fn sentence(&self, page: &Page, change: &Change) -> Vec<String> {
        let name = |node: &NodeId| self.name(page, *node);
        let one = |key: &str, name: String| vec![page.t1(key, "name", name)];
        match change {
            Change::AimChanged { was, now } => aim(page, was.as_ref(), now.as_ref()),
            Change::Added { node, now } => {
                let key = match node {
                    NodeId::Driver(_) => "versions-driver-added",
                    NodeId::Idea(_) => "versions-idea-added",
                };
                vec![page.t2(key, "name", &now.name, "place", self.place(page, now.under))]
            }
            Change::Removed { node, was } => {
                let key = match node {
                    NodeId::Driver(_) => "versions-driver-removed",
                    NodeId::Idea(_) => "versions-idea-removed",
                };
                one(key, was.name.clone())
            }
            Change::Renamed { was, now, .. } => vec![page.t2("versions-renamed", "was", was, "now", now)],
            Change::Described { node, .. } => one("versions-described", name(node)),
            Change::Moved { node, was, now } => vec![page.lang.with(
                "versions-moved",
                &[
                    ("name", name(node).into()),
                    ("was", self.place(page, *was).into()),
                    ("now", self.place(page, *now).into()),
                ],
            )],
            Change::Reordered { .. } => vec![page.t("versions-reordered")],
            Change::Connected { idea, driver } => vec![self.joined(page, "versions-connected", *idea, *driver)],
            Change::Disconnected { idea, driver } => vec![self.joined(page, "versions-disconnected", *idea, *driver)],
        }
    }

    fn joined(&self, page: &Page, key: &str, idea: domain::id::IdeaId, driver: DriverId) -> String {
        let (idea, driver) = (NodeId::Idea(idea), NodeId::Driver(driver));
        page.t2(key, "name", self.name(page, idea), "driver", self.name(page, driver))
    }
}

fn aim(page: &Page, was: Option<&AimPlan>, now: Option<&AimPlan>) -> Vec<String> {
    let Some(now) = now else {
        return Vec::new();
    };
    let Some(was) = was else {
        return vec![page.t1("versions-aim-written", "now", &now.statement)];
    };
    let day = |aim: &AimPlan| page.lang.day_long(aim.target_on.0);
    [
        (was.statement != now.statement)
            .then(|| page.t2("versions-aim-statement", "was", &was.statement, "now", &now.statement)),
        (was.population != now.population).then(|| {
            page.t2(
                "versions-aim-population",
                "was",
                &was.population,
                "now",
                &now.population,
            )
        }),
        (was.target != now.target).then(|| page.t2("versions-aim-target", "was", &was.target, "now", &now.target)),
        (was.target_on != now.target_on).then(|| page.t2("versions-aim-until", "was", day(was), "now", day(now))),
        (was.measure_id != now.measure_id).then(|| page.t("versions-aim-measure")),
    ]
    .into_iter()
    .flatten()
    .collect()
}
