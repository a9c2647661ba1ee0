//! Raters: worked examples to the digits in which they are printed, what must hold for any ratings, and reasons for no number.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::collection::vec;
use proptest::prelude::*;
use stats::raters::{Against, Design, NotComputable, Study, agreement, icc, study};

/// Shrout & Fleiss (1979), table 2: six targets seen by four judges.
const JUDGES: [[f64; 4]; 6] = [
    [9.0, 2.0, 5.0, 8.0],
    [6.0, 1.0, 3.0, 2.0],
    [8.0, 4.0, 6.0, 8.0],
    [7.0, 1.0, 2.0, 6.0],
    [10.0, 5.0, 6.0, 9.0],
    [6.0, 2.0, 4.0, 7.0],
];

fn once(ratings: &[[f64; 4]]) -> Design {
    Design {
        ratings: ratings
            .iter()
            .map(|row| row.iter().map(|rating| vec![*rating]).collect())
            .collect(),
    }
}

/// Fleiss JL (1981), *Statistical methods for rates and proportions*, 2nd edition, chapter 13: 100 people in three categories, kappa 0.429.
#[test]
fn a_hundred_people_in_three_categories() {
    let counts = [[53, 5, 2], [11, 14, 5], [1, 6, 3]];
    let mut pairs = Vec::new();
    for (first, row) in counts.iter().enumerate() {
        for (second, n) in row.iter().enumerate() {
            pairs.extend(vec![(Some(first), Some(second)); *n]);
        }
    }
    pairs.push((Some(1), None));
    let found = agreement(&pairs, 3).unwrap();
    assert_eq!((found.n, found.left_out), (100, 1));
    assert!(
        (found.agreed - 0.70).abs() < 1e-12 && (found.kappa.kappa - 0.429).abs() < 5e-4,
        "{found:?}"
    );
}

/// Shrout & Fleiss (1979), tables 3 and 4: mean squares 11.24, 32.49 and 1.02; (2,1) .29, (3,1) .71, (2,4) .62, (3,4) .91. A study of
/// one occasion says the same: Φ is the agreement, Eρ² the consistency.
#[test]
fn four_judges_as_a_study() {
    let study = study(&once(&JUDGES)).unwrap();
    let squares: Vec<f64> = study.components.iter().map(|component| component.mean_square).collect();
    for (found, printed) in squares.iter().zip([11.24, 32.49, 1.02]) {
        assert!((found - printed).abs() < 0.005, "{squares:?}");
    }
    for (raters, relative, absolute) in [(1, 0.71, 0.29), (4, 0.91, 0.62)] {
        let precision = study.precision(raters, 1).unwrap();
        assert!(
            (precision.generalizability.unwrap() - relative).abs() < 0.005,
            "{precision:?}"
        );
        assert!(
            (precision.dependability.unwrap() - absolute).abs() < 0.005,
            "{precision:?}"
        );
    }
    // two judges put them in order well enough, ten say where they stand
    assert_eq!(study.fewest(0.8, Against::Others, 20, 20).unwrap().observations, 2);
    assert_eq!(
        study.fewest(0.8, Against::Standard, 20, 20).unwrap().precision.raters,
        10
    );
    assert_eq!(
        study.fewest(0.8, Against::Standard, 9, 20),
        None,
        "one occasion tells nothing of more of them"
    );
}

/// Invented: five persons, three raters, two occasions.
fn seven_parts() -> Study {
    let ratings = [
        [[3.0, 4.0], [2.0, 4.0], [4.0, 4.0]],
        [[1.0, 2.0], [2.0, 2.0], [3.0, 1.0]],
        [[5.0, 5.0], [4.0, 6.0], [6.0, 5.0]],
        [[2.0, 4.0], [1.0, 3.0], [4.0, 3.0]],
        [[4.0, 3.0], [3.0, 5.0], [4.0, 6.0]],
    ];
    let rows = ratings
        .map(|person| person.map(|rater| rater.to_vec()).to_vec())
        .to_vec();
    study(&Design { ratings: rows }).unwrap()
}

/// Computed apart, from deviations of means instead of sums of squares (numpy 2.4). Chance made three of the estimates negative.
#[test]
fn an_observation_comes_apart_into_seven() {
    let study = seven_parts();
    let numpy = [
        (9.666_666_666_666_67, 1.608_333_333_333_334),
        (1.9, -0.008_333_333_333_333),
        (0.316_666_666_666_666_5, -0.258_333_333_333_333_6),
        (2.7, 0.033_333_333_333_333),
        (0.533_333_333_333_333_7, -0.1),
        (2.5, 0.333_333_333_333_333_2),
        (0.833_333_333_333_333_8, 0.833_333_333_333_333_8),
    ];
    for (component, (mean_square, estimate)) in study.components.iter().zip(numpy) {
        assert!((component.mean_square - mean_square).abs() < 1e-12, "{component:?}");
        assert!((component.estimate - estimate).abs() < 1e-12, "{component:?}");
        assert_eq!(component.variance, component.estimate.max(0.0));
    }
    let precision = study.precision(3, 2).unwrap();
    assert!((precision.generalizability.unwrap() - 0.920_508_744_038_155_7).abs() < 1e-12);
    assert!((precision.dependability.unwrap() - 0.883_969_465_648_855).abs() < 1e-12);
}

/// Against others 1 × 3 (0.853) are as good as 3 × 1, and fewer raters are easier found; against a standard 1 × 3 give 0.801.
#[test]
fn the_fewest_observations_are_found() {
    let study = seven_parts();
    let plan = |against| study.fewest(0.8, against, 5, 5).unwrap();
    for against in [Against::Others, Against::Standard] {
        let plan = plan(against);
        assert_eq!(
            (plan.observations, plan.precision.raters, plan.precision.occasions),
            (3, 1, 3),
            "{against:?}"
        );
    }
    assert_eq!(study.fewest(0.99, Against::Others, 5, 5), None);
    assert_eq!(study.precision(0, 1), None);
}

#[test]
fn nothing_to_compare_has_a_reason() {
    let some = |rows: &[&[f64]]| {
        rows.iter()
            .map(|row| row.iter().copied().map(Some).collect())
            .collect::<Vec<Vec<_>>>()
    };
    assert_eq!(icc(&[]), Err(NotComputable::TooFewRaters { have: 0 }));
    assert_eq!(
        icc(&some(&[&[1.0], &[2.0]])),
        Err(NotComputable::TooFewRaters { have: 1 })
    );
    assert_eq!(
        icc(&some(&[&[1.0, 2.0]])),
        Err(NotComputable::TooFewPersons { have: 1 })
    );
    assert_eq!(
        icc(&some(&[&[1.0, 2.0], &[1.0]])),
        Err(NotComputable::LengthsDiffer { person: 1 })
    );
    assert_eq!(
        icc(&some(&[&[1.0, 2.0], &[1.0, f64::NAN]])),
        Err(NotComputable::NotFinite { person: 1 })
    );
    assert_eq!(icc(&some(&[&[0.1, 0.1], &[0.1, 0.1]])), Err(NotComputable::Constant));
    let both = |category| (Some(category), Some(category));
    assert_eq!(
        agreement(&[both(0), both(0)], 1),
        Err(NotComputable::TooFewCategories { have: 1 })
    );
    assert_eq!(
        agreement(&[both(0), both(2)], 2),
        Err(NotComputable::NoSuchCategory { person: 1 })
    );
    assert_eq!(
        agreement(&[both(0), (None, Some(1))], 2),
        Err(NotComputable::TooFewPersons { have: 1 })
    );
    assert_eq!(agreement(&[both(1), both(1)], 2), Err(NotComputable::Constant));
    let design = |ratings: Vec<Vec<Vec<f64>>>| study(&Design { ratings });
    assert_eq!(design(vec![]), Err(NotComputable::TooFewPersons { have: 0 }));
    assert_eq!(
        design(vec![vec![vec![1.0]], vec![vec![2.0]]]),
        Err(NotComputable::TooFewRaters { have: 1 })
    );
    assert_eq!(
        design(vec![vec![vec![1.0, 2.0]], vec![vec![2.0]]]),
        Err(NotComputable::LengthsDiffer { person: 1 })
    );
    assert_eq!(design(vec![vec![vec![3.0, 3.0]]; 4]), Err(NotComputable::Constant));
}

fn any_pairs() -> impl Strategy<Value = Vec<(Option<usize>, Option<usize>)>> {
    vec(
        (
            0..4_usize,
            prop_oneof![2 => Just(None), 3 => (0..4_usize).prop_map(Some)],
        ),
        2..80,
    )
    .prop_map(|pairs| {
        pairs
            .into_iter()
            .map(|(first, other)| (Some(first), Some(other.unwrap_or(first))))
            .collect()
    })
}

proptest! {
    #[test]
    fn raters_who_always_agree_have_a_kappa_of_one(categories in vec(0..4_usize, 2..60)) {
        let pairs: Vec<_> = categories.iter().map(|category| (Some(*category), Some(*category))).collect();
        let Ok(found) = agreement(&pairs, 4) else {
            prop_assert!(categories.iter().all(|category| *category == categories[0]));
            return Ok(());
        };
        for kappa in [found.kappa, found.linear, found.quadratic] {
            prop_assert!((kappa.kappa - 1.0).abs() < 1e-12 && kappa.se < 1e-6, "{:?}", kappa);
        }
    }

    #[test]
    fn it_does_not_matter_who_is_called_the_first(pairs in any_pairs()) {
        let turned: Vec<_> = pairs.iter().map(|(first, second)| (*second, *first)).collect();
        let (Ok(before), Ok(after)) = (agreement(&pairs, 4), agreement(&turned, 4)) else { return Ok(()) };
        for (before, after) in [(before.kappa, after.kappa), (before.linear, after.linear), (before.quadratic, after.quadratic)] {
            prop_assert!((before.kappa - after.kappa).abs() < 1e-12 && (before.se - after.se).abs() < 1e-9);
            prop_assert!(before.kappa <= 1.0 + 1e-12 && before.ci.0 <= before.kappa + 1e-12);
        }
    }

    /// Of two categories any disagreement is the largest: all three kappas are one.
    #[test]
    fn of_two_categories_weights_make_no_difference(pairs in vec((0..2_usize, 0..2_usize), 2..60)) {
        let pairs: Vec<_> = pairs.into_iter().map(|(first, second)| (Some(first), Some(second))).collect();
        let Ok(found) = agreement(&pairs, 2) else { return Ok(()) };
        for other in [found.linear, found.quadratic] {
            prop_assert!((found.kappa.kappa - other.kappa).abs() < 1e-12 && (found.kappa.se - other.se).abs() < 1e-9);
        }
    }

    #[test]
    fn a_study_of_one_occasion_says_what_the_correlations_say(ratings in vec([1..8_i32, 1..8, 1..8, 1..8], 8..40), shift in -50..50_i32) {
        let rows: Vec<[f64; 4]> = ratings.iter().map(|row| row.map(|rating| f64::from(rating + shift))).collect();
        let all: Vec<Vec<Option<f64>>> = rows.iter().map(|row| row.map(Some).to_vec()).collect();
        let (Ok(study), Ok(found)) = (study(&once(&rows)), icc(&all)) else { return Ok(()) };
        // below 0 the study takes a variance to be none, and the two part
        if study.components.iter().any(|component| component.estimate < 0.0) { return Ok(()); }
        for (form, mean) in found.forms.iter().zip([1, 1, 1, 4, 4, 4]) {
            let precision = study.precision(mean, 1).unwrap();
            let expected = match form.form {
                stats::raters::Form::OneWay => continue,
                stats::raters::Form::Agreement => precision.dependability,
                stats::raters::Form::Consistency => precision.generalizability,
            };
            prop_assert!((form.icc.unwrap() - expected.unwrap()).abs() < 1e-8, "{:?} {:?}", form, expected);
        }
    }

    #[test]
    fn intervals_hold_their_coefficient_and_the_order_of_people_does_not_matter(ratings in vec([1..6_i32, 1..6, 1..6], 3..20), turn in 0..20_usize) {
        let rows: Vec<Vec<Option<f64>>> = ratings.iter().map(|row| row.map(|rating| Some(f64::from(rating))).to_vec()).collect();
        let mut turned = rows.clone();
        turned.rotate_left(turn % rows.len());
        let (Ok(before), Ok(after)) = (icc(&rows), icc(&turned)) else { return Ok(()) };
        for (before, after) in before.forms.iter().zip(&after.forms) {
            let (Some(one), Some(other)) = (before.icc, after.icc) else { continue };
            prop_assert!((one - other).abs() < 1e-6 * one.abs().max(1.0) && one.is_finite() && one <= 1.0 + 1e-12, "{:?}", before);
            if let Some((low, high)) = before.ci {
                // raters who contradict each other turn it inside out
                let holds = low <= one + 1e-9 && one <= high + 1e-9;
                prop_assert!(low.is_finite() && high.is_finite() && (one < 0.0 || holds), "{:?}", before);
            }
        }
    }

    #[test]
    fn a_constant_for_all_and_another_unit_change_the_parts_by_its_square(ratings in vec([[1..7_i32, 1..7], [1..7, 1..7]], 3..12), shift in -9..9_i32) {
        let rows = |unit: i32, shift: i32| Design {
            ratings: ratings.iter().map(|person| person.map(|rater| rater.map(|rating| f64::from(unit * rating + shift)).to_vec()).to_vec()).collect(),
        };
        let (Ok(before), Ok(after)) = (study(&rows(1, 0)), study(&rows(3, shift))) else { return Ok(()) };
        for (before, after) in before.components.iter().zip(&after.components) {
            prop_assert!((9.0 * before.estimate - after.estimate).abs() < 1e-9, "{:?} {:?}", before, after);
        }
    }
}
