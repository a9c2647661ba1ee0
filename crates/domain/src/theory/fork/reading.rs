//! A theory read back: what in it is the liceo's word on the network's, and what is its own.

use super::{Adaptation, Adapted, Fork};
use crate::theory::{Belief, Change, Node, NodeId};

impl Fork {
    /// The words on the network's theory that make it say what `target` says. What lies below something that was set aside
    /// keeps the words it had.
    #[must_use]
    pub fn adapted(&self, target: &Belief) -> Vec<Adapted> {
        let everything = self.everything();
        let mut adapted: Vec<Adapted> = aim(&self.network, target).into_iter().collect();
        for (id, node) in &self.network.nodes {
            let before = self.word_on(Some(*id)).map(Adaptation::says);
            let word = match target.nodes.get(id) {
                Some(now) => on(*id, node, now),
                None => {
                    let parent = everything.nodes.get(id).and_then(|node| node.under);
                    let hidden_with_it = parent.is_some_and(|parent| target.driver(parent).is_none());
                    let mut word = before.unwrap_or_default();
                    word.node = Some(*id);
                    word.set_aside |= !hidden_with_it;
                    word
                }
            };
            if word.says_something() {
                adapted.push(word);
            }
        }
        adapted
    }

    /// What changes among the liceo's own drivers, ideas and connections where its theory becomes `target`.
    #[must_use]
    pub fn own_changes(&self, target: &Belief) -> Vec<Change> {
        let before = self.belief();
        let shared = |id: NodeId| self.network.nodes.contains_key(&id);
        before
            .diff(target)
            .into_iter()
            .filter(|change| match change {
                Change::AimChanged { .. } => false,
                Change::Connected { idea, driver } | Change::Disconnected { idea, driver } => {
                    !(shared(NodeId::Idea(*idea)) && shared(NodeId::Driver(*driver)))
                        // What goes because its driver was set aside is there again when that comes back.
                        && (target.nodes.contains_key(&NodeId::Driver(*driver)) || !shared(NodeId::Driver(*driver)))
                        && (target.nodes.contains_key(&NodeId::Idea(*idea)) || !shared(NodeId::Idea(*idea)))
                }
                other => other.node().is_some_and(|id| !shared(id)),
            })
            .collect()
    }
}

impl Adapted {
    /// Whether it is a word at all.
    #[must_use]
    pub const fn says_something(&self) -> bool {
        self.set_aside || self.name.is_some() || self.description.is_some() || self.under.is_some()
    }
}

fn on(id: NodeId, network: &Node, here: &Node) -> Adapted {
    Adapted {
        node: Some(id),
        set_aside: false,
        name: (network.name != here.name).then(|| here.name.clone()),
        description: (network.description != here.description).then(|| here.description.clone()),
        under: here.under.filter(|under| network.under != Some(*under)),
    }
}

fn aim(network: &Belief, target: &Belief) -> Option<Adapted> {
    let (network, here) = (network.aim.as_ref()?, target.aim.as_ref()?);
    let word = Adapted {
        name: (network.target != here.target).then(|| here.target.clone()),
        description: (network.statement != here.statement).then(|| here.statement.clone()),
        ..Adapted::default()
    };
    word.says_something().then_some(word)
}
