//! What a form of a convening says.

use jiff::civil::time;

use crate::convening::{ConveningFields, ConveningPlan, Mode, Zone};
use crate::time::Day;

fn fields() -> ConveningFields {
    ConveningFields {
        kind: "learning-session".into(),
        mode: "hybrid".into(),
        name: "Sesión 3".into(),
        starts_on: "2026-06-10".into(),
        starts_at: "9:00".into(),
        ends_on: "2026-06-11".into(),
        ends_at: "17:30".into(),
        link: "https://video.example.cl/sala?x=1".into(),
        place: "Liceo de Prueba".into(),
        capacity: "360".into(),
        ..ConveningFields::default()
    }
}

#[test]
fn a_convening_has_a_kind_a_name_a_time_and_a_way_in() {
    let plan = ConveningPlan::check(&fields()).unwrap();
    assert_eq!(plan.ends.seconds_since(plan.starts), 32 * 3600 + 1800);
    assert_eq!((plan.capacity, plan.zone), (Some(360), Zone::Santiago));
    type Change = fn(&mut ConveningFields);
    let wrong: [(&str, Change); 9] = [
        ("kind", |f| f.kind = "party".into()),
        ("name", |f| f.name = " ".into()),
        ("place", |f| f.place = String::new()),
        ("ends_at", |f| (f.ends_on, f.ends_at) = (String::new(), "08:00".into())),
        ("ends_on", |f| f.ends_on = "2026-07-11".into()),
        ("starts_at", |f| f.starts_at = "25:00".into()),
        ("link", |f| f.link = "javascript:alert(1)".into()),
        ("link", |f| (f.mode, f.link) = ("online".into(), String::new())),
        ("capacity", |f| f.capacity = "0".into()),
    ];
    for (field, change) in wrong {
        let mut fields = fields();
        change(&mut fields);
        assert!(
            ConveningPlan::check(&fields).unwrap_err().of(field).is_some(),
            "{field}"
        );
    }
}

#[test]
fn in_person_keeps_no_link() {
    let plan = ConveningPlan::check(&ConveningFields {
        mode: "in-person".into(),
        ..fields()
    })
    .unwrap();
    assert_eq!((plan.mode, plan.link), (Mode::InPerson, None));
}

#[test]
fn the_hour_that_is_left_out_is_told() {
    // In Chile the clocks go forward on this night, from midnight to one.
    let night = ConveningFields {
        starts_on: "2026-09-06".into(),
        starts_at: "00:30".into(),
        ends_on: "2026-09-06".into(),
        ..fields()
    };
    assert_eq!(
        ConveningPlan::check(&night).unwrap_err().of("starts_at"),
        Some("wrong-time-left-out")
    );
    let far = ConveningFields {
        zone: "America/Punta_Arenas".into(),
        ..night
    };
    assert!(ConveningPlan::check(&far).is_ok());
}

#[test]
fn each_zone_has_its_clock() {
    let noon = |zone: Zone, day: &str| zone.moment(day.parse::<Day>().unwrap(), time(12, 0, 0, 0)).unwrap();
    for (winter, zone, hours) in [
        ("2026-06-10", Zone::Santiago, 16),
        ("2026-06-10", Zone::PuntaArenas, 15),
        ("2026-06-10", Zone::Coyhaique, 15),
        ("2026-06-10", Zone::Easter, 18),
        ("2026-12-10", Zone::Santiago, 15),
        ("2024-06-10", Zone::Coyhaique, 16),
    ] {
        let at = jiff::Timestamp::from_microsecond(noon(zone, winter).micros()).unwrap();
        assert_eq!(at.strftime("%H").to_string(), hours.to_string(), "{zone} {winter}");
        assert_eq!(zone.wall(noon(zone, winter)).hour(), 12);
    }
}
