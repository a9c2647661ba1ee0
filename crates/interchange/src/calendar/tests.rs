//! The zones that we write, worked out as a reader would, beside the database.

use domain::convening::Zone;
use domain::time::{Day, Instant};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use proptest::prelude::*;

use super::lines::Lines;
use super::zone::{Observance, observances};

fn day(text: &str) -> Instant {
    text.parse::<Day>().unwrap().start()
}

/// The offset at a moment, as a reader of the observances finds it: that of the last change before it.
fn read(all: &[Observance], at: Instant) -> Offset {
    let at = Timestamp::from_microsecond(at.micros()).unwrap();
    let moment = |local: DateTime, from: Offset| from.to_timestamp(local).unwrap();
    let year = jiff::tz::TimeZone::UTC.to_datetime(at).year();
    let mut last: Option<(Timestamp, Offset)> = None;
    for one in all {
        let yearly = one.yearly.map(|yearly| {
            let years = one.first.year()..=year + 1;
            years
                .map(move |year| yearly.in_year(year).unwrap().to_datetime(one.first.time()))
                .collect()
        });
        for local in yearly.unwrap_or_else(|| vec![one.first]) {
            let change = moment(local, one.from);
            if change <= at && last.is_none_or(|(known, _)| known <= change) {
                last = Some((change, one.to));
            }
        }
    }
    last.expect("something holds before the event").1
}

fn true_offset(zone: Zone, at: Instant) -> Offset {
    zone.rules()
        .to_offset(Timestamp::from_microsecond(at.micros()).unwrap())
}

#[test]
fn chile_has_one_rule_for_each_change() {
    let all = observances(&Zone::Santiago.rules(), day("2026-04-10"), day("2026-04-11"));
    let yearly = all.iter().filter(|one| one.yearly.is_some()).count();
    assert_eq!((all.len(), yearly), (2, 2), "{all:?}");
}

#[test]
fn what_was_moved_by_decree_is_written_by_itself() {
    // In 2022 the clocks went forward on the eleventh of September instead of the fourth: there was a vote on the fourth.
    let all = observances(&Zone::Santiago.rules(), day("2022-10-10"), day("2022-10-11"));
    let single: Vec<String> = all
        .iter()
        .filter(|one| one.yearly.is_none())
        .map(|one| one.first.to_string())
        .collect();
    assert!(single.contains(&"2022-09-11T00:00:00".to_owned()), "{single:?}");
    assert!(all.iter().any(|one| one.yearly.is_some()));
}

#[test]
fn magallanes_does_not_change() {
    let all = observances(&Zone::PuntaArenas.rules(), day("2026-09-05"), day("2026-09-06"));
    assert!(
        all.iter()
            .all(|one| one.yearly.is_none() && one.to == Offset::constant(-3)),
        "{all:?}"
    );
}

#[test]
fn no_line_is_too_long_and_none_is_cut_within_a_sign() {
    let mut lines = Lines::default();
    lines.text("SUMMARY", &"ñandú 👩🏽‍🏫, ".repeat(40));
    let whole = lines.whole();
    assert!(whole.lines().count() > 5);
    assert!(whole.split("\r\n").all(|line| line.len() <= 75));
}

proptest! {
    /// From a year before an event to twenty years after it, every zone gives the clock that the database gives.
    #[test]
    fn every_hour_is_right(
        zone in prop::sample::select(Zone::ALL.to_vec()),
        event in 10_000_i64..25_000,
        seconds in -(360 * 86_400_i64)..20 * 365 * 86_400,
    ) {
        let starts = Instant::from_micros(0).plus_days(event);
        let all = observances(&zone.rules(), starts, starts.plus_seconds(7200));
        let at = starts.plus_seconds(seconds);
        prop_assert_eq!(read(&all, at), true_offset(zone, at), "{} {:?}", at.in_chile(), all);
    }

    /// Texts of any kind stay within their lines.
    #[test]
    fn any_text_is_folded(text in ".{0,400}") {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &text);
        let whole = lines.whole();
        prop_assert!(whole.ends_with("\r\n"));
        for line in whole.trim_end_matches("\r\n").split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']));
        }
    }
}
