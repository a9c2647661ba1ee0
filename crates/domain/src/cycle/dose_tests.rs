use super::*;
use crate::id::{IdeaId, MeasureId, NetworkId};
use crate::measure::Area;
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn cycle(from: &str, to: &str) -> Cycle {
    Cycle {
        id: CycleId(Uuid::nil()),
        network_id: NetworkId(Uuid::nil()),
        school_id: SchoolId(Uuid::nil()),
        course_id: None,
        idea_id: IdeaId(Uuid::nil()),
        measure_id: MeasureId(Uuid::nil()),
        area: Area::Language,
        title: String::new(),
        question: String::new(),
        prediction: String::new(),
        predicted_low: None,
        predicted_high: None,
        predicted_direction: None,
        scale: None,
        depth: crate::cycle::Depth::Guided,
        dose_planned: None,
        dose_unit: String::new(),
        who: String::new(),
        place: String::new(),
        starts_on: day(from),
        ends_on: day(to),
        data: String::new(),
        owner_id: PersonId(Uuid::nil()),
        phase: Phase::Do,
        shared_at: None,
        version: 1,
        follows_id: None,
        created_at: Instant::from_micros(0),
        moved_at: Instant::from_micros(0),
    }
}

fn dose(on: Day, times: i64) -> Dose {
    Dose {
        id: DoseId(Uuid::nil()),
        cycle_id: CycleId(Uuid::nil()),
        school_id: SchoolId(Uuid::nil()),
        done_on: on,
        times,
        by_id: None,
        at: Instant::from_micros(0),
    }
}

fn planned(dose: i64) -> DosePlanned {
    DosePlanned {
        dose_planned: Some(dose),
        dose_unit: String::new(),
    }
}

#[test]
fn the_plan_is_spread_over_days_of_school() {
    // Three weeks; Thursday 21 May is a holiday.
    let cycle = cycle("2026-05-11", "2026-05-29");
    let done = [dose(day("2026-05-12"), 1), dose(day("2026-05-20"), 2)];
    let weeks = weeks(
        &cycle,
        &planned(14),
        &done,
        &SchoolCalendar::default(),
        day("2026-05-20"),
    );
    let planned: Vec<f64> = weeks.iter().filter_map(|week| week.planned).collect();
    assert_eq!(planned, [5.0, 9.0, 14.0]);
    let done: Vec<Option<i64>> = weeks.iter().map(|week| week.done).collect();
    assert_eq!(done, [Some(1), Some(3), None]);
}

#[test]
fn what_is_done_late_is_drawn_too() {
    let cycle = cycle("2026-05-11", "2026-05-15");
    let late = [dose(day("2026-05-28"), 1)];
    let weeks = weeks(
        &cycle,
        &DosePlanned::default(),
        &late,
        &SchoolCalendar::default(),
        day("2026-06-01"),
    );
    assert_eq!(weeks.len(), 3);
    assert_eq!(weeks[2].done, Some(1));
    assert_eq!(weeks[2].planned, None);
}

#[test]
fn a_dose_is_of_a_day_that_was() {
    let cycle = cycle("2026-05-11", "2026-05-29");
    let says = |on: &str, times: &str| {
        let fields = DoseFields {
            done_on: on.into(),
            times: times.into(),
        };
        DosePlan::check(&fields, &cycle, day("2026-05-20"))
    };
    assert_eq!(says("2026-05-20", "2").unwrap().times, 2);
    for (on, times, field) in [
        ("2026-05-21", "1", "done_on"),
        ("2026-05-10", "1", "done_on"),
        ("ayer", "1", "done_on"),
        ("2026-05-20", "0", "times"),
        ("2026-05-20", "31", "times"),
        ("2026-05-20", "uno", "times"),
    ] {
        assert!(says(on, times).unwrap_err().of(field).is_some(), "{on} {times}");
    }
}

proptest! {
    /// Whatever was planned and done: both curves only rise, the plan ends at what was planned, the fact at what was done.
    #[test]
    fn curves_rise_to_their_end(
        start in 0_i64..700,
        long in 0_i64..200,
        dose_planned in 1_i64..200,
        doses in prop::collection::vec((0_i64..220, 1_i64..5), 0..30),
    ) {
        let from = day("2025-03-03").plus_days(start);
        let cycle = cycle(&from.to_string(), &from.plus_days(long).to_string());
        let doses: Vec<Dose> = doses.into_iter().map(|(after, times)| dose(from.plus_days(after), times)).collect();
        let weeks = weeks(&cycle, &planned(dose_planned), &doses, &SchoolCalendar::default(), from.plus_days(400));
        let plans: Vec<f64> = weeks.iter().filter_map(|week| week.planned).collect();
        let facts: Vec<i64> = weeks.iter().filter_map(|week| week.done).collect();
        prop_assert!(plans.windows(2).all(|pair| pair[0] <= pair[1]));
        prop_assert!(facts.windows(2).all(|pair| pair[0] <= pair[1]));
        prop_assert!((plans.last().unwrap() - dose_planned as f64).abs() < 1e-9);
        prop_assert_eq!(*facts.last().unwrap(), done(&doses));
        prop_assert!(weeks.windows(2).all(|pair| pair[1].monday.days_since(pair[0].monday) == 7));
    }
}
