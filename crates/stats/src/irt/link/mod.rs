//! Two tests on one scale, through the items that both have.
//!
//! Owns the line θ₂ = A θ₁ + B from the scale of a first test to that of a second, for items with two answers: by their moments, or by
//! their curves. Kolen MJ, Brennan RL (2014), *Test equating, scaling, and linking*, 3rd edition, chapter 6. Standard errors by the delta
//! method: Ogasawara H (2000, 2001), for moments *Asymptotic standard errors of IRT equating coefficients using moments*, for curves
//! *Standard errors of item response theory equating/linking by response function methods*, Applied Psychological Measurement 25, 53-67.

mod curves;
mod moments;

use super::NotComputable;
use super::curve::Curve;

/// How the line is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// A = mean(a₁) / mean(a₂) (Loyd BH, Hoover HD 1980).
    MeanMean,
    /// A = the geometric mean of a₁ / a₂ (Mislevy RJ, Bock RD 1990).
    MeanGeometricMean,
    /// A = sd(b₂) / sd(b₁) (Marco GL 1977).
    MeanSigma,
    /// The curves of each item as close as can be (Haebara T 1980).
    Haebara,
    /// The curve of the whole test, its expected score, as close as can be (Stocking ML, Lord FM 1983).
    StockingLord,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::MeanMean,
        Self::MeanGeometricMean,
        Self::MeanSigma,
        Self::Haebara,
        Self::StockingLord,
    ];
}

/// The common items as one test has them, in the same order for both.
#[derive(Clone, Debug, PartialEq)]
pub struct Common {
    /// a of each.
    pub slopes: Vec<f64>,
    /// b of each.
    pub difficulties: Vec<f64>,
    /// Covariances of these estimates, all slopes first and then all difficulties, by rows; without them the link has no errors.
    pub covariance: Option<Vec<Vec<f64>>>,
}

/// θ₂ = A θ₁ + B.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// A, above 0.
    pub slope: f64,
    /// B.
    pub shift: f64,
    /// Standard errors of A and B, where both tests came with covariances.
    pub errors: Option<(f64, f64)>,
}

impl Link {
    /// A place on the first test's scale, on that of the second.
    pub fn theta(&self, first: f64) -> f64 {
        self.slope * first + self.shift
    }

    /// An item of the first test on the scale of the second: a / A, A b + B.
    ///
    /// # Errors
    /// `NoSuchItem` where that is no item any more.
    pub fn curve(&self, first: &Curve) -> Result<Curve, NotComputable> {
        let difficulties: Vec<f64> = first.difficulties().iter().map(|b| self.theta(*b)).collect();
        Curve::new(first.shape(), first.slope() / self.slope, &difficulties)
    }
}

/// The line from the first test's scale to the second's.
///
/// # Errors
/// `TooFewCommon` below two items, `LengthsDiffer` where lists are not of one length, `NoSuchItem` for a number that is not finite or a
/// slope of 0, `NoLink` where the items cannot tell A.
pub fn link(first: &Common, second: &Common, method: Method) -> Result<Link, NotComputable> {
    let items = first.slopes.len();
    validate(first, items)?;
    validate(second, items)?;
    let found = match method {
        Method::Haebara | Method::StockingLord => curves::line(first, second, method)?,
        _ => moments::line(first, second, method)?,
    };
    if !(found.slope > 0.0 && found.slope.is_finite() && found.shift.is_finite()) {
        return Err(NotComputable::NoLink);
    }
    let errors = first
        .covariance
        .as_ref()
        .zip(second.covariance.as_ref())
        .map(|(one, other)| {
            let variance = |by: &[Vec<f64>; 2]| form(&by[0], one) + form(&by[1], other);
            (variance(&found.slope_by).sqrt(), variance(&found.shift_by).sqrt())
        });
    Ok(Link {
        slope: found.slope,
        shift: found.shift,
        errors: errors.filter(|(a, b)| a.is_finite() && b.is_finite()),
    })
}

/// A line, and its derivatives by the estimates of the first and of the second test: slopes, then difficulties.
struct Line {
    slope: f64,
    shift: f64,
    slope_by: [Vec<f64>; 2],
    shift_by: [Vec<f64>; 2],
}

fn validate(common: &Common, items: usize) -> Result<(), NotComputable> {
    if items < 2 {
        return Err(NotComputable::TooFewCommon { have: items, need: 2 });
    }
    let estimates = 2 * items;
    let square = |rows: &Vec<Vec<f64>>| rows.len() == estimates && rows.iter().all(|row| row.len() == estimates);
    let whole = common.covariance.as_ref().is_none_or(square);
    if common.slopes.len() != items || common.difficulties.len() != items || !whole {
        return Err(NotComputable::LengthsDiffer { item: items });
    }
    let possible = |at: &usize| {
        common.slopes[*at].is_finite() && common.slopes[*at] != 0.0 && common.difficulties[*at].is_finite()
    };
    match (0..items).find(|at| !possible(at)) {
        Some(item) => Err(NotComputable::NoSuchItem { item }),
        None => Ok(()),
    }
}

/// v Σ vᵀ.
fn form(v: &[f64], covariance: &[Vec<f64>]) -> f64 {
    let row = |(x, row): (&f64, &Vec<f64>)| x * crate::matrix::dot(row, v);
    v.iter().zip(covariance).map(row).sum()
}
