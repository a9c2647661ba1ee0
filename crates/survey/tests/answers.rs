//! Submissions held against their instrument.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod support;

use proptest::prelude::*;
use support::*;
use survey::answers::{Dropped, Misfit, Unfit, Why, shown, validate};
use survey::{Answer, Answers, Instrument};

fn text(words: &str) -> Answer {
    Answer::Text(words.to_owned())
}

fn choices(keys: &[&str]) -> Answer {
    Answer::Choices(keys.iter().map(|key| (*key).to_owned()).collect())
}

/// Why one answer doesn't fit, or nothing where it does.
fn misfit(item: &str, answer: Answer) -> Option<Misfit> {
    let checked = validate(
        &everything(),
        None,
        &chosen(&[("a", "4")])
            .with("likes", choices(&["otro"]))
            .with(item, answer),
        today(),
    );
    checked.unfit.first().map(|unfit| unfit.why)
}

#[test]
fn what_fits_is_kept_as_it_is() {
    let given = chosen(&[("a", "4"), ("d", "1")])
        .with("b", Answer::Declined)
        .with("likes", choices(&["otro", "musica"]))
        .with("hours", Answer::Number(7.5))
        .with("words", text("Ñandú,\ndos líneas"));
    let checked = validate(&everything(), None, &given, today());
    assert_eq!(
        (checked.answers, checked.dropped, checked.unfit),
        (given, vec![], vec![])
    );
}

#[test]
fn the_lines_of_a_form_end_like_those_of_a_script() {
    let given = chosen(&[("a", "4")])
        .with("likes", choices(&["otro"]))
        .with("words", text("una\r\ndos"));
    let checked = validate(&everything(), None, &given, today());
    assert_eq!(checked.answers.get("words"), Some(&text("una\ndos")));
}

#[test]
fn what_does_not_fit_is_named_and_set_aside() {
    let cases = [
        ("nobody", text("x"), Misfit::UnknownItem),
        ("a", text("4"), Misfit::WrongKind),
        ("a", choices(&["4"]), Misfit::WrongKind),
        ("likes", Answer::Choice("otro".into()), Misfit::WrongKind),
        ("hours", text("7"), Misfit::WrongKind),
        ("a", Answer::Choice("5".into()), Misfit::UnknownAnswer),
        ("likes", choices(&["otro", "x"]), Misfit::UnknownAnswer),
        ("likes", choices(&["otro", "otro"]), Misfit::Twice),
        ("hours", Answer::Declined, Misfit::MayNotDecline),
        ("hours", Answer::Number(-0.1), Misfit::OutOfRange),
        ("hours", Answer::Number(24.1), Misfit::OutOfRange),
        ("hours", Answer::Number(f64::NAN), Misfit::OutOfRange),
        ("hours", Answer::Number(f64::INFINITY), Misfit::OutOfRange),
        ("hours", Answer::Number(7.25), Misfit::TooManyDecimals),
        ("words", text(&"a".repeat(201)), Misfit::TooLong),
        ("words", text("a\u{0}b"), Misfit::Unprintable),
    ];
    for (item, answer, why) in cases {
        assert_eq!(misfit(item, answer.clone()), Some(why), "{item} {answer:?}");
    }
    assert_eq!(misfit("words", text(&"ñ".repeat(200))), None);
    let mut closed = everything();
    closed.free_text = false;
    let given = chosen(&[("a", "2")])
        .with("likes", choices(&["otro"]))
        .with("words", text("hola"));
    let checked = validate(&closed, None, &given, today());
    assert_eq!(
        checked.unfit,
        [Unfit {
            item: "words".into(),
            why: Misfit::FreeTextOff
        }]
    );
    assert_eq!(checked.answers.get("words"), None);
}

#[test]
fn an_answer_to_what_is_not_shown_is_dropped_and_said() {
    // Whoever answers 1 to `a` doesn't see the last section, and so not what hangs on something in it.
    let given = chosen(&[("a", "1")])
        .with("likes", choices(&["otro"]))
        .with("hours", Answer::Number(3.0))
        .with("words", text("hola"));
    let checked = validate(&everything(), None, &given, today());
    let hidden = |item: &str| Dropped {
        item: item.into(),
        why: Why::NotShown,
    };
    assert_eq!(checked.dropped, [hidden("hours"), hidden("words")]);
    assert_eq!(checked.answers.len(), 2);
}

#[test]
fn the_answer_to_a_hidden_item_shows_nothing_else() {
    let mut instrument = everything();
    instrument.sections[0].items[1] = when("${a} = 4", single("b", 4));
    instrument.sections[0].items[2] = when("${b} = 1", reversed("c", 4));
    let all = chosen(&[("a", "1"), ("b", "1"), ("c", "1")]);
    let seen = shown(&instrument, None, &all, today());
    assert!(!seen.contains(&"b") && !seen.contains(&"c"), "{seen:?}");
    assert!(shown(&instrument, None, &chosen(&[("a", "4"), ("b", "1")]), today()).contains(&"c"));
}

#[test]
fn a_short_form_takes_answers_to_its_own_items_only() {
    let instrument = everything();
    let form = instrument.short_form("short");
    let checked = validate(&instrument, form, &chosen(&[("a", "4"), ("b", "4")]), today());
    assert_eq!(
        checked.dropped,
        [Dropped {
            item: "b".into(),
            why: Why::NotAsked
        }]
    );
    assert_eq!(shown(&instrument, form, &Answers::none(), today()), ["a", "c", "d"]);
}

#[test]
fn required_items_are_missing_only_where_they_are_shown() {
    let mut instrument = everything();
    for item in instrument.sections.iter_mut().flat_map(|section| &mut section.items) {
        item.required = true;
    }
    let given = chosen(&[("a", "1"), ("b", "1")])
        .with("c", Answer::Declined)
        .with("words", text("  "));
    assert_eq!(
        validate(&instrument, None, &given, today()).missing,
        ["d", "e", "likes"]
    );
}

#[test]
fn answers_are_json_that_can_be_read_by_people() {
    let given = chosen(&[("a", "4")])
        .with("b", Answer::Declined)
        .with("hours", Answer::Number(7.5))
        .with("likes", choices(&["otro"]))
        .with("words", text("hola"));
    let json = serde_json::to_string(&given).unwrap();
    let expected = r#"{"a":{"choice":"4"},"b":"declined","hours":{"number":7.5},"likes":{"choices":["otro"]},"words":{"text":"hola"}}"#;
    assert_eq!(json, expected);
    assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), given);
}

/// Answers of any kind to items of an instrument, and to some that it doesn't have.
fn submission(instrument: &Instrument) -> impl Strategy<Value = Answers> + use<> {
    let mut keys: Vec<String> = instrument.items().map(|item| item.key.clone()).collect();
    keys.push("stranger".into());
    let answer = prop_oneof![
        "[0-4]|si|no".prop_map(Answer::Choice),
        prop::collection::vec("si|no|tal-vez", 0..3).prop_map(Answer::Choices),
        (-600..600_i32).prop_map(|tenths| Answer::Number(f64::from(tenths) / 10.0)),
        any::<f64>().prop_map(Answer::Number),
        any::<String>().prop_map(Answer::Text),
        Just(Answer::Declined),
    ];
    prop::collection::vec((prop::sample::select(keys), answer), 0..20).prop_map(|given| {
        given
            .into_iter()
            .fold(Answers::none(), |all, (item, answer)| all.with(&item, answer))
    })
}

proptest! {
    #[test]
    fn each_answer_is_kept_dropped_or_unfit_and_what_is_kept_stays_so(
        (instrument, given) in drawn::instrument().prop_flat_map(|instrument| (submission(&instrument), Just(instrument)).prop_map(|(g, i)| (i, g))),
    ) {
        for form in [None, instrument.short_forms.first()] {
            let checked = validate(&instrument, form, &given, today());
            prop_assert_eq!(checked.answers.len() + checked.dropped.len() + checked.unfit.len(), given.len());
            let again = validate(&instrument, form, &checked.answers, today());
            prop_assert_eq!(&again.answers, &checked.answers);
            prop_assert!(again.dropped.is_empty() && again.unfit.is_empty());
            prop_assert_eq!(again.missing, checked.missing);
        }
    }
}
