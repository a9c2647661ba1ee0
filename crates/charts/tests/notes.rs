//! What happened meanwhile is drawn, said, heard and in the table; and never called a cause.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::{Annotation, Cadence, draw, left_out, sentence, table, why};
use common::{Series, readable};
use i18n::Lang;
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::prelude::*;
use roxmltree::Document;
use stats::spc::{ChartKind, Direction, Options};

fn note(from: Date, to: Date, left_out: bool) -> Annotation {
    Annotation {
        from,
        to,
        words: "Paro de <profesores>".to_owned(),
        left_out,
    }
}

/// Thirteen weeks around 52, from 9 March on; then, from 8 June on, ten around 70.
fn changed(exclude: Vec<usize>) -> Series {
    let before = [48., 53., 47., 55., 45., 55., 50., 56., 50., 61., 52., 53., 52.];
    let after = [65., 66., 68., 69., 68., 73., 70., 72., 71., 75.];
    let values: Vec<_> = before.into_iter().chain(after).map(Some).collect();
    let mut options = Options::new(ChartKind::I);
    options.freeze = Some(13);
    options.exclude = exclude;
    options.direction = Direction::Up;
    Series::weekly(&values, &options).unwrap()
}

fn readable_everywhere(series: &Series) {
    for lang in Lang::ALL {
        let figure = series.figure();
        let drawing = draw(&figure, lang);
        readable(&drawing.slim);
        readable(&drawing.wide);
        Document::parse(&table(&figure, lang).html(lang)).unwrap();
        let said = sentence(&figure, lang);
        let all = [
            said.lead,
            said.next,
            said.caution.unwrap_or_default(),
            why(&figure, lang).join(" "),
        ]
        .join(" ");
        assert!(!all.contains(['[', '{']), "{all}");
    }
}

#[test]
fn a_strike_near_the_change_is_said_to_coincide() {
    let mut series = changed(vec![]);
    series.annotations = vec![note(date(2026, 6, 3), date(2026, 6, 14), false)];
    let said = sentence(&series.figure(), Lang::EsCl);
    assert_eq!(
        said.caution.unwrap(),
        "Coincide en el tiempo con «Paro de <profesores>» (3–14 de junio). Coincidir no es causar."
    );
    let wide = draw(&series.figure(), Lang::EsCl).wide;
    let document = Document::parse(&wide).unwrap();
    assert_eq!(
        document
            .descendants()
            .filter(|n| n.attribute("class") == Some("span"))
            .count(),
        1
    );
    let heard = document.root_element().attribute("aria-label").unwrap();
    assert!(
        heard.ends_with("Mientras tanto: «Paro de <profesores>» (3–14 de junio)."),
        "{heard}"
    );
    let rows = table(&series.figure(), Lang::EsCl).rows;
    assert_eq!(rows[12].cells.last().unwrap(), "Paro de <profesores>");
    assert_eq!(rows[13].cells.last().unwrap(), "Paro de <profesores>; empieza la racha");
    readable_everywhere(&series);
}

#[test]
fn a_strike_long_before_says_nothing_about_the_change() {
    let mut series = changed(vec![]);
    series.annotations = vec![note(date(2026, 4, 1), date(2026, 4, 30), false)];
    assert_eq!(sentence(&series.figure(), Lang::EsCl).caution, None);
}

#[test]
fn what_is_left_out_is_drawn_open_and_told() {
    let annotations = vec![note(date(2026, 6, 3), date(2026, 6, 14), true)];
    let dates = changed(vec![]).dates;
    let exclude = left_out(&annotations, &dates, Cadence::Weekly);
    assert_eq!(exclude, [12, 13]);
    let mut series = changed(exclude);
    series.annotations = annotations;
    let wide = draw(&series.figure(), Lang::EsCl).wide;
    assert_eq!(wide.matches("class=\"pt-open\"").count(), 2);
    let why = why(&series.figure(), Lang::EsCl).join(" ");
    assert!(
        why.contains("«Paro de <profesores>» (3–14 de junio) se dibujan abiertos"),
        "{why}"
    );
    readable_everywhere(&series);
}

#[test]
fn a_short_event_is_a_line_and_a_definition_another() {
    let mut series = changed(vec![]);
    series.annotations = vec![note(date(2026, 4, 15), date(2026, 4, 15), false)];
    series.definitions = vec![date(2026, 6, 8)];
    let said = sentence(&series.figure(), Lang::EsCl);
    assert!(
        said.caution
            .unwrap()
            .contains("Desde el 8 de junio se cuenta de otra manera (definición 2)")
    );
    assert!(said.next.contains("de las dos maneras"), "{}", said.next);
    let wide = draw(&series.figure(), Lang::EsCl).wide;
    assert!(
        wide.contains("class=\"span-l\"") && wide.contains("class=\"cut\"") && wide.contains(">definición 2</text>")
    );
    let rows = table(&series.figure(), Lang::EsCl).rows;
    assert_eq!(rows[13].cells.last().unwrap(), "Definición 2; empieza la racha");
    readable_everywhere(&series);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_notes_can_be_read(
        spans in prop::collection::vec((-40..260_i64, -3..40_i64, any::<bool>(), "[A-Z][a-z]{1,12}( [a-z]{1,9}){0,6}"), 0..7),
        definitions in prop::collection::vec(-40..260_i64, 0..4),
    ) {
        let day = |k: i64| date(2026, 3, 9).checked_add(k.days()).unwrap();
        let annotations: Vec<Annotation> = spans
            .into_iter()
            .map(|(from, long, left_out, words)| Annotation { from: day(from), to: day(from + long), words, left_out })
            .collect();
        let dates = changed(vec![]).dates;
        let mut exclude = left_out(&annotations, &dates, Cadence::Weekly);
        exclude.retain(|i| *i > 3);
        let mut series = changed(exclude);
        series.annotations = annotations;
        series.definitions = definitions.into_iter().map(day).collect();
        readable_everywhere(&series);
    }
}
