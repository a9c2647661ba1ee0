//! The rules of a fork, whatever the network and the liceo do.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::id::{AdaptationId, IdeaId, NetworkId, SchoolId};
use crate::theory::{AimPlan, Edit};
use crate::time::{Day, Instant};

fn driver(n: u128) -> NodeId {
    NodeId::Driver(DriverId(Uuid::from_u128(1 + n)))
}

fn idea(n: u128) -> NodeId {
    NodeId::Idea(IdeaId(Uuid::from_u128(100 + n)))
}

/// The network's nodes have numbers below six, the liceo's own from six on.
fn any_node(from: u128, to: u128) -> impl Strategy<Value = NodeId> {
    prop_oneof![(from..to).prop_map(driver), (from..to).prop_map(idea)]
}

fn any_edit(own: bool) -> impl Strategy<Value = Edit> {
    let (first, last) = if own { (0, 9) } else { (0, 6) };
    let new = if own { 6..9_u128 } else { 0..6 };
    let word = || prop_oneof![Just("uno"), Just("dos"), Just("tres")].prop_map(str::to_owned);
    let place = move || proptest::option::of((first..last).prop_map(|n| DriverId(Uuid::from_u128(1 + n))));
    prop_oneof![
        3 => (any_node(first, last), word(), word()).prop_map(|(node, name, description)| Edit::Words { node, name, description }),
        3 => (any_node(first, last), place()).prop_map(|(node, under)| Edit::Move { node, under }),
        4 => (any_node(new.start, new.end), place(), word()).prop_map(|(node, under, name)| Edit::Add {
            node,
            under,
            name,
            description: String::new(),
            school: None,
        }),
        2 => any_node(first, last).prop_map(Edit::Remove),
        1 => any_node(first, last).prop_map(Edit::Later),
        1 => ((first..last), (first..last)).prop_map(|(i, d)| Edit::Connect(
            IdeaId(Uuid::from_u128(100 + i)),
            DriverId(Uuid::from_u128(1 + d)),
        )),
        1 => word().prop_map(|target| Edit::Aim(aim(&target))),
    ]
}

fn aim(target: &str) -> AimPlan {
    AimPlan {
        statement: "mejorar".into(),
        population: String::new(),
        target: target.into(),
        target_on: Day::new(2027, 12, 1).expect("a day"),
        measure_id: None,
    }
}

fn network() -> impl Strategy<Value = Belief> {
    proptest::collection::vec(any_edit(false), 5..40).prop_map(|edits| {
        let begun = Belief {
            aim: Some(aim("nada")),
            ..Belief::default()
        };
        edits
            .iter()
            .fold(begun, |belief, edit| belief.edit(edit).unwrap_or(belief))
    })
}

/// A network's theory, a liceo's fork of it, and the theory of the network later.
fn forked() -> impl Strategy<Value = (Fork, Belief)> {
    let edits = |own| proptest::collection::vec(any_edit(own), 0..15);
    (network(), edits(true), edits(false)).prop_map(|(network, own, later)| {
        let begun = Fork {
            network: network.clone(),
            ..Fork::default()
        };
        let fork = own
            .iter()
            .fold(begun, |fork, edit| match fork.edit(&fork.belief(), edit) {
                Ok(target) => kept(&fork, &target),
                Err(_) => fork,
            });
        let later = later.iter().fold(network, |belief, edit| match edit {
            // A driver that carries something of a liceo stays, as the database has it.
            Edit::Remove(NodeId::Driver(driver)) if fork.own.carries(*driver) => belief,
            _ => belief.edit(edit).unwrap_or(belief),
        });
        (fork, later)
    })
}

/// As the store keeps it.
fn kept(fork: &Fork, target: &Belief) -> Fork {
    let adaptations = fork.adapted(target).into_iter().map(|word| {
        let was = match word.node {
            Some(id) => serde_json::to_string(&fork.network.nodes[&id]),
            None => serde_json::to_string(&fork.network.aim),
        };
        Adaptation {
            id: AdaptationId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            school_id: SchoolId(Uuid::nil()),
            noun: word.node.map_or("aim", NodeId::kind).to_owned(),
            node_id: word.node.map_or(Uuid::nil(), NodeId::uuid),
            set_aside: word.set_aside,
            name: word.name,
            description: word.description,
            under_id: word.under,
            was: was.expect("text"),
            reason: String::new(),
            version: 1,
            by_id: None,
            at: Instant::from_micros(0),
        }
    });
    Fork {
        network: fork.network.clone(),
        own: fork.own.apply(&fork.own_changes(target)),
        adaptations: adaptations.collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn without_adaptations_it_is_the_networks(network in network()) {
        let fork = Fork { network: network.clone(), ..Fork::default() };
        prop_assert_eq!(fork.belief(), network.clone());
        prop_assert!(fork.adapted(&network).is_empty() && fork.own_changes(&network).is_empty());
    }

    #[test]
    fn what_is_kept_reads_as_what_was_edited((fork, _) in forked(), edits in proptest::collection::vec(any_edit(true), 1..6)) {
        for edit in &edits {
            if let Ok(target) = fork.edit(&fork.belief(), edit) {
                let again = kept(&fork, &target).belief();
                // The order of the network's nodes is the network's.
                let mut wanted = target.clone();
                for (id, node) in &mut wanted.nodes {
                    if let Some(shared) = fork.network.nodes.get(id) {
                        node.position = shared.position;
                    }
                }
                prop_assert_eq!(&again.nodes, &wanted.nodes, "{:?}", edit);
            }
        }
    }

    #[test]
    fn set_aside_and_restored_is_untouched((fork, _) in forked()) {
        let before = fork.belief();
        for id in before.nodes.keys().filter(|id| !fork.is_own(**id)) {
            let Ok(target) = fork.edit(&before, &Edit::Remove(*id)) else { continue };
            let aside = kept(&fork, &target);
            prop_assert!(!aside.belief().nodes.contains_key(id));
            let back = kept(&aside, &aside.restored(*id));
            prop_assert_eq!(&back.belief(), &before);
        }
    }

    #[test]
    fn what_the_network_changes_flows_through_what_is_untouched((fork, later) in forked()) {
        let after = Fork { network: later.clone(), ..fork.clone() }.belief();
        prop_assert!(after.is_sound());
        for (id, node) in &later.nodes {
            if fork.word_on(Some(*id)).is_none() && let Some(here) = after.nodes.get(id) {
                prop_assert_eq!(here, node);
            }
        }
        for id in fork.own.nodes.keys() {
            prop_assert_eq!(after.nodes.get(id), fork.own.nodes.get(id), "an own one is lost");
        }
    }

    #[test]
    fn nothing_is_overtaken_before_the_network_changes((fork, later) in forked()) {
        prop_assert!(fork.overtaken().is_empty());
        let after = Fork { network: later.clone(), ..fork.clone() };
        for one in after.overtaken() {
            prop_assert!(one.was != one.now);
        }
        // Who follows the network again says what it says.
        for adaptation in &fork.adaptations {
            let Some(id) = adaptation.node() else { continue };
            if let Some(here) = fork.following(Some(id)).nodes.get(&id) {
                prop_assert_eq!(here, &fork.network.nodes[&id]);
            }
        }
    }
}
