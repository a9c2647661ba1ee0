//! Answers that follow a model, and what is compared of a fit.

use proptest::prelude::*;
use stats::irt::{Curve, Fit, Item, Model, NotComputable, Options, Shape, analyze};

/// Uniform numbers from a seed.
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / 2.0_f64.powi(53)
    }

    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.next()).sum::<f64>() - 6.0
    }
}

/// Answers of people to items that follow the model, a tenth left out.
pub fn simulated(seed: u64, people: usize, items: usize, answers: usize, shape: Shape) -> Vec<Item> {
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

pub fn fit(items: &[Item], model: Model) -> Fit {
    analyze(items, &Options::new(model)).unwrap()
}

/// The fit of answers of chance. Where an item is as steep as one likes there is no best fit (a few hundred people and four items now and then
/// make one so): that is said by name, and such answers are no case.
///
/// # Errors
/// That it is no case, or that something else is wrong.
pub fn fit_of_chance(items: &[Item], model: Model) -> Result<Fit, TestCaseError> {
    match analyze(items, &Options::new(model)) {
        Ok(found) => Ok(found),
        Err(NotComputable::Unbounded { .. }) => Err(TestCaseError::reject("an item is as steep as one likes")),
        Err(why) => Err(TestCaseError::fail(why.to_string())),
    }
}

pub fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0)
}

/// All parameters and their errors, item by item.
pub fn numbers(fit: &Fit) -> Vec<Vec<f64>> {
    let of = |item: &stats::irt::Estimate| {
        let mut all = vec![item.slope, item.slope_se.unwrap_or(0.0)];
        all.extend(&item.difficulties);
        all.extend(&item.difficulty_ses);
        all
    };
    fit.items.iter().map(of).collect()
}

pub fn same(a: &[Vec<f64>], b: &[Vec<f64>], tolerance: f64) -> bool {
    let pairs = || a.iter().flatten().zip(b.iter().flatten());
    a.concat().len() == b.concat().len() && pairs().all(|(a, b)| close(*a, *b, tolerance))
}

pub fn model() -> impl Strategy<Value = (Model, usize)> {
    prop_oneof![
        Just((Model::Rasch, 2)),
        Just((Model::TwoParameter, 2)),
        Just((Model::GradedResponse, 4)),
        Just((Model::PartialCredit, 3)),
        Just((Model::GeneralizedPartialCredit, 3)),
    ]
}

/// ln L by a sum of its own over 241 points.
pub fn likelihood(items: &[Item], fit: &Fit, curves: &[Curve], deviation: f64) -> f64 {
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
