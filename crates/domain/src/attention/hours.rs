//! When mail may leave: on days of school, in the hours that somebody left open, and a digest once a day or once a week.

use crate::calendar::SchoolCalendar;
use crate::check::Wrong;
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// How often what has gathered is mailed.
    Rhythm {
        /// On each day of school on which there is something.
        Daily = "daily",
        /// On the first day of school of a week.
        Weekly = "weekly",
        /// No mail of this kind at all, not at once either.
        Never = "never",
    }
}

/// The earliest hour that may be chosen, and the latest.
const EARLIEST: i64 = 6;
const LATEST: i64 = 22;

/// What somebody chose: the rhythm, and the hours in which mail may reach them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Hours {
    /// How often.
    pub rhythm: Rhythm,
    /// From this hour on.
    pub from_hour: i64,
    /// Until this hour begins.
    pub to_hour: i64,
}

impl Default for Hours {
    /// In the morning before the first lesson, until the evening meal.
    fn default() -> Self {
        Self {
            rhythm: Rhythm::Daily,
            from_hour: 7,
            to_hour: 20,
        }
    }
}

impl Hours {
    /// Checks what the form says.
    ///
    /// # Errors
    /// No rhythm, no hour, or hours between which nothing could leave.
    pub fn check(rhythm: &str, from: &str, to: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let hour = |text: &str| {
            text.trim()
                .parse::<i64>()
                .ok()
                .filter(|hour| (EARLIEST..=LATEST).contains(hour))
        };
        let (rhythm, from, to) = (rhythm.parse(), hour(from), hour(to));
        wrong.unless(rhythm.is_ok(), "rhythm", "wrong-attention-rhythm");
        wrong.unless(from.is_some(), "from", "wrong-attention-hour");
        wrong.unless(to.is_some(), "to", "wrong-attention-hour");
        if let (Some(from), Some(to)) = (from, to) {
            // An hour's job that was late must not find the door shut.
            wrong.unless(from + 2 <= to, "to", "wrong-attention-hours");
        }
        match (rhythm, from, to) {
            (Ok(rhythm), Some(from_hour), Some(to_hour)) => wrong.or(Self {
                rhythm,
                from_hour,
                to_hour,
            }),
            _ => Err(wrong),
        }
    }

    /// The hours that may be chosen.
    #[must_use]
    pub fn choices() -> Vec<i64> {
        (EARLIEST..=LATEST).collect()
    }

    fn are_open(&self, at: Instant) -> bool {
        (self.from_hour..self.to_hour).contains(&i64::from(at.in_chile().hour()))
    }

    /// The moment at which they open on a day.
    fn opening(&self, day: Day) -> Instant {
        // On the night on which the clocks change, a day's first seconds are not its hours: the wall's clock is asked.
        let start = day.start();
        let hour = i64::from(start.in_chile().hour());
        let plain = start.plus_seconds((self.from_hour - hour) * 3600);
        let shown = i64::from(plain.in_chile().hour());
        plain.plus_seconds((self.from_hour - shown) * 3600)
    }
}

/// The first moment from `at` on at which mail may leave.
#[must_use]
pub fn first_open(hours: &Hours, calendar: &SchoolCalendar, at: Instant) -> Instant {
    let today = at.day();
    if calendar.is_school_day(today) {
        if hours.are_open(at) {
            return at;
        }
        let opening = hours.opening(today);
        if at < opening {
            return opening;
        }
    }
    hours.opening(calendar.next_school_day(today))
}

/// Whether the digest is due now, the last one having been sent on `last`.
#[must_use]
pub fn digest_is_due(hours: &Hours, calendar: &SchoolCalendar, last: Option<Day>, now: Instant) -> bool {
    let today = now.day();
    let open = calendar.is_school_day(today) && hours.are_open(now);
    open && match hours.rhythm {
        Rhythm::Never => false,
        Rhythm::Daily => last.is_none_or(|last| last < today),
        // What a worker that stood still on Monday missed comes on Tuesday.
        Rhythm::Weekly => last.is_none_or(|last| last < today.monday()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hours(rhythm: Rhythm, from_hour: i64, to_hour: i64) -> Hours {
        Hours {
            rhythm,
            from_hour,
            to_hour,
        }
    }

    fn calendar() -> SchoolCalendar {
        let day = |text: &str| text.parse::<Day>().unwrap();
        SchoolCalendar::new([(day("2026-06-22"), day("2026-07-03"), "Invierno".to_owned())])
    }

    #[test]
    fn hours_between_which_nothing_leaves_are_told() {
        let wrong = Hours::check("hourly", "5", "noche").unwrap_err();
        for field in ["rhythm", "from", "to"] {
            assert!(wrong.of(field).is_some(), "{field}");
        }
        assert_eq!(
            Hours::check("daily", "9", "10").unwrap_err().of("to"),
            Some("wrong-attention-hours")
        );
        assert_eq!(Hours::check("weekly", "7", "20").unwrap().rhythm, Rhythm::Weekly);
    }

    #[test]
    fn the_weekly_one_comes_once_a_week_and_not_in_the_holidays() {
        let (calendar, weekly) = (calendar(), hours(Rhythm::Weekly, 7, 20));
        let at = |day: &str| day.parse::<Day>().unwrap().start().plus_seconds(8 * 3600);
        let last = Some("2026-06-08".parse().unwrap());
        assert!(!digest_is_due(&weekly, &calendar, last, at("2026-06-12")));
        assert!(digest_is_due(&weekly, &calendar, last, at("2026-06-15")));
        assert!(!digest_is_due(&weekly, &calendar, None, at("2026-06-23")));
        assert!(!digest_is_due(
            &hours(Rhythm::Never, 7, 20),
            &calendar,
            None,
            at("2026-06-15")
        ));
    }

    proptest! {
        /// Whatever was chosen and whenever it is: never before now, never at night, never on a day without school.
        #[test]
        fn mail_leaves_on_days_of_school_in_the_hours(
            seconds in 0_i64..3 * 366 * 86_400, from in 6_i64..20, wide in 2_i64..16,
        ) {
            let to = (from + wide).min(22);
            let (calendar, hours) = (calendar(), hours(Rhythm::Daily, from, to));
            let now = "2026-01-01".parse::<Day>().unwrap().start().plus_seconds(seconds);
            let open = first_open(&hours, &calendar, now);
            prop_assert!(open >= now);
            prop_assert!(calendar.is_school_day(open.day()), "{}", open.in_chile());
            prop_assert!((from..to).contains(&i64::from(open.in_chile().hour())), "{}", open.in_chile());
            prop_assert_eq!(first_open(&hours, &calendar, open), open);
        }

        /// A digest is never due twice on a day, and only where mail may leave.
        #[test]
        fn a_digest_is_due_once(seconds in 0_i64..366 * 86_400, weekly in any::<bool>()) {
            let rhythm = if weekly { Rhythm::Weekly } else { Rhythm::Daily };
            let (calendar, hours) = (calendar(), hours(rhythm, 7, 20));
            let now = "2026-01-01".parse::<Day>().unwrap().start().plus_seconds(seconds);
            if digest_is_due(&hours, &calendar, None, now) {
                prop_assert_eq!(first_open(&hours, &calendar, now), now);
                prop_assert!(!digest_is_due(&hours, &calendar, Some(now.day()), now.plus_seconds(3600)));
            }
        }
    }
}
