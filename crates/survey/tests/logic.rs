//! The language of skip logic: what is read, what is refused and where, what it says of answers, and that it is printed as read.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::prelude::*;
use survey::logic::{Fault, Range};
use survey::{Condition, Day};

fn today() -> Day {
    Day::of(2026, 5, 4).unwrap()
}

/// What is said of: `a` = 3, `many` = x y, `word` = hola, `blank` without an answer.
fn says(written: &str) -> bool {
    let answered = |key: &str| match key {
        "a" => "3".to_owned(),
        "many" => "x y".to_owned(),
        "word" => "hola".to_owned(),
        _ => String::new(),
    };
    Condition::parse(written).unwrap().holds(&answered, today())
}

#[test]
fn comparisons_are_of_numbers_where_one_is_a_number_and_of_texts_otherwise() {
    for holds in [
        "${a} = 3",
        "${a} = 3.0",
        "3=${a}",
        "${a} = '3'",
        "${a} != '3.0'",
        "${a} >= 3",
        "${a} <= '3'",
        "${a} > -1",
        "${a} < 3.5",
        "${word} = 'hola'",
        "${word} != \"chao\"",
        "${word} != 3",
        "${blank} = ''",
        "${blank} != 3",
    ] {
        assert!(says(holds), "{holds}");
    }
    for fails in [
        "${a} < 3",
        "${word} < 4",
        "${word} > 4",
        "${blank} < 1",
        "${blank} >= 0",
        "${blank} = 0",
        "'1e3' = 1000",
    ] {
        assert!(!says(fails), "{fails}");
    }
}

#[test]
fn and_binds_before_or_and_brackets_before_both() {
    assert!(says("1 = 1 or 1 = 2 and 1 = 2"));
    assert!(!says("(1 = 1 or 1 = 2) and 1 = 2"));
    assert!(says("not(1 = 2 or 1 = 3)"));
}

#[test]
fn the_functions_say_what_xpath_says() {
    for holds in [
        "selected(${many}, 'y')",
        "not(selected(${many}, 'x y'))",
        "not(selected(${blank}, ''))",
        "coalesce(${blank}, ${a}) = 3",
        "coalesce(${a}, 7) = 3",
        "if(${a} = 3, 'b', 'c') = 'b'",
        "if(${a} = 4, 1 = 1, ${word} = 'hola')",
        "string-length(${word}) = 4",
        "string-length(${blank}) = 0",
        "string-length('niñez') = 5",
        "round(2.5) = 3",
        "round(-2.5) = -2",
        "round(3.14159, 2) = 3.14",
        "round(${a}) = 3",
        "not(round(${word}) = 0)",
    ] {
        assert!(says(holds), "{holds}");
    }
}

#[test]
fn today_is_the_day_that_was_handed_in_and_stands_beside_days_only() {
    for holds in [
        "today() = date('2026-05-04')",
        "today() > date('2026-04-30')",
        "date('2026-12-31') >= today()",
        "today() != date('2025-05-04')",
    ] {
        assert!(says(holds), "{holds}");
    }
    assert!(!says("today() < date('2026-05-04')"));
    let refused = |written: &str| {
        let wrong = Condition::parse(written).unwrap_err();
        (wrong.what, wrong.at)
    };
    assert_eq!(refused("today() >= '2026-05-04'"), (Fault::Day, 12));
    assert_eq!(refused("${day} < today()"), (Fault::Day, 1));
    assert_eq!(refused("string-length(today()) = 10"), (Fault::Day, 15));
    assert_eq!(refused("today()"), (Fault::NotACondition, 1));
    assert_eq!(refused("today() > date('2026-02-30')"), (Fault::Arguments, 11));
    assert_eq!(refused("today() > date(${day})"), (Fault::Arguments, 11));
    assert_eq!(Day::of(2026, 2, 29), None);
    assert!(
        Day::parse("2028-02-29").is_some() && Day::parse("1900-02-29").is_none() && Day::parse("2026-02-01-").is_none()
    );
}

#[test]
fn what_is_refused_is_named_with_its_place() {
    let refused = |written: &str| {
        let wrong = Condition::parse(written).unwrap_err();
        (wrong.what, wrong.at, wrong.shown)
    };
    let cases: [(&str, Fault, usize, &str); 25] = [
        ("  ", Fault::Empty, 1, ""),
        ("regex(${a}, 'x')", Fault::Function, 1, "regex"),
        ("1 = 1 and count(${a}) > 1", Fault::Function, 11, "count"),
        ("pulldata('a') = 1", Fault::Function, 1, "pulldata"),
        ("${a} + 1 = 2", Fault::Operator, 6, "+"),
        ("${a} -1 = 2", Fault::Operator, 6, "-"),
        ("${a} div 2 = 1", Fault::Unexpected, 6, "div"),
        ("div = 1", Fault::Operator, 1, "div"),
        ("${a} = 'x", Fault::OpenText, 8, "x"),
        ("${a = 1", Fault::Reference, 1, "${a = 1"),
        ("${} = 1", Fault::Reference, 1, "${"),
        ("$a = 1", Fault::Reference, 1, "${"),
        ("${a} = '${b}'", Fault::Reference, 10, "$"),
        ("ñ = 1", Fault::Character, 1, "ñ"),
        ("${a} = ‘1’", Fault::Character, 8, "‘"),
        ("1 < 2 < 3", Fault::Unexpected, 7, "<"),
        ("(1 < 2) = 3", Fault::NotAValue, 2, ""),
        ("${a}", Fault::NotACondition, 1, ""),
        ("not(${a})", Fault::NotACondition, 5, ""),
        ("${a} = 1 and ${a}", Fault::NotACondition, 14, ""),
        ("if(1 = 1, 2, 1 = 1)", Fault::NotACondition, 11, ""),
        ("selected('a', 'b')", Fault::Arguments, 1, "selected"),
        ("round(1, 0.5) = 1", Fault::Arguments, 1, "round"),
        ("${a} =", Fault::End, 7, ""),
        (". = 1", Fault::Unexpected, 1, "."),
    ];
    for (written, what, at, shown) in cases {
        assert_eq!(refused(written), (what, at, shown.to_owned()), "{written}");
    }
    assert_eq!(refused("1.2.3 = 1").0, Fault::Number);
    assert_eq!(refused("1234567890123456 = 1").0, Fault::Number);
}

#[test]
fn what_is_too_deep_or_too_long_is_refused() {
    let deep = |by: usize| format!("{}1 = 1{}", "(".repeat(by), ")".repeat(by));
    assert!(Condition::parse(&deep(survey::logic::MOST_DEPTH)).is_ok());
    assert_eq!(Condition::parse(&deep(10_000)).unwrap_err().what, Fault::TooLong);
    assert_eq!(Condition::parse(&deep(21)).unwrap_err().what, Fault::TooDeep);
    let chain = vec!["1 = 1"; 5_000].join(" and ");
    assert_eq!(Condition::parse(&chain).unwrap_err().what, Fault::TooLong);
    assert_eq!(
        Condition::parse(&format!("'{}' = 1", "a".repeat(5_000)))
            .unwrap_err()
            .what,
        Fault::TooLong
    );
}

#[test]
fn limits_are_read_and_nothing_else_as_limits() {
    let range = Range::parse(". >= 0 and . <= 24").unwrap();
    assert_eq!(
        (range.lowest, range.highest, range.longest),
        (Some(0.0), Some(24.0), None)
    );
    assert_eq!(range.to_string(), ". >= 0 and . <= 24");
    assert_eq!(Range::parse("string-length(.) <= 500").unwrap().longest, Some(500));
    for other in [
        ". > 0",
        ". >= 0 or . <= 3",
        ". >= 0 and . >= 1",
        "${a} >= 1",
        ". >= ${a}",
        "string-length(.) <= 0.5",
        ". = 1",
    ] {
        assert_eq!(Range::parse(other).unwrap_err().what, Fault::Limit, "{other}");
    }
}

/// Expressions as people write them, with brackets that may or may not be needed.
fn written() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        "[a-z][a-z0-9_]{0,6}".prop_map(|key| format!("${{{key}}}")),
        r"'[^'$\p{C}]{0,6}'",
        (-999_i32..999, 0_u8..3).prop_map(|(n, d)| format!("{:.*}", usize::from(d), f64::from(n) / 8.0)),
        Just("coalesce(${a}, round(${b}, 1))".to_owned()),
    ];
    let operator = prop_oneof![Just("="), Just("!="), Just("<"), Just("<="), Just(">"), Just(">=")];
    let compared = (value.clone(), operator, value).prop_map(|(a, o, b)| format!("{a}{o} {b}"));
    let dated = Just("today() <= date('2026-12-31')".to_owned());
    prop_oneof![4 => compared, 1 => dated].prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} and {b}")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) or ({b})")),
            inner.clone().prop_map(|a| format!("not( {a} )")),
            inner.clone().prop_map(|a| format!("({a})")),
            (inner.clone(), inner.clone(), inner).prop_map(|(a, b, c)| format!("if({a}, {b}, {c})")),
        ]
    })
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_within_itself(text in any::<String>()) {
        if let Err(wrong) = Condition::parse(&text) {
            prop_assert!(wrong.at >= 1 && wrong.at <= text.chars().count() + 1);
        }
        let _ = Range::parse(&text);
    }

    #[test]
    fn texts_made_of_its_own_signs_are_read_or_refused(parts in prop::collection::vec(prop::sample::select(vec![
        "(", ")", ",", "=", "<=", "and", "or", "not(", "if(", "${a}", "'x'", "3", ".5", "-", ".", " ", "round(", "today()", "selected(", "$", "{", "\"",
    ]), 0..60)) {
        let text = parts.concat();
        if let Ok(read) = Condition::parse(&text) {
            let printed = read.to_string();
            prop_assert_eq!(Condition::parse(&printed).unwrap(), read.clone());
            let _ = read.holds(&|_| "x".to_owned(), today());
        }
    }

    #[test]
    fn what_is_printed_is_what_was_read(text in written(), answer in any::<String>()) {
        if let Ok(read) = Condition::parse(&text) {
            let again = Condition::parse(&read.to_string()).unwrap();
            prop_assert_eq!(&again, &read);
            prop_assert_eq!(again.to_string(), read.to_string());
            let answered = |_: &str| answer.clone();
            prop_assert_eq!(again.holds(&answered, today()), read.holds(&answered, today()));
        } else {
            prop_assert!(text.len() > 1_000, "{}", text);
        }
    }
}

#[test]
fn a_condition_goes_abroad_as_a_tree() {
    let tree = |written: &str| Condition::parse(written).unwrap().tree().to_string();
    assert_eq!(
        tree("${a} >= 3 and not(selected(${many}, 'x'))"),
        r#"["and",[">=",{"item":"a"},3.0],["not",["selected",{"item":"many"},"x"]]]"#
    );
    assert_eq!(
        tree("today() < date('2026-06-01') or if(1 = 1, 2, 3) != 2"),
        r#"["or",["<",["today"],["date","2026-06-01"]],["!=",["if",["=",1.0,1.0],2.0,3.0],2.0]]"#
    );
}
