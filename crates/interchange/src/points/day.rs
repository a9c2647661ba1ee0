//! Days as they are written: `2026-03-09`, `09-03-2026`, `9/3/2026`, or a year alone.

use domain::measure::Cadence;
use domain::time::Day;

/// Why no period can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// No day of the calendar stands there.
    NotADay,
    /// A year or month alone is too little for a measure that is due more often.
    TooCoarse,
}

impl DayProblem {
    /// The key of its message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotADay => "points-problem-day",
            Self::TooCoarse => "points-problem-day-too-coarse",
        }
    }
}

/// Reads a day, a month (`2026-03`, `03/2026`) or a year, and gives the first day of its period. Days come before
/// months, as here; years have four digits.
///
/// # Errors
/// Why it is no period of this cadence.
pub fn read_day(text: &str, cadence: Cadence) -> Result<Day, DayProblem> {
    let (year, month, day) = match parts(text)? {
        (year, Some(month), Some(day)) => (year, month, day),
        (year, Some(month), None) if cadence != Cadence::Weekly => (year, month, 1),
        (year, None, _) if cadence == Cadence::Yearly => (year, 3, 1),
        _ => return Err(DayProblem::TooCoarse),
    };
    exact(year, month, day).map(|day| cadence.period_of(day))
}

/// Reads a day of the calendar.
///
/// # Errors
/// Why it is none.
pub fn read_date(text: &str) -> Result<Day, DayProblem> {
    match parts(text)? {
        (year, Some(month), Some(day)) => exact(year, month, day),
        _ => Err(DayProblem::TooCoarse),
    }
}

/// Year, month and day as they stand there, not yet a day of the calendar.
fn parts(text: &str) -> Result<(i16, Option<i16>, Option<i16>), DayProblem> {
    // A spreadsheet adds an hour to its days: «2026-03-09 00:00:00», «2026-03-09T00:00».
    let text = text.trim();
    let text = text.split(['T', ' ']).next().unwrap_or(text);
    let parts: Option<Vec<i16>> = text.split(['-', '/', '.']).map(number).collect();
    let is_year = |part: i16| (1990..=2100).contains(&part);
    match parts.ok_or(DayProblem::NotADay)?.as_slice() {
        [year] if is_year(*year) => Ok((*year, None, None)),
        [year, month] | [month, year] if is_year(*year) => Ok((*year, Some(*month), None)),
        [year, month, day] | [day, month, year] if is_year(*year) => Ok((*year, Some(*month), Some(*day))),
        _ => Err(DayProblem::NotADay),
    }
}

fn exact(year: i16, month: i16, day: i16) -> Result<Day, DayProblem> {
    let small = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    let day = small.and_then(|(month, day)| Day::new(year, month, day));
    day.ok_or(DayProblem::NotADay)
}

fn number(part: &str) -> Option<i16> {
    let plain = (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    part.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_written() {
        for text in [
            "2026-03-11",
            "11-03-2026",
            "11/3/2026",
            "11.03.2026",
            " 2026-03-11 00:00:00",
            "2026-03-11T10:00",
        ] {
            let day = read_day(text, Cadence::Weekly).unwrap();
            assert_eq!(day.to_string(), "2026-03-09", "{text}");
        }
        assert_eq!(read_day("2026", Cadence::Yearly).unwrap().to_string(), "2026-03-01");
        assert_eq!(read_day("05/2026", Cadence::Monthly).unwrap().to_string(), "2026-05-01");
        assert_eq!(
            read_day("2026-09", Cadence::Semester).unwrap().to_string(),
            "2026-08-01"
        );
    }

    #[test]
    fn what_is_no_day_says_why() {
        for text in [
            "",
            "31-02-2026",
            "9-3-26",
            "2026-13-01",
            "1°A",
            "52,5",
            "2026-3-9-1",
            "999999-1-1",
            "-",
        ] {
            assert_eq!(read_day(text, Cadence::Weekly), Err(DayProblem::NotADay), "{text}");
        }
        assert_eq!(read_day("2026", Cadence::Monthly), Err(DayProblem::TooCoarse));
        assert_eq!(read_day("2026-03", Cadence::Weekly), Err(DayProblem::TooCoarse));
        assert_eq!(read_date("2026-03"), Err(DayProblem::TooCoarse));
        assert_eq!(read_date("11-03-2026").unwrap().to_string(), "2026-03-11");
    }
}
