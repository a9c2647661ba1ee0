//! The same weeks of last year: which year and school week a point belongs to.

use jiff::civil::Date;
use stats::spc::{NotComputable, Place, YearOnYear, within_year};

use crate::{cadence::Cadence, control::Figure, time::days};

/// The latest school year of the series against the one before it, week by week or month by month.
///
/// # Errors
/// Why they cannot be compared: there are not two years, or too few of their weeks have a value in both.
pub fn years(figure: &Figure) -> Result<YearOnYear, NotComputable> {
    let places: Vec<Place> = figure.dates.iter().map(|date| place(*date, figure.cadence)).collect();
    let known = figure.chart.points.iter().take(places.len());
    let values: Vec<Option<f64>> = known.map(|point| point.y.filter(|_| !point.excluded)).collect();
    within_year(places.get(..values.len()).unwrap_or(&places), &values)
}

/// School years are calendar years, March to December; weeks are counted from the first Monday of March.
fn place(date: Date, cadence: Cadence) -> Place {
    let place = match cadence {
        Cadence::Weekly | Cadence::Irregular => school_week(date),
        Cadence::Monthly => i32::from(date.month()),
        Cadence::Semester => i32::from(date.month() > 7),
        Cadence::Yearly => 0,
    };
    Place {
        year: i32::from(date.year()),
        place,
    }
}

/// A point of a Wednesday belongs to its Monday.
fn school_week(date: Date) -> i32 {
    let march = Date::new(date.year(), 3, 1).unwrap_or(date);
    let since_monday = |date: Date| f64::from(date.weekday().to_monday_zero_offset());
    let first = days(march) + (7.0 - since_monday(march)) % 7.0;
    // A year has 53 weeks.
    #[allow(clippy::cast_possible_truncation)]
    let week = ((days(date) - since_monday(date) - first) / 7.0).round() as i32;
    week
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn school_weeks_begin_with_march() {
        for (day, week) in [
            (date(2026, 3, 2), 0),
            (date(2026, 3, 8), 0),
            (date(2026, 3, 9), 1),
            (date(2025, 3, 3), 0),
            (date(2025, 3, 12), 1),
            (date(2027, 3, 1), 0),
            (date(2026, 2, 27), -1),
        ] {
            assert_eq!(school_week(day), week, "{day}");
        }
    }
}
