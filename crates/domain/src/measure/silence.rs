//! Silence: when a point that was due is missing for long enough to ask about it.

use super::{Cadence, Measure};
use crate::time::Day;

impl Cadence {
    /// Days that a period lasts, about.
    #[must_use]
    pub const fn days(self) -> i64 {
        match self {
            Self::Weekly => 7,
            Self::Monthly => 30,
            Self::Semester => 152,
            Self::Yearly => 365,
        }
    }

    /// Days for which nobody asks: schools have other things to do than to report on the day.
    const fn grace(self) -> i64 {
        match self {
            Self::Weekly => 7,
            Self::Monthly => 14,
            Self::Semester => 30,
            Self::Yearly => 60,
        }
    }

    /// Days since the first missing point was due, once they are more than a period and its grace; `None` before.
    ///
    /// `latest` is the newest period reported, `expected_from` the day since which points are expected at all. In the
    /// summer holidays (January, February) nothing is missing, and a new school year begins without old debts.
    #[must_use]
    pub fn silent_days(self, latest: Option<Day>, expected_from: Day, today: Day) -> Option<i64> {
        let year_begins = Day::new(today.year(), 3, 1)?;
        if today < year_begins {
            return None;
        }
        let next = latest.map_or(expected_from, |period| period.plus_days(self.days()));
        // A semester's or a year's point may be owed since the year before; a week's is forgiven over the summer.
        let since = match self {
            Self::Weekly | Self::Monthly => next.max(year_begins),
            Self::Semester | Self::Yearly => next,
        };
        let days = today.days_since(since);
        (days > self.days() + self.grace()).then_some(days)
    }
}

impl Measure {
    /// For how many days a school that joined on a day is silent about it; `None` where it is not. Points are expected since
    /// the later of both beginnings.
    #[must_use]
    pub fn silent_days(&self, latest: Option<Day>, joined_on: Day, today: Day) -> Option<i64> {
        let expected_from = joined_on.max(self.created_at.day());
        self.cadence.silent_days(latest, expected_from, today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn weekly(latest: Option<&str>, today: &str) -> Option<i64> {
        Cadence::Weekly.silent_days(latest.map(day), day("2026-03-01"), day(today))
    }

    #[test]
    fn two_missing_weeks_are_no_silence_and_three_are() {
        assert_eq!(weekly(Some("2026-05-04"), "2026-05-25"), None);
        assert_eq!(weekly(Some("2026-05-04"), "2026-05-26"), Some(15));
        assert_eq!(weekly(None, "2026-05-04"), Some(64));
    }

    #[test]
    fn the_summer_is_forgiven() {
        assert_eq!(weekly(Some("2025-11-24"), "2026-01-20"), None);
        assert_eq!(weekly(Some("2025-11-24"), "2026-03-12"), None);
        assert_eq!(weekly(Some("2025-11-24"), "2026-03-20"), Some(19));
    }
}
