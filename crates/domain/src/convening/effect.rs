//! What a convening cost in hours, who was missing, and what was done in the weeks before and after it. Counts; no cause.

use std::collections::BTreeMap;

use super::agenda::Agenda;
use super::attendance::Attendance;
use super::attendee::Attendee;
use crate::check::Wrong;
use crate::id::SchoolId;
use crate::text;
use crate::time::Instant;

/// Days before and after that are compared.
pub const WINDOW_DAYS: i64 = 28;

/// The minutes that people gave: those of each part at which each was.
#[must_use]
pub fn person_minutes(agenda: &Agenda, attendance: &Attendance) -> u64 {
    let of = |(minutes, people): (u16, usize)| u64::from(minutes) * people as u64;
    let parts = agenda.segments.iter();
    parts.map(|part| of((part.minutes, attendance.at(part.id).len()))).sum()
}

/// What happened in one of the two windows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Activity {
    /// Cycles that were planned.
    pub cycles: i64,
    /// Quick notes.
    pub notes: i64,
    /// Points of measures.
    pub points: i64,
}

/// The two windows: the days before the first hour, and those after the last.
#[must_use]
pub const fn windows(starts: Instant, ends: Instant) -> [(Instant, Instant); 2] {
    [
        (starts.plus_days(-WINDOW_DAYS), starts),
        (ends, ends.plus_days(WINDOW_DAYS)),
    ]
}

/// Who of a liceo had a place and came, and who had one and didn't.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfSchool<'a> {
    /// Those who came, whether or not they had a place.
    pub came: Vec<&'a Attendee>,
    /// Those who had a place and were at no part.
    pub missing: Vec<&'a Attendee>,
}

/// The same by liceo; without one last.
#[must_use]
pub fn by_school<'a>(all: &'a [Attendee], attendance: &Attendance) -> BTreeMap<Option<SchoolId>, OfSchool<'a>> {
    let here = attendance.anybody();
    let mut schools: BTreeMap<Option<SchoolId>, OfSchool<'_>> = BTreeMap::new();
    for one in all {
        let came = here.contains(&one.registration.id);
        if !came && !one.registration.has_place() {
            continue;
        }
        let school = schools.entry(one.registration.school_id).or_default();
        let list = if came { &mut school.came } else { &mut school.missing };
        list.push(one);
    }
    schools
}

/// What the form of the cost sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CostFields {
    /// Pesos, with or without points.
    pub pesos: String,
    /// What for.
    pub words: String,
}

/// What the hub says that it spent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Cost {
    /// Pesos.
    pub pesos: i64,
    /// What for.
    pub words: String,
}

/// More than this is a slip of the finger.
const MOST: i64 = 10_000_000_000;

impl Cost {
    /// Checks what the form says. `1.250.000` and `$ 1250000` are the same.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &CostFields) -> Result<Self, Wrong> {
        let bare: String = fields
            .pesos
            .chars()
            .filter(|sign| !matches!(sign, '.' | '$') && !sign.is_whitespace())
            .collect();
        let pesos = bare.parse().ok().filter(|pesos| (0..=MOST).contains(pesos));
        let mut wrong = Wrong::none();
        wrong.unless(pesos.is_some(), "pesos", "wrong-cost");
        wrong.or(Self {
            pesos: pesos.unwrap_or_default(),
            words: text::line(&fields.words, 240),
        })
    }
}
