//! Marks from several doors.

use proptest::prelude::*;

use super::made::{at, id, morning, who};
use crate::convening::{Attendance, Mark, Marked, certificate};
use crate::id::{MarkId, SegmentId};

fn mark(n: u128, person: u128, segment: u128, minutes: i64, here: bool) -> Mark {
    Mark {
        id: MarkId(id(n)),
        registration_id: who(person),
        segment_id: SegmentId(id(segment)),
        marked: if here { Marked::Here } else { Marked::Gone },
        marked_at: at(minutes),
    }
}

#[test]
fn a_clock_that_is_ahead_does_not_win() {
    let wrong = mark(1, 1, 0, 900, false).received(at(10));
    let later = mark(2, 1, 0, 12, true);
    assert!(Attendance::of(&[wrong, later]).at(SegmentId(id(0))).contains(&who(1)));
}

#[test]
fn whoever_has_gone_is_at_no_table() {
    let marks = [
        mark(1, 1, 0, 5, true),
        mark(2, 2, 0, 6, true),
        mark(3, 2, 1, 40, false),
        mark(4, 3, 0, -600, true),
    ];
    let here = Attendance::still_here(&marks, at(-60));
    // Who left at a later part has left; who came yesterday hasn't come today.
    assert_eq!(here.into_iter().collect::<Vec<_>>(), [who(1)]);
}

#[test]
fn a_certificate_is_for_those_who_were_there() {
    // 180 minutes count: welcome 30, talk 60, tables 60, plenary 30.
    let agenda = morning();
    let there = Attendance::of(&[
        mark(1, 1, 1, 30, true),
        mark(2, 1, 3, 120, true),
        mark(3, 1, 2, 90, true),
        mark(4, 2, 2, 90, true),
    ]);
    assert_eq!(certificate(&agenda, &there, who(1), 60), Some(120));
    assert_eq!(certificate(&agenda, &there, who(1), 67), None);
    assert_eq!(certificate(&agenda, &there, who(2), 0), None, "nobody attends a coffee");
}

prop_compose! {
    fn any_marks()(marks in prop::collection::vec((0_u128..30, 0_u128..4, 0_u128..3, 0_i64..5, any::<bool>()), 0..25)) -> Vec<Mark> {
        marks.into_iter().map(|(n, person, segment, minutes, here)| mark(n, person, segment, minutes, here)).collect()
    }
}

proptest! {
    /// Twice, in another order, from several doors: the same.
    #[test]
    fn doors_agree(marks in any_marks(), more in any_marks(), seed: u64) {
        let once = Attendance::of(&[marks.clone(), more.clone()].concat());
        let mut shuffled = [marks.clone(), more.clone(), marks.clone()].concat();
        crate::convening::Chance::of(seed).shuffle(&mut shuffled);
        prop_assert_eq!(&Attendance::of(&shuffled), &once);
        let (mut one, mut other) = (Attendance::of(&marks), Attendance::of(&more));
        let first = one.clone();
        one.merge(&other);
        other.merge(&first);
        prop_assert_eq!(&one, &once);
        prop_assert_eq!(&other, &once);
        one.merge(&once);
        prop_assert_eq!(one, once);
    }
}
