//! A liceo's own word on something of the network's theory.

use uuid::Uuid;

use crate::id::{AdaptationId, DriverId, IdeaId, NetworkId, PersonId, SchoolId};
use crate::theory::belief::settle_round;
use crate::theory::{AimPlan, Belief, Node, NodeId};
use crate::time::Instant;

/// Since when a liceo has a theory of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct TheoryFork {
    /// The liceo.
    pub school_id: SchoolId,
    /// Its network.
    pub network_id: NetworkId,
    /// The version of the network's theory that it began from.
    pub based_on: i64,
    /// Who began.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}

/// What a liceo says of a node of the network, or of its aim.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Adaptation {
    /// Its id.
    pub id: AdaptationId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo.
    pub school_id: SchoolId,
    /// `aim`, `driver` or `idea`.
    pub noun: String,
    /// Which.
    pub node_id: Uuid,
    /// Whether the liceo does without it.
    pub set_aside: bool,
    /// What it is called here; for the aim, how much.
    pub name: Option<String>,
    /// What it means here; for the aim, what shall be better.
    pub description: Option<String>,
    /// Where it hangs here.
    pub under_id: Option<DriverId>,
    /// What the network said then, as JSON: a [`Node`] or an [`AimPlan`].
    pub was: String,
    /// Why.
    pub reason: String,
    /// Counts changes.
    pub version: i64,
    /// Whose word it is.
    pub by_id: Option<PersonId>,
    /// Since when.
    pub at: Instant,
}

/// The same before it is kept: what, without who, when and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adapted {
    /// The node; none for the aim.
    pub node: Option<NodeId>,
    /// Done without.
    pub set_aside: bool,
    /// Called so.
    pub name: Option<String>,
    /// Meaning this.
    pub description: Option<String>,
    /// Hung there.
    pub under: Option<DriverId>,
}

/// The network changed what a liceo has its own word on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overtaken<'a> {
    /// The liceo's word.
    pub adaptation: &'a Adaptation,
    /// What the network said then.
    pub was: Node,
    /// What it says now.
    pub now: Node,
}

impl Adaptation {
    /// The node; none for the aim.
    #[must_use]
    pub fn node(&self) -> Option<NodeId> {
        match self.noun.as_str() {
            "driver" => Some(NodeId::Driver(DriverId(self.node_id))),
            "idea" => Some(NodeId::Idea(IdeaId(self.node_id))),
            _ => None,
        }
    }

    /// What it says.
    #[must_use]
    pub fn says(&self) -> Adapted {
        Adapted {
            node: self.node(),
            set_aside: self.set_aside,
            name: self.name.clone(),
            description: self.description.clone(),
            under: self.under_id,
        }
    }

    /// Words of the liceo's instead of the network's.
    pub(super) fn say_on(&self, belief: &mut Belief) {
        let (name, description) = match self.node() {
            None => match &mut belief.aim {
                Some(aim) => (&mut aim.target, &mut aim.statement),
                None => return,
            },
            Some(id) => match belief.nodes.get_mut(&id) {
                Some(node) => (&mut node.name, &mut node.description),
                None => return,
            },
        };
        if let Some(own) = &self.name {
            name.clone_from(own);
        }
        if let Some(own) = &self.description {
            description.clone_from(own);
        }
    }

    /// Hung where the liceo says, if that is still there and doesn't go round.
    pub(super) fn hang_on(&self, belief: &mut Belief) {
        let (Some(id), Some(under)) = (self.node(), self.under_id) else {
            return;
        };
        if belief.driver(under).is_none() {
            return;
        }
        let Some(node) = belief.nodes.get_mut(&id) else {
            return;
        };
        let before = node.under.replace(under);
        if !settle_round(belief).is_empty()
            && let Some(node) = belief.nodes.get_mut(&id)
        {
            node.under = before;
        }
    }

    /// Whether the network says something else now of what the liceo has its word on.
    pub(super) fn overtaken(&self, network: &Belief) -> Option<Overtaken<'_>> {
        let (was, now) = match self.node() {
            None => (
                serde_json::from_str::<AimPlan>(&self.was)
                    .ok()
                    .map(|aim| as_node(&aim))?,
                network.aim.as_ref().map(as_node)?,
            ),
            Some(id) => (serde_json::from_str(&self.was).ok()?, network.nodes.get(&id).cloned()?),
        };
        let name = (self.set_aside || self.name.is_some()) && was.name != now.name;
        let description = (self.set_aside || self.description.is_some()) && was.description != now.description;
        let place = self.under_id.is_some() && was.under != now.under;
        (name || description || place).then_some(Overtaken {
            adaptation: self,
            was,
            now,
        })
    }
}

/// The parts of the aim that a liceo may say otherwise, as if they were a node's.
fn as_node(aim: &AimPlan) -> Node {
    Node {
        under: None,
        name: aim.target.clone(),
        description: aim.statement.clone(),
        position: 0,
        school: None,
    }
}
