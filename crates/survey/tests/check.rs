//! The catalogue of what may be wrong with an instrument.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use support::*;
use survey::check::{MOST_ITEMS, Place, Wrong};
use survey::{Anchor, Asks, Condition, Instrument, Texts, check};

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

fn at_scale(key: &str) -> Place {
    Place::Scale(key.into())
}

fn at_form() -> Place {
    Place::ShortForm("short".into())
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

fn relevant(key: &str, condition: &str) -> impl FnOnce(&mut Instrument) {
    let condition = Condition::parse(condition).unwrap();
    move |instrument| {
        let mut items = instrument.sections.iter_mut().flat_map(|section| &mut section.items);
        items.find(|item| item.key == key).unwrap().relevant = Some(condition);
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
fn skip_logic_looks_back_at_what_is_there() {
    assert_eq!(
        wrong(relevant("e", "${nobody} = 1")),
        [(Wrong::UnknownReference, at_item("e"))]
    );
    assert_eq!(wrong(relevant("e", "${e} = 1")), [(Wrong::OwnReference, at_item("e"))]);
    assert_eq!(
        wrong(relevant("e", "${hours} = 1")),
        [(Wrong::LaterReference, at_item("e"))]
    );
    assert_eq!(
        wrong(relevant("e", "${d} = 9 or selected(${d}, 'x')")),
        vec![(Wrong::UnknownAnswer, at_item("e")); 2]
    );
    assert_eq!(wrong(relevant("e", "${d} = 'prefer_not_to_say' or ${d} = ''")), []);
    let own = |i: &mut Instrument| i.sections[1].relevant = Some(Condition::parse("${e} = 1").unwrap());
    let told = wrong(own);
    assert!(
        told.contains(&(Wrong::OwnReference, Place::Section("more".into()))),
        "{told:?}"
    );
}

#[test]
fn a_circle_is_told_once_with_who_is_in_it() {
    let mut instrument = everything();
    relevant("a", "${d} = 1")(&mut instrument);
    relevant("d", "${e} = 1")(&mut instrument);
    relevant("e", "${a} = 1")(&mut instrument);
    let told: Vec<String> = check(&instrument).iter().map(ToString::to_string).collect();
    assert!(told.contains(&"item a: cycle: a, d, e".to_owned()), "{told:?}");
    assert_eq!(told.iter().filter(|line| line.contains("cycle")).count(), 1);
}

#[test]
fn scales_are_made_of_items_with_the_same_points() {
    assert_eq!(
        wrong(|i| i.scales[2].items.clear())[0],
        (Wrong::EmptyScale, at_scale("care"))
    );
    assert_eq!(
        wrong(|i| i.scales[0].items = vec!["a".into()]),
        [(Wrong::MixedScale, at_scale("total"))]
    );
    assert_eq!(
        wrong(|i| i.scales[2].items.push("x".into())),
        [(Wrong::UnknownItem, at_scale("care"))]
    );
    assert_eq!(
        wrong(|i| i.scales[2].items.push("d".into())),
        [(Wrong::DuplicatePart, at_scale("care"))]
    );
    assert_eq!(
        wrong(|i| i.scales[2].items.push("hours".into())),
        [(Wrong::NotScored, at_scale("care"))]
    );
    assert_eq!(
        wrong(|i| i.scales[0].scales.push("x".into())),
        [(Wrong::UnknownScale, at_scale("total"))]
    );
    let other_points = wrong(|i| set_anchors(i, "e", anchors(5)));
    assert_eq!(
        other_points,
        [
            (Wrong::UnequalPoints, at_scale("total")),
            (Wrong::UnequalPoints, at_scale("care"))
        ]
    );
}

#[test]
fn scales_are_not_made_of_each_other() {
    let told = wrong(|i| {
        i.scales[1].items.clear();
        i.scales[1].scales = vec!["total".into()];
        i.scales[1].minimum = 1;
    });
    assert!(told.contains(&(Wrong::ScaleCycle, at_scale("calm"))), "{told:?}");
    assert!(
        wrong(|i| i.scales[0].scales = vec!["total".into(), "care".into()])
            .contains(&(Wrong::ScaleCycle, at_scale("total")))
    );
}

#[test]
fn a_minimum_can_be_met_and_is_not_nought() {
    assert_eq!(
        wrong(|i| i.scales[2].minimum = 3),
        [(Wrong::LargeMinimum, at_scale("care"))]
    );
    assert_eq!(
        wrong(|i| i.scales[2].minimum = 0),
        [(Wrong::NoMinimum, at_scale("care"))]
    );
}

#[test]
fn a_short_form_keeps_enough_of_what_it_measures() {
    let form = |change: fn(&mut survey::ShortForm)| move |i: &mut Instrument| change(&mut i.short_forms[0]);
    assert_eq!(
        wrong(form(|f| f.items.retain(|key| key != "c"))),
        [(Wrong::LargeMinimum, at_form())]
    );
    assert_eq!(
        wrong(form(|f| f.scales[0].minimum = 0)),
        [(Wrong::NoMinimum, at_form())]
    );
    assert_eq!(
        wrong(form(|f| f.items.push("x".into()))),
        [(Wrong::UnknownItem, at_form())]
    );
    assert_eq!(
        wrong(form(|f| f.items.push("a".into()))),
        [(Wrong::DuplicatePart, at_form())]
    );
    assert_eq!(
        wrong(form(|f| f.scales[1].scale = "x".into()))[0],
        (Wrong::UnknownScale, at_form())
    );
    assert_eq!(
        wrong(form(|f| f.items.push("words".into()))),
        [(Wrong::ShortFormReference, at_form())]
    );
    assert!(wrong(form(|f| f.items.clear())).contains(&(Wrong::EmptyShortForm, at_form())));
    // Without one of the two scales that the total rests on.
    assert_eq!(
        wrong(form(|f| drop(f.scales.remove(1)))),
        [(Wrong::LargeMinimum, at_form())]
    );
}

#[test]
fn one_that_is_far_too_large_is_told_so_and_nothing_else() {
    let many =
        |i: &mut Instrument| i.sections[1].items = (0..=MOST_ITEMS).map(|n| single(&format!("q{n}"), 4)).collect();
    assert_eq!(wrong(many), [(Wrong::TooLarge, Place::Instrument)]);
}

#[test]
fn five_hundred_items_that_all_ask_about_each_other_are_checked_in_no_time() {
    let mut instrument = everything();
    let asks = |at: usize| {
        let others = (1..=MOST_ITEMS)
            .step_by(6)
            .map(|step| format!("${{q{}}} = 1", (at + step) % MOST_ITEMS));
        when(&others.collect::<Vec<_>>().join(" or "), single(&format!("q{at}"), 4))
    };
    instrument.sections = vec![section("all", (0..MOST_ITEMS).map(asks).collect())];
    let begun = std::time::Instant::now();
    let circles = check(&instrument)
        .into_iter()
        .filter(|problem| problem.what == Wrong::Cycle);
    assert_eq!(circles.count(), 1);
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
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
