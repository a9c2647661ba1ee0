//! Reliability of a scale: how far do its items measure one thing, and how precisely?
//!
//! Owns what classical test theory says about the answers of people to the items of one scale. Stages: validate (columns of answers,
//! reversed items turned) → compute (covariances, alpha and its interval, omega) → each item ([`ItemStat`]). It judges the scale in
//! this group, never a person.
//!
//! Cronbach LJ (1951), *Coefficient alpha and the internal structure of tests*, Psychometrika 16, 297-334. McDonald RP (1999), *Test
//! theory: a unified treatment*. Formulas and deviations: `docs/statistics/reliability.md`.

mod alpha;
mod covariance;
mod factor;
mod interval;
mod items;
mod omega;
mod reason;
mod validate;

pub use items::ItemStat;
pub use reason::{NoOmega, NotComputable};

use alpha::{Sums, standard_error, standardized};
use covariance::{correlations, covariances};

/// One item and what everybody answered, in the same order of people for each item. `None` where somebody did not.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// One a person, in the points of the answers' scale.
    pub answers: Vec<Option<f64>>,
    /// Is it worded the other way, so that it has to be turned (lowest + highest − answer)?
    pub reversed: bool,
}

/// The lowest and the highest answer that the items offer, whether or not anybody gave them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    /// 1 of a scale from 1 to 6.
    pub lowest: f64,
    /// 6 of a scale from 1 to 6.
    pub highest: f64,
}

/// What can be said about a scale; every number is finite. The score meant is the sum of all items, reversed ones turned.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability {
    /// People given, of whom some may have left out answers.
    pub n: usize,
    /// Of them, those who answered at least one item.
    pub answered: usize,
    /// Of them, those who answered all; omega rests on these.
    pub complete: usize,
    /// Cronbach's alpha, not above 1. Below 0 where items contradict each other.
    pub alpha: f64,
    /// Feldt's 95 % interval of alpha. None only where there are so many people that it could not be summed.
    pub alpha_ci: Option<(f64, f64)>,
    /// Standard error of alpha by Duhachek & Iacobucci. None where answers are missing in such a way that it has no square root.
    pub alpha_se: Option<f64>,
    /// Alpha as if all items had the same variance. None where an item has none.
    pub alpha_standardized: Option<f64>,
    /// Mean correlation between two items. None where an item has no variance.
    pub average_r: Option<f64>,
    /// McDonald's omega of one factor, from 0 to 1, or why there is none.
    pub omega_total: Result<f64, NoOmega>,
    /// Standard error of measurement of a person's sum, in points: divide by the number of items for that of a mean.
    pub sem: f64,
    /// One for each item, in the same order.
    pub items: Vec<ItemStat>,
}

/// Analyses the answers to the items of one scale. `ends` are needed where an item is reversed; given, no answer may lie beyond them.
///
/// # Errors
/// A named reason when an answer is not possible, or the answers cannot tell how the items go together.
pub fn analyze(items: &[Item], ends: Option<Ends>) -> Result<Reliability, NotComputable> {
    let columns = validate::validate(items, ends)?;
    let covariances = covariances(&columns)?;
    let sums = Sums::of(&covariances);
    let alpha = sums.alpha()?;
    let correlations = correlations(&covariances);
    let (n, whole) = (columns[0].len(), validate::complete(&columns));
    Ok(Reliability {
        n,
        answered: validate::answered(&columns),
        complete: whole[0].len(),
        alpha,
        alpha_ci: interval::feldt(alpha, n, columns.len()),
        alpha_se: standard_error(&covariances, n),
        alpha_standardized: correlations.as_ref().and_then(standardized),
        average_r: correlations.as_ref().map(alpha::average),
        omega_total: omega::omega(&whole),
        sem: (sums.total * (1.0 - alpha)).sqrt(),
        items: items::items(&columns, &covariances),
    })
}
