//! Instants, school days and the clock, which is always handed in.

use jiff::{civil::Date, tz::TimeZone};

use crate::word::as_text_column;

/// Microseconds since 1970, UTC. An integer in both databases, so it sorts and compares alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(transparent))]
#[serde(transparent)]
pub struct Instant(i64);

impl Instant {
    /// From microseconds since 1970, UTC.
    #[must_use]
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// From a moment as scripts write it: `2026-06-01T13:58:00.000Z`. `None` where it is none.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let timestamp: jiff::Timestamp = text.parse().ok()?;
        Some(Self(timestamp.as_microsecond()))
    }

    /// Microseconds since 1970, UTC.
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// `seconds` later (earlier where negative).
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// `days` of 24 hours later (earlier where negative).
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_seconds(days.saturating_mul(86_400))
    }

    /// Whole seconds from `earlier` to here.
    #[must_use]
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0) / 1_000_000
    }

    /// The moment on the wall clock of continental Chile.
    #[must_use]
    pub fn in_chile(self) -> jiff::ZonedDateTime {
        let timestamp = jiff::Timestamp::from_microsecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        timestamp.to_zoned_datetime(chile())
    }

    /// The day it is then in continental Chile.
    #[must_use]
    pub fn day(self) -> Day {
        Day(self.in_chile().date())
    }
}

/// Continental Chile's time zone; the bundled database knows it, so the fallback can't be reached.
fn chile() -> TimeZone {
    TimeZone::get("America/Santiago").unwrap_or(TimeZone::UTC)
}

/// Tells the time. Only the binary's wiring owns a real one.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Instant;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place where the wall clock is read"
    )]
    fn now(&self) -> Instant {
        Instant(jiff::Timestamp::now().as_microsecond())
    }
}

/// A clock that a test or a demo sets.
#[derive(Debug)]
pub struct SetClock(std::sync::atomic::AtomicI64);

impl SetClock {
    /// Stands at `at` until moved.
    #[must_use]
    pub fn at(at: Instant) -> Self {
        Self(std::sync::atomic::AtomicI64::new(at.0))
    }

    /// Moves on by `seconds`.
    pub fn advance(&self, seconds: i64) {
        self.0
            .fetch_add(seconds * 1_000_000, std::sync::atomic::Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Instant {
        Instant(self.0.load(std::sync::atomic::Ordering::SeqCst))
    }
}

/// A civil day in Chile. Kept as `2026-03-09`, which sorts alike everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

impl Day {
    /// The first of January 1970, where a form needs some day beside its complaint.
    pub const EPOCH: Self = Self(jiff::civil::date(1970, 1, 1));

    /// From year, month and day; `None` where the calendar has no such day.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self)
    }

    /// `days` later (earlier where negative); stays within the calendar's years.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(
            self.0
                .saturating_add(jiff::Span::new().try_days(days).unwrap_or_default()),
        )
    }

    /// Days from `earlier` to here.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.since(earlier.0).map_or(0, |span| i64::from(span.get_days()))
    }

    /// The moment at which it begins in continental Chile.
    #[must_use]
    pub fn start(self) -> Instant {
        let zoned = self.0.to_zoned_datetime(chile());
        Instant(zoned.map_or(0, |zoned| zoned.timestamp().as_microsecond()))
    }

    /// The Monday of its week.
    #[must_use]
    pub fn monday(self) -> Self {
        self.plus_days(-i64::from(self.0.weekday().to_monday_zero_offset()))
    }

    /// The calendar year, which is the school year too (March to December).
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Day {
    type Err = crate::check::NotAWord;
    /// Reads `2026-03-09`, as date fields send it.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || crate::check::NotAWord {
            kind: "Day",
            word: text.to_owned(),
        };
        if text.len() != 10 {
            return Err(wrong());
        }
        text.parse().map(Self).map_err(|_| wrong())
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(d)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

as_text_column!(Day, |value| value.to_string(), |text| text.parse::<Day>());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_starts_on_monday() {
        let sunday = Day::new(2026, 3, 15).unwrap();
        assert_eq!(sunday.monday().to_string(), "2026-03-09");
        assert_eq!(sunday.monday().monday(), sunday.monday());
    }

    #[test]
    fn the_day_is_chiles_day() {
        // 02:30 UTC on the first of June is still the last of May in Chile (UTC−4 in winter).
        let at = Instant::from_micros(jiff::Timestamp::from_second(1_780_281_000).unwrap().as_microsecond());
        assert_eq!(at.day().to_string(), "2026-05-31");
    }

    #[test]
    fn a_day_begins_at_its_midnight_in_chile() {
        let day = Day::new(2026, 6, 1).unwrap();
        assert_eq!(day.start().day(), day);
        assert_eq!(day.start().plus_seconds(-1).day(), day.plus_days(-1));
        // On this Sunday the clocks go forward at midnight: the day begins at one.
        let spring = Day::new(2026, 9, 6).unwrap();
        assert_eq!(spring.start().day(), spring);
    }

    #[test]
    fn only_whole_dates_are_days() {
        assert!("2026-02-30".parse::<Day>().is_err());
        assert!("2026-2-3".parse::<Day>().is_err());
        assert!("2026-02-03T10:00".parse::<Day>().is_err());
        assert_eq!(
            "2026-02-03".parse::<Day>().unwrap().plus_days(26).to_string(),
            "2026-03-01"
        );
    }
}
