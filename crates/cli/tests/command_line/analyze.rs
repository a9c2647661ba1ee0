//! `analyze`: what is wrong with the file is told from what can't be computed.

use crate::machine::Machine;

/// Twelve weeks that say nothing.
const WEEKS: &str = "week,value\n1,48\n2,53\n3,47\n4,55\n5,45\n6,55\n7,50\n8,56\n9,50\n10,61\n11,52\n12,53\n";

#[test]
fn analyze_tells_input_from_impossibility() {
    let machine = Machine::new();
    let good = machine.file("semanas.csv", WEEKS);
    let spc = |file: &str, more: &[&str]| {
        machine.run(&[&["analyze", "spc", file, "--chart", "run", "--value", "value"], more].concat())
    };
    let told = spc(&good, &["--format", "json"]).went_well();
    let json: serde_json::Value = serde_json::from_str(&told.out).expect("json");
    assert_eq!(
        (json["chart"].as_str(), json["points"].as_array().map(Vec::len)),
        (Some("run"), Some(12))
    );

    let bad = machine.file("mala.csv", WEEKS.replace("\n7,50", "\n7,cincuenta"));
    let empty = machine.file("vacia.csv", "week,value\n");
    let absent = machine.path("no-esta.csv").display().to_string();
    for (refused, code, words) in [
        (spc(&bad, &[]), 2, "row 8, column value"),
        (spc(&absent, &[]), 2, "no-esta.csv"),
        (spc(&good, &["--phase-starts", "5", "--freeze", "3"]), 2, "semanas.csv"),
        (spc(&empty, &[]), 3, "vacia.csv"),
    ] {
        assert_eq!(refused.code, Some(code), "{words}: {}", refused.err);
        assert_eq!(refused.out, "", "nothing is written");
        assert_eq!(refused.err.lines().count(), 1, "one line, not: {}", refused.err);
        assert!(refused.err.contains(words), "«{words}» is not in: {}", refused.err);
    }
}

/// Three questions from 1 to 4, the last worded the other way.
const ANSWERS: &str = "a;b;c\n1;2;4\n2;2;3\n4;3;1\n3;4;\n2;1;3\n";

#[test]
fn a_scale_is_judged_or_refused_with_its_reason() {
    let machine = Machine::new();
    let file = machine.file("respuestas.csv", ANSWERS);
    let reliability = |more: &[&str]| machine.run(&[&["analyze", "reliability", &file], more].concat());
    let told = reliability(&["--reverse", "c", "--min", "1", "--max", "4", "--format", "json"]).went_well();
    let json: serde_json::Value = serde_json::from_str(&told.out).expect("json");
    assert_eq!((json["n"].as_u64(), json["n_complete"].as_u64()), (Some(5), Some(4)));
    assert!(json["alpha"].as_f64() > Some(0.8), "{json}");
    for (refused, code, words) in [
        (reliability(&["--min", "2", "--max", "4"]), 2, "row 2, column a"),
        (reliability(&["--items", "b"]), 3, "respuestas.csv: too few items"),
    ] {
        assert_eq!(
            (refused.code, refused.out.as_str()),
            (Some(code), ""),
            "{words}: {}",
            refused.err
        );
        assert!(refused.err.contains(words), "«{words}» is not in: {}", refused.err);
    }
}

#[test]
fn a_test_is_judged_by_its_key_and_groups_that_are_too_small_are_refused() {
    let machine = Machine::new();
    let file = machine.file(
        "prueba.csv",
        "sexo;p1;p2;p3\nM;a;b;c\nF;a;b;d\nM;a;c;d\nF;b;c;d\nM;b;;\n",
    );
    let items = |more: &[&str]| machine.run(&[&["analyze", "items", &file], more].concat());
    let told = items(&["--key", "p1=a,p2=b,p3=c|d:0.5", "--format", "json"]).went_well();
    let json: serde_json::Value = serde_json::from_str(&told.out).expect("json");
    assert_eq!(json["items"][0]["difficulty"].as_f64(), Some(0.6), "{json}");
    assert_eq!(json["items"][2]["not_reached"].as_u64(), Some(1), "{json}");
    let dif = |reference: &str| {
        let group = ["analyze", "dif", &file, "--group", "sexo", "--reference", reference];
        machine.run(&[&group[..], &["--key", "p1=a,p2=b"]].concat())
    };
    for (refused, code, words) in [
        (items(&["--key", "p1"]), 2, "COL=VALUE"),
        (items(&["--key", "p1=a"]), 3, "prueba.csv: too few items"),
        (dif("X"), 2, "there are: F, M"),
        (dif("M"), 3, "25 of each group"),
    ] {
        assert_eq!(
            (refused.code, refused.out.as_str()),
            (Some(code), ""),
            "{words}: {}",
            refused.err
        );
        assert!(refused.err.contains(words), "«{words}» is not in: {}", refused.err);
    }
}

/// Right or wrong answers to three questions: twenty-seven people, more of them with easy ones right.
const TEST: &str = "1,1,1\n1,1,0\n1,0,0\n0,0,0\n1,1,1\n0,1,0\n1,0,1\n0,0,0\n1,1,0\n";

#[test]
fn a_test_is_fitted_or_refused_with_its_reason() {
    let machine = Machine::new();
    let file = machine.file("prueba.csv", format!("a,b,c\n{}", TEST.repeat(3)));
    let irt = |more: &[&str]| machine.run(&[&["analyze", "irt", &file], more].concat());
    let told = irt(&["--model", "rasch", "--format", "json"]).went_well();
    let json: serde_json::Value = serde_json::from_str(&told.out).expect("json");
    assert_eq!(
        (json["n"].as_u64(), json["converged"].as_bool()),
        (Some(27), Some(true))
    );
    let easy = |item: usize| json["items"][item]["b"][0].as_f64();
    assert!(easy(0) < easy(2), "{json}");
    for (refused, code, words) in [
        (irt(&["--model", "2pl", "--tol", "-1"]), 2, "--tol must be above 0"),
        (
            irt(&["--model", "2pl", "--items", "a,b"]),
            3,
            "prueba.csv: too few items",
        ),
    ] {
        assert_eq!(
            (refused.code, refused.out.as_str()),
            (Some(code), ""),
            "{words}: {}",
            refused.err
        );
        assert!(refused.err.contains(words), "«{words}» is not in: {}", refused.err);
    }
}
