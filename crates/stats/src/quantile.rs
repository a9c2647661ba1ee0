//! Quantiles of some values.

/// Type 7 of Hyndman & Fan 1996: linear between order statistics, the first being 0 and the last 1. `sorted` is not empty.
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = share * (sorted.len() - 1) as f64;
    let (below, above) = (sorted[at.floor() as usize], sorted[at.ceil() as usize]);
    below + (at - at.floor()) * (above - below)
}
