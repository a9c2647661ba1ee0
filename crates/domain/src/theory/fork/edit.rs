//! Edits in place of a liceo's theory: what is the network's is adapted, what is its own is written.

use super::Fork;
use crate::theory::{Belief, Edit, Misfit, NodeId};

impl Fork {
    /// The liceo's theory after an edit of it. `belief` is the theory that was edited, which may be an earlier one.
    ///
    /// # Errors
    /// [`Misfit`]: what can't be done at all, or only by the network.
    pub fn edit(&self, belief: &Belief, edit: &Edit) -> Result<Belief, Misfit> {
        match edit {
            Edit::Remove(node) if !self.is_own(*node) => self.put_aside(belief, *node),
            Edit::Move {
                node: node @ NodeId::Driver(_),
                under: None,
            } if !self.is_own(*node) && self.network.nodes.get(node).is_some_and(|node| node.under.is_some()) => {
                Err(Misfit::NoPlace)
            }
            Edit::Earlier(node) | Edit::Later(node) if !self.may_order(belief, *node, edit) => Err(Misfit::NoPlace),
            Edit::Connect(idea, driver) | Edit::Disconnect(idea, driver)
                if !self.is_own(NodeId::Idea(*idea)) && !self.is_own(NodeId::Driver(*driver)) =>
            {
                Err(Misfit::NoPlace)
            }
            other => belief.edit(other),
        }
    }

    /// The liceo's theory with something in it again that was set aside.
    #[must_use]
    pub fn restored(&self, node: NodeId) -> Belief {
        let mut fork = self.clone();
        for adaptation in &mut fork.adaptations {
            if adaptation.node() == Some(node) {
                adaptation.set_aside = false;
            }
        }
        fork.belief()
    }

    /// The liceo's theory without its own words on something: what the network says.
    #[must_use]
    pub fn following(&self, node: Option<NodeId>) -> Belief {
        let mut fork = self.clone();
        fork.adaptations.retain(|adaptation| adaptation.node() != node);
        fork.belief()
    }

    /// The network's order is the network's: only neighbours that are both own change places.
    #[must_use]
    pub fn may_order(&self, belief: &Belief, node: NodeId, edit: &Edit) -> bool {
        let siblings = belief.siblings(node);
        let Some(at) = siblings.iter().position(|one| *one == node) else {
            return false;
        };
        let neighbour = match edit {
            Edit::Earlier(_) => at.checked_sub(1),
            _ => Some(at + 1),
        };
        let neighbour = neighbour.and_then(|at| siblings.get(at));
        self.is_own(node) && neighbour.is_some_and(|one| self.is_own(*one))
    }

    fn put_aside(&self, belief: &Belief, node: NodeId) -> Result<Belief, Misfit> {
        if !belief.nodes.contains_key(&node) {
            return Err(Misfit::NotThere);
        }
        let mut after = belief.clone();
        let below = |id: &NodeId| match (id, node) {
            (_, NodeId::Idea(_)) => false,
            (NodeId::Driver(driver), NodeId::Driver(aside)) => belief.upwards(*driver).contains(&aside),
            (NodeId::Idea(idea), NodeId::Driver(aside)) => {
                let home = belief.idea(*idea).and_then(|node| node.under);
                home.is_some_and(|home| belief.upwards(home).contains(&aside))
            }
        };
        if belief.nodes.keys().any(|id| below(id) && self.is_own(*id)) {
            return Err(Misfit::InUse);
        }
        after.nodes.retain(|id, _| *id != node && !below(id));
        let (nodes, connections) = (&after.nodes, &mut after.connections);
        connections.retain(|(idea, driver)| {
            nodes.contains_key(&NodeId::Idea(*idea)) && nodes.contains_key(&NodeId::Driver(*driver))
        });
        Ok(after)
    }
}
