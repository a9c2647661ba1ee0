//! The JSON of the contract.
//!
//! Owns its shape: fields may be added, never renamed. First those of the contract, then what was added to them.

use serde::Serialize;
use stats::psychometrics::Reliability;

use super::Scale;

#[derive(Serialize)]
struct Document<'a> {
    /// People, i.e. rows.
    n: usize,
    /// How many items.
    items: usize,
    alpha: f64,
    alpha_ci: Option<[f64; 2]>,
    omega_total: Option<f64>,
    sem: f64,
    item_stats: Vec<ItemStat<'a>>,
    /// People who answered at least one item.
    n_answered: usize,
    /// People who answered all, on whom omega rests.
    n_complete: usize,
    alpha_se: Option<f64>,
    alpha_standardized: Option<f64>,
    average_r: Option<f64>,
    /// Why `omega_total` is null.
    omega_reason: Option<String>,
    /// The lowest and the highest answer of anybody, where reversed items were turned within these.
    guessed_ends: Option<[f64; 2]>,
}

#[derive(Serialize)]
struct ItemStat<'a> {
    item: &'a str,
    n: usize,
    mean: f64,
    sd: f64,
    r_drop: Option<f64>,
    alpha_if_dropped: Option<f64>,
    reversed: bool,
}

pub fn json(found: &Reliability, scale: &Scale) -> Result<String, serde_json::Error> {
    let document = Document {
        n: found.n,
        items: found.items.len(),
        alpha: found.alpha,
        alpha_ci: found.alpha_ci.map(|(low, high)| [low, high]),
        omega_total: found.omega_total.ok(),
        sem: found.sem,
        item_stats: item_stats(found, scale),
        n_answered: found.answered,
        n_complete: found.complete,
        alpha_se: found.alpha_se,
        alpha_standardized: found.alpha_standardized,
        average_r: found.average_r,
        omega_reason: found.omega_total.err().map(|reason| scale.told(reason)),
        guessed_ends: scale.guessed.map(|ends| [ends.lowest, ends.highest]),
    };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn item_stats<'a>(found: &Reliability, scale: &'a Scale) -> Vec<ItemStat<'a>> {
    let stat = |(at, stat): (usize, &stats::psychometrics::ItemStat)| ItemStat {
        item: scale.name(at),
        n: stat.n,
        mean: stat.mean,
        sd: stat.sd,
        r_drop: stat.r_drop,
        alpha_if_dropped: stat.alpha_if_dropped,
        reversed: scale.items[at].reversed,
    };
    found.items.iter().enumerate().map(stat).collect()
}
