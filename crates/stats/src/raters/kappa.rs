//! Agreement beyond what chance gives.
//!
//! Owns Cohen's kappa, plain and weighted (Cohen J (1960), Educational and Psychological Measurement 20, 37-46; (1968), Psychological
//! Bulletin 70, 213-220), and its standard error in large samples (Fleiss JL, Cohen J, Everitt BS (1969), *Large sample standard errors of
//! kappa and weighted kappa*, Psychological Bulletin 72, 323-327, formula 13).

use super::NotComputable;
use super::table::Table;
use crate::sum::sum;

/// The 97.5 % point of the normal distribution: two sides of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// How much a disagreement counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weights {
    /// All of it.
    Same,
    /// By the distance of the categories.
    Linear,
    /// By its square.
    Quadratic,
}

/// Agreement beyond chance: 1 is perfect, 0 what chance gives, below 0 worse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kappa {
    /// The coefficient.
    pub kappa: f64,
    /// Its standard error in large samples.
    pub se: f64,
    /// 95 %, symmetrical; not above 1 nor below −1.
    pub ci: (f64, f64),
}

pub(super) fn kappa(table: &Table, weights: Weights) -> Result<Kappa, NotComputable> {
    let categories = table.categories();
    let cells = || (0..categories).flat_map(move |row| (0..categories).map(move |column| (row, column)));
    let weight = |row, column| weight(weights, row, column, categories);
    let observed = sum(cells().map(|(row, column)| weight(row, column) * table.share(row, column)));
    let chance = sum(cells().map(|(row, column)| weight(row, column) * table.of_first(row) * table.of_second(column)));
    let room = 1.0 - chance;
    if room <= f64::EPSILON {
        return Err(NotComputable::Constant);
    }
    // the mean weight of a category of one rater, over what the other gives by chance
    let of_row: Vec<f64> = (0..categories)
        .map(|row| sum((0..categories).map(|column| weight(row, column) * table.of_second(column))))
        .collect();
    let of_column: Vec<f64> = (0..categories)
        .map(|column| sum((0..categories).map(|row| weight(row, column) * table.of_first(row))))
        .collect();
    let spread = sum(cells().map(|(row, column)| {
        let part = weight(row, column) * room - (of_row[row] + of_column[column]) * (1.0 - observed);
        table.share(row, column) * part * part
    }));
    let middle = observed * chance - 2.0 * chance + observed;
    // raters who agree in everything leave a rounding below zero
    let variance = (spread - middle * middle).max(0.0) / (table.n as f64 * room.powi(4));
    let (kappa, se) = ((observed - chance) / room, variance.sqrt());
    Ok(Kappa {
        kappa,
        se,
        ci: ((kappa - Z * se).max(-1.0), (kappa + Z * se).min(1.0)),
    })
}

/// 1 for the same category, less with the distance.
fn weight(weights: Weights, row: usize, column: usize, categories: usize) -> f64 {
    let distance = row.abs_diff(column) as f64 / (categories as f64 - 1.0);
    match weights {
        Weights::Same => f64::from(u8::from(row == column)),
        Weights::Linear => 1.0 - distance,
        Weights::Quadratic => 1.0 - distance * distance,
    }
}
