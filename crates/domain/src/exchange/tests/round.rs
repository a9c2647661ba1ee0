//! A round of review is fair, never at home, never the same two again, and mends itself.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use uuid::Uuid;

use super::super::*;
use super::brute::best;
use super::made::{driver, school};
use crate::id::{CycleId, PersonId};

fn person(n: usize) -> PersonId {
    PersonId(Uuid::from_u128(n as u128 + 1))
}

fn round(schools: &[usize], each: u8) -> Round {
    let author = |(n, at): (usize, &usize)| {
        let author = Author {
            school: school(*at),
            cycle: CycleId(Uuid::from_u128(n as u128 + 1)),
            drivers: [driver(n % 3)].into(),
        };
        (person(n), author)
    };
    Round {
        authors: schools.iter().enumerate().map(author).collect(),
        each,
        ..Round::default()
    }
}

/// Rounds of up to so many authors of up to five liceos, some of whom have met.
fn rounds(most: usize) -> impl Strategy<Value = Round> {
    let schools = prop::collection::vec(0_usize..5, 0..=most);
    let before = prop::collection::vec((0..most, 0..most), 0..6);
    (schools, 1_u8..=3, before).prop_map(|(schools, each, before)| Round {
        before: before.into_iter().map(|(a, b)| (person(a), person(b))).collect(),
        helpers: [(person(90), None), (person(91), Some(school(0)))].into(),
        ..round(&schools, each)
    })
}

fn count(reviews: &BTreeSet<Review>, of: impl Fn(&Review) -> PersonId, who: PersonId) -> usize {
    reviews.iter().filter(|review| of(review) == who).count()
}

#[test]
fn where_there_are_enough_liceos_everybody_reads_and_is_read_as_often() {
    for each in 1..=3 {
        let round = round(&[0, 0, 1, 1, 2, 2, 3, 4], each);
        let told = round.allocate();
        assert_eq!(told.short, []);
        assert_eq!(told.reviews.len(), 8 * usize::from(each));
    }
}

#[test]
fn nobody_meets_again_for_as_many_rounds_as_there_are_others() {
    let mut round = round(&[0, 1, 2, 3, 4, 5, 6], 1);
    for _ in 0..3 {
        let told = round.allocate();
        assert_eq!(told.short, []);
        for review in &told.reviews {
            assert!(!round.before.contains(&(review.reader, review.author)));
            assert!(!round.before.contains(&(review.author, review.reader)));
        }
        round
            .before
            .extend(told.reviews.iter().map(|review| (review.reader, review.author)));
    }
}

#[test]
fn whoever_knows_the_matter_reads_it_where_that_costs_nobody_a_review() {
    // 0 and 3 work on one driver, 1 and 2 on others.
    let told = round(&[0, 1, 2, 3], 1);
    let in_common = |round: &Round, reviews: &BTreeSet<Review>| {
        reviews
            .iter()
            .filter(|review| !round.in_common(**review).is_empty())
            .count()
    };
    assert_eq!(in_common(&told, &told.allocate().reviews), 2);
}

#[test]
fn a_helper_without_a_cycle_steps_in_where_nobody_else_can() {
    let mut round = round(&[0, 1], 1);
    let reviews = round.allocate().reviews;
    let told = round.substitute(&reviews, person(1));
    assert_eq!(
        told.short,
        [Short {
            person: person(0),
            reads: 0,
            is_read: 1
        }]
    );
    round.helpers = BTreeMap::from([(person(9), None)]);
    let told = round.substitute(&reviews, person(1));
    assert_eq!(told.short, []);
    assert!(told.reviews.contains(&Review {
        reader: person(9),
        author: person(0)
    }));
}

proptest! {
    #[test]
    fn nobody_reads_at_home_or_again_or_more_than_the_round_says(round in rounds(9)) {
        let told = round.allocate();
        for review in &told.reviews {
            prop_assert!(round.may(*review));
            prop_assert!(round.authors[&review.reader].school != round.authors[&review.author].school);
        }
        for who in round.authors.keys() {
            let (reads, is_read) = (count(&told.reviews, |r| r.reader, *who), count(&told.reviews, |r| r.author, *who));
            prop_assert!(reads <= usize::from(round.each) && is_read <= usize::from(round.each));
            let missing = told.short.iter().find(|short| short.person == *who);
            let missing = missing.map_or((0, 0), |short| (usize::from(short.reads), usize::from(short.is_read)));
            prop_assert_eq!((reads + missing.0, is_read + missing.1), (round.each.into(), round.each.into()));
        }
    }

    #[test]
    fn there_are_as_many_reviews_as_there_can_be(round in rounds(6)) {
        let people: Vec<PersonId> = round.authors.keys().copied().collect();
        let worth = |r: usize, a: usize| round.may(Review { reader: people[r], author: people[a] }).then_some((0, 0));
        let each = usize::from(round.each);
        let most = best(&vec![(each, 0); people.len()], &vec![each; people.len()], &worth).0;
        prop_assert_eq!(round.allocate().reviews.len() as i64, most);
    }

    #[test]
    fn a_substitute_moves_nobody_and_takes_whoever_reads_least(round in rounds(9), gone in 0_usize..9) {
        let (before, gone) = (round.allocate().reviews, person(gone));
        let told = round.substitute(&before, gone);
        let stay: BTreeSet<Review> = before.iter().filter(|review| review.reader != gone).copied().collect();
        prop_assert!(stay.is_subset(&told.reviews));
        let new: Vec<Review> = told.reviews.difference(&stay).copied().collect();
        let owed: Vec<Review> = before.difference(&stay).copied().collect();
        prop_assert!(new.len() <= owed.len());
        for review in &new {
            prop_assert!(round.may(*review) && review.reader != gone);
            prop_assert!(owed.iter().any(|owed| owed.author == review.author));
        }
        if let ([one], [_]) = (&new[..], &owed[..]) {
            let load = |who| count(&stay, |r| r.reader, who);
            let could = |who: &&PersonId| {
                let review = Review { reader: **who, author: one.author };
                **who != gone && round.may(review) && !stay.contains(&review)
            };
            let least = round.authors.keys().chain(round.helpers.keys()).filter(could).map(|who| load(*who)).min();
            prop_assert_eq!(Some(load(one.reader)), least);
        }
    }
}
