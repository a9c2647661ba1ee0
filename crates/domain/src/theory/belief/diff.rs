//! What is otherwise between two theories, in an order in which a database can write it.

use super::{Belief, Change, Node, NodeId};

impl Belief {
    /// The changes that lead from here to `later`. What is new comes before what moves to it, and what goes leaves last,
    /// the lower before the upper.
    #[must_use]
    pub fn diff(&self, later: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        if self.aim != later.aim {
            changes.push(Change::AimChanged {
                was: self.aim.clone(),
                now: later.aim.clone(),
            });
        }
        let gone = self.connections.difference(&later.connections);
        changes.extend(gone.map(|(idea, driver)| Change::Disconnected {
            idea: *idea,
            driver: *driver,
        }));
        changes.extend(added(self, later));
        for (id, was) in &self.nodes {
            if let Some(now) = later.nodes.get(id) {
                changes.extend(between(*id, was, now));
            }
        }
        changes.extend(added(later, self).into_iter().rev().filter_map(|change| match change {
            Change::Added { node, now } => Some(Change::Removed { node, was: now }),
            _ => None,
        }));
        let new = later.connections.difference(&self.connections);
        changes.extend(new.map(|(idea, driver)| Change::Connected {
            idea: *idea,
            driver: *driver,
        }));
        changes
    }
}

/// What only the later one has: a driver after the one it hangs on, an idea after its driver.
fn added(before: &Belief, later: &Belief) -> Vec<Change> {
    let mut added: Vec<(usize, NodeId, &Node)> = later
        .nodes
        .iter()
        .filter(|(id, _)| !before.nodes.contains_key(id))
        .map(|(id, node)| (depth(later, *id), *id, node))
        .collect();
    added.sort_by_key(|(depth, id, node)| (*depth, node.position, *id));
    added
        .into_iter()
        .map(|(_, node, now)| Change::Added { node, now: now.clone() })
        .collect()
}

fn depth(belief: &Belief, id: NodeId) -> usize {
    match id {
        NodeId::Driver(driver) => belief.upwards(driver).len(),
        // Below every driver.
        NodeId::Idea(_) => usize::MAX,
    }
}

fn between(node: NodeId, was: &Node, now: &Node) -> Vec<Change> {
    let mut changes = Vec::new();
    if was.name != now.name {
        changes.push(Change::Renamed {
            node,
            was: was.name.clone(),
            now: now.name.clone(),
        });
    }
    if was.description != now.description {
        changes.push(Change::Described {
            node,
            was: was.description.clone(),
            now: now.description.clone(),
        });
    }
    if was.under != now.under {
        changes.push(Change::Moved {
            node,
            was: was.under,
            now: now.under,
        });
    }
    if was.position != now.position {
        changes.push(Change::Reordered {
            node,
            was: was.position,
            now: now.position,
        });
    }
    changes
}
