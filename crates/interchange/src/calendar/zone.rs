//! A time zone as a calendar file carries it, so that a reader with an older database, or none, finds the same hour.
//!
//! Everything comes from the time-zone database: the changes of the clock around an event. Those that come every year on the
//! same Sunday are written as one rule, the others one by one: Chile's dates were moved by decree in 2011, 2015 and 2022,
//! Magallanes stopped changing in 2017 and Aysén in 2025. A rule is never taken from a book: it is what the database's own
//! changes of the next 28 years have in common, and is only written where it gives exactly those.

use domain::convening::Zone;
use domain::time::Instant;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};

use super::lines::Lines;

/// Years after an event whose changes a rule must give: the weekdays of the calendar come back after 28.
const AHEAD: i64 = 28;

const DAY: i64 = 86_400;

/// A change of the clock, once or every year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Observance {
    /// Whether summer time begins.
    pub(super) summer: bool,
    /// When it is first, by the clock before the change.
    pub(super) first: DateTime,
    /// The clock before.
    pub(super) from: Offset,
    /// The clock after.
    pub(super) to: Offset,
    /// What the hour is called.
    name: String,
    /// Whether it comes every year, and on which day.
    pub(super) yearly: Option<Yearly>,
}

/// Every year on the first such weekday from a day of a month on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Yearly {
    month: i8,
    weekday: jiff::civil::Weekday,
    /// The seven days of the month of which one is it.
    from_day: i8,
}

impl Yearly {
    /// Its day in a year.
    pub(super) fn in_year(self, year: i16) -> Option<Date> {
        let days = (self.from_day..self.from_day + 7).filter_map(|day| Date::new(year, self.month, day).ok());
        days.into_iter().find(|date| date.weekday() == self.weekday)
    }
}

/// The changes that a reader needs for the time from `starts` to `ends` and the years around it.
pub(super) fn observances(rules: &TimeZone, starts: Instant, ends: Instant) -> Vec<Observance> {
    let second = |at: Instant| Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    let moved = |at: Timestamp, days: i64| Timestamp::from_second(at.as_second() + days * DAY).unwrap_or(at);
    // A year before, so that the clock that holds at the beginning has a beginning too.
    let begin = moved(second(starts), -366);
    let end = moved(second(ends), AHEAD * 366);
    let Some(first) = rules.preceding(begin).next() else {
        return vec![fixed(rules, begin)];
    };
    // What the clock was just before the first change that is written.
    let before = Timestamp::from_second(first.timestamp().as_second() - 1).unwrap_or(begin);
    let mut from = rules.to_offset(before);
    let following = rules
        .following(first.timestamp())
        .take_while(|change| change.timestamp() <= end);
    let mut single = Vec::new();
    for change in [first].into_iter().chain(following) {
        // Databases close their lists with an entry in 2038 that changes nothing; Aysén's last one only took away the word summer.
        if change.offset() == from && !single.is_empty() {
            continue;
        }
        single.push(Observance {
            summer: change.dst().is_dst(),
            first: from.to_datetime(change.timestamp()),
            from,
            to: change.offset(),
            name: change.abbreviation().to_owned(),
            yearly: None,
        });
        from = change.offset();
    }
    let last = rules.to_datetime(end).year() - 1;
    ruled(single, last)
}

/// A zone that never changes.
fn fixed(rules: &TimeZone, at: Timestamp) -> Observance {
    let info = rules.to_offset_info(at);
    Observance {
        summer: false,
        first: jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0),
        from: info.offset(),
        to: info.offset(),
        name: info.abbreviation().to_owned(),
        yearly: None,
    }
}

/// Puts together what comes every year until `last`: of each kind of change the longest end of the list that one rule gives.
fn ruled(single: Vec<Observance>, last: i16) -> Vec<Observance> {
    let alike = |one: &Observance, other: &Observance| {
        (one.summer, one.from, one.to, one.first.time(), &one.name)
            == (other.summer, other.from, other.to, other.first.time(), &other.name)
    };
    let mut rest = single;
    let mut out = Vec::new();
    while let Some(kind) = rest.last().cloned() {
        let (mine, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|one| alike(one, &kind));
        rest = others;
        let start = (0..mine.len()).find(|at| rule(&mine[*at..], last).is_some());
        let (once, every) = mine.split_at(start.unwrap_or(mine.len()));
        out.extend(once.iter().cloned());
        out.extend(every.first().map(|first| Observance {
            yearly: rule(every, last),
            ..first.clone()
        }));
    }
    out.sort_by_key(|one| one.first);
    out
}

/// The rule that gives exactly these changes until the year `last`, if there are enough to see one.
fn rule(changes: &[Observance], last: i16) -> Option<Yearly> {
    if changes.len() < 7 {
        return None;
    }
    let dates: Vec<Date> = changes.iter().map(|change| change.first.date()).collect();
    let first = dates.first()?;
    let yearly = Yearly {
        month: first.month(),
        weekday: first.weekday(),
        from_day: dates.iter().map(|date| date.day()).min()?,
    };
    let years = first.year()..=dates.last()?.year();
    let given: Vec<Date> = years.filter_map(|year| yearly.in_year(year)).collect();
    (given == dates && dates.last()?.year() >= last).then_some(yearly)
}

/// Writes the zone.
pub(super) fn write(lines: &mut Lines, zone: Zone, starts: Instant, ends: Instant) {
    lines.line("BEGIN:VTIMEZONE");
    lines.line(&format!("TZID:{}", zone.word()));
    for one in observances(&zone.rules(), starts, ends) {
        let part = if one.summer { "DAYLIGHT" } else { "STANDARD" };
        lines.line(&format!("BEGIN:{part}"));
        lines.line(&format!("DTSTART:{}", local(one.first)));
        lines.line(&format!("TZOFFSETFROM:{}", offset(one.from)));
        lines.line(&format!("TZOFFSETTO:{}", offset(one.to)));
        lines.text("TZNAME", &one.name);
        if let Some(yearly) = one.yearly {
            lines.line(&recurring(yearly));
        }
        lines.line(&format!("END:{part}"));
    }
    lines.line("END:VTIMEZONE");
}

fn recurring(yearly: Yearly) -> String {
    const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let place = usize::try_from(yearly.weekday.to_monday_zero_offset()).unwrap_or(0);
    let days: Vec<String> = (yearly.from_day..yearly.from_day + 7)
        .map(|day| day.to_string())
        .collect();
    format!(
        "RRULE:FREQ=YEARLY;BYMONTH={};BYMONTHDAY={};BYDAY={}",
        yearly.month,
        days.join(","),
        DAYS[place]
    )
}

/// A time of the clock on the wall.
pub(super) fn local(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds.abs() / 3600, seconds.abs() / 60 % 60, seconds.abs() % 60);
    let rest = if rest == 0 { String::new() } else { format!("{rest:02}") };
    format!("{sign}{hours:02}{minutes:02}{rest}")
}
