//! Whether somebody was there enough for a certificate of attendance.

use super::agenda::Agenda;
use super::attendance::Attendance;
use crate::id::{ConveningId, RegistrationId};
use crate::time::Instant;

/// The share of the minutes that count at which somebody was, from which on they earn a certificate.
pub const CERTIFICATE_PERCENT: u32 = 75;

/// Signs of a certificate's code: it is nobody's to guess.
pub const CERTIFICATE_CODE_LENGTH: usize = 10;

/// The minutes of the parts at which somebody was, of those that count, if they are `percent` of them or more. Whole
/// minutes of the agenda, not of a stopwatch: a certificate says what one took part in.
#[must_use]
pub fn certificate(agenda: &Agenda, attendance: &Attendance, who: RegistrationId, percent: u32) -> Option<u32> {
    let there = minutes_of(agenda, attendance, who);
    let all = agenda.minutes_that_count();
    (there > 0 && there * 100 >= all * percent).then_some(there)
}

/// The minutes of the parts that count at which somebody was.
#[must_use]
pub fn minutes_of(agenda: &Agenda, attendance: &Attendance, who: RegistrationId) -> u32 {
    let at = attendance.of_person(who);
    let counting = agenda.segments.iter().filter(|segment| segment.kind.counts());
    counting
        .filter(|segment| at.contains(&segment.id))
        .map(|segment| u32::from(segment.minutes))
        .sum()
}

/// A certificate as it was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Certificate {
    /// Whose registration.
    pub registration_id: RegistrationId,
    /// Of which convening.
    pub convening_id: ConveningId,
    /// Its code.
    pub code: String,
    /// The name on it.
    pub name: String,
    /// The minutes at which they were.
    pub minutes: i64,
    /// Of so many.
    pub of_minutes: i64,
    /// When it was issued.
    pub issued_at: Instant,
}

impl Certificate {
    /// Its code as it is printed and read aloud: `ABCDE-FGHJK`.
    #[must_use]
    pub fn written_code(&self) -> String {
        let (first, last) = self.code.split_at(self.code.len().min(CERTIFICATE_CODE_LENGTH / 2));
        format!("{first}-{last}")
    }
}
