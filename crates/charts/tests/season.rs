//! A season is not taken for a change, and neighbours that resemble each other are told.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::{Cadence, sentence, sentence::last_year, years};
use common::Series;
use i18n::Lang;
use jiff::{ToSpan, civil::date};
use stats::spc::{ChartKind, NotComputable, Options};

/// Two years of 30 weeks that rise in winter; the second one `lift` higher.
fn two_years(lift: f64) -> Series {
    let value = |k: u32| {
        let week = k % 30;
        let winter = if (12..26).contains(&week) { 12.0 } else { 0.0 };
        Some(50.0 + winter + f64::from(k * k * 7 % 13) + if k < 30 { 0.0 } else { lift })
    };
    let mut series = Series::weekly(&(0..60).map(value).collect::<Vec<_>>(), &Options::new(ChartKind::I)).unwrap();
    series.dates = (0..60_i64)
        .map(|k| {
            let first = if k < 30 { date(2025, 3, 3) } else { date(2026, 3, 2) };
            first.checked_add((7 * (k % 30)).days()).unwrap()
        })
        .collect();
    series
}

#[test]
fn the_same_weeks_of_last_year_are_compared() {
    let series = two_years(0.0);
    let found = years(&series.figure()).unwrap();
    assert_eq!((found.year, found.pairs, found.is_clear()), (2026, 30, false));
    let caution = sentence(&series.figure(), Lang::EsCl).caution.unwrap();
    assert!(
        caution.contains("Frente a las mismas 30 semanas de 2025 no se distingue"),
        "{caution}"
    );
    assert!(caution.contains("Puede ser la temporada."), "{caution}");
    let higher = two_years(9.0);
    let found = years(&higher.figure()).unwrap();
    let said = last_year(&higher.figure(), &found, Lang::EsCl);
    assert!(
        said.starts_with("Frente a las mismas 30 semanas de 2025, está unos 9 puntos más arriba (entre"),
        "{said}"
    );
    assert!(
        !sentence(&higher.figure(), Lang::EsCl)
            .caution
            .unwrap_or_default()
            .contains("temporada")
    );
}

#[test]
fn one_year_has_nothing_to_be_compared_with() {
    let mut series = two_years(0.0);
    series.dates = (0..60_i64)
        .map(|k| date(2026, 1, 5).checked_add((5 * k).days()).unwrap())
        .collect();
    assert!(matches!(
        years(&series.figure()),
        Err(NotComputable::TooFewValues { have: 0, .. })
    ));
    series.cadence = Cadence::Monthly;
    assert!(years(&series.figure()).is_err());
}

#[test]
fn neighbours_that_resemble_each_other_are_told() {
    let turns: Vec<_> = (0..24_u32)
        .map(|k| Some(if k % 2 == 0 { 48.0 } else { 54.0 } + f64::from(k % 5)))
        .collect();
    let series = Series::weekly(&turns, &Options::new(ChartKind::I)).unwrap();
    let caution = sentence(&series.figure(), Lang::EsCl).caution.unwrap();
    assert!(caution.contains("A un valor alto suele seguirle uno bajo"), "{caution}");
}
