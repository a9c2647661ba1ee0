//! Where on the trait a person lies, the items being known.
//!
//! Owns the estimates of one person: the mean of the posterior (EAP; Bock RD, Mislevy RJ 1982, Applied Psychological Measurement 6,
//! 431-444), its top (MAP), the top of the likelihood (ML) and Warm's weighted one (Warm TA 1989, Psychometrika 54, 427-450). Answers
//! that were left out do not count.

use super::NotComputable;
use super::curve::{Curve, test_information};
use super::grid::Grid;
use super::sums::sums;

/// θ beyond these ends is none; every likelihood that has a top has it between them.
const ENDS: f64 = 40.0;

/// A person's place on the trait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// θ.
    pub theta: f64,
    /// Its standard error; of an EAP the standard deviation of the posterior.
    pub se: f64,
}

/// A test whose items are known, and whom it is given to: people with a normal trait, mean 0.
#[derive(Clone, Debug)]
pub struct Scale {
    curves: Vec<Curve>,
    deviation: f64,
    grid: Grid,
}

impl Scale {
    /// `deviation`: the trait's standard deviation, 1 for all models with slopes of their own. `nodes`: points from −6 to 6 of these.
    ///
    /// # Errors
    /// `Quadrature` for fewer than 5 or more than 1000 points; `NoVariance` where the deviation is not above 0.
    pub fn new(curves: Vec<Curve>, deviation: f64, nodes: usize) -> Result<Self, NotComputable> {
        if !(5..=1000).contains(&nodes) {
            return Err(NotComputable::Quadrature { have: nodes });
        }
        if !(deviation > 0.0 && deviation.is_finite()) {
            return Err(NotComputable::NoVariance);
        }
        let grid = Grid::new(nodes);
        Ok(Self {
            curves,
            deviation,
            grid,
        })
    }

    /// The items.
    pub fn curves(&self) -> &[Curve] {
        &self.curves
    }

    /// Standard deviation of the trait.
    pub fn deviation(&self) -> f64 {
        self.deviation
    }

    /// The mean and standard deviation of the posterior. `answers` are ranks from 0, in the order of the items; without any, 0 and the
    /// trait's own deviation.
    ///
    /// # Errors
    /// `NoSuchAnswer`, `LengthsDiffer` where an answer is not one of the item's, or there are more or fewer than items (as person 0).
    pub fn eap(&self, answers: &[Option<usize>]) -> Result<Score, NotComputable> {
        let given = self.given(answers)?;
        let mut ln_p = Vec::new();
        let ln_weight = |at: usize, z: f64| {
            let of = |(item, rank): &(usize, usize)| {
                ln_p.resize(self.curves[*item].answers(), 0.0);
                self.curves[*item].line().ln_p(z * self.deviation, &mut ln_p);
                ln_p[*rank]
            };
            self.grid.ln_weights[at] + given.iter().map(of).sum::<f64>()
        };
        Ok(self.mean(ln_weight))
    }

    /// EAP of each sum of answers, from 0 to the highest, all items answered (Thissen D et al. 1995, Applied Psychological Measurement
    /// 19, 39-49).
    pub fn eap_of_sums(&self) -> Vec<Score> {
        let at_points: Vec<Vec<f64>> = self
            .grid
            .used()
            .map(|(_, z)| sums(&self.curves, z * self.deviation))
            .collect();
        let highest = at_points.first().map_or(0, Vec::len);
        (0..highest)
            .map(|sum| self.mean(|at, _| self.grid.ln_weights[at] + at_points[at][sum].ln()))
            .collect()
    }

    /// Mean and deviation of θ with these weights.
    fn mean(&self, ln_weight: impl FnMut(usize, f64) -> f64) -> Score {
        let mut ln_weight = ln_weight;
        let weights: Vec<(f64, f64)> = self.grid.used().map(|(at, z)| (z, ln_weight(at, z))).collect();
        let top = weights.iter().map(|(_, w)| *w).fold(f64::NEG_INFINITY, f64::max);
        let (z, deviation) = moments(weights.iter().map(|(z, w)| (*z, (w - top).exp())));
        Score {
            theta: z * self.deviation,
            se: deviation * self.deviation,
        }
    }

    /// The top of the posterior. Its error is the inverse root of the posterior's bend there.
    ///
    /// # Errors
    /// As [`Self::eap`].
    pub fn map(&self, answers: &[Option<usize>]) -> Result<Score, NotComputable> {
        let given = self.given(answers)?;
        let precision = self.deviation.powi(-2);
        let slope = |theta: f64| self.pull(&given, theta).0 - theta * precision;
        // concave, and the prior turns it back at both ends
        let theta = root(slope).unwrap_or(0.0);
        let se = (precision - self.pull(&given, theta).1).sqrt().recip();
        Ok(Score { theta, se })
    }

    /// The top of the likelihood; none where it rises without end, as of somebody with everything right, or where nothing was answered.
    ///
    /// # Errors
    /// As [`Self::eap`].
    pub fn ml(&self, answers: &[Option<usize>]) -> Result<Option<Score>, NotComputable> {
        let given = self.given(answers)?;
        let found = root(|theta| self.pull(&given, theta).0);
        Ok(found.map(|theta| Score {
            theta,
            se: (-self.pull(&given, theta).1).sqrt().recip(),
        }))
    }

    /// Warm's estimate, which is finite for everybody who answered something; its error is the inverse root of the information.
    ///
    /// # Errors
    /// As [`Self::eap`].
    pub fn wle(&self, answers: &[Option<usize>]) -> Result<Option<Score>, NotComputable> {
        let given = self.given(answers)?;
        let bend = |theta: f64| {
            let of = given.iter().map(|(item, _)| self.curves[*item].bend(theta));
            of.fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
        };
        let slope = |theta: f64| {
            let (information, j) = bend(theta);
            // far out both vanish together
            let lean = if information > 0.0 { j / information / 2.0 } else { 0.0 };
            self.pull(&given, theta).0 + lean
        };
        let found = (!given.is_empty()).then(|| root(slope)).flatten();
        Ok(found.map(|theta| Score {
            theta,
            se: bend(theta).0.sqrt().recip(),
        }))
    }

    /// ∫ I / (I + 1/σ²) over the trait: how much of an estimate's variance is the trait's, before anybody answers.
    pub fn marginal_reliability(&self) -> f64 {
        let precision = self.deviation.powi(-2);
        let share = |(at, z): (usize, f64)| {
            let information = test_information(&self.curves, z * self.deviation);
            self.grid.ln_weights[at].exp() * information / (information + precision)
        };
        self.grid.used().map(share).sum()
    }

    /// First and second derivative of ln of the likelihood.
    fn pull(&self, given: &[(usize, usize)], theta: f64) -> (f64, f64) {
        let of = given.iter().map(|(item, rank)| self.curves[*item].pull(theta, *rank));
        of.fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    }

    fn given(&self, answers: &[Option<usize>]) -> Result<Vec<(usize, usize)>, NotComputable> {
        if answers.len() != self.curves.len() {
            let item = answers.len().min(self.curves.len());
            return Err(NotComputable::LengthsDiffer { item });
        }
        let given = answers
            .iter()
            .enumerate()
            .filter_map(|(item, rank)| Some((item, (*rank)?)));
        let given: Vec<(usize, usize)> = given.collect();
        match given.iter().find(|(item, rank)| *rank >= self.curves[*item].answers()) {
            Some((item, _)) => Err(NotComputable::NoSuchAnswer { item: *item, person: 0 }),
            None => Ok(given),
        }
    }
}

/// Mean and standard deviation of points with weights.
pub(super) fn moments(weighted: impl Iterator<Item = (f64, f64)> + Clone) -> (f64, f64) {
    let (mut whole, mut sum) = (0.0, 0.0);
    for (z, weight) in weighted.clone() {
        whole += weight;
        sum += weight * z;
    }
    let mean = sum / whole;
    let square: f64 = weighted.map(|(z, weight)| weight * (z - mean).powi(2)).sum();
    (mean, (square / whole).sqrt())
}

/// Where a slope that falls crosses zero, by halves; none where it does not.
fn root(slope: impl Fn(f64) -> f64) -> Option<f64> {
    let (mut low, mut high) = (-ENDS, ENDS);
    if !(slope(low) > 0.0 && slope(high) < 0.0) {
        return None;
    }
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if slope(middle) > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(f64::midpoint(low, high))
}
