//! The rhythm of three years.

use proptest::prelude::*;

use super::made::{at, day};
use crate::calendar::SchoolCalendar;
use crate::convening::{Mode, Phase, Rhythm, SessionTemplate, Zone};
use crate::id::SeededIds;
use crate::time::Day;

fn winter() -> SchoolCalendar {
    SchoolCalendar::new([2026, 2027, 2028].map(|year: i16| {
        let day = |month, of| Day::new(year, month, of).unwrap();
        (day(6, 22), day(7, 3), "Vacaciones de invierno".to_owned())
    }))
}

#[test]
fn the_usual_rhythm_finds_its_days() {
    let rhythm = Rhythm::usual();
    let (placed, unplaced) = rhythm.lay_out(2026, &[&winter()]);
    assert_eq!((placed.len(), unplaced.len()), (rhythm.sessions.len(), 0));
    let phases: Vec<Phase> = placed.iter().map(|one| one.phase).collect();
    assert!(phases.is_sorted());
    for phase in Phase::ALL {
        assert!(phases.contains(phase), "{phase}");
    }
    assert_eq!(placed[0].first, day("2026-03-18"));
    // Between two sessions there is time to test.
    assert!(placed.iter().filter_map(|one| one.then).all(|days| days >= 10));
}

#[test]
fn a_session_without_a_week_of_school_is_told() {
    let strike = SchoolCalendar::new([(day("2026-03-10"), day("2026-05-08"), "Sin clases".to_owned())]);
    let rhythm = Rhythm {
        sessions: Rhythm::usual().sessions.into_iter().take(1).collect(),
    };
    let (placed, unplaced) = rhythm.lay_out(2026, &[&winter(), &strike]);
    assert_eq!((placed.len(), unplaced.len()), (0, 1));
}

#[test]
fn a_template_is_checked() {
    let one = Rhythm::usual().sessions.remove(1);
    assert!(one.check().is_ok());
    for (field, wrong) in [
        ("year", SessionTemplate { year: 3, ..one.clone() }),
        (
            "month",
            SessionTemplate {
                month: 2,
                ..one.clone()
            },
        ),
        ("week", SessionTemplate { week: 0, ..one.clone() }),
        ("days", SessionTemplate { days: 0, ..one.clone() }),
        (
            "hour",
            SessionTemplate {
                hour: 23,
                ..one.clone()
            },
        ),
        ("parts", SessionTemplate { days: 1, ..one.clone() }),
    ] {
        assert!(wrong.check().unwrap_err().of(field).is_some(), "{field}");
    }
}

#[test]
fn a_template_becomes_an_agenda() {
    for session in Rhythm::usual().sessions {
        let first = day("2026-04-08");
        let agenda = session
            .agenda(first, Zone::Santiago, &SeededIds::new(1), at(0))
            .unwrap();
        let last = first.plus_days(i64::from(session.days) - 1);
        assert!(
            agenda.check(last.start().plus_seconds(19 * 3600)).is_ok(),
            "{}",
            session.key
        );
        assert_eq!(Zone::Santiago.wall(agenda.starts).hour(), 9);
        assert!(session.mode != Mode::InPerson || agenda.segments.iter().any(|part| part.kind.is_at_tables()));
    }
}

#[test]
fn every_day_of_three_years_has_one_phase() {
    let mut at = day("2026-03-01");
    while at < day("2029-01-01") {
        let phase = Phase::on(2026, at);
        let fits = |one: &&Phase| one.days(2026).is_some_and(|(first, last)| first <= at && at <= last);
        assert_eq!(Phase::ALL.iter().find(fits).copied(), phase, "{at}");
        assert!(phase.is_some());
        at = at.plus_days(1);
    }
    assert_eq!(
        (Phase::on(2026, day("2026-02-28")), Phase::on(2026, day("2029-03-01"))),
        (None, None)
    );
}

proptest! {
    /// Whatever breaks there are: the days of a session are days of school everywhere, in a row, in one week, and in order.
    #[test]
    fn sessions_are_on_days_of_school(breaks in prop::collection::vec((0_i64..1000, 0_i64..25), 0..25), entered in 2024_i16..2030) {
        let from = Day::new(entered, 3, 1).unwrap();
        let (one, other) = breaks.split_at(breaks.len() / 2);
        let calendar = |breaks: &[(i64, i64)]| SchoolCalendar::new(breaks.iter().map(|(at, long)| (from.plus_days(*at), from.plus_days(at + long), String::new())));
        let calendars = [calendar(one), calendar(other)];
        let rhythm = Rhythm::usual();
        let (placed, unplaced) = rhythm.lay_out(entered, &[&calendars[0], &calendars[1]]);
        prop_assert_eq!(placed.len() + unplaced.len(), rhythm.sessions.len());
        for one in &placed {
            prop_assert_eq!(one.first.monday(), one.last.monday());
            for day in 0..=one.last.days_since(one.first) {
                prop_assert!(calendars.iter().all(|calendar| calendar.is_school_day(one.first.plus_days(day))));
            }
        }
        prop_assert!(placed.is_sorted_by_key(|one| one.first));
    }
}
