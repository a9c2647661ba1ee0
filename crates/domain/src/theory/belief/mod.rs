//! What a theory says, as a value: it can be compared with another, changed, and merged with what somebody else wrote.
//!
//! Owns the rules by which two people edit one theory. Must not know whose it is, who edits, or where it is kept.

mod change;
mod diff;
mod edit;
mod merge;
mod node;
mod settle;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

pub use change::{Change, Field};
pub use edit::{Edit, Misfit};
pub use merge::{Conflict, Kept, Merged, Side, merge};
pub use node::{Node, NodeId};
pub(super) use settle::round as settle_round;

use super::AimPlan;
use crate::id::{DriverId, IdeaId};

/// A theory: aim, drivers and ideas, and what moves more than one driver.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Belief {
    /// The aim.
    pub aim: Option<AimPlan>,
    /// Drivers and ideas.
    pub nodes: BTreeMap<NodeId, Node>,
    /// Further drivers that an idea moves, besides the one it hangs on.
    pub connections: BTreeSet<(IdeaId, DriverId)>,
}

impl Belief {
    /// A node by the id that stands in an address, whatever it is.
    #[must_use]
    pub fn find(&self, id: Uuid) -> Option<(NodeId, &Node)> {
        [NodeId::Driver(DriverId(id)), NodeId::Idea(IdeaId(id))]
            .into_iter()
            .find_map(|id| Some((id, self.nodes.get(&id)?)))
    }

    /// A driver.
    #[must_use]
    pub fn driver(&self, id: DriverId) -> Option<&Node> {
        self.nodes.get(&NodeId::Driver(id))
    }

    /// An idea.
    #[must_use]
    pub fn idea(&self, id: IdeaId) -> Option<&Node> {
        self.nodes.get(&NodeId::Idea(id))
    }

    /// The drivers below one, or those of the first level, in their places.
    #[must_use]
    pub fn drivers_below(&self, parent: Option<DriverId>) -> Vec<(DriverId, &Node)> {
        let mut below: Vec<_> = self
            .nodes
            .iter()
            .filter_map(|(id, node)| Some((id.driver()?, node)))
            .filter(|(_, node)| node.under == parent)
            .collect();
        below.sort_by_key(|(id, node)| (node.position, *id));
        below
    }

    /// The ideas that hang on a driver, in their places.
    #[must_use]
    pub fn ideas_of(&self, driver: DriverId) -> Vec<(IdeaId, &Node)> {
        let mut ideas: Vec<_> = self
            .nodes
            .iter()
            .filter_map(|(id, node)| Some((id.idea()?, node)))
            .filter(|(_, node)| node.under == Some(driver))
            .collect();
        ideas.sort_by_key(|(id, node)| (node.position, *id));
        ideas
    }

    /// A node's sort: drivers among drivers, ideas among ideas, in their places.
    #[must_use]
    pub fn siblings(&self, id: NodeId) -> Vec<NodeId> {
        let Some(node) = self.nodes.get(&id) else {
            return Vec::new();
        };
        match (id, node.under) {
            (NodeId::Driver(_), under) => self
                .drivers_below(under)
                .into_iter()
                .map(|(id, _)| NodeId::Driver(id))
                .collect(),
            (NodeId::Idea(_), Some(under)) => self
                .ideas_of(under)
                .into_iter()
                .map(|(id, _)| NodeId::Idea(id))
                .collect(),
            (NodeId::Idea(_), None) => vec![id],
        }
    }

    /// Whether anything hangs on a driver.
    #[must_use]
    pub fn carries(&self, driver: DriverId) -> bool {
        self.nodes.values().any(|node| node.under == Some(driver))
    }

    /// A driver and the drivers that it hangs on, from itself upwards; ends where it would go round.
    #[must_use]
    pub fn upwards(&self, driver: DriverId) -> Vec<DriverId> {
        let mut path = Vec::new();
        let mut next = Some(driver);
        while let Some(id) = next.filter(|id| !path.contains(id)) {
            path.push(id);
            next = self.driver(id).and_then(|node| node.under);
        }
        path
    }

    /// The drivers that an idea moves besides the one it hangs on.
    #[must_use]
    pub fn further(&self, idea: IdeaId) -> Vec<DriverId> {
        let home = self.idea(idea).and_then(|node| node.under);
        self.connections
            .iter()
            .filter(|(of, to)| *of == idea && Some(*to) != home)
            .map(|(_, to)| *to)
            .collect()
    }

    /// Whether everything hangs on something that is there, and nothing on itself.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let hangs = self.nodes.iter().all(|(id, node)| match (id, node.under) {
            (NodeId::Driver(_), None) => true,
            (NodeId::Idea(_), None) => false,
            (_, Some(under)) => self.driver(under).is_some(),
        });
        let joins = |(idea, driver): &(IdeaId, DriverId)| self.idea(*idea).is_some() && self.driver(*driver).is_some();
        hangs && settle::round(self).is_empty() && self.connections.iter().all(joins)
    }
}
