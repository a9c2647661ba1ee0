//! A session that becomes a template and a template that becomes a session.

use super::made::{day, id};
use crate::convening::{
    Convening, ConveningKind, ConveningPlan, Mode, OwnSession, OwnSessionFields, SegmentKind, SegmentRow, Turn, Zone,
};
use crate::id::{ConveningId, NetworkId, OwnSessionId, PersonId, SegmentId};
use crate::time::Instant;

fn moment(on: &str, hour: i8) -> Instant {
    let time = jiff::civil::Time::new(hour, 0, 0, 0).unwrap();
    Zone::Santiago.moment(day(on), time).unwrap()
}

fn convening() -> Convening {
    Convening {
        id: ConveningId(id(1)),
        network_id: NetworkId(id(2)),
        kind: ConveningKind::LearningSession,
        mode: Mode::InPerson,
        name: "Segunda sesión".into(),
        about: "Traigan su boleto.".into(),
        zone: Zone::Santiago,
        // In July the clock is in winter.
        starts_at: moment("2026-07-22", 9),
        ends_at: moment("2026-07-23", 17),
        link: None,
        place: Some("Talca".into()),
        capacity: Some(40),
        online_capacity: None,
        turn: Turn::Order,
        per_school: None,
        asks: "[]".into(),
        is_public: false,
        code: "ABC346".into(),
        sequence: 0,
        version: 1,
        created_by: PersonId(id(3)),
        created_at: moment("2026-06-01", 9),
        called_off_by: None,
        called_off_at: None,
    }
}

fn rows() -> Vec<SegmentRow> {
    let row = |n: u128, fixed_at| SegmentRow {
        id: SegmentId(id(n)),
        convening_id: ConveningId(id(1)),
        position: 0,
        kind: SegmentKind::Talk,
        title: format!("Parte {n}"),
        minutes: 40,
        fixed_at,
        protocol: None,
        host: "Alguien".into(),
    };
    vec![row(0, None), row(1, Some(moment("2026-07-23", 9)))]
}

fn fields(year: &str) -> OwnSessionFields {
    OwnSessionFields {
        name: "Dos días de datos".into(),
        year: year.into(),
    }
}

#[test]
fn it_begins_at_the_same_hour_in_summer_and_nobody_leads_it_yet() {
    let own = OwnSession::of(OwnSessionId(id(9)), &fields(""), &convening(), &rows()).unwrap();
    let plan = ConveningPlan::check(&crate::convening::ConveningFields {
        place: "Valdivia".into(),
        ..own.fields(Some(day("2026-12-02")))
    })
    .unwrap();
    assert_eq!(
        (plan.starts, plan.ends),
        (moment("2026-12-02", 9), moment("2026-12-03", 17))
    );
    let parts = own.agenda(day("2026-12-02"), Zone::Santiago);
    assert_eq!(parts[1].fixed, Some(moment("2026-12-03", 9)));
    assert!(parts.iter().all(|part| part.host.is_empty()));
    assert_eq!(own.session(), None);
}

#[test]
fn one_that_belongs_in_the_three_years_has_its_own_week_there() {
    let own = OwnSession::of(OwnSessionId(id(9)), &fields("2"), &convening(), &rows()).unwrap();
    let session = own.session().unwrap();
    // The first Monday of July 2026 is the 6th: the 22nd lies in the third week.
    assert_eq!((session.year, session.month, session.week, session.days), (1, 7, 3, 2));
    assert!(session.check().is_ok());
    let summer = Convening {
        starts_at: moment("2027-01-06", 9),
        ends_at: moment("2027-01-06", 13),
        ..convening()
    };
    let wrong = OwnSession::of(OwnSessionId(id(9)), &fields("1"), &summer, &[]).unwrap_err();
    assert_eq!(wrong.of("year"), Some("wrong-own-session-month"));
    assert!(OwnSession::of(OwnSessionId(id(9)), &fields("4"), &convening(), &[]).is_err());
}
