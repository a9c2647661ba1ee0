//! The school calendar: legal holidays of Chile, the school year, and the times without school that people write down.
//!
//! Owns which day is a day of school and how such days are counted. Must not know a clock or a database: breaks are handed
//! in. Election days are no part of it: laws set them one by one, and whoever needs one writes it down as a break.

mod holiday;
mod school_break;
mod year;

use std::collections::HashMap;

pub use holiday::{Holiday, easter, holidays};
pub use school_break::{BreakFields, BreakPlan, Reach, SchoolBreak};

use crate::id::SchoolId;
use crate::time::Day;

/// Why there is no school on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoSchool {
    /// A legal holiday.
    Holiday(Holiday),
    /// A break, by its name.
    Break(String),
    /// Between two school years.
    Summer,
    /// Saturday or Sunday.
    Weekend,
}

/// The calendar of one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchoolCalendar {
    named: Vec<(Day, Day, String)>,
    /// The same without names: in order, none touching another, so that no day is taken off twice.
    merged: Vec<(Day, Day)>,
}

impl SchoolCalendar {
    /// With the breaks that hold there: first day, last day, name.
    #[must_use]
    pub fn new(breaks: impl IntoIterator<Item = (Day, Day, String)>) -> Self {
        let mut named: Vec<(Day, Day, String)> = breaks.into_iter().collect();
        named.sort();
        let mut merged: Vec<(Day, Day)> = Vec::new();
        for (from, to, _) in &named {
            match merged.last_mut() {
                Some((_, end)) if *from <= end.plus_days(1) => *end = (*end).max(*to),
                _ => merged.push((*from, *to)),
            }
        }
        Self { named, merged }
    }

    /// Why there is no school on a day; nothing where there is. What has a name is told before a mere Saturday.
    #[must_use]
    pub fn why_not(&self, day: Day) -> Option<NoSchool> {
        if let Some(holiday) = Holiday::on(day) {
            return Some(NoSchool::Holiday(holiday));
        }
        if let Some((_, _, name)) = self.named.iter().find(|(from, to, _)| *from <= day && day <= *to) {
            return Some(NoSchool::Break(name.clone()));
        }
        match day {
            _ if year::is_summer(day) => Some(NoSchool::Summer),
            _ if year::is_weekend(day) => Some(NoSchool::Weekend),
            _ => None,
        }
    }

    /// Whether there is school on a day.
    #[must_use]
    pub fn is_school_day(&self, day: Day) -> bool {
        let in_break = self.merged.iter().any(|(from, to)| *from <= day && day <= *to);
        !in_break && !year::is_summer(day) && !year::is_weekend(day) && Holiday::on(day).is_none()
    }

    /// Days of school after `from`, up to and with `to`; none where `to` is not later.
    #[must_use]
    pub fn school_days_between(&self, from: Day, to: Day) -> i64 {
        let all = year::school_days(from.plus_days(1), to);
        let off = self
            .merged
            .iter()
            .map(|(first, last)| year::school_days(from.plus_days(1).max(*first), to.min(*last)));
        all - off.sum::<i64>()
    }

    /// The next day of school after a day.
    #[must_use]
    pub fn next_school_day(&self, after: Day) -> Day {
        self.plus_school_days(after, 1)
    }

    /// The day itself where there is school, else the next one.
    #[must_use]
    pub fn school_day_from(&self, day: Day) -> Day {
        self.next_school_day(day.plus_days(-1))
    }

    /// `days` days of school after a day. Where breaks leave none for three years, it gives up and counts weekdays.
    #[must_use]
    pub fn plus_school_days(&self, day: Day, days: u16) -> Day {
        let (mut at, mut left) = (day, days);
        for _ in 0..(i64::from(days) + 3 * 366) {
            if left == 0 {
                return at;
            }
            at = at.plus_days(1);
            if self.is_school_day(at) {
                left -= 1;
            }
        }
        day.plus_days(i64::from(days) / 5 * 7 + i64::from(days) % 5)
    }

    /// Whether a week, by any of its days, has a day of school.
    #[must_use]
    pub fn has_school_in_week_of(&self, day: Day) -> bool {
        let monday = day.monday();
        self.school_days_between(monday.plus_days(-1), monday.plus_days(6)) > 0
    }
}

/// The calendars of a network: what holds everywhere, and what each school has besides.
#[derive(Clone, Debug, Default)]
pub struct Calendars {
    everywhere: SchoolCalendar,
    own: HashMap<SchoolId, SchoolCalendar>,
}

impl Calendars {
    /// From the breaks and the schools that lie in regions with breaks of their own.
    #[must_use]
    pub fn of(breaks: &[SchoolBreak], regions: &[(SchoolId, i64)]) -> Self {
        let named = |one: &SchoolBreak| (one.starts_on, one.ends_on, one.name.clone());
        let shared = breaks.iter().filter(|one| one.reach() == Reach::Network);
        let mut own: HashMap<SchoolId, Vec<(Day, Day, String)>> = HashMap::new();
        for one in breaks {
            match one.reach() {
                Reach::Network => {}
                Reach::School(school) => own.entry(school).or_default().push(named(one)),
                Reach::Region(region) => {
                    for (school, _) in regions.iter().filter(|(_, of)| *of == region) {
                        own.entry(*school).or_default().push(named(one));
                    }
                }
            }
        }
        let everywhere: Vec<_> = shared.map(named).collect();
        Self {
            own: own
                .into_iter()
                .map(|(school, theirs)| (school, SchoolCalendar::new(everywhere.iter().cloned().chain(theirs))))
                .collect(),
            everywhere: SchoolCalendar::new(everywhere),
        }
    }

    /// What holds for a school.
    #[must_use]
    pub fn at(&self, school: SchoolId) -> &SchoolCalendar {
        self.own.get(&school).unwrap_or(&self.everywhere)
    }

    /// What holds everywhere.
    #[must_use]
    pub const fn everywhere(&self) -> &SchoolCalendar {
        &self.everywhere
    }
}

#[cfg(test)]
mod tests;
