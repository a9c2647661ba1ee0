//! Registration, places and the waiting list.

use proptest::prelude::*;

use super::made::{at, id, who};
use crate::convening::{
    Ask, AskKind, Mode, NeedKind, Registration, RegistrationFields, RegistrationPlan, Seats, Turn, Way,
};
use crate::id::SchoolId;

fn registration(n: u128, school: Option<u128>) -> Registration {
    Registration {
        id: who(n),
        person_id: None,
        school_id: school.map(|n| SchoolId(id(n))),
        way: Way::Here,
        registered_at: at(i64::try_from(n).unwrap()),
        seated_at: None,
        withdrawn_at: None,
    }
}

fn seats(here: u32, turn: Turn, per_school: Option<u32>) -> Seats {
    Seats {
        here: Some(here),
        link: None,
        turn,
        per_school,
    }
}

fn seat(all: &mut [Registration], seats: &Seats) -> Vec<u128> {
    let up = seats.move_up(all);
    for one in all.iter_mut().filter(|one| up.contains(&one.id)) {
        one.seated_at = Some(at(500));
    }
    up.into_iter().map(|one| one.0.as_u128()).collect()
}

#[test]
fn who_waits_longest_moves_up_first() {
    let mut all: Vec<_> = (0..5).map(|n| registration(n, Some(n))).collect();
    let seats = seats(2, Turn::Order, None);
    assert_eq!(seat(&mut all, &seats), [0, 1]);
    all[0].withdrawn_at = Some(at(600));
    assert_eq!(seat(&mut all, &seats), [2]);
    assert_eq!(seats.waiting(Way::Here, &all), [who(3), who(4)]);
}

#[test]
fn spread_gives_each_liceo_a_place_before_a_second_one() {
    let schools = [1, 1, 1, 2, 3];
    let mut all: Vec<_> = schools
        .into_iter()
        .enumerate()
        .map(|(n, school)| registration(n as u128, Some(school)))
        .collect();
    assert_eq!(seat(&mut all, &seats(3, Turn::Spread, None)), [0, 3, 4]);
    let mut held: Vec<_> = schools
        .into_iter()
        .enumerate()
        .map(|(n, school)| registration(n as u128, Some(school)))
        .collect();
    assert_eq!(seat(&mut held, &seats(5, Turn::Order, Some(2))), [0, 1, 3, 4]);
}

proptest! {
    /// Never more than there are places; whoever has one keeps it; no place stays free while somebody may have it; asked again,
    /// nobody moves; in whatever order it was read.
    #[test]
    fn places_are_given_once(
        people in prop::collection::vec((prop::option::of(0_u128..5), any::<bool>(), any::<bool>(), any::<bool>()), 0..40),
        capacity in 0_u32..30,
        per_school in prop::option::of(1_u32..6),
        spread: bool,
    ) {
        let seats = seats(capacity, if spread { Turn::Spread } else { Turn::Order }, per_school);
        let mut all: Vec<Registration> = people.iter().enumerate().map(|(n, (school, link, _, _))| Registration {
            way: if *link { Way::Link } else { Way::Here },
            ..registration(n as u128, *school)
        }).collect();
        let first = seats.move_up(&all);
        let turned: Vec<_> = all.iter().rev().cloned().collect();
        prop_assert_eq!(seats.move_up(&turned), first);
        seat(&mut all, &seats);
        let had: Vec<_> = all.iter().filter(|one| one.has_place()).map(|one| one.id).collect();
        for (one, (_, _, gone, _)) in all.iter_mut().zip(&people) {
            one.withdrawn_at = gone.then(|| at(600));
        }
        seat(&mut all, &seats);
        prop_assert!(seats.move_up(&all).is_empty());
        let here: Vec<_> = all.iter().filter(|one| one.has_place() && one.way == Way::Here).collect();
        prop_assert!(here.len() <= capacity as usize);
        for one in &all {
            prop_assert!(!had.contains(&one.id) || one.withdrawn_at.is_some() || one.has_place());
            prop_assert!(one.way == Way::Here || !one.waits(), "the link has no end");
            let own = here.iter().filter(|other| other.school_id.is_some() && other.school_id == one.school_id).count();
            prop_assert!(per_school.is_none_or(|most| own <= most as usize));
            let held = one.school_id.is_some() && per_school.is_some_and(|most| own >= most as usize);
            prop_assert!(!one.waits() || here.len() == capacity as usize || held);
        }
        let waiting = all.iter().filter(|one| one.waits()).count();
        prop_assert_eq!(seats.waiting(Way::Here, &all).len(), waiting);
    }
}

#[test]
fn a_registration_is_checked() {
    let asks = [Ask {
        key: "shirt".into(),
        words: "Talla".into(),
        kind: AskKind::Choice,
        options: vec!["S".into(), "M".into()],
        required: true,
    }];
    let fields = RegistrationFields {
        way: "here".into(),
        needs: vec!["step-free".into(), "captions".into(), "step-free".into()],
        diet: "other".into(),
        diet_words: "Sin maní".into(),
        transport: "offers".into(),
        seats: "3".into(),
        answers: [
            ("shirt".to_owned(), "M".to_owned()),
            ("nobody asked".to_owned(), "x".to_owned()),
        ]
        .into(),
        ..RegistrationFields::default()
    };
    let plan = RegistrationPlan::check(&fields, Mode::Hybrid, &asks).unwrap();
    assert_eq!(
        (plan.needs, plan.seats, plan.answers.len()),
        (vec![NeedKind::StepFree, NeedKind::Captions], 3, 1)
    );
    let online = RegistrationPlan::check(&fields, Mode::Online, &asks).unwrap();
    assert_eq!((online.diet, online.transport, online.diet_words), (None, None, None));
    type Change = fn(&mut RegistrationFields);
    let wrong: [(&str, Change); 5] = [
        ("way", |f| f.way = String::new()),
        ("needs", |f| f.needs = vec!["a pony".into()]),
        ("diet_words", |f| f.diet_words = String::new()),
        ("seats", |f| f.seats = "0".into()),
        ("answer-shirt", |f| f.answers.clear()),
    ];
    for (field, change) in wrong {
        let mut fields = fields.clone();
        change(&mut fields);
        assert!(
            RegistrationPlan::check(&fields, Mode::Hybrid, &asks)
                .unwrap_err()
                .of(field)
                .is_some(),
            "{field}"
        );
    }
}
