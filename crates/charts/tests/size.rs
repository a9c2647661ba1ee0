//! The size of a change is said with its uncertainty, and a proposal with its evidence.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::{Unit, sentence, sentence::proposal, why};
use common::Series;
use i18n::Lang;
use stats::spc::{ChartKind, Direction, Options, propose};

const BEFORE: [f64; 13] = [48., 53., 47., 55., 45., 55., 50., 56., 50., 61., 52., 53., 52.];
const AFTER: [f64; 10] = [65., 66., 68., 69., 68., 73., 70., 72., 71., 75.];

fn changed(kind: ChartKind, direction: Direction, turn: bool) -> Series {
    let values: Vec<_> = BEFORE
        .iter()
        .chain(&AFTER)
        .map(|y| Some(if turn { 100.0 - y } else { *y }))
        .collect();
    let mut options = Options::new(kind);
    options.freeze = Some(13);
    options.direction = direction;
    Series::weekly(&values, &options).unwrap()
}

#[test]
fn a_change_is_said_with_its_size() {
    let said = |series: &Series, lang| sentence(&series.figure(), lang).lead;
    let up = changed(ChartKind::I, Direction::Up, false);
    let lead = said(&up, Lang::EsCl);
    assert!(
        lead.contains("Antes, 52\u{a0}%; ahora, 70\u{a0}%. Subió unos 18 puntos (entre 1"),
        "{lead}"
    );
    assert!(said(&up, Lang::En).contains("It rose by about 18 points (between 1"));
    let down = changed(ChartKind::Run, Direction::Up, true);
    assert!(
        said(&down, Lang::EsCl).contains("Bajó unos 16 puntos (entre 7 y 23)"),
        "{}",
        said(&down, Lang::EsCl)
    );
    let why = why(&down.figure(), Lang::EsCl).join(" ");
    assert!(why.contains("unas 19 de cada 20 veces. Como la racha misma"), "{why}");
}

#[test]
fn a_number_has_no_points_and_enough_decimals() {
    let mut series = changed(ChartKind::I, Direction::None, false);
    for point in &mut series.chart.points {
        point.y = point.y.map(|y| y / 1000.0);
    }
    series.unit = Unit::Number { decimals: 1 };
    let lead = sentence(&series.figure(), Lang::EsCl).lead;
    assert!(lead.contains("Subió alrededor de 0,018 (entre 0,01"), "{lead}");
}

#[test]
fn phases_that_hardly_differ_are_not_called_a_change() {
    let values: Vec<_> = BEFORE
        .iter()
        .chain(&[51., 54., 49., 53., 50., 56., 48., 53., 52., 54., 50., 55.])
        .copied()
        .map(Some)
        .collect();
    let mut options = Options::new(ChartKind::I);
    options.phase_starts = vec![13];
    let series = Series::weekly(&values, &options).unwrap();
    let lead = sentence(&series.figure(), Lang::EsCl).lead;
    assert!(lead.contains("no alcanza para decir que el nivel cambió"), "{lead}");
}

#[test]
fn a_proposal_says_what_why_and_what_then() {
    let series = changed(ChartKind::I, Direction::Up, false);
    let proposed = propose(&series.chart).unwrap();
    let said = proposal(&series.figure(), &proposed, Lang::EsCl);
    assert!(
        said.lead.starts_with(
            "Proponemos un tramo nuevo desde el 8 de junio: diez semanas seguidas sobre la media; con 23 semanas, el azar rara vez pasa de ocho. Subió unos 18 puntos"
        ),
        "{}",
        said.lead
    );
    assert_eq!(
        said.next,
        "Si lo aceptas, lo que venga se comparará con 70\u{a0}%; lo anterior queda con su propia línea, 52\u{a0}%."
    );
    assert!(said.caution.unwrap().ends_with("quedan a prueba."));
    let worse = changed(ChartKind::I, Direction::Down, false);
    let said = proposal(&worse.figure(), &propose(&worse.chart).unwrap(), Lang::EsCl);
    assert!(said.caution.unwrap().contains("No conviertas en normal"));
}
