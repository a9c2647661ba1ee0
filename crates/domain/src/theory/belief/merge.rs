//! Two people start from one theory and both change it: what only one touched is taken; what both wrote otherwise is named.

use std::collections::{BTreeMap, BTreeSet};

use super::{Belief, Field, Node, NodeId, settle};
use crate::theory::AimPlan;

/// One of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Whoever saves now.
    Ours,
    /// What stands there meanwhile.
    Theirs,
}

/// A field that both wrote, and otherwise. The merged theory says theirs until somebody decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The node; none for the aim.
    pub node: Option<NodeId>,
    /// Its field.
    pub field: Field,
    /// What one says. A driver's id where it is about the place; empty for none.
    pub ours: String,
    /// What the other says.
    pub theirs: String,
}

/// A node that one side removed and the other changed, or hung something on: it stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The node.
    pub node: NodeId,
    /// Who had removed it.
    pub removed_by: Side,
}

/// Both theories in one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The theory.
    pub belief: Belief,
    /// What somebody must decide.
    pub conflicts: Vec<Conflict>,
    /// What stayed although one side removed it.
    pub kept: Vec<Kept>,
}

/// Merges two theories that both began as `base`.
#[must_use]
pub fn merge(base: &Belief, ours: &Belief, theirs: &Belief) -> Merged {
    let mut merged = Merged {
        belief: Belief {
            connections: connections(base, ours, theirs),
            nodes: BTreeMap::new(),
            aim: None,
        },
        ..Merged::default()
    };
    merged.belief.aim = aim(base, ours, theirs, &mut merged.conflicts);
    let ids: BTreeSet<NodeId> = [base, ours, theirs]
        .iter()
        .flat_map(|b| b.nodes.keys().copied())
        .collect();
    for id in ids {
        node(id, base, ours, theirs, &mut merged);
    }
    settle::settle(base, ours, theirs, &mut merged);
    merged
}

/// A connection of the base stays while neither took it away; a new one stays.
fn connections(base: &Belief, ours: &Belief, theirs: &Belief) -> BTreeSet<(crate::id::IdeaId, crate::id::DriverId)> {
    let both = ours.connections.union(&theirs.connections);
    both.filter(|one| {
        !base.connections.contains(one) || (ours.connections.contains(one) && theirs.connections.contains(one))
    })
    .copied()
    .collect()
}

fn node(id: NodeId, base: &Belief, ours: &Belief, theirs: &Belief, merged: &mut Merged) {
    let was = base.nodes.get(&id);
    let now = match (ours.nodes.get(&id), theirs.nodes.get(&id)) {
        (None, None) => return,
        (Some(ours), Some(theirs)) => both(id, was, ours, theirs, &mut merged.conflicts),
        (Some(only), None) | (None, Some(only)) if was.is_none() => only.clone(),
        (Some(only), None) | (None, Some(only)) => {
            if was.is_some_and(|was| same_words(was, only)) {
                return;
            }
            merged.kept.push(Kept {
                node: id,
                removed_by: remover(id, ours),
            });
            only.clone()
        }
    };
    merged.belief.nodes.insert(id, now);
}

pub(super) fn remover(id: NodeId, ours: &Belief) -> Side {
    if ours.nodes.contains_key(&id) {
        Side::Theirs
    } else {
        Side::Ours
    }
}

/// Another place among siblings is no reason to keep what somebody removed.
fn same_words(was: &Node, now: &Node) -> bool {
    was.name == now.name && was.description == now.description && was.under == now.under
}

fn both(id: NodeId, was: Option<&Node>, ours: &Node, theirs: &Node, conflicts: &mut Vec<Conflict>) -> Node {
    let mut clash = |field, ours: String, theirs: String| {
        conflicts.push(Conflict {
            node: Some(id),
            field,
            ours,
            theirs,
        });
    };
    let said = |under: Option<crate::id::DriverId>| under.map_or_else(String::new, |id| id.to_string());
    let mut now = theirs.clone();
    match pick(was.map(|was| &was.name), &ours.name, &theirs.name) {
        Some(name) => now.name.clone_from(name),
        None => clash(Field::Name, ours.name.clone(), theirs.name.clone()),
    }
    match pick(was.map(|was| &was.description), &ours.description, &theirs.description) {
        Some(description) => now.description.clone_from(description),
        None => clash(Field::Description, ours.description.clone(), theirs.description.clone()),
    }
    match pick(was.map(|was| &was.under), &ours.under, &theirs.under) {
        Some(under) => now.under = *under,
        None => clash(Field::Under, said(ours.under), said(theirs.under)),
    }
    match pick(was.map(|was| &was.position), &ours.position, &theirs.position) {
        Some(position) => now.position = *position,
        None => clash(Field::Position, ours.position.to_string(), theirs.position.to_string()),
    }
    // Whose it is nobody edits: known to either, known to both.
    now.school = theirs.school.or(ours.school);
    now
}

/// What both agree on, or what only one touched.
fn pick<'a, T: PartialEq>(was: Option<&T>, ours: &'a T, theirs: &'a T) -> Option<&'a T> {
    if ours == theirs || was == Some(ours) {
        return Some(theirs);
    }
    (was == Some(theirs)).then_some(ours)
}

fn aim(base: &Belief, ours: &Belief, theirs: &Belief, conflicts: &mut Vec<Conflict>) -> Option<AimPlan> {
    let (ours, theirs) = match (&ours.aim, &theirs.aim) {
        (Some(ours), Some(theirs)) => (ours, theirs),
        // Nobody takes an aim away; where one side has none yet, the other's is the aim.
        (only, None) | (None, only) => return only.clone(),
    };
    let was = base.aim.as_ref();
    let mut clash = |field, ours: String, theirs: String| {
        conflicts.push(Conflict {
            node: None,
            field,
            ours,
            theirs,
        });
    };
    let mut now = theirs.clone();
    match pick(was.map(|was| &was.statement), &ours.statement, &theirs.statement) {
        Some(statement) => now.statement.clone_from(statement),
        None => clash(Field::Statement, ours.statement.clone(), theirs.statement.clone()),
    }
    match pick(was.map(|was| &was.population), &ours.population, &theirs.population) {
        Some(population) => now.population.clone_from(population),
        None => clash(Field::Population, ours.population.clone(), theirs.population.clone()),
    }
    match pick(was.map(|was| &was.target), &ours.target, &theirs.target) {
        Some(target) => now.target.clone_from(target),
        None => clash(Field::Target, ours.target.clone(), theirs.target.clone()),
    }
    match pick(was.map(|was| &was.target_on), &ours.target_on, &theirs.target_on) {
        Some(day) => now.target_on = *day,
        None => clash(Field::Until, ours.target_on.to_string(), theirs.target_on.to_string()),
    }
    let said = |measure: Option<crate::id::MeasureId>| measure.map_or_else(String::new, |id| id.to_string());
    match pick(was.map(|was| &was.measure_id), &ours.measure_id, &theirs.measure_id) {
        Some(measure) => now.measure_id = *measure,
        None => clash(Field::Measure, said(ours.measure_id), said(theirs.measure_id)),
    }
    Some(now)
}
