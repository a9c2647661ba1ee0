//! The funnel can be read whatever was measured, and says who lies beyond chance without ranking anybody.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::funnel::{FunnelFigure, draw, sentence, table};
use common::readable;
use i18n::Lang;
use proptest::prelude::*;
use roxmltree::Document;
use stats::funnel::{Funnel, Overdispersion, Unit, analyze};

fn funnel(places: &[(u32, u32)], overdispersion: Overdispersion) -> Funnel {
    let unit = |(events, n): &(u32, u32)| Unit {
        events: Some(f64::from(*events)),
        denominator: Some(f64::from(*n)),
    };
    let units: Vec<Unit> = places.iter().map(unit).collect();
    analyze(&units, overdispersion).unwrap()
}

fn figure<'a>(funnel: &'a Funnel, names: &'a [String]) -> FunnelFigure<'a> {
    FunnelFigure {
        id: "f1",
        funnel,
        names,
        title: "Explican <con> sus palabras",
        counted: "respuestas en cuatro semanas",
        decimals: 0,
    }
}

fn names(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn readable_everywhere(figure: &FunnelFigure) {
    for lang in Lang::ALL {
        let drawing = draw(figure, lang);
        readable(&drawing.slim);
        readable(&drawing.wide);
        Document::parse(&table(figure, lang).html(lang)).unwrap();
        let said = sentence(figure, lang);
        let all = [said.lead, said.next, said.caution.unwrap_or_default()].join(" ");
        assert!(!all.contains(['[', '{']), "{all}");
    }
}

/// Three beyond the limits, the others by chance.
fn usual() -> (Funnel, Vec<String>) {
    let places = [
        (280, 500),
        (56, 100),
        (110, 200),
        (59, 100),
        (350, 500),
        (210, 500),
        (340, 500),
        (170, 300),
    ];
    let called = [
        "Río Manso",
        "El Maitén",
        "Alto Llano",
        "Peña & Blanca",
        "Valle Hondo",
        "Caleta Norte",
        "Ñilhue",
        "Vega Larga",
    ];
    (funnel(&places, Overdispersion::None), names(&called))
}

#[test]
fn who_lies_beyond_is_named_by_the_alphabet_and_nobody_else_is() {
    let (funnel, names) = usual();
    let figure = figure(&funnel, &names);
    assert_eq!(
        (figure.beyond(true), figure.beyond(false)),
        (vec!["Ñilhue", "Valle Hondo"], vec!["Caleta Norte"])
    );
    let said = sentence(&figure, Lang::EsCl);
    assert_eq!(
        said.lead,
        "Ñilhue y Valle Hondo están sobre lo que explica el azar, y bajo ello, Caleta Norte. Los otros cinco liceos varían lo que variaría cualquiera."
    );
    let wide = draw(&figure, Lang::EsCl).wide;
    let document = Document::parse(&wide).unwrap();
    let texts: Vec<String> = common::written(&document).into_iter().map(|t| t.words).collect();
    assert!(texts.iter().any(|t| t.starts_with("Valle Hondo")), "{texts:?}");
    assert!(!texts.iter().any(|t| t.contains("Río Manso")), "{texts:?}");
    let far = document
        .descendants()
        .filter(|n| n.attribute("class") == Some("pt-sig"))
        .count();
    assert_eq!(far, 3);
    readable_everywhere(&figure);
}

#[test]
fn differences_of_chance_are_called_so() {
    let funnel = funnel(&[(50, 100), (54, 100), (98, 200), (160, 300)], Overdispersion::None);
    let names = names(&["D", "C", "B", "A"]);
    let figure = figure(&funnel, &names);
    let said = sentence(&figure, Lang::EsCl);
    assert_eq!(
        said.lead,
        "Los cuatro liceos difieren lo que el azar hace diferir a grupos de este tamaño."
    );
    assert!(said.next.starts_with("No busques"), "{}", said.next);
    readable_everywhere(&figure);
}

#[test]
fn widened_limits_are_told_with_their_reason() {
    let places = [(100, 500), (200, 500), (300, 500), (400, 500), (250, 500)];
    let names = names(&["A", "B", "C", "D", "E"]);
    for (overdispersion, words) in [
        (Overdispersion::None, "dice poco por ahora"),
        (Overdispersion::Multiplicative, "ensanchamos los límites"),
        (Overdispersion::Additive, "ensanchamos los límites"),
    ] {
        let funnel = funnel(&places, overdispersion);
        let figure = figure(&funnel, &names);
        let caution = sentence(&figure, Lang::EsCl).caution.unwrap();
        assert!(caution.contains(words), "{caution}");
        readable_everywhere(&figure);
    }
}

#[test]
fn the_table_has_everybody_by_the_alphabet() {
    let (funnel, names) = usual();
    let table = table(&figure(&funnel, &names), Lang::EsCl);
    assert_eq!(table.rows[0].head, "Alto Llano");
    assert_eq!(table.rows[0].cells[..2], ["110 de 200", "55\u{a0}%"]);
    let caleta = table.rows.iter().find(|row| row.head == "Caleta Norte").unwrap();
    assert_eq!(caleta.cells.last().unwrap(), "Bajo lo que explica el azar");
}

#[test]
fn one_place_compares_with_nobody() {
    let funnel = funnel(&[(3, 10)], Overdispersion::None);
    let names = names(&["Solo"]);
    let figure = figure(&funnel, &names);
    assert!(sentence(&figure, Lang::EsCl).lead.starts_with("Con un solo liceo"));
    readable_everywhere(&figure);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_funnel_can_be_read(
        places in prop::collection::vec((1..3000_u32).prop_flat_map(|n| (0..=n, Just(n))), 1..60),
        words in "[A-ZÑ][a-zñ]{1,9}( [A-Z][a-z]{1,9}){0,3}",
        additive in any::<bool>(),
    ) {
        let way = if additive && places.len() > 1 { Overdispersion::Additive } else { Overdispersion::None };
        let funnel = funnel(&places, way);
        let names: Vec<String> = (0..places.len()).map(|i| format!("{words} {i}")).collect();
        readable_everywhere(&figure(&funnel, &names));
    }
}
