//! The test of Mantel and Haenszel, and their common odds ratio.
//!
//! Owns one item's numbers from its strata.

use super::class::EtsClass;
use super::strata::Stratum;
use crate::gamma::chi_squared_above;
use crate::sum::sum;

/// ETS' scale of difficulty has 2.35 points for each logit: 4 / 1.7.
const DELTA: f64 = -2.35;

/// The 97.5 % point of the normal distribution: two sides of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// The test, and how large the difference is.
#[derive(Clone, Debug, PartialEq)]
pub struct MantelHaenszel {
    /// Chi-square with one degree of freedom.
    pub chi2: f64,
    /// How often chance alone would give a chi-square as large.
    pub p: f64,
    /// None where one group was always right, or always wrong, at every score that the other reached too.
    pub estimate: Option<Estimate>,
}

/// How large the difference is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Odds of being right in the reference group over those in the focal group, at the same score. Above 1 where the item is harder for
    /// the focal group.
    pub alpha: f64,
    /// Variance of ln alpha (Phillips A, Holland PW (1987), *Estimators of the variance of the Mantel-Haenszel log-odds-ratio estimate*,
    /// Biometrics 43, 425-431).
    pub var_log_alpha: f64,
    /// −2.35 ln alpha: points of ETS' scale of difficulty. Below 0 where the item is harder for the focal group.
    pub delta: f64,
    /// The 95 % interval of delta.
    pub delta_ci: (f64, f64),
    /// By size alone: what difR calls the effect size.
    pub size: EtsClass,
    /// By size and significance: what ETS does.
    pub class: EtsClass,
}

/// Why an item has no test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEstimate {
    /// The groups have no score in common.
    NothingInCommon,
    /// At each score everybody was right, or everybody wrong.
    Constant,
}

impl std::fmt::Display for NoEstimate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NothingInCommon => "no score was reached in both groups",
            Self::Constant => "at each score everybody was right, or everybody was wrong",
        })
    }
}

pub(super) fn test(strata: &[Stratum], continuity: bool) -> Result<MantelHaenszel, NoEstimate> {
    if strata.is_empty() {
        return Err(NoEstimate::NothingInCommon);
    }
    let variance = sum(strata.iter().map(variance));
    if variance <= 0.0 {
        return Err(NoEstimate::Constant);
    }
    let apart = sum(strata.iter().map(|s| s.reference_right - expected(s))).abs();
    // a difference of less than ½ becomes one of up to ½, as in difR: far too small to matter
    let corrected = if continuity { apart - 0.5 } else { apart };
    let chi2 = corrected * corrected / variance;
    let p = chi_squared_above(chi2, 1.0).ok_or(NoEstimate::Constant)?;
    Ok(MantelHaenszel {
        chi2,
        p,
        estimate: estimate(strata, p),
    })
}

/// Of the reference group's right answers, if the groups did not differ.
fn expected(s: &Stratum) -> f64 {
    s.reference() * (s.reference_right + s.focal_right) / s.all()
}

/// Of the same number, which is hypergeometric.
fn variance(s: &Stratum) -> f64 {
    let (right, wrong) = (s.reference_right + s.focal_right, s.reference_wrong + s.focal_wrong);
    s.reference() * s.focal() * right * wrong / (s.all() * s.all() * (s.all() - 1.0))
}

fn estimate(strata: &[Stratum], p: f64) -> Option<Estimate> {
    let with = sum(strata.iter().map(|s| s.reference_right * s.focal_wrong / s.all()));
    let against = sum(strata.iter().map(|s| s.reference_wrong * s.focal_right / s.all()));
    if !(with > 0.0 && against > 0.0) {
        return None;
    }
    let alpha = with / against;
    let spread = |s: &Stratum| {
        let (ad, bc) = (s.reference_right * s.focal_wrong, s.reference_wrong * s.focal_right);
        let weight = s.reference_right + s.focal_wrong + alpha * (s.reference_wrong + s.focal_right);
        (ad + alpha * bc) * weight / (s.all() * s.all())
    };
    let var_log_alpha = sum(strata.iter().map(spread)) / (2.0 * with * with);
    let delta = DELTA * alpha.ln();
    let error = DELTA.abs() * var_log_alpha.sqrt();
    Some(Estimate {
        alpha,
        var_log_alpha,
        delta,
        delta_ci: (delta - Z * error, delta + Z * error),
        size: EtsClass::by_size(delta),
        class: EtsClass::tested(delta, error, p),
    })
}
