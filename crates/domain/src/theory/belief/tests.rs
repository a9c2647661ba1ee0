//! What must hold whatever two people do.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::time::Day;

const DRIVERS: u128 = 6;
const IDEAS: u128 = 6;

fn driver(n: u128) -> DriverId {
    DriverId(Uuid::from_u128(1 + n))
}

fn idea(n: u128) -> IdeaId {
    IdeaId(Uuid::from_u128(100 + n))
}

fn any_node() -> impl Strategy<Value = NodeId> {
    prop_oneof![
        (0..DRIVERS).prop_map(|n| NodeId::Driver(driver(n))),
        (0..IDEAS).prop_map(|n| NodeId::Idea(idea(n))),
    ]
}

fn any_place() -> impl Strategy<Value = Option<DriverId>> {
    proptest::option::of((0..DRIVERS).prop_map(driver))
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let word = || prop_oneof![Just("uno"), Just("dos"), Just("tres")].prop_map(str::to_owned);
    prop_oneof![
        1 => (word(), word()).prop_map(|(statement, target)| Edit::Aim(AimPlan {
            statement,
            population: String::new(),
            target,
            target_on: Day::new(2027, 12, 1).expect("a day"),
            measure_id: None,
        })),
        3 => (any_node(), word(), word()).prop_map(|(node, name, description)| Edit::Words { node, name, description }),
        3 => (any_node(), any_place()).prop_map(|(node, under)| Edit::Move { node, under }),
        1 => any_node().prop_map(Edit::Earlier),
        1 => any_node().prop_map(Edit::Later),
        2 => (0..IDEAS, 0..DRIVERS).prop_map(|(i, d)| Edit::Connect(idea(i), driver(d))),
        1 => (0..IDEAS, 0..DRIVERS).prop_map(|(i, d)| Edit::Disconnect(idea(i), driver(d))),
        6 => (any_node(), any_place(), word()).prop_map(|(node, under, name)| Edit::Add {
            node,
            under,
            name,
            description: String::new(),
            school: None,
        }),
        2 => any_node().prop_map(Edit::Remove),
    ]
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec(any_edit(), 0..30)
}

/// What can't be done isn't.
fn after(belief: &Belief, edits: &[Edit]) -> Belief {
    edits
        .iter()
        .fold(belief.clone(), |belief, edit| belief.edit(edit).unwrap_or(belief))
}

/// A theory, and what two people made of it.
fn three() -> impl Strategy<Value = (Belief, Belief, Belief)> {
    (edits(), edits(), edits()).prop_map(|(before, ours, theirs)| {
        let base = after(&Belief::default(), &before);
        (base.clone(), after(&base, &ours), after(&base, &theirs))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_differs_leads_from_one_to_the_other((a, _, b) in three()) {
        prop_assert_eq!(a.apply(&a.diff(&b)), b.clone());
        prop_assert_eq!(b.apply(&b.diff(&a)), a.clone());
        prop_assert!(a.diff(&a).is_empty());
    }

    #[test]
    fn an_edit_leaves_a_sound_theory((base, ours, _) in three()) {
        prop_assert!(base.is_sound() && ours.is_sound());
    }

    #[test]
    fn an_untouched_side_takes_the_other((base, ours, _) in three()) {
        for merged in [merge(&base, &ours, &base), merge(&base, &base, &ours), merge(&base, &ours, &ours)] {
            prop_assert_eq!(&merged.belief, &ours);
            prop_assert!(merged.conflicts.is_empty() && merged.kept.is_empty());
        }
    }

    #[test]
    fn it_does_not_matter_who_saves_first_but_for_conflicts((base, ours, theirs) in three()) {
        let (one, other) = (merge(&base, &ours, &theirs), merge(&base, &theirs, &ours));
        let fields = |merged: &Merged| -> BTreeSet<_> {
            merged.conflicts.iter().map(|c| (c.node, c.field)).collect()
        };
        prop_assert_eq!(fields(&one), fields(&other));
        if one.conflicts.is_empty() {
            prop_assert_eq!(one.belief, other.belief);
        }
    }

    #[test]
    fn nothing_that_either_added_is_lost((base, ours, theirs) in three()) {
        let merged = merge(&base, &ours, &theirs).belief;
        for side in [&ours, &theirs] {
            for id in side.nodes.keys().filter(|id| !base.nodes.contains_key(id)) {
                prop_assert!(merged.nodes.contains_key(id), "{id} was added and is gone");
            }
            for one in side.connections.difference(&base.connections) {
                prop_assert!(merged.connections.contains(one), "{one:?} was added and is gone");
            }
        }
    }

    #[test]
    fn what_only_one_wrote_stands((base, ours, theirs) in three()) {
        let merged = merge(&base, &ours, &theirs);
        for (id, node) in &ours.nodes {
            let (Some(was), Some(other)) = (base.nodes.get(id), theirs.nodes.get(id)) else { continue };
            if other.name == was.name {
                prop_assert_eq!(&merged.belief.nodes[id].name, &node.name);
            }
            let named = |c: &Conflict| c.node == Some(*id) && c.field == Field::Name;
            let clash = other.name != was.name && node.name != was.name && node.name != other.name;
            prop_assert_eq!(merged.conflicts.iter().any(named), clash);
        }
    }

    #[test]
    fn a_removal_against_a_change_keeps_the_node_and_says_so((base, ours, theirs) in three()) {
        let merged = merge(&base, &ours, &theirs);
        for (id, node) in &theirs.nodes {
            let Some(was) = base.nodes.get(id) else { continue };
            if !ours.nodes.contains_key(id) && was.name != node.name {
                prop_assert_eq!(&merged.belief.nodes[id].name, &node.name);
                let said = Kept { node: *id, removed_by: Side::Ours };
                prop_assert!(merged.kept.contains(&said));
            }
        }
        for kept in &merged.kept {
            prop_assert!(merged.belief.nodes.contains_key(&kept.node));
        }
    }

    #[test]
    fn no_orphan_and_no_loop((base, ours, theirs) in three()) {
        prop_assert!(merge(&base, &ours, &theirs).belief.is_sound());
    }

    #[test]
    fn it_is_kept_as_text_and_read_again((base, ours, _) in three()) {
        let text = serde_json::to_string(&base).expect("text");
        prop_assert_eq!(serde_json::from_str::<Belief>(&text).expect("a belief"), base.clone());
        let text = serde_json::to_string(&base.diff(&ours)).expect("text");
        prop_assert_eq!(serde_json::from_str::<Vec<Change>>(&text).expect("changes"), base.diff(&ours));
    }
}

fn small() -> Belief {
    let add = |node, under, name: &str| Edit::Add {
        node,
        under,
        name: name.to_owned(),
        description: String::new(),
        school: None,
    };
    after(
        &Belief::default(),
        &[
            add(NodeId::Driver(driver(0)), None, "A"),
            add(NodeId::Driver(driver(1)), None, "B"),
            add(NodeId::Idea(idea(0)), Some(driver(0)), "una"),
            add(NodeId::Idea(idea(1)), Some(driver(0)), "otra"),
        ],
    )
}

#[test]
fn two_moves_that_go_round_together_are_for_people_to_decide() {
    let base = small();
    let under = |node, under| Edit::Move {
        node: NodeId::Driver(driver(node)),
        under: Some(driver(under)),
    };
    let ours = after(&base, &[under(0, 1)]);
    let theirs = after(&base, &[under(1, 0)]);
    let merged = merge(&base, &ours, &theirs);
    assert!(merged.belief.is_sound());
    assert!(merged.conflicts.iter().all(|conflict| conflict.field == Field::Under));
    assert_eq!(merged.conflicts.len(), 2);
}

#[test]
fn one_place_up_and_down() {
    let base = small();
    let (first, second) = (NodeId::Idea(idea(0)), NodeId::Idea(idea(1)));
    let moved = base.edit(&Edit::Later(first)).unwrap();
    assert_eq!(moved.siblings(first), [second, first]);
    assert_eq!(
        moved.edit(&Edit::Earlier(first)).unwrap().siblings(first),
        [first, second]
    );
    // The last stays the last.
    assert_eq!(moved.edit(&Edit::Later(first)).unwrap(), moved);
}

#[test]
fn what_carries_something_stays_and_nothing_hangs_too_deep() {
    let base = small();
    assert_eq!(base.edit(&Edit::Remove(NodeId::Driver(driver(0)))), Err(Misfit::InUse));
    let below = after(
        &base,
        &[Edit::Move {
            node: NodeId::Driver(driver(1)),
            under: Some(driver(0)),
        }],
    );
    let itself = Edit::Move {
        node: NodeId::Driver(driver(0)),
        under: Some(driver(0)),
    };
    assert_eq!(below.edit(&itself), Err(Misfit::NoPlace));
    let deeper = Edit::Move {
        node: NodeId::Driver(driver(0)),
        under: Some(driver(1)),
    };
    assert_eq!(below.edit(&deeper), Err(Misfit::NoPlace));
    let nowhere = Edit::Move {
        node: NodeId::Idea(idea(0)),
        under: None,
    };
    assert_eq!(base.edit(&nowhere), Err(Misfit::NoPlace));
}
