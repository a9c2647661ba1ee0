//! Item response theory: what do the answers to each item say about one trait behind them, and where on it does each person lie?
//!
//! Owns models of one trait: Rasch, two parameters, graded response, (generalised) partial credit, by marginal maximum likelihood (Bock &
//! Aitkin 1981); scores of people; information; fit of items; the link between two tests ([`link`]). Stages: validate (answers as ranks,
//! equal rows together) → search (parameters) → errors → scores. It must not judge: whether somebody passes is not its matter.
//!
//! Formulas and deviations: `docs/statistics/irt.md`.

mod answers;
mod curve;
mod errors;
mod fit;
mod grid;
mod information;
pub mod link;
mod maximize;
mod options;
mod parallel;
mod posterior;
mod problem;
mod reason;
mod score;
mod search;
mod shape;
mod start;
mod sums;
mod warn;

pub use curve::{Curve, expected_score, test_information};
pub use fit::ItemFit;
pub use options::{Model, Options};
pub use reason::{NotComputable, Warning};
pub use score::{Scale, Score};
pub use shape::Shape;

use answers::Answers;
use grid::Grid;
use problem::Problem;

/// One item and what everybody answered, in the same order of people for each item. `None` where somebody did not.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// One a person. Any numbers that say the order of answers: 0 and 1, 1 to 5.
    pub answers: Vec<Option<f64>>,
}

/// What the answers say; every number is finite.
#[derive(Clone, Debug)]
pub struct Fit {
    /// The model.
    pub model: Model,
    /// People given, of whom some may have left out answers.
    pub n: usize,
    /// Of them, those who answered at least one item; the likelihood is theirs.
    pub answered: usize,
    /// ln of the likelihood at its maximum.
    pub ln_likelihood: f64,
    /// Unknowns.
    pub parameters: usize,
    /// Steps of the search, of both kinds.
    pub iterations: usize,
    /// One for each item, in the same order.
    pub items: Vec<Estimate>,
    /// Variance of the trait and its standard error, where the model leaves it free; else it is 1.
    pub variance: Option<(f64, f64)>,
    /// Covariances of all estimates: for each item its slope (where it has one of its own) and its difficulties; the variance of the
    /// trait at the end, where it is free. By rows.
    pub covariance: Vec<Vec<f64>>,
    /// Each person's place on the trait (EAP); of somebody who answered nothing, 0 and the trait's deviation.
    pub persons: Vec<Score>,
    /// Variance of the scores over that and the mean of their squared errors: how much of the differences is the trait's.
    pub reliability: Option<f64>,
    /// The items and the trait, to score other people.
    pub scale: Scale,
    /// What the result must be read with.
    pub warnings: Vec<Warning>,
}

/// What is known of one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// Its answers from lowest to highest, as they were given.
    pub values: Vec<f64>,
    /// People who answered it.
    pub n: usize,
    /// a; 1 where all items share one.
    pub slope: f64,
    /// Its standard error; none where it is 1 by the model.
    pub slope_se: Option<f64>,
    /// b_1…b_m.
    pub difficulties: Vec<f64>,
    /// Their standard errors.
    pub difficulty_ses: Vec<f64>,
    /// S-X²; of items with two answers, where enough people answered all.
    pub fit: Option<ItemFit>,
}

impl Fit {
    /// −2 ln L + 2 × parameters.
    pub fn aic(&self) -> f64 {
        2.0 * (self.parameters as f64 - self.ln_likelihood)
    }

    /// −2 ln L + ln(people) × parameters.
    pub fn bic(&self) -> f64 {
        (self.answered as f64).ln() * self.parameters as f64 - 2.0 * self.ln_likelihood
    }
}

/// Fits a model to answers.
///
/// # Errors
/// A named reason when an answer is not possible, or the answers cannot tell the parameters.
pub fn analyze(items: &[Item], options: &Options) -> Result<Fit, NotComputable> {
    options.validate(items)?;
    let answers = Answers::read(items, options)?;
    let grid = Grid::new(options.nodes);
    let problem = Problem::new(
        &answers,
        options.model.shape(),
        options.model.shares_slope(),
        grid.clone(),
    );
    let (have, need) = (answers.answered(), problem.unknowns() + 1);
    if have < need {
        return Err(NotComputable::TooFewPeople { have, need });
    }
    let found = search::search(&problem, start::start(&problem, &answers), options.tolerance)?;
    let errors = errors::errors(&problem, &found)?;
    let persons = persons(&problem, &answers, &found.parameters, errors.deviation);
    let fits = fit::s_x2(
        &answers,
        errors.scale.curves(),
        errors.deviation,
        &grid,
        item_unknowns(options.model),
    );
    let estimate = |(at, values): (usize, &Vec<f64>)| Estimate {
        values: values.clone(),
        n: items[at].answers.iter().flatten().count(),
        slope: errors.scale.curves()[at].slope(),
        slope_se: errors.slope_ses[at],
        difficulties: errors.scale.curves()[at].difficulties(),
        difficulty_ses: errors.difficulty_ses[at].clone(),
        fit: fits[at],
    };
    let estimates: Vec<Estimate> = answers.values.iter().enumerate().map(estimate).collect();
    Ok(Fit {
        model: options.model,
        n: answers.of_person.len(),
        answered: have,
        ln_likelihood: found.information.ln_likelihood,
        parameters: problem.unknowns(),
        iterations: found.iterations,
        warnings: warn::warnings(&answers, &estimates, &problem, &persons, errors.deviation),
        items: estimates,
        variance: errors.variance,
        covariance: errors.covariance,
        reliability: reliability(&answers, &persons),
        persons,
        scale: errors.scale,
    })
}

/// The parameters of one item with two answers.
fn item_unknowns(model: Model) -> usize {
    if model.shares_slope() { 1 } else { 2 }
}

/// EAP of everybody, once for each pattern.
fn persons(problem: &Problem, answers: &Answers, parameters: &[f64], deviation: f64) -> Vec<Score> {
    let table = problem.table(parameters);
    let pieces = problem.pieces();
    let points = &problem.grid.points[..problem.grid.used];
    let scores = parallel::each(pieces.len(), |piece| {
        let mut weights = vec![0.0; problem.grid.len()];
        let mut score = |pattern: &problem::Pattern| {
            posterior::posterior(problem, &table, pattern, &mut weights);
            let (z, spread) = score::moments(points.iter().copied().zip(weights.iter().copied()));
            Score {
                theta: z * deviation,
                se: spread * deviation,
            }
        };
        pieces[piece].iter().map(&mut score).collect::<Vec<_>>()
    })
    .concat();
    let nothing = Score {
        theta: 0.0,
        se: deviation,
    };
    let of = |pattern: &Option<usize>| pattern.map_or(nothing, |pattern| scores[pattern]);
    answers.of_person.iter().map(of).collect()
}

/// Var(EAP) / (Var(EAP) + mean of squared errors), over people who answered; none where nobody differs.
fn reliability(answers: &Answers, persons: &[Score]) -> Option<f64> {
    let answered = || {
        answers
            .of_person
            .iter()
            .zip(persons)
            .filter(|(pattern, _)| pattern.is_some())
    };
    let n = answered().count() as f64;
    let mean = crate::sum::sum(answered().map(|(_, score)| score.theta)) / n;
    let spread = crate::sum::sum(answered().map(|(_, score)| (score.theta - mean).powi(2))) / (n - 1.0);
    let error = crate::sum::sum(answered().map(|(_, score)| score.se.powi(2))) / n;
    Some(spread / (spread + error)).filter(|share| share.is_finite())
}
