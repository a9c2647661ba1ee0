//! The control chart can be read whatever was measured, and says in words what it shows.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::{Cadence, Decision, RingPhase, TestMark, Unit, draw, sentence, table, why};
use common::{Series, readable};
use i18n::Lang;
use jiff::{ToSpan, civil::date};
use proptest::prelude::*;
use stats::spc::{ChartKind, Direction, Finding, Options};

fn test_on(day: i64, n: usize) -> TestMark {
    TestMark {
        date: date(2026, 3, 2).checked_add(day.days()).unwrap(),
        title: format!("Boleto <b>comentado</b> & devuelto, versión {n}"),
        label: format!("Prueba {n}"),
        href: format!("/ciclos/{n}?a=1&b=2"),
        phase: RingPhase::Closed,
        decision: Some(Decision::Adapt),
    }
}

/// Thirteen weeks around 52, ten around 70.
fn changed() -> Series {
    let before = [48., 53., 47., 55., 45., 55., 50., 56., 50., 61., 52., 53., 52.];
    let after = [65., 66., 68., 69., 68., 73., 70., 72., 71., 75.];
    let values: Vec<_> = before.into_iter().chain(after).map(Some).collect();
    let mut options = Options::new(ChartKind::I);
    options.freeze = Some(13);
    options.target = Some(80.0);
    options.direction = Direction::Up;
    let mut series = Series::weekly(&values, &options).unwrap();
    series.tests = vec![test_on(42, 1), test_on(98, 2)];
    series
}

fn readable_everywhere(series: &Series) {
    for lang in Lang::ALL {
        let figure = series.figure();
        let drawing = draw(&figure, lang);
        readable(&drawing.slim);
        readable(&drawing.wide);
        roxmltree::Document::parse(&table(&figure, lang).html(lang)).unwrap();
        let said = sentence(&figure, lang);
        let all = [
            said.lead,
            said.next,
            said.caution.unwrap_or_default(),
            why(&figure, lang).join(" "),
        ]
        .join(" ");
        // A message that is missing, or an argument that nobody gave.
        assert!(!all.contains(['[', '{']), "{all}");
    }
}

#[test]
fn a_change_is_said_drawn_and_heard_alike() {
    let series = changed();
    let figure = series.figure();
    assert!(matches!(
        series.reading.main,
        Finding::Shift {
            since: 13,
            length: 10,
            ..
        }
    ));
    let said = sentence(&figure, Lang::EsCl);
    assert_eq!(
        said.lead,
        "Algo cambió el 8 de junio: diez semanas seguidas sobre la media. Antes, 52\u{a0}%; ahora, 70\u{a0}%. Subió unos 18 puntos (entre 14 y 21)."
    );
    let caution = said.caution.unwrap();
    assert!(caution.starts_with("Coincide con la prueba 2, «Boleto"), "{caution}");
    assert!(caution.contains("Coincidir no es causar"));
    let drawing = draw(&figure, Lang::EsCl);
    let wide = roxmltree::Document::parse(&drawing.wide).unwrap();
    assert!(
        wide.root_element()
            .attribute("aria-label")
            .unwrap()
            .contains(&said.lead)
    );
    let signals = wide
        .descendants()
        .filter(|n| n.attribute("class") == Some("pt-sig"))
        .count();
    assert_eq!(signals, 10);
    let texts: Vec<String> = common::written(&wide).into_iter().map(|t| t.words).collect();
    for words in [
        "diez semanas seguidas sobre la media",
        "ahora 70\u{a0}%",
        "media 52\u{a0}%",
        "meta 80\u{a0}%",
    ] {
        assert!(texts.iter().any(|t| t == words), "{words} is not among {texts:?}");
    }
    readable_everywhere(&series);
}

#[test]
fn tests_are_links_and_a_figure_with_links_is_a_group() {
    let mut series = changed();
    let drawing = draw(&series.figure(), Lang::En);
    let wide = roxmltree::Document::parse(&drawing.wide).unwrap();
    assert_eq!(wide.root_element().attribute("role"), Some("group"));
    let links: Vec<_> = wide.descendants().filter(|n| n.has_tag_name("a")).collect();
    assert_eq!(links.len(), 2);
    assert_eq!(links[1].attribute("href"), Some("/ciclos/2?a=1&b=2"));
    series.tests.clear();
    let wide = draw(&series.figure(), Lang::En).wide;
    assert!(wide.contains("role=\"img\""));
}

#[test]
fn few_points_are_no_answer_yet() {
    let options = Options::new(ChartKind::Run);
    let series = Series::weekly(&[Some(12.0), Some(15.0), None, Some(11.0)], &options).unwrap();
    let said = sentence(&series.figure(), Lang::EsCl);
    assert!(said.lead.starts_with("Aún no sabemos"), "{}", said.lead);
    readable_everywhere(&series);
}

#[test]
fn no_line_crosses_a_holiday() {
    let mut series = changed();
    for date in &mut series.dates[15..] {
        *date = date.checked_add(14.days()).unwrap();
    }
    let figure = series.figure();
    let wide = draw(&figure, Lang::EsCl).wide;
    let wide = roxmltree::Document::parse(&wide).unwrap();
    let bands = wide
        .descendants()
        .filter(|n| n.attribute("class") == Some("band"))
        .count();
    assert_eq!(bands, 2);
    assert!(wide.descendants().any(|n| n.text() == Some("vacaciones")));
    let rows = table(&figure, Lang::EsCl).rows;
    assert_eq!(rows.len(), 24);
    assert_eq!(rows[15].head, "22 jun a 29 jun");
    assert_eq!(rows[15].cells.last().unwrap(), "Vacaciones");
}

#[test]
fn a_percentage_with_its_number_says_how_many() {
    let mut series = changed();
    series.counts = vec![Some(100); series.chart.points.len()];
    let table = table(&series.figure(), Lang::EsCl);
    assert_eq!(table.rows[0].cells[..2], ["48 de 100", "48\u{a0}%"]);
    assert_eq!(table.rows[5].cells.last().unwrap(), "Prueba 1");
    assert_eq!(table.rows[13].cells.last().unwrap(), "Prueba 2; empieza la racha");
    readable_everywhere(&series);
}

#[test]
fn many_tests_close_together_keep_apart() {
    let mut series = changed();
    for count in [3_u16, 9, 24, 80] {
        let tests = (0..count).map(|i| test_on(i64::from(i) * 160 / i64::from(count), usize::from(i) + 1));
        series.tests = tests.collect();
        readable_everywhere(&series);
    }
}

#[test]
fn years_are_named_by_year() {
    let values: Vec<_> = [241., 238., 236., 239., 241., 243., 246., 249., 252., 251., 250., 255.]
        .map(Some)
        .to_vec();
    let mut series = Series::weekly(&values, &Options::new(ChartKind::Run)).unwrap();
    series.dates = (0..12_i16).map(|i| date(2014 + i, 3, 1)).collect();
    series.cadence = Cadence::Yearly;
    series.unit = Unit::Number { decimals: 0 };
    let wide = draw(&series.figure(), Lang::EsCl).wide;
    assert!(wide.contains(">2014</text>") && wide.contains(">2025</text>"));
    readable_everywhere(&series);
}

#[test]
fn the_smallest_and_the_largest_series_are_drawn() {
    let run = Options::new(ChartKind::Run);
    for values in [
        vec![Some(3.0)],
        vec![Some(0.0); 30],
        vec![Some(1e300), Some(-1e300), Some(1.0)],
    ] {
        let mut series = Series::weekly(&values, &run).unwrap();
        let drawing = draw(&series.figure(), Lang::EsCl);
        roxmltree::Document::parse(&drawing.wide).unwrap();
        series.dates.clear();
        let drawing = draw(&series.figure(), Lang::EsCl);
        roxmltree::Document::parse(&drawing.slim).unwrap();
    }
    let huge: Vec<_> = (0..5000_u32).map(|i| Some(f64::from(i * 7919 % 97))).collect();
    let series = Series::weekly(&huge, &Options::new(ChartKind::I)).unwrap();
    let drawing = draw(&series.figure(), Lang::EsCl);
    assert!(drawing.wide.len() < 200_000, "{}", drawing.wide.len());
    readable_everywhere(&series);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_series_can_be_read(
        values in prop::collection::vec(prop::option::weighted(0.92, 0.0..100.0_f64), 1..60),
        individuals in any::<bool>(),
        freeze in prop::option::of(1..20_usize),
        phase in prop::option::of(1..40_usize),
        target in prop::option::of(0.0..100.0_f64),
        tests in prop::collection::vec(0..420_i64, 0..12),
        gap in prop::option::of((1..50_usize, 14..120_i64)),
        narrow in any::<bool>(),
    ) {
        let mut options = Options::new(if individuals { ChartKind::I } else { ChartKind::Run });
        options.target = target;
        options.direction = Direction::Up;
        match phase {
            Some(start) => options.phase_starts = vec![start],
            None => options.freeze = freeze,
        }
        // Wide and narrow ranges meet different rules of the axis.
        let values: Vec<_> = values.into_iter().map(|v| v.map(|v| if narrow { 88.0 + v / 20.0 } else { v })).collect();
        let Some(mut series) = Series::weekly(&values, &options) else { return Ok(()) };
        if let Some((at, days)) = gap {
            for date in series.dates.iter_mut().skip(at) {
                *date = date.checked_add(days.days()).unwrap();
            }
        }
        series.tests = tests.iter().enumerate().map(|(i, day)| test_on(*day, i + 1)).collect();
        readable_everywhere(&series);
    }

    #[test]
    fn any_number_can_be_read(
        values in prop::collection::vec(-1e4..1e6_f64, 12..30),
        decimals in 0..3_u8,
        monthly in any::<bool>(),
    ) {
        let values: Vec<_> = values.into_iter().map(Some).collect();
        let Some(mut series) = Series::weekly(&values, &Options::new(ChartKind::I)) else { return Ok(()) };
        series.unit = Unit::Number { decimals };
        if monthly {
            series.cadence = Cadence::Monthly;
            let months = (0..values.len()).map(|i| date(2024, 3, 1).checked_add(i64::try_from(i).unwrap().months()).unwrap());
            series.dates = months.collect();
        }
        readable_everywhere(&series);
    }
}
