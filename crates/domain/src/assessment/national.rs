//! What the national diagnosis (DIA) says of a level of a liceo: the share of its points that students achieved, axis by axis.
//!
//! The agency gives a liceo its own results in a file of its own; they are typed from it. Must not hold a course or a student, nor a level
//! of fewer than eight.

use super::{Axis, Occasion};
use crate::check::Wrong;
use crate::school::{Level, Subject};
use crate::suppression::SMALLEST_GROUP;

/// The first year of the national diagnosis.
pub const FIRST_YEAR: i64 = 2020;

/// Students that a level may have.
const LARGEST_LEVEL: i64 = 2000;

/// A time at which a level was assessed in a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct NationalTime {
    /// The level.
    pub level: Level,
    /// Of what.
    pub subject: Subject,
    /// The school year.
    pub year: i64,
    /// When in it.
    pub occasion: Occasion,
}

/// What a level achieved on an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct NationalResult {
    /// Which level, in what, when.
    #[cfg_attr(feature = "sqlx", sqlx(flatten))]
    pub time: NationalTime,
    /// The axis.
    pub axis: Axis,
    /// From 0 to 1.
    pub share: f64,
    /// Students who took it.
    pub n: i64,
}

/// What a form says.
#[derive(Clone, Debug, Default)]
pub struct NationalFields {
    /// The level.
    pub level: String,
    /// Of what.
    pub subject: String,
    /// The school year.
    pub year: String,
    /// When in it.
    pub occasion: String,
    /// Students who took it.
    pub n: String,
    /// Percentages as typed, by axis; an empty one is none.
    pub shares: Vec<(Axis, String)>,
}

/// Results of one time, to be kept: what is not among them is none.
#[derive(Clone, Debug, PartialEq)]
pub struct NationalPlan {
    /// Which level, in what, when.
    pub time: NationalTime,
    /// Students who took it.
    pub n: i64,
    /// Shares by axis, from 0 to 1.
    pub shares: Vec<(Axis, f64)>,
}

impl NationalPlan {
    /// Checks what a form says. `this_year` is the last year that can be one.
    ///
    /// # Errors
    /// The fields that are wrong; of an axis `eje-` and its word.
    pub fn check(fields: &NationalFields, this_year: i64) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let level: Option<Level> = fields.level.parse().ok();
        wrong.unless(level.is_some(), "nivel", "wrong-choice");
        let subject: Option<Subject> = fields.subject.parse().ok();
        let subject = subject.filter(|subject| *subject != Subject::Other);
        wrong.unless(subject.is_some(), "asignatura", "wrong-choice");
        let occasion: Option<Occasion> = fields.occasion.parse().ok();
        let occasion = occasion.filter(|occasion| *occasion != Occasion::Between);
        wrong.unless(occasion.is_some(), "momento", "wrong-choice");
        let year: Option<i64> = fields.year.trim().parse().ok();
        let year = year.filter(|year| (FIRST_YEAR..=this_year).contains(year));
        wrong.unless(year.is_some(), "year", "national-wrong-year");
        let n: Option<i64> = fields.n.trim().parse().ok();
        let n = n.filter(|n| (0..=LARGEST_LEVEL).contains(n));
        wrong.unless(n.is_some(), "n", "national-wrong-n");
        wrong.unless(n.is_none_or(|n| n >= SMALLEST_GROUP), "n", "national-wrong-few");
        let shares = shares(fields, subject, &mut wrong);
        match (level, subject, occasion, year, n) {
            (Some(level), Some(subject), Some(occasion), Some(year), Some(n)) => wrong.or(Self {
                time: NationalTime {
                    level,
                    subject,
                    year,
                    occasion,
                },
                n,
                shares,
            }),
            _ => Err(wrong),
        }
    }
}

/// The percentages of the subject's axes; those of another subject are not read.
fn shares(fields: &NationalFields, subject: Option<Subject>, wrong: &mut Wrong) -> Vec<(Axis, f64)> {
    let asked = subject.map_or(&[][..], Axis::of);
    let mut shares = Vec::new();
    for (axis, typed) in fields.shares.iter().filter(|(axis, _)| asked.contains(axis)) {
        let typed = typed.trim().trim_end_matches('%').trim();
        if typed.is_empty() {
            continue;
        }
        let share: Option<f64> = typed.replace(',', ".").parse().ok();
        match share.filter(|share| (0.0..=100.0).contains(share)) {
            Some(share) => shares.push((*axis, share / 100.0)),
            None => wrong.add(format!("eje-{axis}"), "national-wrong-share"),
        }
    }
    shares
}

impl NationalResult {
    /// The interval in which the share lies at most, had other students like these taken it: shares of points spread no wider than yes and
    /// no do, √(p(1−p)).
    #[must_use]
    pub fn interval(&self) -> (f64, f64) {
        let half = 1.96 * self.error();
        ((self.share - half).max(0.0), (self.share + half).min(1.0))
    }

    /// Whether it surely differs from another of the same axis.
    #[must_use]
    pub fn differs(&self, other: &Self) -> bool {
        (self.share - other.share).abs() > 1.96 * self.error().hypot(other.error())
    }

    fn error(&self) -> f64 {
        let n = self.n.max(1) as f64;
        (self.share * (1.0 - self.share) / n).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> NationalFields {
        NationalFields {
            level: "1".to_owned(),
            subject: "maths".to_owned(),
            year: "2026".to_owned(),
            occasion: "diagnosis".to_owned(),
            n: "84".to_owned(),
            shares: vec![
                (Axis::Numbers, "47,5".to_owned()),
                (Axis::Algebra, "38 %".to_owned()),
                (Axis::Geometry, String::new()),
                (Axis::Locate, "70".to_owned()),
            ],
        }
    }

    #[test]
    fn percentages_are_read_as_people_type_them() {
        let plan = NationalPlan::check(&fields(), 2026).unwrap();
        assert_eq!(plan.shares, [(Axis::Numbers, 0.475), (Axis::Algebra, 0.38)]);
        assert_eq!((plan.n, plan.time.year), (84, 2026));
    }

    #[test]
    fn what_is_wrong_is_said_by_field() {
        let bad = NationalFields {
            level: "9".to_owned(),
            occasion: "between".to_owned(),
            year: "2027".to_owned(),
            n: "7".to_owned(),
            shares: vec![(Axis::Numbers, "101".to_owned())],
            ..fields()
        };
        let wrong = NationalPlan::check(&bad, 2026).unwrap_err();
        for (field, key) in [
            ("nivel", "wrong-choice"),
            ("momento", "wrong-choice"),
            ("year", "national-wrong-year"),
            ("n", "national-wrong-few"),
            ("eje-numbers", "national-wrong-share"),
        ] {
            assert_eq!(wrong.of(field), Some(key), "{field}");
        }
    }

    #[test]
    fn two_times_differ_beyond_chance_or_not() {
        let of = |share, n| NationalResult {
            time: NationalPlan::check(&fields(), 2026).unwrap().time,
            axis: Axis::Numbers,
            share,
            n,
        };
        assert!(of(0.4, 100).differs(&of(0.6, 100)));
        assert!(!of(0.4, 20).differs(&of(0.5, 20)));
        let (low, high) = of(0.5, 100).interval();
        assert!((low - 0.402).abs() < 1e-9 && (high - 0.598).abs() < 1e-9);
    }
}
