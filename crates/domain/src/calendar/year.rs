//! Days of school without breaks: weekdays from March to December that are no holidays, counted a year at a time.

use super::holiday::weekday_holidays;
use crate::time::Day;

pub(super) fn is_weekend(day: Day) -> bool {
    day.0.weekday().to_monday_zero_offset() >= 5
}

/// January and February lie between two school years.
pub(super) fn is_summer(day: Day) -> bool {
    day.0.month() < 3
}

/// Days of school from `first` to `last`, both counted. Adds whole weeks, so that lists of thousands of cycles can ask.
pub(super) fn school_days(first: Day, last: Day) -> i64 {
    if last < first {
        return 0;
    }
    let years = first.year()..=last.year();
    years.map(|year| of_year(year, first, last)).sum()
}

fn of_year(year: i16, first: Day, last: Day) -> i64 {
    let (Some(march), Some(december)) = (Day::new(year, 3, 1), Day::new(year, 12, 31)) else {
        return 0;
    };
    let (from, to) = (first.max(march), last.min(december));
    if to < from {
        return 0;
    }
    let off = weekday_holidays(year);
    weekdays(from, to)
        - off
            .iter()
            .filter(|day| from <= **day && **day <= to)
            .map(|_| 1)
            .sum::<i64>()
}

/// Mondays to Fridays from `from` to `to`, both counted.
fn weekdays(from: Day, to: Day) -> i64 {
    let days = to.days_since(from) + 1;
    let start = i64::from(from.0.weekday().to_monday_zero_offset());
    let rest = (start..start + days % 7)
        .filter(|at| at % 7 < 5)
        .map(|_| 1)
        .sum::<i64>();
    days / 7 * 5 + rest
}
