//! Composition.

use std::time::Instant as Watch;

use proptest::prelude::*;

use super::brute;
use super::made::{any_case, network, who};
use crate::convening::{Case, Seating, Term, sizes};
use crate::id::RegistrationId;

fn everybody(seating: &Seating) -> Vec<RegistrationId> {
    let mut all: Vec<_> = seating.tables.iter().flat_map(|table| table.guests.clone()).collect();
    all.sort();
    all
}

/// The criteria of `docs/convenings.md`, each less or equal; the sum less.
fn beats(case: &Case, ours: &Seating, theirs: &Seating, criteria: &[Term]) {
    let (ours, theirs) = (case.sum(ours), case.sum(theirs));
    assert!(ours.points() < theirs.points(), "{ours:?} {theirs:?}");
    for term in criteria {
        assert!(ours.count(*term) <= theirs.count(*term), "{term}: {ours:?} {theirs:?}");
    }
}

fn say(case: &Case, seatings: [(&str, &Seating); 3]) {
    for (whose, seating) in seatings {
        let sum = case.sum(seating);
        let counts: Vec<String> = Term::ALL
            .iter()
            .map(|term| format!("{term} {}", sum.count(*term)))
            .collect();
        println!("  {whose}: {}, sum {}", counts.join(", "), sum.points());
    }
}

/// Three rounds of a session of 360 people, composed, beside chance and beside the greedy start. What it prints stands in
/// `docs/convenings.md`, which says how.
#[test]
fn three_hundred_and_sixty_people_in_three_rounds() {
    let mut case = network(360, 1);
    for round in 0..3 {
        let watch = Watch::now();
        let ours = case.compose(round);
        println!("round {round}: composed in {:?}", watch.elapsed());
        let greedy = case.greedy();
        say(
            &case,
            [("ours", &ours), ("greedy", &greedy), ("chance", &case.random(0))],
        );
        beats(&case, &ours, &greedy, &[Term::Far, Term::Met, Term::Colleagues]);
        for seed in 0..3 {
            beats(&case, &ours, &case.random(seed), Term::ALL);
        }
        let sum = case.sum(&ours);
        for never in [Term::Far, Term::Met, Term::Colleagues] {
            assert_eq!(sum.count(never), 0, "{never} in round {round}");
        }
        ours.remember(&mut case.met);
    }
}

#[test]
fn tables_are_as_equal_as_can_be() {
    assert_eq!(sizes(0, 6), Vec::<usize>::new());
    assert_eq!(sizes(3, 6), [3]);
    assert_eq!(sizes(19, 6), [7, 6, 6]);
    assert_eq!(sizes(9, 8), [5, 4]);
    assert_eq!(sizes(360, 6), [6; 60]);
}

proptest! {
    #[test]
    fn from_four_to_eight_at_a_table(people in 4_usize..500, size in 0_usize..20) {
        let sizes = sizes(people, size);
        prop_assert_eq!(sizes.iter().sum::<usize>(), people);
        let (least, most) = (sizes.iter().min().unwrap(), sizes.iter().max().unwrap());
        prop_assert!(4 <= *least && *most <= 8 && most - least <= 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// For up to ten people nothing is better than what is found.
    #[test]
    fn nothing_is_cheaper_than_what_is_found(case in any_case(1..11), seed: u64) {
        let found = case.sum(&case.compose(seed)).points();
        prop_assert_eq!(found, brute::cheapest(&case, &sizes(case.guests.len(), case.size)));
    }

    /// Everybody sits once; the sizes are as promised; never worse than the greedy start; a seed gives the same again.
    #[test]
    fn everybody_sits_once(case in any_case(0..24), seed: u64) {
        let ours = case.compose(seed);
        prop_assert_eq!(everybody(&ours), case.guests.keys().copied().collect::<Vec<_>>());
        let mut found: Vec<usize> = ours.tables.iter().map(|table| table.guests.len()).collect();
        found.sort_unstable_by(|a, b| b.cmp(a));
        prop_assert_eq!(found, sizes(case.guests.len(), case.size));
        prop_assert!(case.sum(&ours).points() <= case.sum(&case.greedy()).points());
        prop_assert_eq!(case.compose(seed), ours);
    }

    /// In whatever order the guests, and the two of a pair, were read.
    #[test]
    fn the_same_in_any_order(case in any_case(4..20), seed: u64) {
        let mut other = Case { guests: Default::default(), met: Default::default(), ..case.clone() };
        for (who, guest) in case.guests.iter().rev() {
            other.guests.insert(*who, guest.clone());
        }
        for ((a, b), times) in case.met.iter().rev() {
            let turned = !case.met.contains_key(&(*b, *a));
            other.met.insert(if turned { (*b, *a) } else { (*a, *b) }, *times);
        }
        prop_assert_eq!(other.compose(seed), case.compose(seed));
    }

    /// The sum is that of its terms, and what the search believes is what the terms say: no swap of two is cheaper.
    #[test]
    fn no_swap_helps(case in any_case(5..14), seed: u64) {
        let ours = case.compose(seed);
        let sum = case.sum(&ours);
        prop_assert_eq!(sum.points(), Term::ALL.iter().map(|term| sum.count(*term) * term.weight()).sum::<i64>());
        for (a, b) in (0..ours.tables.len()).flat_map(|a| (0..a).map(move |b| (a, b))) {
            for (i, j) in (0..ours.tables[a].guests.len()).flat_map(|i| (0..ours.tables[b].guests.len()).map(move |j| (i, j))) {
                let mut other = ours.clone();
                let (one, two) = (ours.tables[a].guests[i], ours.tables[b].guests[j]);
                (other.tables[a].guests[i], other.tables[b].guests[j]) = (two, one);
                prop_assert!(case.sum(&other).points() >= sum.points());
            }
        }
    }

    /// Whoever was put at a table by hand stays there, as long as it has chairs; everybody else sits as well as that allows.
    #[test]
    fn whoever_was_put_somewhere_stays(case in any_case(5..20), seed: u64, put in prop::collection::btree_map(0_u128..20, 1_usize..4, 0..5)) {
        let mut case = case;
        case.pinned = put.into_iter().map(|(n, table)| (who(n), table)).collect();
        let ours = case.compose(seed);
        prop_assert_eq!(everybody(&ours), case.guests.keys().copied().collect::<Vec<_>>());
        let chairs = sizes(case.guests.len(), case.size);
        for (place, size) in chairs.iter().enumerate() {
            let put = case.pinned.iter().filter(|(who, table)| **table == place + 1 && case.guests.contains_key(who));
            for (who, table) in put.take(*size) {
                prop_assert_eq!(ours.of(*who), Some(*table));
            }
        }
    }

    /// By hand nobody is lost, no table has more than eight, and a swap taken back is none.
    #[test]
    fn by_hand_nobody_is_lost(case in any_case(5..20), seed: u64, a in 0_u128..20, b in 0_u128..20, to in 0_usize..6) {
        let ours = case.compose(seed);
        if let Some(moved) = ours.with_moved(who(a), to) {
            prop_assert_eq!(everybody(&moved), everybody(&ours));
            prop_assert_eq!(moved.of(who(a)), Some(to));
            prop_assert!(moved.tables.iter().all(|table| table.guests.len() <= 8));
        }
        if let Some(swapped) = ours.with_swapped(who(a), who(b)) {
            prop_assert_eq!(swapped.of(who(a)), ours.of(who(b)));
            prop_assert_eq!(swapped.with_swapped(who(a), who(b)), Some(ours));
        }
    }
}
