//! What becomes of answers that arrive: counted, kept apart by rule, or refused. Never lost silently.

use super::{Administration, AdministrationState, Sitting, most_kept};
use crate::time::Instant;
use crate::word::words;

/// Days after the window in which a phone that had no signal may still bring answers. They are kept apart: the results are
/// frozen, and a later count beside an earlier one would tell what one student said.
pub const GRACE_DAYS: i64 = 14;

words! {
    /// Why answers are kept apart, where they count for nothing until somebody looks.
    Apart {
        /// They came after the window.
        Late = "late",
        /// They were given to another version of the instrument.
        OtherVersion = "other-version",
        /// More came than the course has students.
        TooMany = "too-many",
    }
}

/// What becomes of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// They count.
    Counted,
    /// They are kept apart.
    Apart(Apart),
    /// It doesn't take answers yet.
    TooEarly,
    /// It took answers too long ago.
    TooLate,
    /// As many as count are kept apart already: somebody floods it.
    Full,
}

/// How many answers a sitting has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    /// That count.
    pub counted: i64,
    /// That are kept apart.
    pub apart: i64,
}

/// Decides. `version` is the one that the phone showed, `arrived` what the sitting has.
#[must_use]
pub fn receive(
    administration: &Administration,
    sitting: &Sitting,
    version: i64,
    arrived: Arrived,
    at: Instant,
) -> Received {
    let most = most_kept(sitting.expected);
    let apart = |why| {
        if arrived.apart < most {
            Received::Apart(why)
        } else {
            Received::Full
        }
    };
    let state = administration.state(at);
    let over = matches!(state, AdministrationState::Closed | AdministrationState::Released);
    match state {
        AdministrationState::Waiting => Received::TooEarly,
        _ if over && at >= administration.closes_at.plus_days(GRACE_DAYS) => Received::TooLate,
        // First of all: those that came late may be taken in, and these never.
        _ if version != administration.instrument_version => apart(Apart::OtherVersion),
        AdministrationState::Open if arrived.counted >= most => apart(Apart::TooMany),
        AdministrationState::Open => Received::Counted,
        AdministrationState::Closed | AdministrationState::Released => apart(Apart::Late),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::administration::Linking;
    use crate::consent::LegalBasis;
    use crate::id::{AdministrationId, CourseId, InstrumentId, NetworkId, SchoolId, SittingId};
    use uuid::Uuid;

    const OPENS: Instant = Instant::from_micros(1_000_000_000);

    fn given() -> (Administration, Sitting) {
        let administration = Administration {
            id: AdministrationId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            school_id: SchoolId(Uuid::nil()),
            instrument_id: InstrumentId(Uuid::nil()),
            instrument_version: 2,
            short_form: None,
            name: "Pulso".to_owned(),
            linking: Linking::Anonymous,
            basis: LegalBasis::LegalFunction,
            thirds: false,
            asks_sex: false,
            opens_at: OPENS,
            closes_at: OPENS.plus_days(7),
            created_by: None,
            created_at: OPENS,
            released_at: None,
        };
        let sitting = Sitting {
            id: SittingId(Uuid::nil()),
            administration_id: administration.id,
            school_id: administration.school_id,
            course_id: CourseId(Uuid::nil()),
            code: "ABC346".to_owned(),
            expected: 30,
        };
        (administration, sitting)
    }

    #[test]
    fn within_the_window_answers_count() {
        let (administration, sitting) = given();
        let at = |at| receive(&administration, &sitting, 2, Arrived::default(), at);
        assert_eq!(at(OPENS.plus_seconds(-1)), Received::TooEarly);
        assert_eq!(at(OPENS), Received::Counted);
        assert_eq!(at(OPENS.plus_days(7)), Received::Apart(Apart::Late));
        assert_eq!(at(OPENS.plus_days(7 + GRACE_DAYS)), Received::TooLate);
        let old = |at| receive(&administration, &sitting, 1, Arrived::default(), at);
        assert_eq!(old(OPENS.plus_days(7)), Received::Apart(Apart::OtherVersion));
        assert_eq!(old(OPENS.plus_days(7 + GRACE_DAYS)), Received::TooLate);
    }

    #[test]
    fn what_is_not_of_this_course_is_kept_apart() {
        let (administration, sitting) = given();
        let receive =
            |version, counted, apart| receive(&administration, &sitting, version, Arrived { counted, apart }, OPENS);
        assert_eq!(receive(1, 0, 0), Received::Apart(Apart::OtherVersion));
        assert_eq!(receive(2, 69, 0), Received::Counted);
        assert_eq!(receive(2, 70, 69), Received::Apart(Apart::TooMany));
        // A flood ends, and whoever answers as they should still counts.
        assert_eq!(receive(1, 0, 70), Received::Full);
        assert_eq!(receive(2, 70, 70), Received::Full);
        assert_eq!(receive(2, 0, 70), Received::Counted);
    }

    #[test]
    fn once_released_nothing_counts_any_more() {
        let (mut administration, sitting) = given();
        administration.released_at = Some(OPENS.plus_seconds(5));
        let received = receive(&administration, &sitting, 2, Arrived::default(), OPENS.plus_seconds(6));
        assert_eq!(received, Received::Apart(Apart::Late));
    }
}
