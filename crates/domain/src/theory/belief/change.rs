//! One thing that is otherwise than before.

use super::{Belief, Node, NodeId};
use crate::id::{DriverId, IdeaId};
use crate::theory::AimPlan;

/// A part of a node, or of the aim, that two people may write at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// A node's name.
    Name,
    /// Its meaning.
    Description,
    /// The driver it hangs on.
    Under,
    /// Its place.
    Position,
    /// What the aim says.
    Statement,
    /// For whom.
    Population,
    /// How much.
    Target,
    /// By when.
    Until,
    /// Measured by what.
    Measure,
}

/// A change, with what was before and what is now.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The aim was written, or says something else.
    AimChanged {
        /// Before.
        was: Option<AimPlan>,
        /// Now.
        now: Option<AimPlan>,
    },
    /// An idea no longer moves a further driver.
    Disconnected {
        /// The idea.
        idea: IdeaId,
        /// The driver.
        driver: DriverId,
    },
    /// A node is new.
    Added {
        /// Which.
        node: NodeId,
        /// What it says.
        now: Node,
    },
    /// A node is called otherwise.
    Renamed {
        /// Which.
        node: NodeId,
        /// Before.
        was: String,
        /// Now.
        now: String,
    },
    /// A node means something else.
    Described {
        /// Which.
        node: NodeId,
        /// Before.
        was: String,
        /// Now.
        now: String,
    },
    /// A node hangs elsewhere.
    Moved {
        /// Which.
        node: NodeId,
        /// Before.
        was: Option<DriverId>,
        /// Now.
        now: Option<DriverId>,
    },
    /// A node has another place among its siblings.
    Reordered {
        /// Which.
        node: NodeId,
        /// Before.
        was: i64,
        /// Now.
        now: i64,
    },
    /// A node is gone.
    Removed {
        /// Which.
        node: NodeId,
        /// What it said.
        was: Node,
    },
    /// An idea moves a further driver.
    Connected {
        /// The idea.
        idea: IdeaId,
        /// The driver.
        driver: DriverId,
    },
}

impl Change {
    /// The node it is about; none for the aim.
    #[must_use]
    pub const fn node(&self) -> Option<NodeId> {
        match self {
            Self::AimChanged { .. } => None,
            Self::Added { node, .. }
            | Self::Renamed { node, .. }
            | Self::Described { node, .. }
            | Self::Moved { node, .. }
            | Self::Reordered { node, .. }
            | Self::Removed { node, .. } => Some(*node),
            Self::Connected { idea, .. } | Self::Disconnected { idea, .. } => Some(NodeId::Idea(*idea)),
        }
    }
}

impl Belief {
    /// The theory after changes. A change of a node that isn't there says nothing.
    #[must_use]
    pub fn apply(&self, changes: &[Change]) -> Self {
        let mut belief = self.clone();
        for change in changes {
            belief.take(change);
        }
        belief
    }

    fn take(&mut self, change: &Change) {
        match change {
            Change::AimChanged { now, .. } => self.aim.clone_from(now),
            Change::Added { node, now } => {
                self.nodes.insert(*node, now.clone());
            }
            Change::Removed { node, .. } => {
                self.nodes.remove(node);
            }
            Change::Renamed { node, now, .. } => self.with(*node, |node| node.name.clone_from(now)),
            Change::Described { node, now, .. } => self.with(*node, |node| node.description.clone_from(now)),
            Change::Moved { node, now, .. } => self.with(*node, |node| node.under = *now),
            Change::Reordered { node, now, .. } => self.with(*node, |node| node.position = *now),
            Change::Connected { idea, driver } => {
                self.connections.insert((*idea, *driver));
            }
            Change::Disconnected { idea, driver } => {
                self.connections.remove(&(*idea, *driver));
            }
        }
    }

    fn with(&mut self, id: NodeId, change: impl FnOnce(&mut Node)) {
        if let Some(node) = self.nodes.get_mut(&id) {
            change(node);
        }
    }
}
