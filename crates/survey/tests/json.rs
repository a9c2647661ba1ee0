//! The own file of an instrument.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod support;

use proptest::prelude::*;
use support::*;
use survey::json::{MOST_BYTES, NotRead, read, write};

#[test]
fn what_is_written_is_read_again_and_written_the_same() {
    let json = write(&everything()).unwrap();
    let again = read(&json).unwrap();
    assert_eq!(again, everything());
    assert_eq!(write(&again).unwrap(), json);
    assert!(json.starts_with("{\n  \"ronda_instrument\": 1,\n"), "{json}");
}

#[test]
fn what_is_not_known_is_refused_rather_than_lost() {
    let json = write(&everything()).unwrap();
    for (known, unknown) in [
        ("\"version\": 3", "\"version\": 3, \"colour\": 1"),
        ("\"longest\": 200", "\"longest\": 200, \"shortest\": 1"),
        ("\"kind\": \"text\"", "\"kind\": \"drawing\""),
        ("\"validation\": \"not-yet\"", "\"validation\": \"perhaps\""),
        ("\"relevant\": \"${a} >= 2\"", "\"relevant\": \"regex(${a}, 'x')\""),
        ("\"minimum\": 2", "\"minimum\": -2"),
    ] {
        assert!(json.contains(known), "{known}");
        let NotRead::Broken { line, reason, .. } = read(&json.replace(known, unknown)).unwrap_err() else {
            panic!("{unknown}");
        };
        assert!(line > 1 && !reason.is_empty());
    }
}

#[test]
fn the_fault_of_an_expression_comes_with_its_place() {
    let json = write(&everything())
        .unwrap()
        .replace("${a} >= 2", "${a} >= 2 and count(${a}) = 1");
    let told = read(&json).unwrap_err().to_string();
    assert!(told.contains("function at 15: count"), "{told}");
}

#[test]
fn a_format_of_another_time_is_named() {
    let json = write(&everything())
        .unwrap()
        .replace("\"ronda_instrument\": 1", "\"ronda_instrument\": 2");
    assert_eq!(read(&json).unwrap_err(), NotRead::Format(2));
    assert!(matches!(read("{}"), Err(NotRead::Broken { .. })));
    assert_eq!(
        read(&" ".repeat(MOST_BYTES + 1)).unwrap_err(),
        NotRead::TooLarge(MOST_BYTES + 1)
    );
}

#[test]
fn blanks_around_a_text_and_blank_texts_are_not_kept() {
    let json = write(&everything())
        .unwrap()
        .replace("\"Todo\"", "\"  Todo \"")
        .replace("\"Antes de empezar\"", "\" \"");
    let again = read(&json).unwrap();
    assert_eq!(again.title.get("es-CL"), Some("Todo"));
    assert_eq!(again.intro.get("es-CL"), None);
}

proptest! {
    #[test]
    fn any_instrument_comes_back_as_it_was(instrument in drawn::instrument()) {
        let json = write(&instrument).unwrap();
        prop_assert_eq!(&read(&json).unwrap(), &instrument);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), cut in 0..4_000_usize) {
        let _ = read(&text);
        let json: String = write(&everything()).unwrap().chars().take(cut).collect();
        prop_assert!(read(&json).is_err());
    }
}
