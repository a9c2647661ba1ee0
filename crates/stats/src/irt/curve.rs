//! One item, its parameters known.
//!
//! Owns what follows from an item's parameters alone: the probability of each answer, the expected answer, information.

use super::NotComputable;
use super::shape::{Line, Shape};

/// An item on the scale of the trait θ: a logistic line with metric D = 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    shape: Shape,
    slope: f64,
    intercepts: Vec<f64>,
}

impl Curve {
    /// From a slope a and the difficulties b_1…b_m of an item with m + 1 answers; graded: P(≥ k) = logistic(a (θ − b_k)), partial credit:
    /// P(k) / P(k − 1) = exp(a (θ − b_k)).
    ///
    /// # Errors
    /// `NoSuchItem` (item 0) where a number is not finite, a is 0, there is no difficulty, or graded ones do not stand in the order of a.
    pub fn new(shape: Shape, slope: f64, difficulties: &[f64]) -> Result<Self, NotComputable> {
        let steps = difficulties.iter().map(|b| -slope * b);
        let intercepts = match shape {
            Shape::Graded => steps.collect(),
            Shape::PartialCredit => steps
                .scan(0.0, |sum, step| {
                    *sum += step;
                    Some(*sum)
                })
                .collect(),
        };
        Self::from_intercepts(shape, slope, intercepts)
    }

    /// From a slope and the intercepts of its line: d_k = −a b_k where graded, the sum of these up to k for partial credit.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn from_intercepts(shape: Shape, slope: f64, intercepts: Vec<f64>) -> Result<Self, NotComputable> {
        let curve = Self {
            shape,
            slope,
            intercepts,
        };
        if slope == 0.0 || curve.intercepts.is_empty() || !curve.line().possible() {
            return Err(NotComputable::NoSuchItem { item: 0 });
        }
        Ok(curve)
    }

    /// a.
    pub fn slope(&self) -> f64 {
        self.slope
    }

    /// d_1…d_m.
    pub fn intercepts(&self) -> &[f64] {
        &self.intercepts
    }

    /// Its shape.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// b_1…b_m.
    pub fn difficulties(&self) -> Vec<f64> {
        let before = |k: usize| match (self.shape, k) {
            (Shape::Graded, _) | (_, 0) => 0.0,
            (Shape::PartialCredit, _) => self.intercepts[k - 1],
        };
        let difficulty = |(k, d): (usize, &f64)| (before(k) - d) / self.slope;
        self.intercepts.iter().enumerate().map(difficulty).collect()
    }

    /// How many answers it has: m + 1.
    pub fn answers(&self) -> usize {
        self.intercepts.len() + 1
    }

    /// P of each answer at θ.
    pub fn probabilities(&self, theta: f64) -> Vec<f64> {
        let mut p = vec![0.0; self.answers()];
        self.line().p(theta, &mut p);
        p
    }

    /// The expected answer at θ, from 0 to m.
    pub fn expected(&self, theta: f64) -> f64 {
        self.probabilities(theta)
            .iter()
            .enumerate()
            .map(|(k, p)| k as f64 * p)
            .sum()
    }

    /// Fisher's information about θ in one answer to this item, at θ (Samejima 1969): Σ P'² / P.
    pub fn information(&self, theta: f64) -> f64 {
        self.bend(theta).0
    }

    /// Information, and Warm's J = Σ P' P'' / P.
    pub(super) fn bend(&self, theta: f64) -> (f64, f64) {
        let along = self.along(theta);
        let p = self.probabilities(theta);
        let sum = |term: fn(&(f64, f64)) -> f64| p.iter().zip(&along).map(|(p, along)| p * term(along)).sum::<f64>();
        let a = self.slope;
        (
            a.powi(2) * sum(|(first, _)| first * first),
            a.powi(3) * sum(|(first, second)| first * (first * first + second)),
        )
    }

    /// First and second derivative of ln P by θ for one answer.
    pub(super) fn pull(&self, theta: f64, answer: usize) -> (f64, f64) {
        let (first, second) = self.along(theta)[answer];
        (self.slope * first, self.slope * self.slope * second)
    }

    fn along(&self, theta: f64) -> Vec<(f64, f64)> {
        let mut along = vec![(0.0, 0.0); self.answers()];
        self.line().along(theta, &mut along);
        along
    }

    pub(super) fn line(&self) -> Line<'_> {
        Line {
            shape: self.shape,
            slope: self.slope,
            intercepts: &self.intercepts,
        }
    }
}

/// Information about θ in answers to all of these items, at θ. Its inverse root is the standard error of an estimate there.
pub fn test_information(curves: &[Curve], theta: f64) -> f64 {
    curves.iter().map(|curve| curve.information(theta)).sum()
}

/// The expected sum of answers at θ: the true score.
pub fn expected_score(curves: &[Curve], theta: f64) -> f64 {
    curves.iter().map(|curve| curve.expected(theta)).sum()
}
