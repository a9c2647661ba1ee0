//! The bars can be read whatever was answered, part at the middle, and say what is withheld or merged.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::likert::{Bin, LikertFigure, LikertRow, Spread, draw, legend, table};
use common::readable;
use i18n::Lang;
use proptest::prelude::*;
use roxmltree::Document;

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn alone(shares: &[f64]) -> Vec<Bin> {
    let each = shares.iter().enumerate();
    each.map(|(i, share)| Bin {
        from: i,
        to: i,
        share: *share,
    })
    .collect()
}

fn row(label: &str, n: u64, bins: Vec<Bin>) -> LikertRow {
    LikertRow {
        label: label.to_owned(),
        answers: Spread::Shown { n, bins },
    }
}

fn hidden(label: &str) -> LikertRow {
    LikertRow {
        label: label.to_owned(),
        answers: Spread::Withheld("oculto: menos de 8 respuestas".to_owned()),
    }
}

fn figure<'a>(options: &'a [String], neutral: Option<usize>, rows: &'a [LikertRow]) -> LikertFigure<'a> {
    LikertFigure {
        id: "l1",
        title: "Respuestas <de> agosto",
        options,
        neutral,
        rows,
    }
}

fn readable_everywhere(figure: &LikertFigure) {
    for lang in Lang::ALL {
        let drawing = draw(figure, lang);
        readable(&drawing.slim);
        readable(&drawing.wide);
        let table = table(figure, lang);
        assert!(table.rows.iter().all(|row| row.cells.len() + 1 == table.head.len()));
        Document::parse(&table.html(lang)).unwrap();
        let said = legend(figure, lang);
        assert!(!said.contains("[figure") && !said.contains('{'), "{said}");
    }
}

fn frequency() -> Vec<String> {
    words(&["nunca", "pocas veces", "muchas veces", "siempre"])
}

fn agreement() -> Vec<String> {
    words(&[
        "muy en desacuerdo",
        "en desacuerdo",
        "ni de acuerdo ni en desacuerdo",
        "de acuerdo",
        "muy de acuerdo",
    ])
}

/// Class, left end and right end of each piece of a drawing.
fn pieces(svg: &str) -> Vec<(String, f64, f64)> {
    let document = Document::parse(svg).unwrap();
    let rects = document.descendants().filter(|n| n.has_tag_name("rect"));
    let at = |n: roxmltree::Node, name: &str| n.attribute(name).unwrap().parse::<f64>().unwrap();
    rects
        .map(|n| {
            let x = at(n, "x");
            (n.attribute("class").unwrap().to_owned(), x, x + at(n, "width"))
        })
        .collect()
}

fn axis(svg: &str) -> f64 {
    let document = Document::parse(svg).unwrap();
    let line = document.descendants().find(|n| n.attribute("class") == Some("centre"));
    let d = line.unwrap().attribute("d").unwrap().to_owned();
    d[1..].split(' ').next().unwrap().parse().unwrap()
}

fn texts(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    common::written(&document).into_iter().map(|t| t.words).collect()
}

#[test]
fn four_options_part_between_the_second_and_the_third() {
    let options = frequency();
    let rows = [
        row("La clase me interesó", 94, alone(&[0.06, 0.17, 0.46, 0.31])),
        row("Alguien comentó mi trabajo", 93, alone(&[0.18, 0.34, 0.32, 0.16])),
        hidden("Pensé en cómo aprendí"),
    ];
    let figure = figure(&options, None, &rows);
    readable_everywhere(&figure);
    let drawing = draw(&figure, Lang::EsCl);
    for svg in [&drawing.slim, &drawing.wide] {
        let (axis, pieces) = (axis(svg), pieces(svg));
        assert_eq!(pieces.len(), 8, "the withheld item has no piece");
        for (class, left, right) in &pieces {
            let before = matches!(class.as_str(), "l1" | "l2");
            assert!(
                if before { *right <= axis } else { *left >= axis },
                "{class} {left} {right}"
            );
        }
        let texts = texts(svg);
        let texts = texts.join(" ");
        for words in ["46", "n 94", "oculto: menos de 8 respuestas", "nunca, pocas veces"] {
            assert!(texts.contains(words), "{words} in {texts}");
        }
    }
}

#[test]
fn the_axis_goes_through_the_middle_of_the_neutral_option() {
    let options = agreement();
    let rows = [row("Puedo pedir ayuda", 40, alone(&[0.1, 0.2, 0.3, 0.25, 0.15]))];
    let figure = figure(&options, Some(2), &rows);
    readable_everywhere(&figure);
    let wide = draw(&figure, Lang::EsCl).wide;
    let neutral = pieces(&wide).into_iter().find(|(class, ..)| class == "l0").unwrap();
    assert!((f64::midpoint(neutral.1, neutral.2) - axis(&wide)).abs() < 0.2);
    assert_eq!(
        legend(&figure, Lang::EsCl),
        "De izquierda a derecha: muy en desacuerdo, en desacuerdo, ni de acuerdo ni en desacuerdo, de acuerdo, muy de acuerdo. La línea pasa por «ni de acuerdo ni en desacuerdo»."
    );
}

#[test]
fn merged_options_are_one_piece_with_both_names() {
    let options = frequency();
    let merged = |share| {
        let bin = |from, to, share| Bin { from, to, share };
        vec![bin(0, 1, share), bin(2, 2, 0.3), bin(3, 3, 0.7 - share)]
    };
    let rows = [row("Con espacio", 40, merged(0.7)), row("Sin espacio", 40, merged(0.1))];
    let figure = figure(&options, None, &rows);
    readable_everywhere(&figure);
    let wide = draw(&figure, Lang::EsCl).wide;
    assert_eq!(pieces(&wide).len(), 5, "nobody answered the last option of the first");
    let texts = texts(&wide);
    for words in ["70 nunca y pocas veces", "nunca y pocas veces, juntas:\u{a0}10\u{a0}%"] {
        assert!(texts.iter().any(|t| t == words), "{words} in {texts:?}");
    }
    let table = table(&figure, Lang::EsCl);
    assert_eq!(
        table.head,
        [
            "Pregunta",
            "Nunca",
            "Pocas veces",
            "Muchas veces",
            "Siempre",
            "n",
            "Nota"
        ]
    );
    assert_eq!(
        table.rows[0].cells,
        [
            "–",
            "–",
            "30\u{a0}%",
            "0\u{a0}%",
            "40",
            "Nunca y pocas veces, juntas:\u{a0}70\u{a0}%"
        ]
    );
    assert!(legend(&figure, Lang::EsCl).contains("El borde rayado"));
}

#[test]
fn what_was_merged_over_the_middle_takes_no_side() {
    let options = frequency();
    let bins = vec![
        Bin {
            from: 0,
            to: 2,
            share: 0.6,
        },
        Bin {
            from: 3,
            to: 3,
            share: 0.4,
        },
    ];
    let rows = [row("Nadie sabe de qué lado", 20, bins)];
    let figure = figure(&options, None, &rows);
    readable_everywhere(&figure);
    let wide = draw(&figure, Lang::EsCl).wide;
    let (class, left, right) = &pieces(&wide)[0];
    assert_eq!(class, "l0");
    assert!((f64::midpoint(*left, *right) - axis(&wide)).abs() < 0.2);
}

#[test]
fn nothing_answered_nothing_shown_and_nothing_asked_are_drawn_too() {
    let options = agreement();
    readable_everywhere(&figure(&options, Some(2), &[]));
    readable_everywhere(&figure(&options, Some(2), &[hidden("a"), hidden("b")]));
    readable_everywhere(&figure(&options, Some(2), &[row("a", 0, Vec::new())]));
    readable_everywhere(&figure(&[], None, &[row("a", 9, alone(&[1.0]))]));
    let odd = [row("a", 9, alone(&[f64::NAN, f64::INFINITY, -1.0, 7.0]))];
    readable_everywhere(&figure(&options, Some(2), &odd));
}

fn spreads(options: usize) -> impl Strategy<Value = Spread> {
    let cuts = prop::collection::vec((any::<bool>(), 0..50_u32), options);
    prop_oneof![
        1 => "[a-zñ]{2,9}( [a-zñ]{2,9}){0,8}".prop_map(Spread::Withheld),
        4 => (cuts, 8..5000_u64).prop_map(|(cuts, n)| {
            let all: u32 = cuts.iter().map(|(_, many)| many + 1).sum();
            let mut bins: Vec<Bin> = Vec::new();
            for (i, (merge, many)) in cuts.into_iter().enumerate() {
                let share = f64::from(many + 1) / f64::from(all);
                match bins.last_mut() {
                    Some(last) if merge => (last.to, last.share) = (i, last.share + share),
                    _ => bins.push(Bin { from: i, to: i, share }),
                }
            }
            Spread::Shown { n, bins }
        }),
    ]
}

fn figures() -> impl Strategy<Value = (Vec<String>, Option<usize>, Vec<LikertRow>)> {
    (2..8_usize).prop_flat_map(|many| {
        let option = "[a-zñ]{2,10}( [a-zñ]{1,10}){0,3}";
        let label = "[A-ZÑ][a-zñ]{1,11}( [a-zñ]{1,11}){0,9}";
        let rows = prop::collection::vec((label, spreads(many)), 1..7);
        let neutral = (many % 2 == 1).then_some(many / 2);
        (prop::collection::vec(option, many), any::<bool>(), rows).prop_map(move |(options, has, rows)| {
            let rows = rows.into_iter().map(|(label, answers)| LikertRow { label, answers });
            (options, neutral.filter(|_| has), rows.collect())
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_answers_can_be_read((options, neutral, rows) in figures()) {
        readable_everywhere(&figure(&options, neutral, &rows));
    }

    #[test]
    fn a_bar_is_as_long_as_the_others((options, neutral, rows) in figures()) {
        let shown: Vec<LikertRow> = rows.into_iter().filter(|r| matches!(r.answers, Spread::Shown { .. })).collect();
        let each: Vec<f64> = shown
            .iter()
            .map(|row| {
                // Beside the others, so that the scale is shared.
                let mut rows = vec![row.clone()];
                rows.extend(shown.iter().cloned());
                let wide = draw(&figure(&options, neutral, &rows), Lang::EsCl).wide;
                let Spread::Shown { bins, .. } = &row.answers else { return 0.0 };
                let pieces = pieces(&wide);
                // A key, where there is one, has twelve pixels' squares before the bars.
                let key = pieces.len() - rows.iter().map(|r| match &r.answers {
                    Spread::Shown { bins, .. } => bins.len(),
                    Spread::Withheld(_) => 0,
                }).sum::<usize>();
                let own = &pieces[key..key + bins.len()];
                own[own.len() - 1].2 - own[0].1
            })
            .collect();
        for one in &each {
            prop_assert!((one - each[0]).abs() < 1.5, "{:?}", each);
        }
    }
}
