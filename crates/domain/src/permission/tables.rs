//! Tables of a convening: composed by who leads it, worked at by who sits there. Whoever sits without an account does so by their ticket, so what is
//! decided here looks at the chair and not at a role.

use super::{Proof, Refused};
use crate::convening::{Convening, Seat, Stand};
use crate::id::{PersonId, SegmentId};
use crate::time::Instant;

/// Days after the end until which words that a phone kept still arrive.
const WORDS_ARRIVE_DAYS: i64 = 2;

/// A table, with what whoever asks is to it.
#[derive(Clone, Debug)]
pub struct TablePlace {
    /// Of which convening.
    pub convening: Convening,
    /// Of which part.
    pub segment: SegmentId,
    /// Its number.
    pub number: i64,
    /// The asker's own chair in this part, once the tables were announced.
    pub seat: Option<Seat>,
    /// Whether they were there at all.
    pub attended: bool,
    /// Whether they lead the convening.
    pub leads: bool,
}

impl TablePlace {
    /// Whether they sit there, or sat there until the tables were re-formed.
    #[must_use]
    pub fn sits(&self) -> bool {
        self.seat.as_ref().is_some_and(|seat| seat.knows(self.number))
    }
}

/// Read a table's notes: who sits there and who leads; after the end whoever was there, as the minutes cite them.
#[derive(Clone, Debug)]
pub struct ReadTable(pub TablePlace);

/// Write at a table, and go on in its protocol: who sits there and who leads.
#[derive(Clone, Debug)]
pub struct WriteAtTable(pub TablePlace);

/// Decides who reads.
///
/// # Errors
/// [`Refused`] for everybody else.
pub fn decide_reading_table(
    place: TablePlace,
    who: Option<PersonId>,
    at: Instant,
) -> Result<Proof<ReadTable>, Refused> {
    let over = at >= place.convening.ends_at;
    if place.leads || place.sits() || (over && place.attended) {
        Ok(Proof {
            act: ReadTable(place),
            who,
        })
    } else {
        Err(Refused)
    }
}

/// Decides who writes.
///
/// # Errors
/// [`Refused`] for everybody else, and once what phones kept has had its time.
pub fn decide_writing_at_table(
    place: TablePlace,
    who: Option<PersonId>,
    at: Instant,
) -> Result<Proof<WriteAtTable>, Refused> {
    let late = at >= place.convening.ends_at.plus_days(WORDS_ARRIVE_DAYS);
    let goes = !late && !matches!(place.convening.stand(at), Stand::Off | Stand::ToCome);
    if goes && (place.leads || place.sits()) {
        Ok(Proof {
            act: WriteAtTable(place),
            who,
        })
    } else {
        Err(Refused)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::convening::{ConveningKind, Mode, Turn, Zone};
    use crate::id::{ConveningId, NetworkId, RegistrationId};

    const AT: Instant = Instant::from_micros(1_780_000_000_000_000);

    fn place(seat: Option<Seat>) -> TablePlace {
        TablePlace {
            convening: Convening {
                id: ConveningId(Uuid::nil()),
                network_id: NetworkId(Uuid::nil()),
                kind: ConveningKind::LearningSession,
                mode: Mode::InPerson,
                name: "Sesión".into(),
                about: String::new(),
                zone: Zone::Santiago,
                starts_at: AT,
                ends_at: AT.plus_seconds(3600),
                link: None,
                place: Some("Talca".into()),
                capacity: None,
                online_capacity: None,
                turn: Turn::Order,
                per_school: None,
                asks: "[]".into(),
                is_public: false,
                code: "ABC346".into(),
                sequence: 0,
                version: 1,
                created_by: PersonId(Uuid::nil()),
                created_at: AT,
                called_off_by: None,
                called_off_at: None,
            },
            segment: SegmentId(Uuid::nil()),
            number: 7,
            seat,
            attended: true,
            leads: false,
        }
    }

    fn seat(number: i64, moved_from: Option<i64>) -> Option<Seat> {
        let who = RegistrationId(Uuid::nil());
        Some(Seat {
            moved_from,
            ..Seat::at(who, number)
        })
    }

    fn reads(place: TablePlace, at: Instant) -> bool {
        decide_reading_table(place, None, at).is_ok()
    }

    fn writes(place: TablePlace, at: Instant) -> bool {
        decide_writing_at_table(place, None, at).is_ok()
    }

    #[test]
    fn whoever_sits_at_a_table_reads_and_writes_and_nobody_else() {
        assert!(reads(place(seat(7, None)), AT) && writes(place(seat(7, None)), AT));
        // Moved a minute ago: what they had begun to write still arrives.
        assert!(writes(place(seat(3, Some(7))), AT));
        assert!(!reads(place(seat(3, None)), AT) && !writes(place(seat(3, None)), AT));
        assert!(!reads(place(None), AT) && !writes(place(None), AT));
        let mut led = place(None);
        led.leads = true;
        assert!(reads(led.clone(), AT) && writes(led, AT));
    }

    #[test]
    fn after_the_end_whoever_was_there_reads_and_nobody_else() {
        let after = AT.plus_seconds(3600);
        assert!(reads(place(None), after) && !writes(place(None), after));
        let mut missed = place(None);
        missed.attended = false;
        assert!(!reads(missed, after));
    }

    #[test]
    fn what_a_phone_kept_arrives_for_two_days() {
        assert!(writes(place(seat(7, None)), AT.plus_days(1)));
        assert!(!writes(place(seat(7, None)), AT.plus_days(3)));
        assert!(!writes(place(seat(7, None)), AT.plus_days(-1)));
        let mut off = place(seat(7, None));
        off.convening.called_off_at = Some(AT);
        assert!(!writes(off, AT));
    }
}
