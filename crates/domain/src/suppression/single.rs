//! One row of numbers: a figure and its parts, each known by how many answered.
//!
//! Owns the rule for a single table. Tables that overlap are planned together: see `plan`.

use super::SMALLEST_GROUP;

/// Whether a result of `n` answers may be shown beyond whoever entered it; an unknown `n` is an official aggregate.
#[must_use]
pub fn may_show(n: Option<i64>) -> bool {
    n.is_none_or(|n| n >= SMALLEST_GROUP)
}

/// Which cells of a whole are withheld, where the whole itself is shown: those of too few, and as many more, the smallest
/// first, as it takes so that what the shown ones leave of the whole is no small group either. An unknown `n` counts as an
/// official aggregate and is shown.
#[must_use]
pub fn withheld(cells: &[Option<i64>]) -> Vec<bool> {
    let mut out: Vec<bool> = cells.iter().map(|n| !may_show(*n)).collect();
    let left = |out: &[bool]| -> i64 {
        cells
            .iter()
            .zip(out)
            .filter(|(_, out)| **out)
            .filter_map(|(n, _)| *n)
            .sum()
    };
    while out.contains(&true) && left(&out) < SMALLEST_GROUP {
        let shown = (0..cells.len()).filter(|i| !out[*i]);
        let Some(next) = shown.min_by_key(|i| cells[*i].unwrap_or(i64::MAX)) else {
            break;
        };
        out[next] = true;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_left_of_a_whole_is_no_small_group() {
        assert_eq!(withheld(&[Some(20), Some(15)]), [false, false]);
        assert_eq!(
            withheld(&[Some(20), Some(5)]),
            [true, true],
            "20 of 25 would tell the five"
        );
        assert_eq!(withheld(&[Some(20), Some(5), Some(9)]), [false, true, true]);
        assert_eq!(withheld(&[Some(20), Some(5), Some(4)]), [false, true, true]);
        assert_eq!(withheld(&[None, Some(9)]), [false, false]);
        assert!(withheld(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_the_cells(cells in prop::collection::vec(prop::option::of(0..60_i64), 0..6)) {
            let out = withheld(&cells);
            let hidden: Vec<_> = cells.iter().zip(&out).filter(|(_, out)| **out).map(|(n, _)| *n).collect();
            for (n, out) in cells.iter().zip(&out) {
                prop_assert!(*out || may_show(*n));
            }
            let sum: i64 = hidden.iter().flatten().sum();
            prop_assert!(hidden.is_empty() || hidden.len() == cells.len() || sum >= SMALLEST_GROUP);
        }
    }
}
