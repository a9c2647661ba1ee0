//! The network's level of a measure, period by period: the median of its liceos.

use std::collections::{BTreeMap, HashSet};

use domain::id::SchoolId;
use domain::measure::NewPoint;
use domain::suppression::may_show;
use domain::time::Day;
use stats::median;

/// Fewer liceos than this say nothing of a network: a median of two is their values.
pub const FEWEST: usize = 3;

/// The network in one period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// The period.
    pub period: Day,
    /// The median.
    pub value: f64,
    /// How many liceos stand behind it.
    pub schools: usize,
}

/// The levels of every period in which enough liceos report. Groups of too few students don't count.
pub fn levels(histories: &[(SchoolId, Vec<NewPoint>)], members: &HashSet<SchoolId>) -> Vec<Level> {
    let mut by_period: BTreeMap<Day, Vec<f64>> = BTreeMap::new();
    for (_, points) in histories.iter().filter(|(school, _)| members.contains(school)) {
        for point in points.iter().filter(|point| may_show(point.n)) {
            by_period.entry(point.period).or_default().push(point.value);
        }
    }
    let enough = by_period.into_iter().filter(|(_, values)| values.len() >= FEWEST);
    enough
        .filter_map(|(period, values)| {
            Some(Level {
                period,
                value: median(&values)?,
                schools: values.len(),
            })
        })
        .collect()
}

/// Whether so many liceos came or went that the first and the last level tell of others: more than a third.
pub fn others_are_counted(levels: &[Level]) -> bool {
    let (Some(first), Some(last)) = (levels.first(), levels.last()) else {
        return false;
    };
    first.schools.abs_diff(last.schools) * 3 > first.schools.max(last.schools)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn school(n: u128) -> SchoolId {
        SchoolId(Uuid::from_u128(n))
    }

    fn point(on: &str, value: f64, n: Option<i64>) -> NewPoint {
        NewPoint {
            period: on.parse().unwrap(),
            value,
            n,
            fraction: None,
        }
    }

    #[test]
    fn the_median_of_three_and_nothing_of_two() {
        let members: HashSet<SchoolId> = (1..=4).map(school).collect();
        let [first, second] = ["2026-05-04", "2026-05-11"];
        let histories = [
            (
                school(1),
                vec![point(first, 50.0, Some(30)), point(second, 55.0, Some(30))],
            ),
            (school(2), vec![point(first, 60.0, None), point(second, 65.0, Some(30))]),
            (
                school(3),
                vec![point(first, 90.0, Some(9)), point(second, 90.0, Some(7))],
            ),
            (
                school(9),
                vec![point(first, 1.0, Some(30)), point(second, 1.0, Some(30))],
            ),
        ];
        let found = levels(&histories, &members);
        assert_eq!(found.len(), 1, "seven students are too few, and two liceos too");
        assert_eq!((found[0].value, found[0].schools), (60.0, 3));
    }
}
