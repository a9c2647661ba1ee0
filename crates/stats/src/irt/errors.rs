//! From slopes and intercepts of the search to what people read, with standard errors.
//!
//! Owns the change of parameters and its derivatives (delta method): covariances of the unknowns are the inverse of the observed
//! information. Where slopes are shared, the search has the trait with variance 1 and one slope; people read slopes 1 and a variance.

use super::NotComputable;
use super::curve::Curve;
use super::problem::Problem;
use super::score::Scale;
use super::search::Found;
use super::shape::Shape;
use crate::matrix::Matrix;

/// Slopes below this are none, and there is nothing to divide by.
const FLAT: f64 = 1e-6;

/// What is read, and how sure it is.
pub(super) struct Errors {
    pub scale: Scale,
    pub deviation: f64,
    pub variance: Option<(f64, f64)>,
    pub slope_ses: Vec<Option<f64>>,
    pub difficulty_ses: Vec<Vec<f64>>,
    pub covariance: Vec<Vec<f64>>,
}

pub(super) fn errors(problem: &Problem, found: &Found) -> Result<Errors, NotComputable> {
    let line = |item: usize| problem.line(item, &found.parameters);
    if let Some(item) = (0..problem.items()).find(|item| line(*item).slope.abs() < FLAT) {
        return Err(NotComputable::Flat { item });
    }
    let inverse = found
        .information
        .observed
        .cholesky(0.0)
        .map_err(|_| NotComputable::NotIdentified)?
        .inverse();
    let deviation = if problem.shared { line(0).slope } else { 1.0 };
    let curve = |item: usize| {
        let slope = if problem.shared { 1.0 } else { line(item).slope };
        Curve::from_intercepts(problem.shape, slope, line(item).intercepts.to_vec())
            .map_err(|_| NotComputable::NoSuchItem { item })
    };
    let curves = (0..problem.items()).map(curve).collect::<Result<Vec<_>, _>>()?;
    let covariance = covariance(problem, &curves, deviation, &inverse);
    // in the order of the covariances: for each item its slope, unless it is shared, and its difficulties
    let mut ses = covariance.iter().enumerate().map(|(at, row)| row[at].max(0.0).sqrt());
    let (mut slope_ses, mut difficulty_ses) = (Vec::new(), Vec::new());
    for curve in &curves {
        slope_ses.push(if problem.shared { None } else { ses.next() });
        difficulty_ses.push(ses.by_ref().take(curve.answers() - 1).collect());
    }
    let variance = ses.next().map(|se| (deviation * deviation, se));
    Ok(Errors {
        scale: Scale::new(curves, deviation, problem.grid.used)?,
        deviation,
        variance,
        slope_ses,
        difficulty_ses,
        covariance,
    })
}

/// J Σ Jᵀ; J the derivatives of what is read by the unknowns.
fn covariance(problem: &Problem, curves: &[Curve], deviation: f64, inverse: &Matrix) -> Vec<Vec<f64>> {
    let mut derivatives: Vec<Vec<(usize, f64)>> = Vec::new();
    for (item, curve) in curves.iter().enumerate() {
        let unknown = |parameter: usize| problem.unknown(item, parameter);
        let slope = curve.slope();
        if !problem.shared {
            derivatives.push(vec![(unknown(0), 1.0)]);
        }
        for (k, difficulty) in curve.difficulties().iter().enumerate() {
            let mut by = vec![(unknown(k + 1), -1.0 / slope)];
            if !problem.shared {
                by.push((unknown(0), -difficulty / slope));
            }
            if problem.shape == Shape::PartialCredit && k > 0 {
                by.push((unknown(k), 1.0 / slope));
            }
            derivatives.push(by);
        }
    }
    if problem.shared {
        derivatives.push(vec![(0, 2.0 * deviation)]);
    }
    let cell = |a: &Vec<(usize, f64)>, b: &Vec<(usize, f64)>| {
        let terms = a
            .iter()
            .flat_map(|(i, x)| b.iter().map(move |(j, y)| x * y * inverse.at(*i, *j)));
        terms.sum::<f64>()
    };
    derivatives
        .iter()
        .map(|a| derivatives.iter().map(|b| cell(a, b)).collect())
        .collect()
}
