//! A file stands alone: it has its own style, links nowhere, and takes its words with it.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use std::collections::BTreeSet;

use charts::{
    Decision, RingPhase, TestMark, Unit,
    export::{Cell, Multiples, Size, funnel_svg, multiples_svg, standalone_svg},
    funnel::FunnelFigure,
    sentence,
};
use common::Series;
use i18n::Lang;
use jiff::civil::date;
use proptest::prelude::*;
use roxmltree::Document;
use stats::{
    funnel::{Overdispersion, Unit as Place, analyze as compare},
    spc::{ChartKind, Direction, Options},
};

const TOKENS: &str = include_str!("../../web/src/assets/css/tokens.css");

fn changed() -> Series {
    let before = [48., 53., 47., 55., 45., 55., 50., 56., 50., 61., 52., 53., 52.];
    let after = [65., 66., 68., 69., 68., 73., 70., 72., 71., 75.];
    let values: Vec<_> = before.into_iter().chain(after).map(Some).collect();
    let mut options = Options::new(ChartKind::I);
    options.freeze = Some(13);
    options.target = Some(80.0);
    options.direction = Direction::Up;
    options.exclude = vec![3];
    let mut series = Series::weekly(&values, &options).unwrap();
    series.tests = vec![TestMark {
        date: date(2026, 6, 1),
        title: "Boleto <b>".into(),
        label: "Prueba 2".into(),
        href: "/ciclos/2".into(),
        phase: RingPhase::Closed,
        decision: Some(Decision::Adapt),
    }];
    series
}

/// Well formed, with a rule for each class, and nothing that must be fetched.
fn stands_alone(svg: &str) {
    let document = Document::parse(svg).unwrap_or_else(|e| panic!("{e}\n{svg}"));
    let style = document.descendants().find(|n| n.has_tag_name("style")).unwrap();
    let style = style.text().unwrap();
    assert!(!style.contains('$') && !style.contains("var("), "{style}");
    let mut unknown = BTreeSet::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        assert_eq!(node.tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
        assert!(!node.has_tag_name("a") && node.attribute("href").is_none(), "{node:?}");
        for class in node.attribute("class").unwrap_or_default().split_whitespace() {
            if !style.contains(&format!(".{class}{{")) {
                unknown.insert(class.to_owned());
            }
        }
    }
    // Those that only choose the drawing.
    for nothing in ["chart", "slim", "wide"] {
        unknown.remove(nothing);
    }
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(!svg.contains("http://www.w3.org/1999/xlink") && !svg.contains("url("));
}

#[test]
fn a_chart_leaves_with_its_words() {
    let series = changed();
    for lang in Lang::ALL {
        for size in [Size::Phone, Size::Page] {
            let svg = standalone_svg(&series.figure(), "Liceo <Los Boldos>, 2026", lang, size);
            stands_alone(&svg);
            let document = Document::parse(&svg).unwrap();
            let words: Vec<&str> = document.descendants().filter_map(|n| n.text()).collect();
            let words = words.join(" ");
            let said = sentence(&series.figure(), lang);
            assert!(words.contains(&said.lead));
            assert!(words.contains("Liceo <Los Boldos>, 2026"), "{words}");
            assert_eq!(
                svg,
                standalone_svg(&series.figure(), "Liceo <Los Boldos>, 2026", lang, size)
            );
        }
    }
    let svg = standalone_svg(&series.figure(), "", Lang::EsCl, Size::Page);
    for words in [
        "señal hacia lo que buscan",
        "no se cuenta",
        "esperable por azar",
        ">meta<",
        ">prueba<",
    ] {
        assert!(svg.contains(words), "{words}");
    }
}

#[test]
fn the_style_has_the_tokens_values() {
    let light = TOKENS.split("@media").next().unwrap();
    let svg = standalone_svg(&changed().figure(), "", Lang::EsCl, Size::Page);
    let mut found = 0;
    for token in [
        "sheet", "ink", "ink-2", "edge", "accent", "signal", "fig-line", "fig-band", "soft-0",
    ] {
        let value = light
            .split(&format!("--{token}:"))
            .nth(1)
            .unwrap()
            .split(';')
            .next()
            .unwrap();
        assert!(svg.contains(value), "{token}: {value}");
        found += 1;
    }
    assert_eq!(found, 9);
    let colours: BTreeSet<&str> = svg
        .split('#')
        .skip(1)
        .map(|rest| &rest[..rest.find([';', '}', '"']).unwrap()])
        .collect();
    for colour in colours.iter().filter(|c| c.chars().all(|x| x.is_ascii_hexdigit())) {
        assert!(light.contains(&format!("#{colour}")), "{colour} is no token");
    }
}

#[test]
fn a_funnel_and_small_multiples_leave_too() {
    let units: Vec<Place> = [(280.0, 500.0), (56.0, 100.0), (350.0, 500.0), (210.0, 500.0)]
        .map(|(events, n)| Place {
            events: Some(events),
            denominator: Some(n),
        })
        .to_vec();
    let funnel = compare(&units, Overdispersion::None).unwrap();
    let names: Vec<String> = ["Ñilhue", "El <Maitén>", "Los Boldos", "Caleta Norte"]
        .map(str::to_owned)
        .to_vec();
    let figure = FunnelFigure {
        id: "f",
        funnel: &funnel,
        names: &names,
        title: "Explican & cuentan",
        counted: "respuestas",
        decimals: 0,
    };
    let series = changed();
    let cells: Vec<Cell> = names
        .iter()
        .map(|name| Cell {
            name,
            value: "70\u{a0}%",
            verdict: "cambió: subió",
            chart: &series.chart,
            gaps: &[5],
        })
        .collect();
    let all = Multiples {
        title: "Explican",
        lead: "En tres liceos no hay señal.",
        unit: Unit::Percent { decimals: 0 },
        cells: &cells,
    };
    for size in [Size::Phone, Size::Page] {
        stands_alone(&funnel_svg(&figure, "Red", Lang::EsCl, size));
        let sheet = multiples_svg(&all, "Red", Lang::EsCl, size);
        stands_alone(&sheet);
        assert!(sheet.contains(">El &lt;Maitén&gt;</text>") && sheet.contains("Todos a la misma escala"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_write_stays_text(title in "\\PC{0,60}", source in "\\PC{0,90}") {
        let series = changed();
        let figure = charts::Figure { title: &title, ..series.figure() };
        for size in [Size::Phone, Size::Page] {
            stands_alone(&standalone_svg(&figure, &source, Lang::EsCl, size));
        }
    }
}
