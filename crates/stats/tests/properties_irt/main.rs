//! What must hold of item response theory whatever the answers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod any;
mod known;
mod named;

use any::{close, fit, fit_of_chance, likelihood, model, numbers, same, simulated};
use proptest::prelude::*;
use stats::irt::{Curve, Item, Model, Options, Shape, Warning, analyze};

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
        let (one, other) = (fit_of_chance(&items, model)?, fit_of_chance(&backwards, model)?);
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
        let (one, other) = (numbers(&fit_of_chance(&items, model)?), numbers(&fit_of_chance(&backwards, model)?));
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
        let (one, other) = (fit_of_chance(&items, model)?, fit_of_chance(&turned, model)?);
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
        let of = |items: &[Item]| Ok::<_, TestCaseError>(numbers(&fit_of_chance(items, Model::GradedResponse)?));
        prop_assert_eq!(of(&items)?, of(&other)?);
    }

    /// An independent sum over the trait, twice as fine, gives the same likelihood, and less of it for any other parameters.
    #[test]
    fn no_other_parameters_are_more_likely(seed: u64, (model, answers) in model()) {
        let items = simulated(seed, 300, 4, answers, model.shape());
        let found = fit_of_chance(&items, model)?;
        let deviation = found.scale.deviation();
        let curves = found.scale.curves().to_vec();
        // An item that all but parts people in two is steeper than these points see.
        prop_assume!(curves.iter().all(|curve| curve.slope().abs() * deviation < 6.0));
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
