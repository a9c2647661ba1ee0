//! A proposal is the best there is, holds what the hub decided, and says the truth about why.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::*;
use super::made::{case, cases, driver, pair, partner, place, school};
use super::oracle::{best_value, by_hand, is_true, value};
use crate::id::SchoolId;

/// A liceo that needs everything about the first driver.
fn seeks(n: usize) -> Partner {
    knows(n, 0, OwnWord::Seeks)
}

/// One that can show something about it.
fn shows(n: usize, adopted: u16) -> Partner {
    knows(n, adopted, OwnWord::Offers)
}

fn knows(n: usize, adopted: u16, word: OwnWord) -> Partner {
    let done = Done {
        adopted,
        word: Some(word),
        ..Done::default()
    };
    Partner {
        lore: [(driver(0), Lore::of(&done))].into(),
        ..partner(n)
    }
}

#[test]
fn everybody_goes_somewhere_before_anybody_goes_to_the_best() {
    // 0 fits both hosts, 1 only the better one, to which 0 would rather go too.
    let mut case = case([seeks(0), seeks(1), shows(2, 2), shows(3, 1)]);
    case.edits.barred.insert(pair(1, 3));
    let proposal = case.propose().unwrap();
    let visits: Vec<Pair> = proposal
        .pairs()
        .into_iter()
        .filter(|pair| pair.visitor < school(2))
        .collect();
    assert_eq!(visits, [pair(0, 3), pair(1, 2)]);
}

#[test]
fn nobody_goes_twice_where_somebody_else_could_go_once() {
    let twice = Partner { goes: 2, ..seeks(0) };
    let mut case = case([twice, seeks(1), shows(2, 2), shows(3, 2)]);
    case.wishes = [(school(0), school(2)), (school(0), school(3))].into();
    let proposal = case.propose().unwrap();
    let of = |n| proposal.pairs().iter().filter(|pair| pair.visitor == school(n)).count();
    assert_eq!(
        (of(0), of(1)),
        (1, 1),
        "its wishes weigh less than the other's first visit"
    );
}

#[test]
fn whoever_goes_nowhere_is_told_why() {
    let away = Partner {
        place: Some(place("Hanga Roa")),
        ..seeks(1)
    };
    let host = Partner { goes: 0, ..shows(3, 2) };
    let mut case = case([seeks(0), away, seeks(2), host]);
    case.wishes.insert((school(2), school(3)));
    let alone = case.propose().unwrap().alone;
    let told = |n, why| Alone { school: school(n), why };
    assert_eq!(alone, [told(0, WhyAlone::NoRoom), told(1, WhyAlone::NobodyFits)]);
}

#[test]
fn a_pin_holds_over_the_sea_and_a_contradiction_is_said() {
    let away = Partner {
        place: Some(place("Hanga Roa")),
        ..seeks(0)
    };
    let mut case = case([away, shows(1, 2)]);
    assert_eq!(case.propose().unwrap().matches, []);
    case.edits.pinned.insert(pair(0, 1));
    let made = case.propose().unwrap().matches;
    assert!(made.len() == 1 && made[0].pinned);
    case.edits.barred.insert(pair(0, 1));
    assert_eq!(case.propose(), Err(Contradiction::PinnedAndBarred(pair(0, 1))));
    case.edits.barred.clear();
    case.refusals.insert((school(1), school(0)));
    assert_eq!(case.propose(), Err(Contradiction::PinnedAndRefused(pair(0, 1))));
    case.refusals.clear();
    case.edits.pinned = [pair(0, 0)].into();
    assert_eq!(case.propose(), Err(Contradiction::NoPair(pair(0, 0))));
    case.edits.pinned = [pair(0, 1), pair(1, 0)].into();
    case.partners.get_mut(&school(0)).unwrap().hosts = 0;
    assert_eq!(case.propose(), Err(Contradiction::Full(school(0))));
}

#[test]
fn buddies_are_an_older_and_a_newer_generation() {
    let old = Partner {
        entered: 2020,
        ..shows(1, 2)
    };
    let mut case = case([seeks(0), old, shows(2, 2)]);
    case.kind = Kind::Buddy;
    assert_eq!(case.propose().unwrap().pairs(), [pair(0, 1)].into());
}

proptest! {
    #[test]
    fn a_proposal_is_the_best_there_is(case in cases(6)) {
        let none = BTreeSet::new();
        let proposal = case.propose().unwrap();
        prop_assert_eq!(value(&case, &proposal.pairs(), &none), best_value(&case, &none));
    }

    #[test]
    fn every_reason_is_true_and_their_sum_is_the_pairs_points(case in cases(6)) {
        for one in case.propose().unwrap().matches {
            let sum = by_hand(&case, &case.partners[&one.pair.visitor], &case.partners[&one.pair.host]);
            prop_assert_eq!(one.points(), sum);
            for term in &one.terms {
                prop_assert!(term.points != 0 && is_true(&case, &one, term), "{:?}", term);
            }
        }
    }

    #[test]
    fn what_was_decided_and_refused_holds_and_nobody_has_more_than_they_want(case in cases(6)) {
        let pairs = case.propose().unwrap().pairs();
        prop_assert!(case.edits.pinned.is_subset(&pairs));
        prop_assert!(case.edits.barred.is_disjoint(&pairs));
        for pair in &pairs {
            let (one, other) = (pair.visitor, pair.host);
            prop_assert!(one != other);
            prop_assert!(!case.refusals.contains(&(one, other)) && !case.refusals.contains(&(other, one)));
        }
        for one in case.partners.values() {
            let of = |at: fn(&Pair) -> SchoolId| pairs.iter().filter(|pair| at(pair) == one.school).count();
            prop_assert!(of(|pair| pair.visitor) <= usize::from(one.goes));
            prop_assert!(of(|pair| pair.host) <= usize::from(one.hosts));
        }
    }

    #[test]
    fn the_order_in_which_liceos_are_read_changes_nothing_and_other_ids_not_what_it_is_worth(case in cases(6)) {
        let again = Case { partners: case.partners.clone().into_iter().rev().collect(), ..case.clone() };
        prop_assert_eq!(case.propose(), again.propose());
        let turned = turned(&case);
        let none = BTreeSet::new();
        let (one, other) = (case.propose().unwrap().pairs(), turned.propose().unwrap().pairs());
        prop_assert_eq!(value(&case, &one, &none), value(&turned, &other, &none));
    }
}

/// The same case with the liceos' ids in the opposite order.
fn turned(case: &Case) -> Case {
    let turn = |id: SchoolId| SchoolId(uuid::Uuid::from_u128(1_000 - id.0.as_u128()));
    let turn_pair = |pair: &Pair| Pair {
        visitor: turn(pair.visitor),
        host: turn(pair.host),
    };
    let turn_both = |(one, other): &(SchoolId, SchoolId)| (turn(*one), turn(*other));
    let partners = case.partners.values().cloned().map(|one| Partner {
        school: turn(one.school),
        ..one
    });
    Case {
        kind: case.kind,
        partners: partners.map(|one| (one.school, one)).collect(),
        met: case.met.iter().map(|(pair, ago)| (turn_pair(pair), *ago)).collect(),
        wishes: case.wishes.iter().map(turn_both).collect(),
        refusals: case.refusals.iter().map(turn_both).collect(),
        edits: Edits {
            pinned: case.edits.pinned.iter().map(turn_pair).collect(),
            barred: case.edits.barred.iter().map(turn_pair).collect(),
        },
    }
}

/// A round of a hundred liceos, and what becomes of it when one withdraws: everybody else keeps their visits.
#[test]
fn a_hundred_liceos() {
    let partners = (0..100).map(|n| {
        let done = |d: usize| Done {
            adopted: ((n * 7 + d * 3) % 4) as u16,
            otherwise: ((n + d) % 3) as u16,
            moved: Moved::ALL.get((n + 2 * d) % 4).copied(),
            word: OwnWord::ALL.get((n * 3 + d) % 3).copied(),
        };
        let latitude = -3_000_000 - (n as i32 * 37 % 100) * 8_000;
        Partner {
            place: Place::new(latitude, -7_100_000).ok(),
            lore: Lore::of_all(&(0..8).map(|d| (driver(d), done(d))).collect()),
            goes: 2,
            hosts: 2,
            ..partner(n)
        }
    });
    let case = case(partners);
    let proposal = case.propose().unwrap();
    assert!(proposal.matches.len() > 100);
    let gone = Gone {
        school: school(3),
        as_host: true,
        as_visitor: true,
    };
    let substitution = case.substitute(&proposal.pairs(), &gone).unwrap();
    assert!(
        substitution.kept.len() >= proposal.matches.len() - 4,
        "two visits each way at most are gone"
    );
    assert!(substitution.kept.len() + substitution.made.len() >= proposal.matches.len() - 4);
}
