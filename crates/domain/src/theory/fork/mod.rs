//! A liceo's adaptation of the network's theory: the network's, with the liceo's own words on it and its own drivers and ideas.
//!
//! Owns how the two become one theory, and how a theory is read back as adaptations. What the network changes later flows
//! on wherever the liceo has no word of its own. Must not know who edits, or where it is kept.

mod adaptation;
mod edit;
mod reading;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

pub use adaptation::{Adaptation, Adapted, Overtaken, TheoryFork};

use super::{Belief, NodeId};
use crate::id::DriverId;

/// All that a liceo's theory is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fork {
    /// What the network says.
    pub network: Belief,
    /// The liceo's own drivers and ideas, and its own connections.
    pub own: Belief,
    /// Its own words on the network's.
    pub adaptations: Vec<Adaptation>,
}

impl Fork {
    /// The liceo's theory.
    #[must_use]
    pub fn belief(&self) -> Belief {
        let mut belief = self.everything();
        let gone = self.hidden(&belief);
        belief.nodes.retain(|id, _| !gone.contains(id));
        let (nodes, connections) = (&belief.nodes, &mut belief.connections);
        connections.retain(|(idea, driver)| {
            nodes.contains_key(&NodeId::Idea(*idea)) && nodes.contains_key(&NodeId::Driver(*driver))
        });
        belief
    }

    /// Whether a node is the liceo's own.
    #[must_use]
    pub fn is_own(&self, node: NodeId) -> bool {
        self.own.nodes.contains_key(&node)
    }

    /// The liceo's word on a node of the network; on the aim where none is named.
    #[must_use]
    pub fn word_on(&self, node: Option<NodeId>) -> Option<&Adaptation> {
        self.adaptations.iter().find(|adaptation| adaptation.node() == node)
    }

    /// What the liceo set aside, as the network has it; what hangs below goes with it.
    #[must_use]
    pub fn set_aside(&self) -> Vec<(&Adaptation, NodeId)> {
        let belief = self.belief();
        self.adaptations
            .iter()
            .filter(|adaptation| adaptation.set_aside)
            .filter_map(|adaptation| Some((adaptation, adaptation.node()?)))
            .filter(|(_, id)| self.network.nodes.contains_key(id) && !belief.nodes.contains_key(id))
            .collect()
    }

    /// Where the network says something else now than when the liceo wrote its own word on it.
    #[must_use]
    pub fn overtaken(&self) -> Vec<Overtaken<'_>> {
        let overtaken = self.adaptations.iter();
        overtaken
            .filter_map(|adaptation| adaptation.overtaken(&self.network))
            .collect()
    }

    /// With everything set aside still in it.
    fn everything(&self) -> Belief {
        let mut belief = self.network.clone();
        belief
            .nodes
            .extend(self.own.nodes.iter().map(|(id, node)| (*id, node.clone())));
        belief.connections.extend(self.own.connections.iter().copied());
        for adaptation in &self.adaptations {
            adaptation.say_on(&mut belief);
        }
        for adaptation in &self.adaptations {
            adaptation.hang_on(&mut belief);
        }
        belief
    }

    /// What was set aside with all that hangs on it. A driver that carries something of the liceo's own stays: nothing own
    /// may hang in the air.
    fn hidden(&self, belief: &Belief) -> BTreeSet<NodeId> {
        let mut stays: BTreeSet<DriverId> = BTreeSet::new();
        for id in self.own.nodes.keys() {
            if let Some(under) = belief.nodes.get(id).and_then(|node| node.under) {
                stays.extend(belief.upwards(under));
            }
        }
        let aside: BTreeSet<NodeId> = self
            .adaptations
            .iter()
            .filter(|adaptation| adaptation.set_aside)
            .filter_map(Adaptation::node)
            .filter(|id| !id.driver().is_some_and(|driver| stays.contains(&driver)) && !self.is_own(*id))
            .collect();
        let above = |id: &NodeId| match id {
            NodeId::Driver(driver) => belief.upwards(*driver),
            NodeId::Idea(idea) => {
                let home = belief.idea(*idea).and_then(|node| node.under);
                home.map_or_else(Vec::new, |home| belief.upwards(home))
            }
        };
        let below = |id: &&NodeId| {
            above(id)
                .into_iter()
                .any(|driver| aside.contains(&NodeId::Driver(driver)))
        };
        let below: BTreeSet<NodeId> = belief.nodes.keys().filter(below).copied().collect();
        aside.union(&below).copied().collect()
    }
}
