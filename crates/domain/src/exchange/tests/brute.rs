//! All ways to pair rows with columns, by what is left of each column: slow, short, and nothing of it taken from `flow`.

use std::collections::HashMap;

/// What counts, in this order: visits, kept pairs, evenness (never positive), points.
pub(super) type Value = (i64, i64, i64, i64);

/// The best value. `row` says how often a row may be used and how often it is already.
pub(super) fn best(
    rows: &[(usize, usize)],
    columns: &[usize],
    worth: &dyn Fn(usize, usize) -> Option<(i64, i64)>,
) -> Value {
    let mut by_left: HashMap<Vec<usize>, Value> = HashMap::from([(columns.to_vec(), (0, 0, 0, 0))]);
    for (row, (capacity, already)) in rows.iter().enumerate() {
        let mut next: HashMap<Vec<usize>, Value> = HashMap::new();
        let may: Vec<Vec<usize>> = (0_u32..1 << columns.len())
            .map(|chosen| (0..columns.len()).filter(|at| chosen >> at & 1 == 1).collect())
            .filter(|taken: &Vec<usize>| taken.len() <= *capacity && taken.iter().all(|at| worth(row, *at).is_some()))
            .collect();
        for (left, value) in &by_left {
            for taken in &may {
                if taken.iter().any(|at| left[*at] == 0) {
                    continue;
                }
                let (mut left, mut value) = (left.clone(), *value);
                for (nth, at) in taken.iter().enumerate() {
                    let (kept, points) = worth(row, *at).unwrap();
                    left[*at] -= 1;
                    value.0 += 1;
                    value.1 += kept;
                    value.2 -= (already + nth) as i64;
                    value.3 += points;
                }
                let known = next.entry(left).or_insert(value);
                *known = value.max(*known);
            }
        }
        by_left = next;
    }
    by_left.into_values().max().unwrap()
}
