//! The school years of the demo: its weeks, its holidays, and the moment at which something is done on a day.

use domain::time::{Day, Instant};

/// The school year's Mondays: March to mid-December, without two weeks of winter and the one of «fiestas patrias».
pub(super) fn weeks(year: i16) -> Vec<Day> {
    let (first, last) = (date(year, 3, 11).monday(), date(year, 12, 12));
    let winter = date(year, 6, 24).monday();
    let patrias = date(year, 9, 18).monday();
    let mut weeks = Vec::new();
    // Classes start in the first days of March; the second week is the first whole one.
    let mut monday = first;
    while monday <= last {
        if monday != winter && monday != winter.plus_days(7) && monday != patrias {
            weeks.push(monday);
        }
        monday = monday.plus_days(7);
    }
    weeks
}

/// A day that the calendar has; every caller names one.
pub(super) fn date(year: i16, month: i8, day: i8) -> Day {
    Day::new(year, month, day).unwrap_or(Day(jiff::civil::Date::MAX))
}

/// The two school years up to today.
pub(super) struct Calendar {
    /// The day on which it is looked at.
    pub today: Day,
    /// The school year that it is.
    pub year: i16,
    /// The last day on which anything happens: the school day before today, so that nothing lies in the future.
    pub last: Day,
    /// Finished weeks of both years, oldest first.
    pub weeks: Vec<Day>,
    /// Where in `weeks` this year begins.
    pub this_year: usize,
}

impl Calendar {
    /// As it stands on `today`. In January and February it is still the end of the year before.
    pub(super) fn until(today: Day) -> Self {
        let summer = today.0.month() < 3;
        let year = if summer { today.year() - 1 } else { today.year() };
        let friday = weeks(year).last().map_or(today, |monday| monday.plus_days(4));
        let last = if summer { friday } else { weekday(today.plus_days(-1)) };
        let before = weeks(year - 1);
        let this_year = before.len();
        let finished = |monday: &Day| monday.plus_days(4) <= last;
        let weeks = before.into_iter().chain(weeks(year)).filter(finished).collect();
        Self {
            today,
            year,
            last,
            weeks,
            this_year,
        }
    }

    /// The index of the last week that began on or before `day`.
    pub(super) fn index_of(&self, day: Day) -> usize {
        self.weeks.iter().rposition(|monday| *monday <= day).unwrap_or(0)
    }

    /// `day`, or the weekday before where it lies in the future or on a weekend.
    pub(super) fn school_day(&self, day: Day) -> Day {
        weekday(day.min(self.last))
    }
}

/// `day`, or the Friday before where it is a Saturday or Sunday.
fn weekday(day: Day) -> Day {
    let weekend = i64::from(day.0.weekday().to_monday_zero_offset()) - 4;
    day.plus_days(-weekend.max(0))
}

/// When on a school day people write things down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hour {
    /// Before the first class.
    Early,
    /// In the break.
    Noon,
    /// After class.
    Late,
    /// At home.
    Evening,
}

impl Hour {
    /// By chance's number.
    pub(super) const fn nth(n: i64) -> Self {
        match n {
            0 => Self::Early,
            1 => Self::Noon,
            2 => Self::Late,
            _ => Self::Evening,
        }
    }
}

/// The moment: the hour with some minutes that differ from day to day.
pub(super) fn moment(day: Day, hour: Hour) -> Instant {
    let (hours, minutes) = match hour {
        Hour::Early => (8, 5),
        Hour::Noon => (11, 25),
        Hour::Late => (16, 10),
        Hour::Evening => (20, 15),
    };
    let later = i64::from(day.0.day()) * 97 % 31;
    let seconds = (hours * 60 + minutes + later) * 60 + i64::from(day.0.day()) * 13 % 60;
    // Midnight in Chile exists on every school day: clocks change on weekends of April and September.
    let midnight = day
        .0
        .in_tz("America/Santiago")
        .map_or(0, |zoned| zoned.timestamp().as_microsecond());
    Instant::from_micros(midnight).plus_seconds(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_school_year_has_about_forty_weeks_with_gaps() {
        for year in 2024..2032 {
            let weeks = weeks(year);
            assert!((36..=40).contains(&weeks.len()), "{year}: {}", weeks.len());
            assert!(!weeks.contains(&date(year, 9, 18).monday()));
        }
    }

    #[test]
    fn in_summer_it_is_still_december() {
        let calendar = Calendar::until(date(2027, 1, 20));
        assert_eq!(calendar.year, 2026);
        assert_eq!(calendar.last.0.month(), 12);
        assert_eq!(moment(calendar.last, Hour::Evening).day(), calendar.last);
    }
}
