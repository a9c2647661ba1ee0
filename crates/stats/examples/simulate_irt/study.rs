//! The study: tests whose items are known, given to people whose place is known.
//!
//! Owns what is simulated and how far from the truth the estimates are.

use stats::irt::{Curve, Fit, Item, Model, NotComputable, Options, analyze};

use crate::chance::Chance;

/// Groups of people.
pub const PEOPLE: [usize; 3] = [100, 500, 5_000];

/// Times that each test is given to a group of this size.
pub fn times(people: usize) -> usize {
    if people > 1_000 { 200 } else { 500 }
}

/// 95 % of a normal distribution lie within so many errors.
const WITHIN: f64 = 1.959_963_984_540_054;

/// The models, and how many answers their items have here.
pub const MODELS: [(Model, usize); 4] = [
    (Model::Rasch, 2),
    (Model::TwoParameter, 2),
    (Model::GradedResponse, 4),
    (Model::PartialCredit, 4),
];

/// What is known of one kind of estimate.
#[derive(Clone, Debug)]
pub struct Row {
    pub model: String,
    pub people: usize,
    /// `a`, `b`, `variance`, `theta`.
    pub what: String,
    /// Mean of estimate less truth.
    pub bias: f64,
    /// Root of the mean square of it.
    pub rmse: f64,
    /// The middle one of its size, which a few wild ones do not move.
    pub middle: f64,
    /// Share of intervals of 95 % that hold the truth.
    pub coverage: f64,
    /// Tests of all given that could not be fitted, or of which an answer was chosen by nobody.
    pub failed: usize,
}

/// Estimate less truth, and whether the interval holds it.
#[derive(Default)]
struct Apart(Vec<(f64, bool)>);

impl Apart {
    fn add(&mut self, estimate: f64, se: f64, truth: f64) {
        let apart = estimate - truth;
        self.0.push((apart, apart.abs() <= WITHIN * se));
    }

    fn row(&self, model: Model, people: usize, what: &str, failed: usize) -> Option<Row> {
        let n = self.0.len() as f64;
        let mean = |of: fn(&(f64, bool)) -> f64| self.0.iter().map(of).sum::<f64>() / n;
        let mut sizes: Vec<f64> = self.0.iter().map(|(apart, _)| apart.abs()).collect();
        sizes.sort_by(f64::total_cmp);
        Some(Row {
            model: model.to_string(),
            people,
            what: what.to_owned(),
            bias: mean(|(apart, _)| *apart),
            rmse: mean(|(apart, _)| apart * apart).sqrt(),
            middle: *sizes.get(sizes.len() / 2)?,
            coverage: mean(|(_, held)| f64::from(u8::from(*held))),
            failed,
        })
    }
}

/// All models and group sizes.
pub fn run() -> Result<Vec<Row>, NotComputable> {
    let mut rows = Vec::new();
    for (at, (model, answers)) in MODELS.into_iter().enumerate() {
        let curves = curves(model, answers)?;
        for (size, people) in PEOPLE.into_iter().enumerate() {
            rows.extend(cell(
                model,
                &curves,
                people,
                &mut Chance::of(1_000 + at * PEOPLE.len() + size),
            ));
            println!("{model} {people}");
        }
    }
    Ok(rows)
}

/// Twelve items with two answers, or eight with four; difficulties from −1.5 to 1.5, slopes from 0.8 to 2.
fn curves(model: Model, answers: usize) -> Result<Vec<Curve>, NotComputable> {
    let items = if answers == 2 { 12 } else { 8 };
    let curve = |at: usize| {
        let slope = if model.shares_slope() {
            1.0
        } else {
            [0.8, 1.2, 1.6, 2.0][at % 4]
        };
        let place = -1.5 + 3.0 * at as f64 / (items - 1) as f64;
        let middle = (answers as f64 - 2.0) / 2.0;
        // graded items of four answers lie closer to the middle, so that somebody chooses each answer
        let steps = (0..answers - 1).map(|k| {
            if answers == 2 {
                place
            } else {
                place / 2.0 + (k as f64 - middle)
            }
        });
        Curve::new(model.shape(), slope, &steps.collect::<Vec<_>>())
    };
    (0..items).map(curve).collect()
}

fn cell(model: Model, curves: &[Curve], people: usize, chance: &mut Chance) -> Vec<Row> {
    let (mut a, mut b, mut variance, mut theta) = Default::default();
    let mut failed = 0;
    for _ in 0..times(people) {
        let (items, truth) = given(curves, people, chance);
        match analyze(&items, &Options::new(model)) {
            Ok(fit) if whole(&fit, curves) => {
                compare(&fit, curves, &truth, [&mut a, &mut b, &mut variance, &mut theta]);
            }
            _ => failed += 1,
        }
    }
    let kinds: [(&Apart, &str); 4] = [(&a, "a"), (&b, "b"), (&variance, "variance"), (&theta, "theta")];
    kinds
        .iter()
        .filter_map(|(apart, what)| apart.row(model, people, what, failed))
        .collect()
}

/// Did somebody choose each answer?
fn whole(fit: &Fit, curves: &[Curve]) -> bool {
    fit.items
        .iter()
        .zip(curves)
        .all(|(item, curve)| item.values.len() == curve.answers())
}

fn compare(fit: &Fit, curves: &[Curve], truth: &[f64], [a, b, variance, theta]: [&mut Apart; 4]) {
    for (item, curve) in fit.items.iter().zip(curves) {
        if let Some(se) = item.slope_se {
            a.add(item.slope, se, curve.slope());
        }
        for (k, place) in curve.difficulties().iter().enumerate() {
            b.add(item.difficulties[k], item.difficulty_ses[k], *place);
        }
    }
    if let Some((found, se)) = fit.variance {
        variance.add(found, se, 1.0);
    }
    for (person, place) in fit.persons.iter().zip(truth) {
        theta.add(person.theta, person.se, *place);
    }
}

/// Answers of people with a normal trait, and where they truly are.
fn given(curves: &[Curve], people: usize, chance: &mut Chance) -> (Vec<Item>, Vec<f64>) {
    let truth: Vec<f64> = (0..people).map(|_| chance.normal()).collect();
    let answer = |curve: &Curve, theta: f64, chance: &mut Chance| {
        let mut left = chance.uniform();
        let chosen = curve.probabilities(theta).iter().position(|p| {
            left -= p;
            left <= 0.0
        });
        Some(chosen.unwrap_or(curve.answers() - 1) as f64)
    };
    let items = curves.iter().map(|curve| Item {
        answers: truth.iter().map(|theta| answer(curve, *theta, chance)).collect(),
    });
    (items.collect(), truth)
}
