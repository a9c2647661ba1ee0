use super::*;
use crate::id::{NetworkId, SchoolBreakId};
use crate::time::Instant;
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn days_of(year: i16) -> Vec<String> {
    holidays(year).into_iter().map(|(day, _)| day.to_string()).collect()
}

/// As published for these years (feriados.cl, Dirección del Trabajo), without election days.
#[test]
fn the_holidays_of_three_years() {
    assert_eq!(
        days_of(2025),
        [
            "2025-01-01",
            "2025-04-18",
            "2025-04-19",
            "2025-05-01",
            "2025-05-21",
            "2025-06-20",
            "2025-06-29",
            "2025-07-16",
            "2025-08-15",
            "2025-09-18",
            "2025-09-19",
            "2025-10-12",
            "2025-10-31",
            "2025-11-01",
            "2025-12-08",
            "2025-12-25",
        ]
    );
    assert_eq!(
        days_of(2026),
        [
            "2026-01-01",
            "2026-04-03",
            "2026-04-04",
            "2026-05-01",
            "2026-05-21",
            "2026-06-21",
            "2026-06-29",
            "2026-07-16",
            "2026-08-15",
            "2026-09-18",
            "2026-09-19",
            "2026-10-12",
            "2026-10-31",
            "2026-11-01",
            "2026-12-08",
            "2026-12-25",
        ]
    );
    assert_eq!(
        days_of(2027),
        [
            "2027-01-01",
            "2027-03-26",
            "2027-03-27",
            "2027-05-01",
            "2027-05-21",
            "2027-06-21",
            "2027-06-28",
            "2027-07-16",
            "2027-08-15",
            "2027-09-17",
            "2027-09-18",
            "2027-09-19",
            "2027-10-11",
            "2027-10-31",
            "2027-11-01",
            "2027-12-08",
            "2027-12-25",
        ]
    );
}

#[test]
fn laws_move_some_of_them() {
    for (on, holiday) in [
        ("2023-01-02", Holiday::SecondOfJanuary),
        ("2023-10-27", Holiday::Reformation),
        ("2024-09-20", Holiday::NationalBridge),
        ("2018-09-17", Holiday::NationalBridge),
        ("2018-11-02", Holiday::Reformation),
        ("2021-09-17", Holiday::NationalBridge),
        ("2024-06-20", Holiday::IndigenousPeoples),
        ("2018-07-02", Holiday::PeterAndPaul),
        ("2050-04-08", Holiday::GoodFriday),
    ] {
        assert_eq!(Holiday::on(day(on)), Some(holiday), "{on}");
    }
    assert_eq!(Holiday::on(day("2020-06-20")), None, "the law is of 2021");
    assert_eq!(Holiday::on(day("2023-10-31")), None);
}

/// Three tables of Easter: Meeus, *Astronomical Algorithms*, chapter 8.
#[test]
fn easter_is_where_the_books_say() {
    for (year, on) in [
        (1991, "1991-03-31"),
        (2000, "2000-04-23"),
        (2038, "2038-04-25"),
        (2285, "2285-03-22"),
    ] {
        assert_eq!(easter(year).map(|day| day.to_string()).as_deref(), Some(on));
    }
}

fn winter() -> SchoolCalendar {
    SchoolCalendar::new([(
        day("2026-06-22"),
        day("2026-07-03"),
        "Vacaciones de invierno".to_owned(),
    )])
}

#[test]
fn days_of_school_are_counted() {
    let plain = SchoolCalendar::default();
    // Friday to Monday; over Good Friday; over the national days.
    assert_eq!(plain.school_days_between(day("2026-03-06"), day("2026-03-09")), 1);
    assert_eq!(plain.school_days_between(day("2026-04-02"), day("2026-04-06")), 1);
    assert_eq!(plain.school_days_between(day("2026-09-17"), day("2026-09-21")), 1);
    assert_eq!(plain.school_days_between(day("2026-12-31"), day("2027-03-01")), 1);
    assert_eq!(plain.school_days_between(day("2026-06-01"), day("2026-05-01")), 0);
    assert_eq!(winter().school_days_between(day("2026-06-19"), day("2026-07-06")), 1);
    assert_eq!(winter().next_school_day(day("2026-06-19")), day("2026-07-06"));
    assert_eq!(winter().plus_school_days(day("2026-06-12"), 10), day("2026-07-10"));
    assert_eq!(plain.next_school_day(day("2026-12-31")), day("2027-03-01"));
    assert!(!winter().has_school_in_week_of(day("2026-06-24")));
    assert!(winter().has_school_in_week_of(day("2026-07-06")));
    assert!(!plain.has_school_in_week_of(day("2027-02-10")));
}

#[test]
fn a_day_without_school_says_why() {
    let calendar = winter();
    assert_eq!(
        calendar.why_not(day("2026-09-18")),
        Some(NoSchool::Holiday(Holiday::Independence))
    );
    assert_eq!(
        calendar.why_not(day("2026-06-27")),
        Some(NoSchool::Break("Vacaciones de invierno".into()))
    );
    assert_eq!(calendar.why_not(day("2027-02-10")), Some(NoSchool::Summer));
    assert_eq!(calendar.why_not(day("2026-05-09")), Some(NoSchool::Weekend));
    assert_eq!(calendar.why_not(day("2026-05-08")), None);
}

#[test]
fn a_break_holds_where_it_says() {
    let [here, there, far] = [1, 2, 3].map(|n| SchoolId(Uuid::from_u128(n)));
    let one = |school_id, region, on: &str| SchoolBreak {
        id: SchoolBreakId(Uuid::nil()),
        network_id: NetworkId(Uuid::nil()),
        school_id,
        region,
        name: "Sin clases".into(),
        starts_on: day(on),
        ends_on: day(on),
        created_by: None,
        created_at: Instant::from_micros(0),
    };
    let breaks = [
        one(None, None, "2026-05-04"),
        one(None, Some(7), "2026-05-05"),
        one(Some(here), None, "2026-05-06"),
    ];
    let calendars = Calendars::of(&breaks, &[(here, 7), (there, 7)]);
    let off =
        |school| ["2026-05-04", "2026-05-05", "2026-05-06"].map(|on| !calendars.at(school).is_school_day(day(on)));
    assert_eq!(off(here), [true, true, true]);
    assert_eq!(off(there), [true, true, false]);
    assert_eq!(off(far), [true, false, false]);
}

#[test]
fn a_break_is_checked() {
    let fields = |place: &str, to: &str| BreakFields {
        name: "Invierno".into(),
        place: place.into(),
        starts_on: "2026-06-22".into(),
        ends_on: to.into(),
    };
    assert_eq!(
        BreakPlan::check(&fields("r13", "2026-07-03")).unwrap().reach,
        Reach::Region(13)
    );
    assert_eq!(BreakPlan::check(&fields("", "")).unwrap().ends_on, day("2026-06-22"));
    for (place, to, field) in [
        ("r17", "", "place"),
        ("", "2026-06-01", "ends_on"),
        ("", "2026-12-01", "ends_on"),
    ] {
        assert!(
            BreakPlan::check(&fields(place, to)).unwrap_err().of(field).is_some(),
            "{place} {to}"
        );
    }
}

prop_compose! {
    fn any_day()(days in 0_i64..4000) -> Day { Day::new(2020, 1, 1).unwrap().plus_days(days) }
}

prop_compose! {
    fn any_calendar()(breaks in prop::collection::vec((any_day(), 0_i64..40), 0..8)) -> SchoolCalendar {
        SchoolCalendar::new(breaks.into_iter().map(|(from, long)| (from, from.plus_days(long), String::new())))
    }
}

proptest! {
    /// The count by weeks and years is the count day by day.
    #[test]
    fn counted_at_once_or_one_by_one(calendar in any_calendar(), from in any_day(), long in 0_i64..900) {
        let to = from.plus_days(long);
        let one_by_one = (1..=long).filter(|n| calendar.is_school_day(from.plus_days(*n))).count();
        prop_assert_eq!(calendar.school_days_between(from, to), i64::try_from(one_by_one).unwrap());
    }

    /// A day is one of school exactly where nothing says why not.
    #[test]
    fn a_reason_or_school(calendar in any_calendar(), day in any_day()) {
        prop_assert_eq!(calendar.is_school_day(day), calendar.why_not(day).is_none());
    }

    /// So many days of school later is so many days of school away, and a day of school.
    #[test]
    fn forward_and_counted_back(calendar in any_calendar(), from in any_day(), days in 1_u16..200) {
        let to = calendar.plus_school_days(from, days);
        prop_assert!(calendar.is_school_day(to));
        prop_assert_eq!(calendar.school_days_between(from, to), i64::from(days));
    }
}
