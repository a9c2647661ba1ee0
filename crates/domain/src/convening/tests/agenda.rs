//! The agenda and where it stands.

use proptest::prelude::*;

use super::made::{at, id, morning, segment};
use crate::convening::{Agenda, Begun, Protocol, SegmentFields, SegmentKind, SegmentPlan, Zone};
use crate::id::SegmentId;

fn begun(n: u128, minutes: i64) -> Begun {
    Begun {
        segment: SegmentId(id(n)),
        at: at(minutes),
    }
}

#[test]
fn a_plan_runs_by_itself_until_somebody_leads() {
    let agenda = morning();
    let now = |minutes| agenda.board(&[], at(minutes)).now.map(|now| now.place);
    assert_eq!(
        [now(-5), now(0), now(45), now(95), now(250), now(400)],
        [None, Some(0), Some(1), Some(2), Some(4), None]
    );
    // Between the tables (until 11:50) and lunch (13:00) nothing is on, and what comes next is said.
    let gap = agenda.board(&[], at(200));
    assert_eq!(
        (gap.now, gap.next.map(|next| next.place), gap.left),
        (None, Some(4), 40 * 60)
    );
}

#[test]
fn a_talk_that_goes_on_makes_late() {
    let agenda = morning();
    let board = agenda.board(&[begun(0, 5), begun(1, 40)], at(110));
    // Begun at 9:40 it would end at 10:40; at 10:50 it is ten minutes over, and the break begins twenty late.
    assert_eq!((board.now.unwrap().place, board.left, board.late), (1, -600, 20));
    let caught = agenda.catch_up(&[begun(0, 5), begun(1, 40)], at(110));
    // Before lunch there is only the coffee to spare of, and the tables are not cut.
    assert_eq!(
        caught.iter().map(|one| (one.segment, one.minutes)).collect::<Vec<_>>(),
        [(SegmentId(id(2)), 6)]
    );
}

#[test]
fn lunch_takes_in_a_delay() {
    let agenda = morning();
    let board = agenda.board(&[begun(3, 150)], at(160));
    assert_eq!((board.next.unwrap().begins, board.late), (at(240), 0));
}

#[test]
fn a_day_that_nobody_ended_does_not_run_into_the_next() {
    let mut agenda = morning();
    agenda
        .segments
        .push(segment(6, SegmentKind::Welcome, 30, Some(at(24 * 60))));
    let board = agenda.board(&[begun(5, 310)], at(24 * 60 + 5));
    assert_eq!(board.now.unwrap().place, 6);
}

#[test]
fn going_back_to_an_earlier_part_is_shown() {
    let agenda = morning();
    let board = agenda.board(&[begun(0, 0), begun(2, 20), begun(1, 25)], at(30));
    assert_eq!((board.now.unwrap().place, board.next.unwrap().place), (1, 2));
}

#[test]
fn parts_that_overlap_or_run_over_are_told() {
    let agenda = morning();
    assert!(agenda.check(at(330)).is_ok());
    assert!(agenda.check(at(320)).unwrap_err().of("segment-5").is_some());
    let mut early = agenda;
    early.segments[4].fixed = Some(at(100));
    assert_eq!(
        early.check(at(330)).unwrap_err().of("segment-4"),
        Some("wrong-segment-overlaps")
    );
    let empty = Agenda {
        starts: at(0),
        segments: Vec::new(),
    };
    assert!(empty.check(at(60)).is_err());
}

#[test]
fn a_protocol_brings_its_minutes() {
    let fields = SegmentFields {
        kind: "protocol".into(),
        protocol: "consultancy".into(),
        ..SegmentFields::default()
    };
    assert_eq!(SegmentPlan::check(&fields, Zone::Santiago).unwrap().minutes, 45);
    let none = SegmentFields {
        protocol: String::new(),
        minutes: "20".into(),
        ..fields
    };
    assert!(
        SegmentPlan::check(&none, Zone::Santiago)
            .unwrap_err()
            .of("protocol")
            .is_some()
    );
}

#[test]
fn a_protocol_fits_into_other_minutes() {
    for protocol in Protocol::ALL {
        assert!(
            protocol
                .steps()
                .iter()
                .all(|step| step.minutes > 0 && !step.tasks.is_empty())
        );
        let own: Vec<u16> = protocol.steps().iter().map(|step| step.minutes).collect();
        assert_eq!(protocol.fitted(protocol.minutes()), Some(own));
        for minutes in 0..120 {
            match protocol.fitted(minutes) {
                Some(fitted) => {
                    assert_eq!(fitted.iter().sum::<u16>(), minutes);
                    assert!(fitted.iter().all(|own| *own > 0));
                }
                None => assert!(usize::from(minutes) < protocol.steps().len()),
            }
        }
    }
}

prop_compose! {
    fn any_agenda()(parts in prop::collection::vec(
        (prop::sample::select(SegmentKind::ALL.to_vec()), 1_u16..90, prop::option::weighted(0.2, 0_i64..600)), 1..9)
    ) -> Agenda {
        let parts = parts.into_iter().enumerate();
        Agenda {
            starts: at(0),
            segments: parts.map(|(n, (kind, minutes, fixed))| segment(n as u128, kind, minutes, fixed.map(at))).collect(),
        }
    }
}

proptest! {
    /// What was begun last is on, up to the next part with a time of its own; no part that is to come begins in the past.
    #[test]
    fn a_board_is_sound(agenda in any_agenda(), led in prop::collection::vec((0_u128..9, 0_i64..700), 0..6), minutes in -60_i64..800) {
        let led: Vec<Begun> = led.into_iter().map(|(n, minutes)| begun(n, minutes)).collect();
        let board = agenda.board(&led, at(minutes));
        prop_assert!(board.late >= 0);
        if let (Some(now), Some(next)) = (board.now, board.next) {
            prop_assert_eq!(now.place + 1, next.place);
        }
        if let Some(now) = board.now {
            prop_assert!(now.begins <= at(minutes));
        }
        if let (Some(next), false) = (board.next, led.is_empty()) {
            let known = led.iter().any(|one| one.at <= at(minutes) && usize::try_from(one.segment.0.as_u128()).unwrap() < agenda.segments.len());
            prop_assert!(!known || next.segment.fixed.is_some() || next.begins >= at(minutes));
        }
        // The same in whatever order the beginnings were read.
        let turned: Vec<Begun> = led.iter().rev().copied().collect();
        prop_assert_eq!(agenda.board(&turned, at(minutes)), board);
    }

    /// What is made up is never more than what is lost, nor more than a part can spare.
    #[test]
    fn no_part_gives_more_than_it_can(agenda in any_agenda(), n in 0_u128..9, since in 0_i64..300, minutes in 0_i64..500) {
        let led = [begun(n, since)];
        let given = agenda.catch_up(&led, at(minutes));
        let sum: i64 = given.iter().map(|one| i64::from(one.minutes)).sum();
        prop_assert!(sum <= agenda.board(&led, at(minutes)).late);
        for one in given {
            let segment = agenda.segments.iter().find(|segment| segment.id == one.segment).unwrap();
            prop_assert!(segment.minutes - one.minutes >= segment.kind.least(segment.minutes));
        }
    }
}
