//! What must hold of item response theory whatever the answers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::prelude::*;
use stats::irt::link::{Common, Method, link};
use stats::irt::{
    Curve, Fit, Item, Model, NotComputable, Options, Scale, Shape, Warning, analyze, expected_score, test_information,
};

/// Uniform numbers from a seed.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / 2.0_f64.powi(53)
    }

    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.next()).sum::<f64>() - 6.0
    }
}

/// Answers of people to items that follow the model, a tenth left out.
fn simulated(seed: u64, people: usize, items: usize, answers: usize, shape: Shape) -> Vec<Item> {
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(99));
    let curves: Vec<Curve> = (0..items)
        .map(|_| {
            let (slope, place) = (0.8 + dice.next(), 2.0 * dice.next() - 1.0);
            let step = |k: usize| place + (k as f64 - (answers as f64 - 2.0) / 2.0) * 0.9;
            Curve::new(shape, slope, &(0..answers - 1).map(step).collect::<Vec<_>>()).unwrap()
        })
        .collect();
    let mut columns = vec![Vec::with_capacity(people); items];
    for _ in 0..people {
        let theta = dice.normal();
        for (curve, column) in curves.iter().zip(&mut columns) {
            let (left_out, mut draw) = (dice.next() < 0.1, dice.next());
            let p = curve.probabilities(theta);
            let chosen = p.iter().position(|p| {
                draw -= p;
                draw < 0.0
            });
            column.push((!left_out).then_some(chosen.unwrap_or(answers - 1) as f64));
        }
    }
    columns.into_iter().map(|answers| Item { answers }).collect()
}

fn fit(items: &[Item], model: Model) -> Fit {
    analyze(items, &Options::new(model)).unwrap()
}

fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0)
}

/// All parameters and their errors, item by item.
fn numbers(fit: &Fit) -> Vec<Vec<f64>> {
    let of = |item: &stats::irt::Estimate| {
        let mut all = vec![item.slope, item.slope_se.unwrap_or(0.0)];
        all.extend(&item.difficulties);
        all.extend(&item.difficulty_ses);
        all
    };
    fit.items.iter().map(of).collect()
}

fn same(a: &[Vec<f64>], b: &[Vec<f64>], tolerance: f64) -> bool {
    let pairs = || a.iter().flatten().zip(b.iter().flatten());
    a.concat().len() == b.concat().len() && pairs().all(|(a, b)| close(*a, *b, tolerance))
}

fn model() -> impl Strategy<Value = (Model, usize)> {
    prop_oneof![
        Just((Model::Rasch, 2)),
        Just((Model::TwoParameter, 2)),
        Just((Model::GradedResponse, 4)),
        Just((Model::PartialCredit, 3)),
        Just((Model::GeneralizedPartialCredit, 3)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// To the last bit: equal rows are put together in an order of their own.
    #[test]
    fn the_order_of_people_changes_nothing(seed: u64, (model, answers) in model()) {
        let items = simulated(seed, 400, 5, answers, model.shape());
        let backwards: Vec<Item> = items
            .iter()
            .map(|item| Item { answers: item.answers.iter().rev().copied().collect() })
            .collect();
        let (one, other) = (fit(&items, model), fit(&backwards, model));
        prop_assert_eq!(numbers(&one), numbers(&other));
        prop_assert_eq!(one.ln_likelihood, other.ln_likelihood);
        for (a, b) in one.persons.iter().zip(other.persons.iter().rev()) {
            prop_assert_eq!(a, b);
        }
    }

    #[test]
    fn the_order_of_items_changes_nothing(seed: u64, (model, answers) in model()) {
        let items = simulated(seed, 400, 5, answers, model.shape());
        let backwards: Vec<Item> = items.iter().rev().cloned().collect();
        let (one, other) = (numbers(&fit(&items, model)), numbers(&fit(&backwards, model)));
        let other: Vec<_> = other.into_iter().rev().collect();
        prop_assert!(same(&one, &other, 1e-6), "{:?}\n{:?}", one, other);
    }

    /// Its slope changes sign, its difficulties stay and change places, the others and the people do not move.
    #[test]
    fn a_reversed_item_flips_its_slope(seed: u64, answers in 2_usize..5) {
        let model = if answers == 2 { Model::TwoParameter } else { Model::GradedResponse };
        let items = simulated(seed, 500, 6, answers, model.shape());
        let mut turned = items.clone();
        let top = answers as f64 - 1.0;
        turned[2].answers.iter_mut().flatten().for_each(|answer| *answer = top - *answer);
        let (one, other) = (fit(&items, model), fit(&turned, model));
        prop_assert!(close(one.items[2].slope, -other.items[2].slope, 1e-5));
        let backwards = other.items[2].difficulties.iter().rev();
        for (a, b) in one.items[2].difficulties.iter().zip(backwards) {
            prop_assert!(close(*a, *b, 1e-5), "{a} {b}");
        }
        let said = other.warnings.contains(&Warning::Reversed { item: 2 });
        prop_assert!(said);
        prop_assert!(close(one.ln_likelihood, other.ln_likelihood, 1e-10));
        for (a, b) in one.persons.iter().zip(&other.persons) {
            prop_assert!(close(a.theta, b.theta, 1e-5) && close(a.se, b.se, 1e-5));
        }
    }

    /// Only their order counts: 1 to 4, or 10 to 40.
    #[test]
    fn the_numbers_of_the_answers_do_not_count(seed: u64) {
        let items = simulated(seed, 300, 4, 4, Shape::Graded);
        let mut other = items.clone();
        for item in &mut other {
            item.answers.iter_mut().flatten().for_each(|answer| *answer = 10.0 + 10.0 * *answer);
        }
        let of = |items: &[Item]| numbers(&fit(items, Model::GradedResponse));
        prop_assert_eq!(of(&items), of(&other));
    }

    /// An independent sum over the trait, twice as fine, gives the same likelihood, and less of it for any other parameters.
    #[test]
    fn no_other_parameters_are_more_likely(seed: u64, (model, answers) in model()) {
        let items = simulated(seed, 300, 4, answers, model.shape());
        let found = fit(&items, model);
        let deviation = found.scale.deviation();
        let curves = found.scale.curves().to_vec();
        let top = likelihood(&items, &found, &curves, deviation);
        prop_assert!(close(top, found.ln_likelihood, 1e-8), "{} {}", top, found.ln_likelihood);
        for item in 0..curves.len() {
            for by in [-0.01, 0.01] {
                let with = |curve: Curve| {
                    let mut curves = curves.clone();
                    curves[item] = curve;
                    likelihood(&items, &found, &curves, deviation)
                };
                let (here, shape) = (&curves[item], model.shape());
                if !model.shares_slope() {
                    let steeper = Curve::from_intercepts(shape, here.slope() + by, here.intercepts().to_vec()).unwrap();
                    prop_assert!(with(steeper) < top);
                }
                for k in 0..here.intercepts().len() {
                    let mut moved = here.intercepts().to_vec();
                    moved[k] += by;
                    prop_assert!(with(Curve::from_intercepts(shape, here.slope(), moved).unwrap()) < top);
                }
            }
        }
        if model.shares_slope() {
            prop_assert!(likelihood(&items, &found, &curves, deviation * 1.01) < top);
            prop_assert!(likelihood(&items, &found, &curves, deviation * 0.99) < top);
        }
    }

    #[test]
    fn curves_are_curves(slope in 0.2_f64..3.0, b in prop::collection::vec(-2.0_f64..2.0, 1..5), theta in -8.0_f64..8.0) {
        let mut rising = b.clone();
        rising.sort_by(f64::total_cmp);
        rising.iter_mut().enumerate().for_each(|(k, b)| *b += 1e-3 * k as f64);
        for shape in [Shape::Graded, Shape::PartialCredit] {
            let curve = Curve::new(shape, slope, &rising).unwrap();
            let p = curve.probabilities(theta);
            prop_assert!(close(p.iter().sum(), 1.0, 1e-12) && p.iter().all(|p| (0.0..=1.0).contains(p)));
            prop_assert!(curve.information(theta) >= 0.0);
            prop_assert!(curve.expected(theta + 0.1) > curve.expected(theta));
            for (given, back) in rising.iter().zip(curve.difficulties()) {
                prop_assert!(close(*given, back, 1e-12));
            }
            // Σ P'² / P by differences
            let (step, mut information) = (1e-5, 0.0);
            for ((up, down), p) in curve.probabilities(theta + step).iter().zip(curve.probabilities(theta - step)).zip(&p) {
                if *p > 1e-9 {
                    information += ((up - down) / (2.0 * step)).powi(2) / p;
                }
            }
            prop_assert!(close(curve.information(theta), information, 1e-4), "{} {}", curve.information(theta), information);
        }
    }

    #[test]
    fn scores_lie_where_they_can(seed: u64, row in prop::collection::vec(prop::option::of(0_usize..2), 5)) {
        let mut dice = Dice(seed);
        let curves: Vec<Curve> = (0..5)
            .map(|_| Curve::new(Shape::Graded, 0.5 + dice.next(), &[dice.normal()]).unwrap())
            .collect();
        let scale = Scale::new(curves, 1.0, 61).unwrap();
        let (eap, map) = (scale.eap(&row).unwrap(), scale.map(&row).unwrap());
        prop_assert!(eap.theta.abs() < 6.0 && eap.se > 0.0 && eap.se <= 1.0 + 1e-9, "{eap:?}");
        prop_assert!((eap.theta - map.theta).abs() < 0.5 * eap.se + 0.1);
        let given: Vec<usize> = row.iter().flatten().copied().collect();
        let alike = given.iter().all(|answer| *answer == 0) || given.iter().all(|answer| *answer == 1);
        prop_assert_eq!(scale.ml(&row).unwrap().is_none(), alike);
        prop_assert_eq!(scale.wle(&row).unwrap().is_none(), given.is_empty());
        // one right answer more is never worth less
        if let Some(at) = row.iter().position(|answer| *answer == Some(0)) {
            let mut better = row.clone();
            better[at] = Some(1);
            prop_assert!(scale.eap(&better).unwrap().theta > eap.theta);
        }
        let sums = scale.eap_of_sums();
        prop_assert!(sums.windows(2).all(|pair| pair[0].theta < pair[1].theta));
    }

    /// A test on another scale is brought back onto its own by every method.
    #[test]
    fn links_find_the_line(a in 0.5_f64..2.0, b in -1.5_f64..1.5, seed: u64) {
        let mut dice = Dice(seed);
        let slopes: Vec<f64> = (0..8).map(|_| 0.6 + dice.next()).collect();
        let difficulties: Vec<f64> = (0..8).map(|_| dice.normal()).collect();
        let second = Common {
            slopes: slopes.iter().map(|slope| slope / a).collect(),
            difficulties: difficulties.iter().map(|place| a * place + b).collect(),
            covariance: None,
        };
        let first = Common { slopes, difficulties, covariance: None };
        for method in Method::ALL {
            let line = link(&first, &second, method).unwrap();
            prop_assert!(close(line.slope, a, 1e-7) && close(line.shift, b, 1e-7), "{method:?} {line:?}");
            prop_assert!(line.errors.is_none());
        }
    }

    #[test]
    fn nothing_panics(cells in prop::collection::vec(prop::option::of(-1_i8..3), 0..60), (model, _) in model()) {
        let items: Vec<Item> = (0..4)
            .map(|at| Item { answers: cells.iter().skip(at).step_by(4).map(|cell| cell.map(f64::from)).collect() })
            .collect();
        if let Ok(fit) = analyze(&items, &Options::new(model)) {
            let finite = numbers(&fit).concat().iter().all(|number| number.is_finite());
            prop_assert!(finite && fit.ln_likelihood.is_finite());
            prop_assert!(fit.persons.iter().all(|person| person.theta.is_finite() && person.se.is_finite()));
        }
    }
}

/// ln L by a sum of its own over 241 points.
fn likelihood(items: &[Item], fit: &Fit, curves: &[Curve], deviation: f64) -> f64 {
    let points: Vec<f64> = (0..241).map(|at| f64::from(at) * 0.05 - 6.0).collect();
    let whole: f64 = points.iter().map(|z| (-z * z / 2.0).exp()).sum();
    let tables: Vec<Vec<Vec<f64>>> = curves
        .iter()
        .map(|curve| points.iter().map(|z| curve.probabilities(z * deviation)).collect())
        .collect();
    let rank = |item: usize, answer: f64| {
        fit.items[item]
            .values
            .iter()
            .position(|value| *value == answer)
            .unwrap()
    };
    let person = |person: usize| {
        let at = |(at, z): (usize, &f64)| {
            let given = items
                .iter()
                .enumerate()
                .filter_map(|(item, of)| Some((item, of.answers[person]?)));
            let p: f64 = given
                .map(|(item, answer)| tables[item][at][rank(item, answer)])
                .product();
            p * (-z * z / 2.0).exp() / whole
        };
        points.iter().enumerate().map(at).sum::<f64>().ln()
    };
    (0..fit.n).map(person).sum()
}

#[test]
fn with_two_answers_the_models_are_one() {
    let items = simulated(5, 800, 6, 2, Shape::Graded);
    let two = numbers(&fit(&items, Model::TwoParameter));
    for model in [Model::GradedResponse, Model::GeneralizedPartialCredit] {
        assert!(same(&two, &numbers(&fit(&items, model)), 1e-6), "{model}");
    }
    let (rasch, partial) = (fit(&items, Model::Rasch), fit(&items, Model::PartialCredit));
    assert!(same(&numbers(&rasch), &numbers(&partial), 1e-6));
    assert!(close(rasch.variance.unwrap().0, partial.variance.unwrap().0, 1e-6));
}

#[test]
fn what_is_unusual_is_said() {
    let mut items = simulated(8, 200, 5, 5, Shape::Graded);
    for answer in items[1].answers.iter_mut().flatten().filter(|answer| **answer == 2.0) {
        *answer = 3.0;
    }
    let found = fit(&items, Model::GradedResponse);
    assert!(
        found.warnings.contains(&Warning::UnusedAnswer { item: 1, answer: 2.0 }),
        "{:?}",
        found.warnings
    );
    assert_eq!(found.items[1].difficulties.len(), 3);
    let parameters = found.parameters;
    assert_eq!(parameters, 24);
    assert!(found.warnings.contains(&Warning::FewPeople {
        have: found.answered,
        parameters
    }));
    let long = simulated(9, 1000, 60, 2, Shape::Graded);
    let options = Options {
        nodes: 21,
        ..Options::new(Model::TwoParameter)
    };
    let found = analyze(&long, &options).unwrap();
    assert!(
        found.warnings.contains(&Warning::CoarseQuadrature { have: 21 }),
        "{:?}",
        found.warnings
    );
}

#[test]
fn what_cannot_be_told_is_named() {
    let items = simulated(3, 300, 4, 2, Shape::Graded);
    let refused = |items: &[Item], model| analyze(items, &Options::new(model)).unwrap_err();
    let mut one = items.clone();
    one[1].answers.iter_mut().flatten().for_each(|answer| *answer = 1.0);
    assert_eq!(
        refused(&one, Model::TwoParameter),
        NotComputable::SameAnswer { item: 1, answer: 1.0 }
    );
    let mut none = items.clone();
    none[3].answers.fill(None);
    assert_eq!(refused(&none, Model::Rasch), NotComputable::Unanswered { item: 3 });
    let mut third = items.clone();
    third[2].answers[17] = Some(9.0);
    let named = NotComputable::ThirdAnswer {
        item: 2,
        person: 17,
        answer: 9.0,
    };
    assert_eq!(refused(&third, Model::TwoParameter), named);
    assert_eq!(
        refused(&items[..2], Model::TwoParameter),
        NotComputable::TooFewItems { have: 2, need: 3 }
    );
    let two = Item {
        answers: vec![Some(0.0), Some(1.0)],
    };
    let few = vec![two; 4];
    assert_eq!(
        refused(&few, Model::TwoParameter),
        NotComputable::TooFewPeople { have: 2, need: 9 }
    );
    let copied = vec![items[0].clone(); 3];
    assert!(matches!(
        refused(&copied, Model::TwoParameter),
        NotComputable::Unbounded { .. }
    ));
}

#[test]
fn links_that_cannot_be_are_named() {
    let common = |slopes: &[f64], difficulties: &[f64]| Common {
        slopes: slopes.to_vec(),
        difficulties: difficulties.to_vec(),
        covariance: None,
    };
    let (one, other) = (common(&[1.0, 1.2], &[0.0, 0.0]), common(&[1.0, 1.1], &[0.5, 0.7]));
    assert_eq!(link(&one, &other, Method::MeanSigma), Err(NotComputable::NoLink));
    let single = common(&[1.0], &[0.0]);
    assert_eq!(
        link(&single, &single, Method::MeanMean),
        Err(NotComputable::TooFewCommon { have: 1, need: 2 })
    );
    let turned = common(&[-1.0, -1.2], &[0.0, 1.0]);
    assert_eq!(
        link(&turned, &other, Method::MeanGeometricMean),
        Err(NotComputable::NoLink)
    );
    assert_eq!(
        link(&common(&[1.0, 0.0], &[0.0, 1.0]), &other, Method::Haebara),
        Err(NotComputable::NoSuchItem { item: 1 })
    );
}

/// Information is what the curves bend, and scores of a whole test add up.
#[test]
fn a_test_is_the_sum_of_its_items() {
    let curves = vec![
        Curve::new(Shape::Graded, 1.3, &[0.2]).unwrap(),
        Curve::new(Shape::PartialCredit, 0.9, &[-1.0, 0.4, 0.1]).unwrap(),
    ];
    // a² P (1 − P) of the first at its own difficulty
    assert!(close(curves[0].information(0.2), 1.3 * 1.3 / 4.0, 1e-12));
    assert!(close(
        test_information(&curves, 0.7),
        curves[0].information(0.7) + curves[1].information(0.7),
        1e-12
    ));
    assert!(close(expected_score(&curves, 60.0), 4.0, 1e-9));
    assert!(
        Curve::new(Shape::Graded, 1.0, &[1.0, 0.0]).is_err()
            && Curve::new(Shape::PartialCredit, 1.0, &[1.0, 0.0]).is_ok()
    );
    assert!(Curve::new(Shape::Graded, 0.0, &[1.0]).is_err() && Curve::new(Shape::Graded, f64::NAN, &[1.0]).is_err());
}
