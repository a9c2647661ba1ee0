//! A fitted test can be read, and its sentence speaks of items, not of people.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::export::{Size, test_svg};
use charts::irt::{TestFigure, draw, sentence};
use common::readable;
use i18n::Lang;
use roxmltree::Document;
use stats::irt::{Fit, Item, Model, Options, analyze};

/// People of even spread on items of rising difficulty; the last one is worded the other way where `reversed`.
fn fitted(items: usize, people: usize, reversed: bool) -> Fit {
    let mut state = 7_u64;
    let mut next = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / 2.0_f64.powi(53)
    };
    let mut columns = vec![Vec::new(); items];
    for _ in 0..people {
        let trait_ = (0..12).map(|_| next()).sum::<f64>() - 6.0;
        for (at, column) in columns.iter_mut().enumerate() {
            let line = 1.4 * (trait_ - ((at % 6) as f64 - 1.5) / 1.5);
            let right = next() < 1.0 / (1.0 + (-line).exp());
            column.push(Some(f64::from(u8::from(right != (reversed && at + 1 == items)))));
        }
    }
    let items: Vec<Item> = columns.into_iter().map(|answers| Item { answers }).collect();
    analyze(&items, &Options::new(Model::TwoParameter)).unwrap()
}

fn names(items: usize) -> Vec<String> {
    (1..=items).map(|at| format!("p<{at}>")).collect()
}

#[test]
fn a_test_is_drawn_and_said_in_both_languages() {
    for (items, reversed) in [(5, false), (6, true), (30, false)] {
        let (fit, names) = (fitted(items, 800, reversed), names(items));
        let figure = TestFigure {
            id: "t1",
            fit: &fit,
            names: &names,
            title: "Lectura & <números>",
        };
        for lang in Lang::ALL {
            let drawing = draw(&figure, lang);
            readable(&drawing.slim);
            readable(&drawing.wide);
            let lines = drawing.wide.matches("class=\"trace").count();
            assert_eq!(lines, items, "a line an item");
            for size in [Size::Phone, Size::Page] {
                let file = test_svg(&figure, "respuestas.csv", lang, size);
                assert!(Document::parse(&file).is_ok(), "{file}");
            }
            let said = sentence(&figure, lang);
            assert_eq!(said.next.contains(&format!("p<{items}>")), reversed, "{said:?}");
            assert_eq!(drawing.wide.contains("trace sig-l"), reversed);
        }
    }
}

#[test]
fn the_sentence_says_what_share_is_real_and_warns_of_few_people() {
    let (many, few, names) = (fitted(5, 800, false), fitted(5, 60, false), names(5));
    let said = |fit: &Fit, lang| {
        sentence(
            &TestFigure {
                id: "t",
                fit,
                names: &names,
                title: "",
            },
            lang,
        )
    };
    let spanish = said(&many, Lang::EsCl);
    assert!(
        spanish
            .lead
            .starts_with("Estos 5 ítems distinguen mejor a quienes están"),
        "{spanish:?}"
    );
    let share = Lang::EsCl.percent(many.reliability.unwrap(), 0);
    assert!(spanish.lead.contains(&share), "{spanish:?}");
    assert!(said(&few, Lang::En).caution.unwrap().contains("60 people"));
    assert!(!said(&many, Lang::En).caution.unwrap().contains("800"));
}
