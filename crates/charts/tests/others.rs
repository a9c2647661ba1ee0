//! Ring, prediction, small drawings and the driver diagram can be read whatever they show.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::{
    Decision, RingPhase, RingSize, Unit,
    drivers::{Driver, Evidence, Idea, Standing, Theory, diagram, outline, theory},
    escape,
    prediction::{self, Prediction},
    ring,
    small::{Shared, multiple, spark},
};
use common::readable;
use i18n::Lang;
use proptest::prelude::*;
use roxmltree::Document;
use stats::spc::{ChartKind, Options, analyze};

#[test]
fn the_ring_fills_as_the_cycle_goes() {
    let count = |phase, class: &str| {
        ring(phase, None, false, RingSize::Small)
            .matches(&format!("class=\"{class}\""))
            .count()
    };
    for (phase, done, now) in [
        (RingPhase::Plan, 0, 1),
        (RingPhase::Do, 1, 1),
        (RingPhase::Study, 2, 1),
        (RingPhase::Act, 3, 1),
        (RingPhase::Closed, 4, 0),
    ] {
        assert_eq!((count(phase, "was"), count(phase, "now")), (done, now));
    }
    assert!(ring(RingPhase::Do, None, true, RingSize::Mid).contains("class=\"ring mid stalled\""));
    assert!(ring(RingPhase::Closed, Some(Decision::Abandon), false, RingSize::Small).contains("class=\"dash\""));
    let big = ring(RingPhase::Act, None, false, RingSize::Big(Lang::EsCl));
    assert!(big.contains(">Actuar</text>") && big.contains("role=\"img\""));
}

#[test]
fn what_people_write_stays_text() {
    assert_eq!(
        escape("a < b & \"c\" 'd'\u{0}"),
        "a &lt; b &amp; &quot;c&quot; &#39;d&#39;"
    );
    assert_eq!(escape("1°B, «así»"), "1°B, «así»");
}

#[test]
fn a_prediction_is_said_in_words() {
    let p = Prediction {
        low: 18.0,
        high: 24.0,
        before: Some(16.0),
        result: Some(22.0),
        full: Some(31.0),
        unit: Unit::Number { decimals: 0 },
        noun: "estudiantes".into(),
    };
    assert_eq!(
        prediction::label(&p, Lang::EsCl),
        "Predicción: 18 a 24 estudiantes; resultado 22; antes 16."
    );
    let drawing = prediction::draw(&p, Lang::EsCl);
    readable(&drawing.slim);
    readable(&drawing.wide);
}

#[test]
fn small_drawings_hold_any_series() {
    for values in [
        vec![],
        vec![None, None],
        vec![Some(5.0)],
        vec![Some(1.0), None, Some(2.0), Some(f64::MAX)],
    ] {
        readable(&spark(&values, "sin <cambio>"));
    }
    let values: Vec<_> = (0..24_u32).map(|i| Some(f64::from(i * 37 % 11))).collect();
    let chart = analyze(&values, &Options::new(ChartKind::I)).unwrap();
    let shared = Shared::of([&chart]);
    readable(&multiple(&chart, &[12], shared, "Alto Llano"));
}

fn evidence(tests: usize) -> Evidence {
    let standing = Standing::ALL[tests % 4];
    Evidence {
        standing,
        tests,
        schools: tests.min(7),
        in_favour: Some(tests / 2),
        decision: (tests % 3 == 1).then_some(Decision::Adopt),
    }
}

/// A theory from the words of names: each number is how many ideas a driver has, and each third driver
/// has drivers below it.
fn grown(ideas: &[usize], words: &str) -> Theory {
    let idea = |i: usize| Idea {
        name: format!("{words} <{i}>"),
        href: Some(format!("/ideas/{i}?a&b")),
        evidence: evidence(i),
        key: format!("i{i}"),
        tests_href: i.is_multiple_of(2).then(|| "/ciclos?idea=1".to_owned()),
        also: vec!["Otro impulsor".to_owned(); i % 2],
        mark: (i % 4 == 3).then(|| format!("se llamaba {words}")),
    };
    let driver = |i: usize, n: usize| Driver {
        name: format!("{i} {words}"),
        href: i.is_multiple_of(2).then(|| "/d".to_owned()),
        evidence: evidence(i),
        drivers: Vec::new(),
        ideas: (0..n).map(idea).collect(),
        key: format!("d{i}"),
        ..Driver::default()
    };
    let mut drivers = Vec::new();
    for (i, n) in ideas.iter().enumerate() {
        let mut one = driver(i, *n);
        if i % 3 == 2 {
            one.drivers = vec![driver(1, 2), driver(2, 0)];
        }
        drivers.push(one);
    }
    Theory {
        aim: format!("En 2027, {words}"),
        now: "Hoy: 61 de cada 100".into(),
        href: None,
        drivers,
        further: vec![("d1".into(), "i0".into()), ("d0".into(), "no hay".into())],
        bare: ideas.len() % 3 == 1,
    }
}

#[test]
fn an_empty_theory_is_drawn() {
    readable(&diagram(&Theory::default(), Lang::EsCl));
    Document::parse(&theory(&Theory::default(), Lang::En)).unwrap();
}

#[test]
fn every_line_has_its_words_beside_it() {
    let grown = grown(&[2, 1], "Boleto de salida");
    let html = theory(&grown, Lang::EsCl);
    for words in ["una prueba en un liceo, adoptada", "sin pruebas aún", "0 de 1 a favor"] {
        assert!(html.contains(words), "{words}: {html}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_prediction_can_be_read(
        a in 0.0..31.0_f64, b in 0.0..31.0_f64, before in prop::option::of(0.0..40.0_f64), result in prop::option::of(0.0..40.0_f64),
        full in prop::option::of(Just(31.0)),
    ) {
        let p = Prediction { low: a.round(), high: b.round(), before: before.map(f64::round), result: result.map(f64::round), full,
            unit: Unit::Number { decimals: 0 }, noun: "estudiantes".into() };
        for lang in Lang::ALL {
            let drawing = prediction::draw(&p, lang);
            readable(&drawing.slim);
            readable(&drawing.wide);
            // Whatever came out is said.
            if p.result.is_some() {
                prop_assert!(drawing.slim.contains("strong"), "{}", drawing.slim);
            }
        }
    }

    #[test]
    fn any_theory_can_be_read(ideas in prop::collection::vec(0..5_usize, 0..7), words in "[a-zñ]{1,14}( [a-zñ]{1,14}){0,12}") {
        let grown = grown(&ideas, &words);
        for lang in Lang::ALL {
            readable(&diagram(&grown, lang));
            Document::parse(&format!("<div>{}</div>", outline(&grown, lang))).unwrap();
        }
    }
}
