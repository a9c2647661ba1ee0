//! After a merge each node must hang on something that is there, and none on itself: both may be broken by two changes
//! of which each alone was sound.

use std::collections::BTreeSet;

use super::merge::remover;
use super::{Belief, Conflict, Field, Kept, Merged, NodeId};
use crate::id::DriverId;

/// Puts back what is needed, and takes back the moves that go round together.
pub(super) fn settle(base: &Belief, ours: &Belief, theirs: &Belief, merged: &mut Merged) {
    // Each round puts a node back or takes a move back for good, so that there are at most as many rounds as nodes.
    loop {
        let missing = missing(base, &merged.belief);
        if !missing.is_empty() {
            for id in missing {
                put_back(id, base, ours, theirs, merged);
            }
            continue;
        }
        let round = round(&merged.belief);
        if round.is_empty() {
            break;
        }
        let mut went_back = false;
        for driver in &round {
            went_back |= unmove(*driver, base, ours, theirs, merged);
        }
        if !went_back {
            // Both added the same drivers, each below the other: they move the aim directly until somebody decides.
            for driver in round {
                if let Some(node) = merged.belief.nodes.get_mut(&NodeId::Driver(driver)) {
                    node.under = None;
                }
            }
        }
    }
    let belief = &mut merged.belief;
    let (nodes, connections) = (&belief.nodes, &mut belief.connections);
    connections.retain(|(idea, driver)| {
        nodes.contains_key(&NodeId::Idea(*idea)) && nodes.contains_key(&NodeId::Driver(*driver))
    });
    merged.kept.sort_by_key(|kept| kept.node);
}

/// What something hangs on and isn't there: parents, and both ends of a new connection.
fn missing(base: &Belief, belief: &Belief) -> BTreeSet<NodeId> {
    let parents = belief.nodes.values().filter_map(|node| node.under).map(NodeId::Driver);
    let new = belief.connections.difference(&base.connections);
    let ends = new.flat_map(|(idea, driver)| [NodeId::Idea(*idea), NodeId::Driver(*driver)]);
    parents
        .chain(ends)
        .filter(|id| !belief.nodes.contains_key(id))
        .collect()
}

/// Something was hung on it by one side while the other removed it.
fn put_back(id: NodeId, base: &Belief, ours: &Belief, theirs: &Belief, merged: &mut Merged) {
    let sides = [ours, theirs, base];
    let Some(node) = sides.iter().find_map(|side| side.nodes.get(&id)) else {
        // Nobody ever knew it: what hangs on it moves up. Only unsound theories come here.
        for node in merged
            .belief
            .nodes
            .values_mut()
            .filter(|node| node.under == id.driver())
        {
            node.under = None;
        }
        merged
            .belief
            .connections
            .retain(|(idea, driver)| NodeId::Idea(*idea) != id && NodeId::Driver(*driver) != id);
        return;
    };
    merged.belief.nodes.insert(id, node.clone());
    merged.kept.push(Kept {
        node: id,
        removed_by: remover(id, ours),
    });
}

/// Back to where it hung before: two moves that go round together are for two people to decide. New ones, and those that
/// nobody moved, stay where they are.
fn unmove(driver: DriverId, base: &Belief, ours: &Belief, theirs: &Belief, merged: &mut Merged) -> bool {
    let id = NodeId::Driver(driver);
    let (Some(node), Some(before)) = (merged.belief.nodes.get_mut(&id), base.driver(driver)) else {
        return false;
    };
    if before.under == node.under {
        return false;
    }
    node.under = before.under;
    let says = |belief: &Belief| {
        let under = belief.driver(driver).and_then(|node| node.under);
        under.map_or_else(String::new, |id| id.to_string())
    };
    let named = |conflict: &Conflict| conflict.node == Some(id) && conflict.field == Field::Under;
    if !merged.conflicts.iter().any(named) {
        merged.conflicts.push(Conflict {
            node: Some(id),
            field: Field::Under,
            ours: says(ours),
            theirs: says(theirs),
        });
    }
    true
}

/// The drivers that hang on themselves by way of others.
pub fn round(belief: &Belief) -> BTreeSet<DriverId> {
    let hangs_on_itself = |driver: &DriverId| {
        let mut next = belief.driver(*driver).and_then(|node| node.under);
        // As many steps as there are nodes reach everything.
        for _ in 0..belief.nodes.len() {
            match next {
                Some(id) if id == *driver => return true,
                Some(id) => next = belief.driver(id).and_then(|node| node.under),
                None => return false,
            }
        }
        false
    };
    let drivers = belief.nodes.keys().filter_map(|id| id.driver());
    drivers.filter(hangs_on_itself).collect()
}
