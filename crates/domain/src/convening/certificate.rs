//! Whether somebody was there enough for a certificate of attendance.

use super::agenda::Agenda;
use super::attendance::Attendance;
use crate::id::RegistrationId;

/// The minutes of the parts at which somebody was, of those that count, if they are `percent` of them or more. Whole
/// minutes of the agenda, not of a stopwatch: a certificate says what one took part in.
#[must_use]
pub fn certificate(agenda: &Agenda, attendance: &Attendance, who: RegistrationId, percent: u32) -> Option<u32> {
    let at = attendance.of_person(who);
    let counting = agenda.segments.iter().filter(|segment| segment.kind.counts());
    let there: u32 = counting
        .filter(|segment| at.contains(&segment.id))
        .map(|segment| u32::from(segment.minutes))
        .sum();
    let all = agenda.minutes_that_count();
    (there > 0 && there * 100 >= all * percent).then_some(there)
}
