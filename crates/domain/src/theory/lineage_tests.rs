//! Whatever is added, the family has no loop, and its generations count the longest way.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::id::{DriverId, NetworkId};
use crate::theory::IdeaContext;

fn id(n: u128) -> IdeaId {
    IdeaId(Uuid::from_u128(n))
}

fn lineage(pairs: &[(u128, u128)]) -> Lineage {
    Lineage::of(pairs.iter().map(|(idea, parent)| (id(*idea), id(*parent))))
}

fn idea() -> Idea {
    Idea {
        id: id(1),
        network_id: NetworkId(Uuid::nil()),
        driver_id: DriverId(Uuid::nil()),
        school_id: None,
        name: "Boleto de salida".into(),
        description: "Una pregunta".into(),
        position: 1,
        version: 1,
        in_network: true,
        level: None,
        subject: None,
        scale: None,
        audience: String::new(),
        protocol: String::new(),
        created_by: PersonId(Uuid::nil()),
        created_at: Instant::from_micros(0),
    }
}

fn plan(name: &str) -> IdeaPlan {
    IdeaPlan {
        name: name.into(),
        description: "Una pregunta".into(),
        driver_id: DriverId(Uuid::nil()),
        context: IdeaContext::default(),
    }
}

#[test]
fn nothing_descends_from_itself() {
    let mut family = lineage(&[(2, 1), (3, 2)]);
    let before = family.clone();
    assert_eq!(family.add(id(1), id(3)), Err(Loop));
    assert_eq!(family.add(id(2), id(2)), Err(Loop));
    assert_eq!(family, before);
    assert_eq!(family.add(id(3), id(2)), Ok(()));
    assert_eq!(family, before, "said twice is said once");
}

#[test]
fn a_merge_keeps_all_its_parents_and_counts_the_longest_way() {
    let family = lineage(&[(2, 1), (3, 2), (4, 3), (4, 1), (6, 5)]);
    assert_eq!(family.parents(id(4)), [id(3), id(1)]);
    assert_eq!(family.generation(id(4)), 4);
    assert_eq!(family.generation(id(1)), 1);
    assert_eq!(family.family(id(1)).len(), 4);
    assert_eq!(family.descendants(id(1)), BTreeSet::from([id(2), id(3), id(4)]));
}

#[test]
fn who_may_not_know_of_one_in_between_sees_the_line_go_on() {
    let family = lineage(&[(2, 1), (3, 2), (4, 3)]);
    let seen = family.within(|one| one != id(2) && one != id(3));
    assert_eq!(seen.parents(id(4)), [id(1)]);
    assert_eq!(seen.generation(id(4)), 2);
}

#[test]
fn the_kind_must_fit_what_was_done() {
    let check = |kind: &str, others: &[IdeaId], why: &str, name: &str| {
        DescentPlan::check(kind, &idea(), others, why, &plan(name)).map_err(|wrong| {
            let (field, _) = wrong.iter().next().unwrap();
            field.to_owned()
        })
    };
    assert!(check("forked", &[], "", "Boleto de salida").is_ok());
    assert_eq!(check("forked", &[], "", "Boleto oral"), Err("kind".into()));
    assert!(check("adapted", &[], "Escriben poco", "Boleto oral").is_ok());
    assert_eq!(
        check("adapted", &[], "Escriben poco", "Boleto de salida"),
        Err("kind".into())
    );
    assert_eq!(check("adapted", &[], " ", "Boleto oral"), Err("why".into()));
    assert_eq!(check("adapted", &[id(9)], "x", "Boleto oral"), Err("also".into()));
    assert_eq!(check("merged", &[id(1)], "x", "Boleto oral"), Err("also".into()));
    assert_eq!(
        check("merged", &[id(9), id(9)], "x", "Boleto oral").unwrap().parents,
        [id(1), id(9)]
    );
    assert_eq!(check("otra", &[], "x", "Boleto oral"), Err("kind".into()));
}

proptest! {
    #[test]
    fn however_ancestors_are_added_there_is_no_loop(pairs in prop::collection::vec((0..12_u128, 0..12_u128), 0..60)) {
        let mut family = Lineage::default();
        for (idea, parent) in &pairs {
            let refused = family.add(id(*idea), id(*parent)).is_err();
            let would_loop = idea == parent || family.ancestors(id(*parent)).contains(&id(*idea));
            prop_assert_eq!(refused, would_loop);
        }
        for one in (0..12).map(id) {
            prop_assert!(!family.ancestors(one).contains(&one));
            let longest = family.parents(one).iter().map(|parent| family.generation(*parent)).max();
            prop_assert_eq!(family.generation(one), 1 + longest.unwrap_or(0));
        }
    }

    #[test]
    fn what_is_hidden_leaves_no_loop_and_no_trace(
        pairs in prop::collection::vec((0..10_u128, 0..10_u128), 0..40),
        hidden in prop::collection::btree_set(0..10_u128, 0..6),
    ) {
        let family = lineage(&pairs);
        let seen = |one: IdeaId| !hidden.contains(&one.0.as_u128());
        let within = family.within(seen);
        for one in (0..10).map(id) {
            let of_one: BTreeSet<IdeaId> = family.ancestors(one).into_iter().filter(|a| seen(*a)).collect();
            if seen(one) {
                prop_assert_eq!(within.ancestors(one), of_one);
            } else {
                prop_assert!(within.parents(one).is_empty() && within.children(one).is_empty());
            }
        }
    }
}
