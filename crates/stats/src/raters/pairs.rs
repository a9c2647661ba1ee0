//! Two raters who put the same things into categories.
//!
//! Owns the table of both, the share in which they agree, and the three kappas.

use super::NotComputable;
use super::kappa::{Kappa, Weights, kappa};
use super::table::Table;

/// What two raters have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// Things that both rated.
    pub n: usize,
    /// Things that one of them did not rate.
    pub left_out: usize,
    /// How many the first put into the row's category and the second into the column's.
    pub table: Vec<Vec<usize>>,
    /// The share that both put into the same category, from 0 to 1.
    pub agreed: f64,
    /// Cohen's kappa: any disagreement counts the same.
    pub kappa: Kappa,
    /// Categories are in order; disagreement counts by the distance.
    pub linear: Kappa,
    /// Categories are in order; disagreement counts by the square of the distance.
    pub quadratic: Kappa,
}

/// Compares two raters. Each pair is what the first and the second said of one thing: positions of categories, in their order, none
/// where one did not say.
///
/// # Errors
/// A named reason when a category is none, or nothing tells agreement from chance.
pub fn agreement(pairs: &[(Option<usize>, Option<usize>)], categories: usize) -> Result<Agreement, NotComputable> {
    let table = Table::of(pairs, categories)?;
    Ok(Agreement {
        n: table.n,
        left_out: pairs.len() - table.n,
        agreed: table.agreed(),
        kappa: kappa(&table, Weights::Same)?,
        linear: kappa(&table, Weights::Linear)?,
        quadratic: kappa(&table, Weights::Quadratic)?,
        table: table.counts,
    })
}
