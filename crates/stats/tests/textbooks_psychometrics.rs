//! Worked examples, to the digits in which they are printed, and reasons for no number.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use stats::psychometrics::{Ends, Item, NoOmega, NotComputable, analyze};

fn item(answers: &[f64]) -> Item {
    Item {
        answers: answers.iter().copied().map(Some).collect(),
        reversed: false,
    }
}

/// Shrout PE, Fleiss JL (1979), *Intraclass correlations: uses in assessing rater reliability*, Psychological Bulletin 86, table 2: six
/// targets seen by four judges. Their ICC(3, 4), printed as .91, is the alpha of the four.
#[test]
fn four_judges() {
    let judges = [
        item(&[9.0, 6.0, 8.0, 7.0, 10.0, 6.0]),
        item(&[2.0, 1.0, 4.0, 1.0, 5.0, 2.0]),
        item(&[5.0, 3.0, 6.0, 2.0, 6.0, 4.0]),
        item(&[8.0, 2.0, 8.0, 6.0, 9.0, 7.0]),
    ];
    let found = analyze(&judges, None).unwrap();
    assert!((found.alpha - 0.91).abs() < 0.005, "{}", found.alpha);
    assert_eq!((found.n, found.answered, found.complete), (6, 6, 6));
    let means: Vec<f64> = found.items.iter().map(|item| item.mean).collect();
    assert!(
        (means[0] - 46.0 / 6.0).abs() < 1e-12 && (means[1] - 2.5).abs() < 1e-12,
        "{means:?}"
    );
}

#[test]
fn what_cannot_tell_how_items_go_together_has_a_reason() {
    let (a, b) = (item(&[1.0, 2.0, 3.0]), item(&[3.0, 2.0, 1.0]));
    let refused = |items: &[Item]| analyze(items, None).unwrap_err();
    assert_eq!(refused(&[]), NotComputable::TooFewItems { have: 0 });
    assert_eq!(
        refused(std::slice::from_ref(&a)),
        NotComputable::TooFewItems { have: 1 }
    );
    assert_eq!(
        refused(&[item(&[1.0]), item(&[2.0])]),
        NotComputable::TooFewPeople { have: 1 }
    );
    assert_eq!(
        refused(&[a.clone(), b]),
        NotComputable::Constant,
        "what one gives the other takes"
    );
    assert_eq!(refused(&[item(&[0.1; 7]), item(&[0.7; 7])]), NotComputable::Constant);
    assert_eq!(
        refused(&[a.clone(), item(&[1.0])]),
        NotComputable::LengthsDiffer { item: 1 }
    );
    assert_eq!(
        refused(&[a.clone(), item(&[1.0, f64::NAN, 1.0])]),
        NotComputable::NotFinite { item: 1, person: 1 }
    );
    let one = Item {
        answers: vec![Some(1.0), None, None],
        reversed: false,
    };
    assert_eq!(
        refused(&[a.clone(), one]),
        NotComputable::TooFewAnswers { items: (1, 1), have: 1 }
    );
    let some = |answers: [Option<f64>; 4]| Item {
        answers: answers.to_vec(),
        reversed: false,
    };
    let (first, last) = (
        some([Some(1.0), Some(2.0), None, None]),
        some([None, None, Some(1.0), Some(2.0)]),
    );
    assert_eq!(
        refused(&[first, last]),
        NotComputable::TooFewAnswers { items: (0, 1), have: 0 }
    );
}

/// Each two of three items were answered by other people, and say that each goes with the next and against itself.
#[test]
fn pairs_that_contradict_each_other_have_no_alpha() {
    let small = [Some(-1.0), Some(1.0)];
    let large = [Some(-30.0), Some(30.0)];
    let none = [None, None];
    let item = |parts: [[Option<f64>; 2]; 4]| Item {
        answers: parts.concat(),
        reversed: false,
    };
    let steady: Vec<Option<f64>> = vec![Some(0.0); 200];
    let with_others = |mut item: Item, own: usize| {
        for of in 0..3 {
            item.answers
                .extend(if of == own { steady.clone() } else { vec![None; 200] });
        }
        item
    };
    let items = [
        with_others(item([large, none, large, small]), 0),
        with_others(item([large, large, none, small]), 1),
        with_others(item([none, large, large, small]), 2),
    ];
    assert_eq!(analyze(&items, None), Err(NotComputable::Contradictory));
}

#[test]
fn an_item_is_turned_about_the_ends_of_its_scale() {
    let ends = |lowest: f64, highest: f64| Some(Ends { lowest, highest });
    let asked = item(&[1.0, 2.0, 5.0, 4.0]);
    let turned = Item {
        reversed: true,
        ..item(&[6.0, 6.0, 2.0, 3.0])
    };
    let items = [asked, turned];
    let found = analyze(&items, ends(1.0, 6.0)).unwrap();
    assert_eq!(found.items[1].mean, (1.0 + 1.0 + 5.0 + 4.0) / 4.0);
    assert!(found.items[1].r_drop.unwrap() > 0.9);
    let refused = |ends: Option<Ends>| analyze(&items, ends).unwrap_err();
    assert_eq!(refused(None), NotComputable::NeedsEnds { item: 1 });
    assert_eq!(refused(ends(6.0, 1.0)), NotComputable::EndsOutOfOrder);
    assert_eq!(refused(ends(f64::NAN, 1.0)), NotComputable::EndsOutOfOrder);
    assert_eq!(
        refused(ends(1.0, 5.0)),
        NotComputable::OutsideEnds { item: 1, person: 0 }
    );
}

#[test]
fn there_is_no_omega_where_one_factor_does_not_fit() {
    let omega = |items: &[Item]| analyze(items, None).unwrap().omega_total;
    let (a, b) = (item(&[1.0, 2.0, 4.0, 4.0, 6.0]), item(&[2.0, 1.0, 4.0, 5.0, 5.0]));
    let c = item(&[1.0, 3.0, 2.0, 4.0, 6.0]);
    assert_eq!(omega(&[a.clone(), b.clone()]), Err(NoOmega::TooFewItems { have: 2 }));
    let still = item(&[3.0; 5]);
    assert_eq!(
        omega(&[a.clone(), still, b.clone()]),
        Err(NoOmega::Constant { item: 1 })
    );
    let twice: Vec<f64> = a.answers.iter().flatten().map(|answer| 2.0 * answer + 1.0).collect();
    assert_eq!(
        omega(&[a.clone(), b.clone(), item(&twice)]),
        Err(NoOmega::Redundant { item: 2 })
    );
    let more = [a.clone(), b.clone(), c.clone(), a, b];
    assert_eq!(omega(&more), Err(NoOmega::TooFewComplete { have: 5, need: 6 }));
    // the first goes with both others more than these with each other: r12 r13 / r23 is above 1
    let first = item(&[-3.0, -1.0, 0.0, 1.0, 3.0, 0.0, 0.0]);
    let second = item(&[-3.0, -1.0, -2.0, 1.0, 3.0, 2.0, 0.0]);
    let third = item(&[-3.0, -1.0, 2.0, 1.0, 3.0, -1.0, -1.0]);
    assert_eq!(omega(&[first, second, third]), Err(NoOmega::Heywood { item: 0 }));
    // three that have nothing in common
    let signs = |at: usize| {
        item(
            &(0..8)
                .map(|row| f64::from(u8::from(row >> at & 1 == 1)))
                .collect::<Vec<_>>(),
        )
    };
    assert_eq!(omega(&[signs(0), signs(1), signs(2)]), Err(NoOmega::NotIdentified));
}
