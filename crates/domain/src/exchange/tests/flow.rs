//! The assignment under everything, alone.

use proptest::prelude::*;

use super::super::flow::{Cost, Side, assign};
use super::brute::best;

/// A worth, or none, of each pair, and how often each side may be used.
fn boards() -> impl Strategy<Value = (Vec<usize>, Vec<usize>, Vec<Vec<Option<i64>>>)> {
    (1_usize..=6, 1_usize..=6).prop_flat_map(|(rows, columns)| {
        (
            prop::collection::vec(0_usize..=2, rows),
            prop::collection::vec(0_usize..=2, columns),
            prop::collection::vec(
                prop::collection::vec(prop::option::weighted(0.7, 0_i64..12), columns),
                rows,
            ),
        )
    })
}

fn sides(capacities: &[usize], spread: Cost) -> Vec<Side> {
    let side = |capacity: &usize| Side {
        spread,
        ..Side::of(*capacity as u32)
    };
    capacities.iter().map(side).collect()
}

/// A pair, and that no row is used twice where another isn't used: each outweighs all worth.
const EACH: Cost = 1 << 20;
const EVEN: Cost = 1 << 10;

proptest! {
    #[test]
    fn as_many_pairs_as_can_be_and_of_those_the_best((rows, columns, worth) in boards()) {
        let worthy = |r: usize, c: usize| worth[r][c].map(|worth| EACH + Cost::from(worth));
        let pairs = assign(&sides(&rows, EVEN), &sides(&columns, 0), worthy);
        for (row, capacity) in rows.iter().enumerate() {
            prop_assert!(pairs.iter().filter(|pair| pair.0 == row).count() <= *capacity);
        }
        for (column, capacity) in columns.iter().enumerate() {
            prop_assert!(pairs.iter().filter(|pair| pair.1 == column).count() <= *capacity);
        }
        let uses = |row: usize| pairs.iter().filter(|pair| pair.0 == row).count();
        let even: usize = (0..rows.len()).map(|row| uses(row) * uses(row).saturating_sub(1) / 2).sum();
        let points: Option<i64> = pairs.iter().map(|(r, c)| worth[*r][*c]).sum();
        let rows: Vec<_> = rows.into_iter().map(|capacity| (capacity, 0)).collect();
        let most = best(&rows, &columns, &|r, c| worth[r][c].map(|worth| (0, worth)));
        prop_assert_eq!((pairs.len() as i64, 0, -(even as i64), points.unwrap()), most);
    }

    #[test]
    fn a_pair_that_costs_more_than_it_is_worth_is_not_made(worth in -9_i64..9, cost in 0_i64..9) {
        let row = Side { capacity: 1, first: Cost::from(cost), spread: 0 };
        let pairs = assign(&[row], &[Side::of(1)], |_, _| Some(Cost::from(worth)));
        prop_assert_eq!(!pairs.is_empty(), worth > cost);
    }
}

#[test]
fn what_is_spread_goes_to_everybody_before_it_goes_twice_to_one() {
    let spread = Side {
        capacity: 3,
        first: 0,
        spread: 10,
    };
    let pairs = assign(&[spread, spread], &[Side::of(1), Side::of(1)], |row, _| {
        Some(if row == 0 { 1_009 } else { 1_000 })
    });
    assert_eq!(
        pairs.iter().filter(|pair| pair.0 == 0).count(),
        1,
        "9 more are not worth 10"
    );
    assert!(assign(&[], &[], |_, _| Some(1)).is_empty());
}
