//! One factor behind all items, by maximum likelihood.
//!
//! Owns the search: Newton's steps on loadings and variances, which are free to become negative, so that a factor that does not
//! fit is seen and not hidden at a border. Jöreskog KG (1967), *Some contributions to maximum likelihood factor analysis*,
//! Psychometrika 32, 443-482.

use super::NoOmega;
use crate::matrix::{Cholesky, Matrix, dot};

/// Steps after which the search gives up. It takes about five where one factor fits.
const STEPS: usize = 200;

/// It has come to rest where no loading or variance moves by more than this, on the scale of correlations. The step after it would be
/// about its square.
const REST: f64 = 1e-9;

/// Shares of a variance that are no more than roundings.
const LEAST: f64 = 1e-10;

/// A loading of no more than this has nothing of the factor.
const SHARED: f64 = 1e-6;

/// An own variance of no more than this share is none.
const OWN: f64 = 1e-8;

/// Correlations as λ λᵀ + diag(θ).
#[derive(Clone)]
pub(super) struct OneFactor {
    /// λ, one an item; all signs may be the other way.
    pub loadings: Vec<f64>,
    /// θ, the variance of its own of each item.
    pub own: Vec<f64>,
}

/// Of a matrix of correlations of three items or more.
pub(super) fn one_factor(correlations: &Matrix) -> Result<OneFactor, NoOmega> {
    correlations
        .cholesky(LEAST)
        .map_err(|item| NoOmega::Redundant { item })?;
    let mut at = State::of(start(correlations), correlations).ok_or(NoOmega::NotConverged)?;
    for _ in 0..STEPS {
        let step = at.step()?;
        let next = at.after(&step, correlations).ok_or(NoOmega::NotConverged)?;
        at = next;
        if step.iter().all(|moved| moved.abs() < REST) {
            // A factor of one item or two is none: it could be shared out between its loadings and their own variances in any way.
            if at
                .factor
                .loadings
                .iter()
                .filter(|loading| loading.abs() > SHARED)
                .count()
                < 3
            {
                return Err(NoOmega::NotIdentified);
            }
            let none = at.factor.own.iter().position(|own| *own <= OWN);
            return none.map_or(Ok(at.factor), |item| Err(NoOmega::Heywood { item }));
        }
    }
    Err(NoOmega::NotConverged)
}

/// The first principal component, by repeated multiplication.
fn start(correlations: &Matrix) -> OneFactor {
    let strength = |i: &usize| dot(correlations.row(*i), correlations.row(*i));
    let first = (0..correlations.size())
        .max_by(|a, b| strength(a).total_cmp(&strength(b)))
        .unwrap_or(0);
    let mut direction = correlations.row(first).to_vec();
    let mut length = 1.0;
    for _ in 0..100 {
        direction = correlations.times(&direction);
        length = dot(&direction, &direction).sqrt();
        direction.iter_mut().for_each(|d| *d /= length);
    }
    let loadings: Vec<f64> = direction.iter().map(|d| d * length.sqrt()).collect();
    let own = loadings
        .iter()
        .map(|loading| (1.0 - loading * loading).max(0.1))
        .collect();
    OneFactor { loadings, own }
}

/// A factor, and how far it is from the data.
struct State {
    factor: OneFactor,
    /// Σ⁻¹ of Σ = λ λᵀ + diag(θ).
    inverse: Matrix,
    /// ln |Σ| + tr(R Σ⁻¹), smallest at the maximum of the likelihood.
    misfit: f64,
    /// W − W R W, W = Σ⁻¹: what is left of the data when the factor is taken from them.
    rest: Matrix,
    /// H, the second derivatives of the misfit, or, where it is not bowl-shaped yet, what they are expected to be (Fisher's scoring).
    /// None where it is flat, as it is around loadings of nothing.
    bent: Option<Cholesky>,
}

impl State {
    /// None where Σ is not positive definite.
    fn of(factor: OneFactor, correlations: &Matrix) -> Option<Self> {
        let (loadings, own) = (&factor.loadings, &factor.own);
        let implied = Matrix::from_fn(own.len(), |i, j| {
            loadings[i] * loadings[j] + if i == j { own[i] } else { 0.0 }
        });
        let cholesky = implied.cholesky(0.0).ok()?;
        let inverse = cholesky.inverse();
        let trace: f64 = inverse.rows().zip(correlations.rows()).map(|(a, b)| dot(a, b)).sum();
        let misfit = cholesky.ln_det() + trace;
        let wrw = inverse.times_symmetric(correlations).times_symmetric(&inverse);
        let rest = Matrix::from_fn(own.len(), |i, j| inverse.at(i, j) - wrw.at(i, j));
        let mut state = misfit.is_finite().then_some(Self {
            factor,
            inverse,
            misfit,
            rest,
            bent: None,
        })?;
        let turned = Matrix::from_fn(wrw.size(), |i, j| 2.0 * wrw.at(i, j) - state.inverse.at(i, j));
        let bowl = state.curvature(&turned, Some(&state.rest));
        state.bent = bowl.or_else(|| state.curvature(&state.inverse, None));
        Some(state)
    }

    /// Where the slope leads: −H⁻¹ g, for all loadings and then all variances.
    fn step(&self) -> Result<Vec<f64>, NoOmega> {
        let slopes = self
            .rest
            .times(&self.factor.loadings)
            .into_iter()
            .map(|slope| -2.0 * slope);
        let down: Vec<f64> = slopes
            .chain((0..self.rest.size()).map(|i| -self.rest.at(i, i)))
            .collect();
        let bent = self.bent.as_ref().ok_or(NoOmega::NotIdentified)?;
        Ok(bent.solve(&down))
    }

    /// tr(Σ_a W Σ_b N) + tr((W − W R W) Σ_ab) for each two parameters a and b, W = Σ⁻¹. With N = 2 W R W − W these are the second
    /// derivatives; where R = Σ, as it is on average, N = W and the second term is none. None where they are not positive definite.
    fn curvature(&self, n: &Matrix, rest: Option<&Matrix>) -> Option<Cholesky> {
        let (w, loadings) = (&self.inverse, &self.factor.loadings);
        let items = loadings.len();
        let (wl, nl) = (w.times(loadings), n.times(loadings));
        let (lwl, lnl) = (dot(loadings, &wl), dot(loadings, &nl));
        let mixed = |i: usize, j: usize| wl[j] * n.at(i, j) + nl[j] * w.at(i, j);
        let cell = |a: usize, b: usize| match (a < items, b < items) {
            (true, true) => {
                let both = wl[a] * nl[b] + nl[a] * wl[b] + lwl * n.at(a, b) + lnl * w.at(a, b);
                both + rest.map_or(0.0, |rest| 2.0 * rest.at(a, b))
            }
            (true, false) => mixed(a, b - items),
            (false, true) => mixed(b, a - items),
            (false, false) => w.at(a - items, b - items) * n.at(a - items, b - items),
        };
        Matrix::from_fn(2 * items, cell).cholesky(LEAST).ok()
    }

    /// The step, or the largest half of a half of it that neither leads away from the data nor to where it is flat: a step so long that
    /// all loadings vanish would end the search beside a weak factor that is there.
    fn after(&self, step: &[f64], correlations: &Matrix) -> Option<Self> {
        let (for_loadings, for_own) = step.split_at(self.factor.loadings.len());
        let slack = 1e-13 * (1.0 + self.misfit.abs());
        let mut share = 1.0;
        let mut flat = None;
        for _ in 0..40 {
            let moved = |from: &[f64], by: &[f64]| from.iter().zip(by).map(|(from, by)| from + share * by).collect();
            let factor = OneFactor {
                loadings: moved(&self.factor.loadings, for_loadings),
                own: moved(&self.factor.own, for_own),
            };
            match Self::of(factor, correlations).filter(|there| there.misfit <= self.misfit + slack) {
                Some(there) if there.bent.is_some() => return Some(there),
                there => flat = flat.or(there),
            }
            share /= 2.0;
        }
        flat
    }
}
