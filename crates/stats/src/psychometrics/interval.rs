//! How far alpha may lie from that of all the people these could have been.
//!
//! Owns Feldt's interval (Feldt LS 1965, *The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty*,
//! Psychometrika 30, 357-370; Feldt, Woodruff & Salih 1987, Applied Psychological Measurement 11, 93-103, formulas 6 and 7).

use crate::fisher::quantile;

/// The share in each tail: 95 % between them.
const TAIL: f64 = 0.025;

/// 1 − (1 − alpha) F, with F at 97.5 % and 2.5 % for n − 1 and (n − 1)(k − 1) degrees of freedom.
pub(super) fn feldt(alpha: f64, n: usize, items: usize) -> Option<(f64, f64)> {
    let (people, others) = (n as f64 - 1.0, items as f64 - 1.0);
    let limit = |p: f64| Some(1.0 - (1.0 - alpha) * quantile(p, people, people * others)?);
    Some((limit(1.0 - TAIL)?, limit(TAIL)?))
}

#[cfg(test)]
mod tests {
    use super::feldt;

    /// Printed by others: Evans' function on the statistics pages of the MRC Cognition and Brain Sciences Unit.
    #[test]
    fn it_is_the_published_one() {
        let (low, high) = feldt(0.913, 873, 20).unwrap();
        assert!(
            (low - 0.904_402_4).abs() < 5e-8 && (high - 0.921_158_8).abs() < 5e-8,
            "{low} {high}"
        );
    }
}
