//! Points: one value of a measure, for a school or one of its courses, in one period.

use crate::id::{CourseId, EntryLinkId, MeasureId, PersonId, PointId, SchoolId};
use crate::measure::{Counting, Unit};
use crate::time::{Day, Instant};

/// A point as kept. A correction replaces the value; the event beside it keeps the former one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Point {
    /// Its id.
    pub id: PointId,
    /// The measure.
    pub measure_id: MeasureId,
    /// The school.
    pub school_id: SchoolId,
    /// The course; none for a point of the whole school.
    pub course_id: Option<CourseId>,
    /// First day of its period.
    pub period: Day,
    /// The value, in the measure's unit.
    pub value: f64,
    /// How many students or answers stand behind it, where known.
    pub n: Option<i64>,
    /// Who entered it; none where the command line did.
    pub entered_by: Option<PersonId>,
    /// When it was entered or last corrected.
    pub entered_at: Instant,
    /// Part of the whole, where it was entered so.
    pub numerator: Option<f64>,
    /// The whole.
    pub denominator: Option<f64>,
    /// The link by which it came, where it came without a sign-in.
    pub entry_link_id: Option<EntryLinkId>,
}

/// How many of how many, or events in an exposure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fraction {
    /// Above the line.
    pub numerator: f64,
    /// Below it.
    pub denominator: f64,
}

/// What a point says: to be entered, or read where only its numbers count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NewPoint {
    /// First day of its period.
    pub period: Day,
    /// The value.
    pub value: f64,
    /// How many stand behind it.
    pub n: Option<i64>,
    /// What the value was made of, where it was entered so.
    pub fraction: Option<Fraction>,
}

impl NewPoint {
    /// A point of one number.
    #[must_use]
    pub const fn of(period: Day, value: f64, n: Option<i64>) -> Self {
        Self {
            period,
            value,
            n,
            fraction: None,
        }
    }

    /// A point made of a part and its whole. Behind it stand as many as the whole holds, so that small groups are withheld.
    ///
    /// # Errors
    /// Why the parts make no value.
    pub fn of_parts(counting: &Counting, period: Day, fraction: Fraction) -> Result<Self, PointProblem> {
        let value = counting.value(fraction)?;
        // A whole of people or days is far below 2^53; what is no whole number counts downwards.
        #[allow(clippy::cast_possible_truncation)]
        let n = fraction.denominator.floor() as i64;
        Ok(Self {
            fraction: Some(fraction),
            ..Self::of(period, value, Some(n))
        })
    }
}

impl Point {
    /// Its numbers alone.
    #[must_use]
    pub fn says(&self) -> NewPoint {
        NewPoint {
            fraction: self.fraction(),
            ..NewPoint::of(self.period, self.value, self.n)
        }
    }

    /// What the value was made of, where it was entered so.
    #[must_use]
    pub fn fraction(&self) -> Option<Fraction> {
        let (numerator, denominator) = self.numerator.zip(self.denominator)?;
        Some(Fraction { numerator, denominator })
    }
}

/// Why a typed number is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PointProblem {
    /// Not a number.
    NotANumber,
    /// A percentage outside 0 to 100.
    NotAPercentage,
    /// A mark outside 1,0 to 7,0.
    NotAMark,
    /// A count, days or minutes below zero.
    Negative,
    /// A part of more than the whole.
    MoreThanAll,
    /// A whole of zero or less.
    NoDenominator,
}

impl PointProblem {
    /// The key of its message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotANumber => "wrong-number",
            Self::NotAPercentage => "wrong-percentage",
            Self::NotAMark => "wrong-mark",
            Self::Negative => "wrong-negative",
            Self::MoreThanAll => "wrong-more-than-all",
            Self::NoDenominator => "wrong-no-denominator",
        }
    }
}

impl Unit {
    /// Whether `value` can be one of this unit.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(self, value: f64) -> Result<f64, PointProblem> {
        match self {
            _ if !value.is_finite() => Err(PointProblem::NotANumber),
            Self::Percent if !(0.0..=100.0).contains(&value) => Err(PointProblem::NotAPercentage),
            Self::Mark if !(1.0..=7.0).contains(&value) => Err(PointProblem::NotAMark),
            Self::Count | Self::Days | Self::Minutes if value < 0.0 => Err(PointProblem::Negative),
            _ => Ok(value),
        }
    }
}

/// Reads a number as Chileans type it: `52`, `52,5`, `1.234,5`, and also `52.5`; a trailing `%` is let pass.
///
/// A single point followed by exactly three digits (`1.234`) is ambiguous; it is read as one thousand two hundred
/// thirty-four, as the school's own spreadsheets write it.
///
/// # Errors
/// [`PointProblem::NotANumber`].
pub fn read_value(typed: &str) -> Result<f64, PointProblem> {
    let typed = typed.trim().trim_end_matches('%').trim();
    let sign = if typed.starts_with(['-', '−']) { "-" } else { "" };
    let digits = typed.trim_start_matches(['-', '−', '+']);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.') {
        return Err(PointProblem::NotANumber);
    }
    let plain = match (digits.rfind(','), digits.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => digits.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => digits.replace(',', ""),
        (Some(_), None) => digits.replace(',', "."),
        (None, Some(_)) if in_thousands(digits) => digits.replace('.', ""),
        _ => digits.to_owned(),
    };
    format!("{sign}{plain}")
        .parse::<f64>()
        .ok()
        .filter(|x| x.is_finite())
        .ok_or(PointProblem::NotANumber)
}

/// Whether points part groups of three: `1.234`, `1.234.567`, but neither `0.123` nor `12.34`.
fn in_thousands(digits: &str) -> bool {
    let mut groups = digits.split('.');
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && !first.starts_with('0') && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_typed_here() {
        let cases = [
            ("52", 52.0),
            ("52,5", 52.5),
            ("52.5", 52.5),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1.234", 1234.0),
            ("0.123", 0.123),
            (" 48 % ", 48.0),
            ("-3,5", -3.5),
            ("12.34", 12.34),
        ];
        for (typed, value) in cases {
            assert_eq!(read_value(typed), Ok(value), "{typed}");
        }
        for typed in ["", "x", "1,2,3", "--", "1e5", "NaN", "inf", "12 5"] {
            assert_eq!(read_value(typed), Err(PointProblem::NotANumber), "{typed}");
        }
    }

    #[test]
    fn units_know_their_range() {
        assert_eq!(Unit::Percent.check(100.1), Err(PointProblem::NotAPercentage));
        assert_eq!(Unit::Mark.check(0.9), Err(PointProblem::NotAMark));
        assert_eq!(Unit::Count.check(-1.0), Err(PointProblem::Negative));
        assert_eq!(Unit::Points.check(-1.0), Ok(-1.0));
    }
}
