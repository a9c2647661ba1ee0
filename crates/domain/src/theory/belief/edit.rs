//! What one small form asks for, and the theory after it.

use super::{Belief, Node, NodeId};
use crate::id::{DriverId, IdeaId, SchoolId};
use crate::theory::AimPlan;

/// An edit in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The aim says this.
    Aim(AimPlan),
    /// A node is called so and means this.
    Words {
        /// Which.
        node: NodeId,
        /// Its name.
        name: String,
        /// Its meaning.
        description: String,
    },
    /// A node hangs there; on none where it moves the aim directly.
    Move {
        /// Which.
        node: NodeId,
        /// Where.
        under: Option<DriverId>,
    },
    /// One place up among its siblings.
    Earlier(NodeId),
    /// One place down.
    Later(NodeId),
    /// An idea moves a further driver.
    Connect(IdeaId, DriverId),
    /// It no longer does.
    Disconnect(IdeaId, DriverId),
    /// A new node, last among its siblings. One that is there already stays as it is: the form was sent twice.
    Add {
        /// Its id, given by the form.
        node: NodeId,
        /// Where it hangs.
        under: Option<DriverId>,
        /// Its name.
        name: String,
        /// Its meaning.
        description: String,
        /// The liceo in whose name.
        school: Option<SchoolId>,
    },
    /// It leaves the theory.
    Remove(NodeId),
}

/// Why an edit can't be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// The node, or what it shall hang on, is not in this theory.
    #[error("it is not there")]
    NotThere,
    /// It would hang on itself, or below the second level.
    #[error("it can't hang there")]
    NoPlace,
    /// Something hangs on it.
    #[error("something hangs on it")]
    InUse,
}

impl Belief {
    /// The theory after an edit.
    ///
    /// # Errors
    /// [`Misfit`].
    pub fn edit(&self, edit: &Edit) -> Result<Self, Misfit> {
        let mut belief = self.clone();
        match edit {
            Edit::Aim(aim) => belief.aim = Some(aim.clone()),
            Edit::Words {
                node,
                name,
                description,
            } => {
                let node = belief.nodes.get_mut(node).ok_or(Misfit::NotThere)?;
                node.name.clone_from(name);
                node.description.clone_from(description);
            }
            Edit::Move { node, under } => belief.hang(*node, *under)?,
            Edit::Earlier(node) => belief.step(*node, -1)?,
            Edit::Later(node) => belief.step(*node, 1)?,
            Edit::Connect(idea, driver) => belief.connect(*idea, *driver)?,
            Edit::Disconnect(idea, driver) => {
                belief.connections.remove(&(*idea, *driver));
            }
            Edit::Add {
                node,
                under,
                name,
                description,
                school,
            } => {
                let new = Node {
                    under: *under,
                    name: name.clone(),
                    description: description.clone(),
                    position: belief.last() + 1,
                    school: *school,
                };
                belief.add(*node, new)?;
            }
            Edit::Remove(node) => belief.remove(*node)?,
        }
        Ok(belief)
    }

    /// Whether a node may hang there: an idea on any driver, a driver on one of the first level while it carries none.
    #[must_use]
    pub fn has_place(&self, node: NodeId, under: Option<DriverId>) -> bool {
        match (node, under) {
            (NodeId::Idea(_), None) => false,
            (NodeId::Driver(_), None) => true,
            (NodeId::Idea(_), Some(under)) => self.driver(under).is_some(),
            (NodeId::Driver(own), Some(under)) => {
                let first = self.driver(under).is_some_and(|driver| driver.under.is_none());
                first && own != under && self.drivers_below(Some(own)).is_empty()
            }
        }
    }

    fn hang(&mut self, id: NodeId, under: Option<DriverId>) -> Result<(), Misfit> {
        if !self.nodes.contains_key(&id) || under.is_some_and(|under| self.driver(under).is_none()) {
            return Err(Misfit::NotThere);
        }
        if !self.has_place(id, under) {
            return Err(Misfit::NoPlace);
        }
        let last = self.last();
        if let Some(node) = self.nodes.get_mut(&id).filter(|node| node.under != under) {
            node.under = under;
            node.position = last + 1;
        }
        // What it hangs on it moves anyway.
        if let (NodeId::Idea(idea), Some(driver)) = (id, under) {
            self.connections.remove(&(idea, driver));
        }
        Ok(())
    }

    /// The siblings are numbered anew, so that two of the same number part.
    fn step(&mut self, id: NodeId, by: isize) -> Result<(), Misfit> {
        let mut siblings = self.siblings(id);
        let at = siblings.iter().position(|one| *one == id).ok_or(Misfit::NotThere)?;
        let Some(to) = at.checked_add_signed(by).filter(|to| *to < siblings.len()) else {
            return Ok(());
        };
        let mut places: Vec<i64> = siblings.iter().map(|id| self.nodes[id].position).collect();
        for i in 1..places.len() {
            places[i] = places[i].max(places[i - 1] + 1);
        }
        siblings.swap(at, to);
        for (id, place) in siblings.iter().zip(places) {
            if let Some(node) = self.nodes.get_mut(id) {
                node.position = place;
            }
        }
        Ok(())
    }

    fn connect(&mut self, idea: IdeaId, driver: DriverId) -> Result<(), Misfit> {
        let home = self.idea(idea).ok_or(Misfit::NotThere)?.under;
        self.driver(driver).ok_or(Misfit::NotThere)?;
        if home == Some(driver) {
            return Err(Misfit::NoPlace);
        }
        self.connections.insert((idea, driver));
        Ok(())
    }

    fn add(&mut self, id: NodeId, new: Node) -> Result<(), Misfit> {
        if self.nodes.contains_key(&id) {
            return Ok(());
        }
        if new.under.is_some_and(|under| self.driver(under).is_none()) {
            return Err(Misfit::NotThere);
        }
        if !self.has_place(id, new.under) {
            return Err(Misfit::NoPlace);
        }
        self.nodes.insert(id, new);
        Ok(())
    }

    fn remove(&mut self, id: NodeId) -> Result<(), Misfit> {
        if id.driver().is_some_and(|driver| self.carries(driver)) {
            return Err(Misfit::InUse);
        }
        self.nodes.remove(&id).ok_or(Misfit::NotThere)?;
        self.connections
            .retain(|(idea, driver)| NodeId::Idea(*idea) != id && NodeId::Driver(*driver) != id);
        Ok(())
    }

    fn last(&self) -> i64 {
        self.nodes.values().map(|node| node.position).max().unwrap_or(0)
    }
}
