//! What a convening cost, and who was missing.

use super::made::{at, id, morning, who};
use crate::convening::{
    Attendance, Attendee, Cost, CostFields, Mark, Marked, Origin, Registration, Way, by_school, person_minutes, windows,
};
use crate::id::{ConveningId, MarkId, SchoolId, SegmentId};

fn here(n: u128, person: u128, segment: u128) -> Mark {
    Mark {
        id: MarkId(id(n)),
        registration_id: who(person),
        segment_id: SegmentId(id(segment)),
        marked: Marked::Here,
        marked_at: at(0),
    }
}

fn attendee(person: u128, school: Option<u128>, seated: bool) -> Attendee {
    Attendee {
        registration: Registration {
            id: who(person),
            person_id: None,
            school_id: school.map(|n| SchoolId(id(n))),
            way: Way::Here,
            registered_at: at(0),
            seated_at: seated.then(|| at(0)),
            withdrawn_at: None,
        },
        convening_id: ConveningId(id(1)),
        name: format!("Persona {person}"),
        from: String::new(),
        source: Origin::Account,
        confirmed_at: Some(at(0)),
        with_own: false,
        answers: "{}".into(),
    }
}

#[test]
fn hours_are_those_of_whoever_was_at_each_part() {
    // Welcome 30 with two, talk 60 with one, the coffee of 20 with one.
    let there = Attendance::of(&[here(1, 1, 0), here(2, 2, 0), here(3, 1, 1), here(4, 1, 2)]);
    assert_eq!(person_minutes(&morning(), &there), 2 * 30 + 60 + 20);
}

#[test]
fn whoever_waited_for_a_place_is_not_missing() {
    let all = [
        attendee(1, Some(7), true),
        attendee(2, Some(7), true),
        attendee(3, Some(7), false),
        attendee(4, None, false),
    ];
    let schools = by_school(&all, &Attendance::of(&[here(1, 1, 0), here(2, 4, 0)]));
    let liceo = &schools[&Some(SchoolId(id(7)))];
    let names = |people: &[&Attendee]| people.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&liceo.came), ["Persona 1"]);
    assert_eq!(names(&liceo.missing), ["Persona 2"]);
    assert_eq!(names(&schools[&None].came), ["Persona 4"]);
}

#[test]
fn windows_are_as_long_as_each_other_and_leave_the_day_out() {
    let [before, after] = windows(at(0), at(480));
    assert_eq!(before.1.seconds_since(before.0), after.1.seconds_since(after.0));
    assert_eq!((before.1, after.0), (at(0), at(480)));
}

#[test]
fn pesos_are_read_as_people_write_them() {
    let cost = |pesos: &str| {
        Cost::check(&CostFields {
            pesos: pesos.into(),
            words: String::new(),
        })
        .map(|cost| cost.pesos)
        .ok()
    };
    assert_eq!(cost("$ 1.250.000"), Some(1_250_000));
    assert_eq!(cost("0"), Some(0));
    for odd in ["", "mil", "-5", "99999999999999"] {
        assert_eq!(cost(odd), None, "{odd}");
    }
}
