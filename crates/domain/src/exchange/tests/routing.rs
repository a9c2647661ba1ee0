//! Whom a question reaches: never too many, never the same ones, and always for a reason that is true.

use std::collections::BTreeSet;

use proptest::prelude::*;
use uuid::Uuid;

use super::super::*;
use super::made::{driver, school};
use crate::id::{AnswerId, CycleId, ExpertiseLineId, StandingOfferId, IdeaId, MeasureId, PersonId};

fn person(n: usize) -> PersonId {
    PersonId(Uuid::from_u128(n as u128 + 1))
}

fn idea(n: usize) -> IdeaId {
    IdeaId(Uuid::from_u128(n as u128 + 1))
}

fn measure(n: usize) -> MeasureId {
    MeasureId(Uuid::from_u128(n as u128 + 1))
}

fn deed(cycle: usize, of: usize, outcome: Outcome) -> Deed {
    Deed {
        cycle: CycleId(Uuid::from_u128(cycle as u128 + 1)),
        idea: idea(of),
        driver: driver(of % 2),
        measure: measure(0),
        outcome,
        came_true: false,
    }
}

fn knower(n: usize, at: usize, deeds: Vec<Deed>) -> Knower {
    Knower {
        person: Some(person(n)),
        school: school(at),
        deeds,
        said: Vec::new(),
        asked_lately: 0,
        may_be_asked: true,
    }
}

fn question() -> Question {
    Question {
        by: person(99),
        ideas: [(idea(0), 100), (idea(1), 60)].into(),
        drivers: [driver(0)].into(),
        measures: [measure(0)].into(),
        at_most: 3,
    }
}

fn asked(told: &[Suggested]) -> Vec<Option<PersonId>> {
    told.iter().map(|one| one.person).collect()
}

#[test]
fn whoever_gave_it_up_knows_too_and_one_of_each_liceo_comes_first() {
    let knowers = [
        knower(0, 0, vec![deed(0, 0, Outcome::Adopted)]),
        knower(1, 0, vec![deed(1, 0, Outcome::Adapted)]),
        knower(2, 1, vec![deed(2, 0, Outcome::Abandoned)]),
        knower(3, 2, vec![deed(3, 5, Outcome::Adopted)]),
    ];
    let told = question().route(&knowers);
    assert_eq!(asked(&told), [Some(person(0)), Some(person(2)), Some(person(1))]);
    let cycle = deed(2, 0, Outcome::Abandoned).cycle;
    let shown = Shown::Tested {
        cycle,
        idea: idea(0),
        outcome: Outcome::Abandoned,
    };
    assert_eq!(told[1].reasons, [(shown, 70)]);
}

#[test]
fn whoever_helped_lately_gives_way_and_after_three_is_left_alone() {
    let mut knowers = [
        knower(0, 0, vec![deed(0, 0, Outcome::Adopted)]),
        knower(1, 1, vec![deed(1, 0, Outcome::Adopted)]),
    ];
    let mut first = Vec::new();
    for _ in 0..6 {
        let told = question().route(&knowers);
        first.push(told[0].person);
        let one = knowers.iter_mut().find(|one| one.person == told[0].person).unwrap();
        one.asked_lately += 1;
    }
    assert_eq!(first, [0, 1, 0, 1, 0, 1].map(|n| Some(person(n))));
    assert_eq!(question().route(&knowers), []);
}

#[test]
fn where_nobody_is_left_the_team_of_the_liceo_is_asked_and_nobody_answers_themselves() {
    let team = Knower {
        person: None,
        ..knower(0, 0, vec![deed(0, 0, Outcome::Adopted)])
    };
    let oneself = knower(99, 1, vec![deed(1, 0, Outcome::Adopted)]);
    let silent = Knower {
        may_be_asked: false,
        ..knower(2, 2, vec![deed(2, 0, Outcome::Adopted)])
    };
    assert_eq!(asked(&question().route(&[team, oneself, silent])), [None]);
}

fn said(kind: usize, of: usize, n: u128) -> Said {
    let driver = driver(of);
    match kind {
<<<<<<< HEAD
        0 => Said::Offered { offer: StandingOfferId(Uuid::from_u128(n)), driver },
        1 => Said::Answered { answer: AnswerId(Uuid::from_u128(n)), driver },
        _ => Said::OwnWords { line: ExpertiseLineId(Uuid::from_u128(n)), driver },
=======
        0 => Said::Offered {
            offer: StandingOfferId(Uuid::from_u128(n)),
            driver,
        },
        1 => Said::Answered {
            answer: AnswerId(Uuid::from_u128(n)),
            driver,
        },
        _ => Said::OwnWords {
            line: ExpertiseLineId(Uuid::from_u128(n)),
            driver,
        },
>>>>>>> asking
    }
}

#[test]
fn whoever_offers_is_asked_before_whoever_only_says_that_they_know_and_saying_it_twice_counts_once() {
    let says = |n: usize, said: Vec<Said>| Knower {
        said,
        ..knower(n, n, Vec::new())
    };
    let knowers = [
        says(0, vec![said(2, 0, 1), said(2, 0, 2), said(2, 0, 3)]),
        says(1, vec![said(0, 0, 1)]),
        says(2, vec![said(1, 0, 1)]),
        says(3, vec![said(0, 1, 2)]),
    ];
    let told = question().route(&knowers);
    assert_eq!(asked(&told), [1, 2, 0].map(|n| Some(person(n))));
    assert_eq!(told[2].reasons, [(Shown::Said(said(2, 0, 1)), 20)]);
}

fn knowers() -> impl Strategy<Value = Vec<Knower>> {
    let outcome = prop::sample::select(Outcome::ALL);
    let told = (0_usize..6, outcome, 0_usize..2, any::<bool>());
    let said = (0_usize..3, 0_usize..3, 0_u128..4).prop_map(|(kind, of, n)| said(kind, of, n));
    let one = (
        (0_usize..4, prop::collection::vec(said, 0..4)),
        prop::collection::vec(told, 0..6),
        0_u8..5,
        prop::bool::weighted(0.8),
    );
    prop::collection::vec(one, 0..8).prop_map(|made| {
        let made = made.into_iter().enumerate();
        made.map(|(n, ((at, said), deeds, asked_lately, may_be_asked))| {
            let deeds = deeds.into_iter().enumerate();
            let deeds = deeds.map(|(m, (of, outcome, by, came_true))| Deed {
                measure: measure(by),
                came_true,
                ..deed(n * 10 + m, of, outcome)
            });
            Knower {
                said,
                asked_lately,
                may_be_asked,
                ..knower(n, at, deeds.collect())
            }
        })
        .collect()
    })
}

fn is_true(question: &Question, knower: &Knower, (shown, points): &(Shown, i64)) -> bool {
    let of = |cycle: CycleId| knower.deeds.iter().find(|deed| deed.cycle == cycle);
    match *shown {
        Shown::Tested { cycle, idea, outcome } => {
            let there = of(cycle).is_some_and(|deed| deed.idea == idea && deed.outcome == outcome);
            there && question.ideas.contains_key(&idea) && *points > 0
        }
        Shown::WorkedOn { cycle, driver } => {
            let there = of(cycle).is_some_and(|deed| deed.driver == driver && !question.ideas.contains_key(&deed.idea));
            there && question.drivers.contains(&driver)
        }
        Shown::Predicted { cycle, measure } => {
            let there = of(cycle).is_some_and(|deed| deed.measure == measure && deed.came_true);
            there && question.measures.contains(&measure)
        }
        Shown::Said(said) => knower.said.contains(&said) && question.drivers.contains(&said.driver()) && *points > 0,
        Shown::AskedLately(times) => knower.asked_lately == times && *points < 0,
    }
}

proptest! {
    #[test]
    fn every_reason_is_true_and_nobody_is_asked_too_much(knowers in knowers(), at_most in 0_usize..5) {
        let question = Question { at_most, ..question() };
        let told = question.route(&knowers);
        prop_assert!(told.len() <= at_most);
        for one in &told {
            let knower = knowers.iter().find(|knower| knower.person == one.person).unwrap();
            prop_assert!(knower.may_be_asked && knower.asked_lately < LATELY_ENOUGH);
            prop_assert!(one.points() > 0 && one.school == knower.school);
            for reason in &one.reasons {
                prop_assert!(is_true(&question, knower, reason), "{:?}", reason);
            }
        }
        let people: BTreeSet<_> = told.iter().map(|one| one.person).collect();
        prop_assert_eq!(people.len(), told.len());
        // One of each liceo, before a second one of any.
        let open = |knower: &&Knower| question.route(std::slice::from_ref(*knower)).len() == 1;
        let liceos: BTreeSet<_> = knowers.iter().filter(open).map(|knower| knower.school).collect();
        let reached: BTreeSet<_> = told.iter().map(|one| one.school).collect();
        prop_assert_eq!(reached.len(), liceos.len().min(at_most));
    }

    #[test]
    fn the_order_in_which_people_and_their_cycles_are_read_changes_nothing(knowers in knowers()) {
        let mut turned: Vec<Knower> = knowers.iter().rev().cloned().collect();
        for knower in &mut turned {
            knower.deeds.reverse();
            knower.said.reverse();
        }
        prop_assert_eq!(question().route(&knowers), question().route(&turned));
    }

    #[test]
    fn whoever_is_asked_more_never_rises(knowers in knowers(), n in 0_usize..8) {
        let place = |knowers: &[Knower]| question().route(knowers).iter().position(|one| one.person == Some(person(n)));
        let mut more = knowers.clone();
        if let Some(one) = more.get_mut(n) {
            one.asked_lately += 1;
        }
        match (place(&knowers), place(&more)) {
            (Some(before), Some(after)) => prop_assert!(after >= before),
            (before, after) => prop_assert!(after.is_none(), "{:?}", before),
        }
    }
}
