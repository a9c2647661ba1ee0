//! The catalogue of what may be wrong with an instrument.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod scales;
mod skip;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use support::*;
use survey::check::{MOST_ITEMS, Place, Wrong};
use survey::{Anchor, Asks, Instrument, Texts, check};

/// What is wrong after a change to an instrument of which nothing was wrong.
fn wrong(change: impl FnOnce(&mut Instrument)) -> Vec<(Wrong, Place)> {
    let mut instrument = everything();
    change(&mut instrument);
    check(&instrument)
        .into_iter()
        .map(|problem| (problem.what, problem.place))
        .collect()
}

fn at_item(key: &str) -> Place {
    Place::Item(key.into())
}

fn asks_of<'a>(instrument: &'a mut Instrument, key: &str) -> &'a mut Asks {
    let mut items = instrument.sections.iter_mut().flat_map(|section| &mut section.items);
    &mut items.find(|item| item.key == key).unwrap().asks
}

fn set_anchors(instrument: &mut Instrument, key: &str, new: Vec<Anchor>) {
    match asks_of(instrument, key) {
        Asks::Single { anchors, .. } => *anchors = new,
        Asks::Multiple { options, .. } => *options = new,
        _ => panic!("{key} is no choice"),
    }
}

#[test]
fn nothing_is_wrong_with_one_that_has_everything() {
    assert_eq!(wrong(|_| {}), []);
}

#[test]
fn a_missing_translation_is_named_with_item_and_language() {
    let mut instrument = everything();
    instrument.sections[0].items[0].text = Texts::none()
        .with("es-CL", "solo en castellano")
        .with("pt", "e em português");
    instrument.sections[0].items[0].hint = Texts::none().with("en", "a hint");
    let told: Vec<String> = check(&instrument).iter().map(ToString::to_string).collect();
    let expected = [
        "item a: missing-text [en]: text",
        "item a: stray-text [pt]: text",
        "item a: missing-text [es-CL]: hint",
    ];
    assert_eq!(told, expected);
}

#[test]
fn texts_that_other_tools_would_spoil_are_named() {
    let text = |text: &'static str| move |instrument: &mut Instrument| instrument.title = texts(text);
    let twice = |what| vec![(what, Place::Instrument), (what, Place::Instrument)];
    assert_eq!(wrong(text("hola ${a}")), twice(Wrong::ReferenceInText));
    assert_eq!(wrong(text("hola \u{0} tú")), twice(Wrong::UnprintableText));
    assert_eq!(wrong(|i| i.title = texts(&"a".repeat(2_001))), twice(Wrong::LongText));
}

#[test]
fn languages_need_a_code_a_name_an_author_and_a_licence() {
    let english = || Place::Language("en".into());
    assert_eq!(
        wrong(|i| i.languages[1].by = " ".into())[0],
        (Wrong::LooseLanguage, english())
    );
    assert_eq!(wrong(|i| i.languages[1].by.clear()), [(Wrong::NoAuthor, english())]);
    assert_eq!(
        wrong(|i| i.languages[1].licence.clear()),
        [(Wrong::NoLicence, english())]
    );
    assert_eq!(
        wrong(|i| i.languages[1].name.clear()),
        [(Wrong::NoLanguageName, english())]
    );
    let spanish = Place::Language("es-CL".into());
    assert!(wrong(|i| i.languages[1].code = "es-CL".into()).contains(&(Wrong::DuplicateKey, spanish)));
    assert!(
        wrong(|i| i.languages[1].code = "e n".into()).contains(&(Wrong::BadLanguage, Place::Language("e n".into())))
    );
    assert!(wrong(|i| i.languages.clear()).contains(&(Wrong::NoLanguage, Place::Instrument)));
    assert_eq!(wrong(|i| i.version = 0), [(Wrong::NoVersion, Place::Instrument)]);
}

#[test]
fn keys_are_names_that_every_tool_accepts_and_stand_there_once() {
    assert_eq!(
        wrong(|i| i.key = "con blanco".into()),
        [(Wrong::BadKey, Place::Instrument)]
    );
    assert_eq!(
        wrong(|i| i.sections[1].key = "1x".into()),
        [(Wrong::BadKey, Place::Section("1x".into()))]
    );
    assert_eq!(
        wrong(|i| i.sections[1].key = "ronda_x".into()),
        [(Wrong::ReservedKey, Place::Section("ronda_x".into()))]
    );
    assert_eq!(
        wrong(|i| i.sections[1].key = "a".into()),
        [(Wrong::DuplicateKey, Place::Section("a".into()))]
    );
    assert_eq!(
        wrong(|i| i.sections[1].items[0].key = "e".into())[0],
        (Wrong::DuplicateKey, at_item("e"))
    );
    let third = |i: &mut Instrument| {
        for scale in &mut i.scales {
            scale.key = "calm".into();
        }
    };
    let told = wrong(third);
    assert_eq!(
        told.iter().filter(|(what, _)| *what == Wrong::DuplicateKey).count(),
        1,
        "{told:?}"
    );
}

#[test]
fn anchors_are_two_to_seven_points_that_go_by_one() {
    assert!(wrong(|i| set_anchors(i, "d", anchors(1))).contains(&(Wrong::FewAnchors, at_item("d"))));
    assert!(wrong(|i| set_anchors(i, "d", anchors(8))).contains(&(Wrong::ManyAnchors, at_item("d"))));
    assert_eq!(
        wrong(|i| set_anchors(i, "likes", anchors(8))),
        [(Wrong::UnknownAnswer, at_item("words"))]
    );
    let with = |keys: &'static [&'static str]| {
        move |i: &mut Instrument| {
            let anchor = |key: &&str| Anchor {
                key: (*key).into(),
                text: texts(key),
            };
            set_anchors(i, "d", keys.iter().map(anchor).collect());
        }
    };
    assert_eq!(wrong(with(&["4", "3", "2", "1"])), []);
    assert!(wrong(with(&["1", "2", "4", "3"])).contains(&(Wrong::UnevenPoints, at_item("d"))));
    assert!(wrong(with(&["1", "2", "3", "5"])).contains(&(Wrong::UnevenPoints, at_item("d"))));
    assert!(wrong(with(&["1", "2", "03", "4"])).contains(&(Wrong::NoPoints, at_item("d"))));
    assert!(
        wrong(with(&["1", "2", "3", "prefer_not_to_say"]))
            .iter()
            .any(|(what, _)| *what == Wrong::BadAnchor)
    );
    assert!(wrong(with(&["1", "2", "3", "3"])).contains(&(Wrong::DuplicateKey, Place::Anchor("d".into(), "3".into()))));
}

#[test]
fn a_table_needs_the_same_anchors_for_all_its_items() {
    assert_eq!(
        wrong(|i| i.sections[1].grid = true),
        [(Wrong::UnequalGrid, Place::Section("more".into()))]
    );
    assert_eq!(
        wrong(|i| i.sections[1].items.clear())[0],
        (Wrong::EmptySection, Place::Section("more".into()))
    );
    assert!(wrong(|i| i.sections.clear()).contains(&(Wrong::NoItems, Place::Instrument)));
}

#[test]
fn words_of_ones_own_must_be_switched_on() {
    assert_eq!(wrong(|i| i.free_text = false), [(Wrong::FreeTextOff, at_item("words"))]);
    assert_eq!(
        wrong(|i| *asks_of(i, "words") = Asks::Text { longest: 0 }),
        [(Wrong::BadLength, at_item("words"))]
    );
}

#[test]
fn limits_are_in_order_and_can_be_kept() {
    let limits = |lowest, highest, decimals| {
        move |i: &mut Instrument| {
            *asks_of(i, "hours") = Asks::Number {
                lowest,
                highest,
                decimals,
            }
        }
    };
    assert_eq!(wrong(limits(Some(1.0), Some(1.0), 0)), []);
    for wrongly in [
        limits(Some(2.0), Some(1.0), 0),
        limits(Some(0.5), None, 0),
        limits(None, Some(1e10), 0),
        limits(Some(f64::NAN), None, 2),
        limits(None, None, 7),
    ] {
        assert_eq!(wrong(wrongly), [(Wrong::BadRange, at_item("hours"))]);
    }
}

#[test]
fn one_that_is_far_too_large_is_told_so_and_nothing_else() {
    let many =
        |i: &mut Instrument| i.sections[1].items = (0..=MOST_ITEMS).map(|n| single(&format!("q{n}"), 4)).collect();
    assert_eq!(wrong(many), [(Wrong::TooLarge, Place::Instrument)]);
}

#[test]
fn every_word_of_the_catalogue_is_there_once() {
    let words: BTreeSet<&str> = Wrong::ALL.iter().map(|wrong| wrong.word()).collect();
    assert_eq!(words.len(), Wrong::ALL.len());
    assert!(Wrong::ALL.iter().all(|wrong| wrong.word().parse() == Ok(*wrong)));
}

proptest! {
    #[test]
    fn what_the_tests_draw_has_no_problems(instrument in drawn::instrument()) {
        prop_assert_eq!(check(&instrument), []);
    }
}
