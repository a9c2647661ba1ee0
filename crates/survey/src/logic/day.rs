//! A day of the calendar, as expressions know it.

use std::fmt;

/// A day. Only what `today()` needs: whoever calls has a calendar and gives its day as year, month and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// None unless there is such a day, in the years 1 to 9999.
    #[must_use]
    pub const fn of(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > 9999 || day == 0 || day > length(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// Reads `2026-03-02`, and no other way of writing.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let mut parts = written.split('-');
        let mut number = |digits: usize| -> Option<u16> {
            let part = parts.next()?;
            let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            if plain { part.parse().ok() } else { None }
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        if parts.next().is_some() {
            return None;
        }
        Self::of(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

const fn length(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
