//! Differences between groups: nothing panics, and what must not matter does not.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::collection::vec;
use proptest::prelude::*;
use stats::dif::{Dif, Estimate, EtsClass, Group, NoEstimate, NotComputable, Options, Person, analyze};

const OPTIONS: Options = Options {
    continuity: true,
    purify: false,
    level: 0.05,
};

fn any_people() -> impl Strategy<Value = Vec<Person>> {
    (2..7_usize, 50..120_usize).prop_flat_map(|(items, people)| {
        let person = (any::<bool>(), 0..5_u8, vec(0..5_u8, items));
        vec(person, people).prop_map(|people| {
            let person = |(focal, level, luck): (bool, u8, Vec<u8>)| Person {
                group: Some(if focal { Group::Focal } else { Group::Reference }),
                answers: luck.iter().map(|luck| Some(*luck <= level)).collect(),
            };
            people.into_iter().map(person).collect()
        })
    })
}

fn swapped(people: &[Person]) -> Vec<Person> {
    let other = |group: Group| match group {
        Group::Reference => Group::Focal,
        Group::Focal => Group::Reference,
    };
    let person = |person: &Person| Person {
        group: person.group.map(other),
        ..person.clone()
    };
    people.iter().map(person).collect()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(1.0)
}

fn estimates(found: &Dif) -> Vec<Option<Estimate>> {
    found
        .items
        .iter()
        .map(|item| item.found.as_ref().ok().and_then(|found| found.estimate))
        .collect()
}

proptest! {
    #[test]
    fn nothing_panics_and_every_number_is_finite(people in any_people(), continuity in any::<bool>(), purify in any::<bool>()) {
        let Ok(found) = analyze(&people, &Options { continuity, purify, level: 0.05 }) else { return Ok(()) };
        for item in &found.items {
            prop_assert!(item.p_dif.is_none_or(|difference| (-1.0..=1.0).contains(&difference)));
            let Ok(test) = &item.found else { continue };
            prop_assert!(test.chi2 >= 0.0 && test.chi2.is_finite() && (0.0..=1.0).contains(&test.p));
            if let Some(size) = test.estimate {
                prop_assert!(size.alpha > 0.0 && size.var_log_alpha.is_finite() && size.delta_ci.0 <= size.delta);
                prop_assert!(size.class <= size.size, "significance takes a step back, never one forward");
            }
        }
        prop_assert!(found.rounds.len() <= 11 && (purify || found.rounds.len() == 1));
    }

    #[test]
    fn the_other_way_round_odds_are_turned_over(people in any_people()) {
        let (Ok(before), Ok(after)) = (analyze(&people, &OPTIONS), analyze(&swapped(&people), &OPTIONS)) else { return Ok(()) };
        for (before, after) in before.items.iter().zip(&after.items) {
            if let (Ok(before), Ok(after)) = (&before.found, &after.found) {
                prop_assert!(near(before.chi2, after.chi2));
            }
        }
        for (before, after) in estimates(&before).into_iter().zip(estimates(&after)) {
            prop_assert_eq!(before.is_some(), after.is_some());
            let Some((before, after)) = before.zip(after) else { continue };
            prop_assert!(near(before.alpha * after.alpha, 1.0) && near(before.delta, -after.delta));
            prop_assert!(near(before.var_log_alpha, after.var_log_alpha) && before.class == after.class);
        }
    }

    #[test]
    fn the_order_of_people_does_not_matter(people in any_people(), turn in 0..100_usize) {
        let mut turned = people.clone();
        turned.rotate_left(turn % people.len());
        prop_assert_eq!(analyze(&people, &OPTIONS), analyze(&turned, &OPTIONS));
    }

    #[test]
    fn whoever_is_in_no_group_or_was_not_asked_is_left_out(people in any_people(), more in 1..5_usize) {
        let Ok(before) = analyze(&people, &OPTIONS) else { return Ok(()) };
        let mut all = people.clone();
        all.extend(vec![Person { group: None, ..people[0].clone() }; more]);
        let gap = people[0].answers.iter().enumerate().map(|(at, answer)| answer.filter(|_| at > 0)).collect();
        all.push(Person { answers: gap, ..people[0].clone() });
        let after = analyze(&all, &OPTIONS).unwrap();
        prop_assert_eq!(after.left_out, more + 1);
        prop_assert_eq!(before.items, after.items);
    }
}

/// Bickel PJ, Hammel EA, O'Connell JW (1975), *Sex bias in graduate admissions: data from Berkeley*, Science 187, 398-404: admission to six
/// departments, which stand for six scores. R's `mantelhaen.test(UCBAdmissions)` prints X-squared = 1.4269, p-value = 0.2323, common odds
/// ratio 0.9046968.
#[test]
fn admission_to_six_departments() {
    let departments = [
        (512, 313, 89, 19),
        (353, 207, 17, 8),
        (120, 205, 202, 391),
        (138, 279, 131, 244),
        (53, 138, 94, 299),
        (22, 351, 24, 317),
    ];
    let mut people = Vec::new();
    for (at, (men_in, men_out, women_in, women_out)) in departments.into_iter().enumerate() {
        // the item itself counts in the score, so that who was right has one point less from the others
        let person = |group: Group, right: bool| {
            let others = at + 1 - usize::from(right);
            let answers = [right].into_iter().chain((0..6).map(|item| item < others));
            Person {
                group: Some(group),
                answers: answers.map(Some).collect(),
            }
        };
        for (group, right, n) in [
            (Group::Reference, true, men_in),
            (Group::Reference, false, men_out),
            (Group::Focal, true, women_in),
            (Group::Focal, false, women_out),
        ] {
            people.extend(vec![person(group, right); n]);
        }
    }
    let found = analyze(&people, &OPTIONS).unwrap();
    let test = found.items[0].found.as_ref().unwrap();
    let size = test.estimate.unwrap();
    assert!(
        (test.chi2 - 1.4269).abs() < 5e-5 && (test.p - 0.2323).abs() < 5e-5,
        "{test:?}"
    );
    assert!((size.alpha - 0.904_696_8).abs() < 5e-8, "{size:?}");
    assert_eq!((size.class, size.size), (EtsClass::A, EtsClass::A));
    assert!(!found.items[0].differs && !found.few());
}

#[test]
fn what_cannot_be_compared_has_a_reason() {
    let person = |group: Group, answers: &[bool]| Person {
        group: Some(group),
        answers: answers.iter().copied().map(Some).collect(),
    };
    let some = |n: usize, group: Group, answers: &[bool]| vec![person(group, answers); n];
    let both = |answers: &[bool]| [some(25, Group::Reference, answers), some(25, Group::Focal, answers)].concat();
    let refused = |people: &[Person]| analyze(people, &OPTIONS).unwrap_err();
    assert_eq!(refused(&[]), NotComputable::TooFewItems { have: 0 });
    assert_eq!(refused(&both(&[true])), NotComputable::TooFewItems { have: 1 });
    let few = [
        some(40, Group::Reference, &[true, false]),
        some(24, Group::Focal, &[true, false]),
    ]
    .concat();
    assert_eq!(
        refused(&few),
        NotComputable::TooFewPeople {
            group: Group::Focal,
            have: 24,
            need: 25
        }
    );
    let uneven = [both(&[true, false]), some(1, Group::Focal, &[true])].concat();
    assert_eq!(refused(&uneven), NotComputable::LengthsDiffer { person: 50 });
    for level in [0.0, 1.0, f64::NAN] {
        let options = Options { level, ..OPTIONS };
        assert_eq!(
            analyze(&both(&[true, false]), &options),
            Err(NotComputable::LevelOutOfRange)
        );
    }
    let alike = analyze(&both(&[true, false]), &OPTIONS).unwrap();
    assert_eq!(alike.items[0].found, Err(NoEstimate::Constant));
    let apart = [
        some(25, Group::Reference, &[true, true]),
        some(25, Group::Focal, &[false, false]),
    ]
    .concat();
    assert_eq!(
        analyze(&apart, &OPTIONS).unwrap().items[0].found,
        Err(NoEstimate::NothingInCommon)
    );
}
