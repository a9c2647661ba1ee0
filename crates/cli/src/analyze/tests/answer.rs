//! What the answer holds: fields, languages, points, phases, marks.

use serde_json::Value;

use super::{WEEKS, json};

#[test]
fn the_json_has_the_fields_of_the_contract_in_its_order() {
    let answer = json("--chart i --value y --label k", "k,y\na,1\nb,2\nc,4\n");
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(
        keys(&answer),
        "chart phases points sentence assurance autocorrelation proposal"
    );
    assert_eq!(
        keys(&answer["phases"][0]),
        "from to n measured center sigma lcl ucl runs"
    );
    assert_eq!(
        keys(&answer["phases"][0]["runs"]),
        "useful longest longest_max crossings crossings_min signal"
    );
    assert_eq!(
        keys(&answer["points"][0]),
        "index label y n center lcl ucl excluded signals"
    );
    assert_eq!(keys(&answer["sentence"]), "es en");
    assert_eq!(
        (&answer["chart"], &answer["points"][0]["label"]),
        (&Value::from("i"), &Value::from("a"))
    );
    assert_eq!(
        (&answer["phases"][0]["from"], &answer["phases"][0]["to"]),
        (&Value::from(1), &Value::from(3))
    );
    assert_eq!(
        answer["points"][2]["index"], 3,
        "positions count from 1, as on the command line"
    );
}

#[test]
fn both_languages_say_something_and_not_the_same() {
    let sentence = &json("--chart run", "y\n1\n2\n3\n")["sentence"];
    let (es, en) = (sentence["es"].as_str().unwrap(), sentence["en"].as_str().unwrap());
    assert!(!es.is_empty() && !en.is_empty() && es != en, "{es} / {en}");
    assert!(
        !es.contains('[') && !en.contains('['),
        "no key stands for a missing message: {es} / {en}"
    );
}

#[test]
fn a_missing_value_is_null_and_a_decimal_comma_is_understood() {
    let answer = json("--chart run --value alumnos --label semana", WEEKS);
    assert_eq!(answer["points"][0]["y"], 4.5);
    assert_eq!(answer["points"][2]["y"], Value::Null);
    assert_eq!(answer["points"][2]["center"], 4.75, "the line goes on over a gap");
}

#[test]
fn rows_of_one_label_are_one_point() {
    let file = "mes,y,n\nmar,1,2\nabr,4,\nmar,3,6\n,5,5\n,6,6\n";
    let means = json("--chart run --value y --label mes", file);
    let ys = |answer: &Value| {
        answer["points"]
            .as_array()
            .unwrap()
            .iter()
            .map(|point| point["y"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        ys(&means),
        [2.0, 4.0, 5.0, 6.0],
        "a mean; rows without a label stay apart"
    );
    let rates = json("--chart run --value y --denominator n --label mes", file);
    assert_eq!(
        ys(&rates),
        [Value::from(0.5), Value::Null, Value::from(1.0), Value::from(1.0)],
        "sum over sum"
    );
    assert_eq!(rates["points"][0]["n"], 8.0);
}

#[test]
fn a_shift_is_told_with_its_date_or_else_by_its_rule() {
    let rows = |label: fn(usize) -> String| {
        let row = |k: usize| format!("{},{}\n", label(k), if k < 12 { 1 + k % 3 } else { 8 + k % 3 });
        format!("k,y\n{}", (0..24).map(row).collect::<String>())
    };
    let dated = json(
        "--chart run --value y --label k",
        &rows(|k| format!("{}-{:02}", 2024 + k / 12, k % 12 + 1)),
    );
    assert!(
        dated["sentence"]["en"].as_str().unwrap().contains("2025"),
        "{}",
        dated["sentence"]
    );
    let numbered = json("--chart run --value y --label k", &rows(|k| k.to_string()));
    let said = numbered["sentence"]["en"].as_str().unwrap();
    assert!(
        !said.contains("2025") && said.contains("12"),
        "the length of the run, and no date: {said}"
    );
}

#[test]
fn a_mark_carries_the_rule_and_the_side() {
    let far = "y\n4\n5\n6\n5\n4\n6\n5\n4\n6\n4\n5.5\n4.5\n6\n4\n5\n30\n";
    let point = json("--chart i --rules shewhart", far)["points"][15].clone();
    assert_eq!(
        point["signals"],
        serde_json::json!([{"rule": "shewhart", "pattern": "beyond-limit", "side": "above", "meaning": "neither"}])
    );
}
