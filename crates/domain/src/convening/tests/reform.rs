//! Re-forming.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::brute;
use super::made::{any_case, network, who};
use crate::convening::{Case, Seating, WhyMoved};
use crate::id::RegistrationId;

/// What holds of every re-forming; gives how many of those who sat got up.
fn sound(case: &Case, current: &Seating) -> usize {
    let after = case.re_form(current);
    let seated: BTreeSet<RegistrationId> = after
        .seating
        .tables
        .iter()
        .flat_map(|table| table.guests.clone())
        .collect();
    assert_eq!(seated, case.guests.keys().copied().collect());
    assert_eq!(
        seated.len(),
        after
            .seating
            .tables
            .iter()
            .map(|table| table.guests.len())
            .sum::<usize>()
    );
    let least = seated.len().min(4);
    assert!(
        after
            .seating
            .tables
            .iter()
            .all(|table| (least..=8).contains(&table.guests.len())),
        "{after:?}"
    );
    // Whoever isn't told anything sits where they sat; whoever is sits where they were told.
    let told: BTreeSet<RegistrationId> = after.moved.iter().map(|one| one.who).collect();
    for who in &seated {
        if !told.contains(who) {
            assert_eq!(after.seating.of(*who), current.of(*who));
        }
    }
    for one in &after.moved {
        assert_eq!(
            (one.from, Some(one.to)),
            (current.of(one.who), after.seating.of(one.who))
        );
        assert_ne!(one.from, Some(one.to));
        assert_eq!(one.from.is_none(), one.why == WhyMoved::Arrived);
    }
    assert_eq!(case.re_form(current), after);
    after.moved.iter().filter(|one| one.from.is_some()).count()
}

#[test]
fn a_table_of_three_gets_one_and_nobody_else_moves() {
    let case = network(24, 1);
    let current = case.compose(1);
    let mut after = case.clone();
    for gone in &current.tables[0].guests[..3] {
        after.guests.remove(gone);
    }
    assert_eq!(sound(&after, &current), 1);
    assert_eq!(after.re_form(&current).moved[0].why, WhyMoved::Fills);
}

#[test]
fn whoever_comes_late_moves_nobody() {
    let case = network(30, 1);
    let mut early = case.clone();
    early.guests.retain(|one, _| *one < who(24));
    assert_eq!(sound(&case, &early.compose(1)), 0);
}

#[test]
fn a_table_of_one_is_given_up() {
    let case = network(24, 1);
    let current = case.compose(1);
    let mut after = case.clone();
    for gone in &current.tables[2].guests[1..] {
        after.guests.remove(gone);
    }
    assert_eq!(sound(&after, &current), 1);
    let told = after.re_form(&current);
    assert_eq!(told.moved[0].why, WhyMoved::GivenUp);
    assert!(
        told.seating.tables.iter().all(|table| table.number != 3),
        "the others keep their numbers"
    );
}

#[test]
fn sixty_tables_of_which_a_tenth_is_missing() {
    let case = network(360, 1);
    let current = case.compose(1);
    let mut after = case.clone();
    after.guests.retain(|one, _| one.0.as_u128() % 10 != 3);
    // Every table that has three or fewer asks for one or two; nobody else may get up.
    let kept =
        |table: &crate::convening::Table| table.guests.iter().filter(|one| after.guests.contains_key(one)).count();
    let lacking: usize = current
        .tables
        .iter()
        .map(|table| 4_usize.saturating_sub(kept(table)))
        .sum();
    assert!(sound(&after, &current) <= lacking);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// For up to eight people at up to four tables nobody could do with fewer.
    #[test]
    fn nobody_gets_up_in_vain(case in any_case(4..18), gone in prop::collection::vec(any::<bool>(), 18), late in 0_usize..4) {
        let mut early = case.clone();
        let last = case.guests.len() - late.min(case.guests.len() - 1);
        early.guests.retain(|one, _| usize::try_from(one.0.as_u128()).unwrap() < last);
        let current = early.compose(1);
        let mut after = case;
        after.guests.retain(|one, _| !gone[usize::try_from(one.0.as_u128()).unwrap()]);
        // All ways of seating are tried: that ends where there are too many.
        prop_assume!(!after.guests.is_empty() && after.guests.len() <= 8);
        let places = current.tables.len() + 1;
        prop_assume!(places <= 4);
        prop_assert_eq!(sound(&after, &current), brute::fewest_moves(&after, &current, places));
    }

    /// Large rooms, whatever happens to them.
    #[test]
    fn whatever_happens(people in 1_usize..120, out in 0_u8..100, late in 0_usize..30, seed: u64) {
        let all = network(people + late, seed);
        let mut early = all.clone();
        early.guests.retain(|one, _| one.0.as_u128() < people as u128);
        let current = early.greedy();
        let mut chance = crate::convening::Chance::of(seed);
        let mut after = all;
        after.guests.retain(|_, _| chance.below(100) >= usize::from(out));
        sound(&after, &current);
    }

    /// Where nobody is missing and nobody comes, nobody moves.
    #[test]
    fn nothing_for_nothing(case in any_case(0..40)) {
        let current = case.greedy();
        let after = case.re_form(&current);
        prop_assert!(after.moved.is_empty());
        prop_assert_eq!(after.seating, current);
    }
}
