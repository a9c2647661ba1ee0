//! Reliability: what is answered, and what is refused.

use serde_json::Value;

use super::told;

/// Four items from 1 to 5 of which `d` is worded the other way, with a decimal comma's separator and two answers left out.
const CLASS: &str =
    "curso;a;b;c;d\n1A;1;2;1;5\n1A;2;2;3;4\n1A;4;5;4;1\n1B;5;4;5;2\n1B;3;;3;3\n1B;2;1;2;4\n1B;4;4;5;1\n1B;;3;3;3\n";
const OPTIONS: &str = "--items a,b,c,d --reverse d --min 1 --max 5";

fn json(options: &str, file: &str) -> Value {
    serde_json::from_str(&told("reliability", options, file).unwrap()).unwrap()
}

fn refused(options: &str, file: &str) -> (u8, String) {
    let refusal = told("reliability", options, file).unwrap_err();
    assert_eq!(refusal.text.lines().count(), 1, "one line: {}", refusal.text);
    (refusal.exit_code, refusal.text)
}

#[test]
fn the_json_has_the_fields_of_the_contract_first() {
    let answer = json(OPTIONS, CLASS);
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(
        keys(&answer),
        "n items alpha alpha_ci omega_total sem item_stats n_answered n_complete alpha_se alpha_standardized average_r omega_reason guessed_ends"
    );
    assert_eq!(
        keys(&answer["item_stats"][0]),
        "item n mean sd r_drop alpha_if_dropped reversed"
    );
    assert_eq!((&answer["n"], &answer["items"]), (&Value::from(8), &Value::from(4)));
    assert_eq!(
        (&answer["n_answered"], &answer["n_complete"]),
        (&Value::from(8), &Value::from(6))
    );
    let (low, high) = (&answer["alpha_ci"][0], &answer["alpha_ci"][1]);
    assert!(
        low.as_f64() < answer["alpha"].as_f64() && answer["alpha"].as_f64() < high.as_f64(),
        "{answer}"
    );
    let last = &answer["item_stats"][3];
    assert_eq!(
        (&last["item"], &last["n"], &last["reversed"]),
        (&"d".into(), &8.into(), &true.into())
    );
    assert_eq!(
        last["mean"],
        (1.0 + 2.0 + 5.0 + 4.0 + 3.0 + 2.0 + 5.0 + 3.0) / 8.0,
        "turned: 6 − answer"
    );
}

#[test]
fn an_item_left_as_it_was_asked_pulls_the_other_way() {
    let turned = json(OPTIONS, CLASS);
    let asked = json("--items a,b,c,d", CLASS);
    assert!(turned["item_stats"][3]["r_drop"].as_f64() > Some(0.8), "{turned}");
    assert!(asked["item_stats"][3]["r_drop"].as_f64() < Some(-0.8), "{asked}");
    assert!(asked["alpha"].as_f64() < turned["alpha"].as_f64());
    assert_eq!(asked["item_stats"][3]["mean"], 23.0 / 8.0);
}

#[test]
fn all_columns_are_items_where_none_is_named() {
    let only_items: String = CLASS
        .lines()
        .map(|line| line.split_once(';').unwrap().1.to_owned() + "\n")
        .collect();
    let named = json("--items a,b,c,d", CLASS);
    assert_eq!(json("", &only_items), named);
    let (code, text) = refused("", CLASS);
    assert_eq!(
        (code, text.as_str()),
        (2, "standard input: row 2, column curso: \"1A\" is not a number")
    );
}

#[test]
fn without_omega_its_reason_is_told() {
    let two = json("--items a,b", CLASS);
    assert_eq!(two["omega_total"], Value::Null);
    assert_eq!(two["omega_reason"], "too few items: omega takes three, and there are 2");
    assert_eq!(
        two["item_stats"][0]["alpha_if_dropped"],
        Value::Null,
        "one item is left"
    );
    let copied = "a,b,c\n1,2,1\n2,1,2\n4,4,4\n3,5,3\n";
    let reason = json("", copied)["omega_reason"].clone();
    assert_eq!(reason, "item 3 follows exactly from those before it (c)");
    let table = told("reliability", "--format table", copied).unwrap();
    assert!(table.contains("\nomega_total: item 3 follows exactly"), "{table}");
}

#[test]
fn the_table_and_the_csv_have_one_row_an_item() {
    let table = told("reliability", &format!("{OPTIONS} --format table"), CLASS).unwrap();
    assert!(table.trim_start().starts_with("n  n_complete  items"), "{table}");
    assert!(
        table.contains("alpha_if_dropped") && !table.contains("omega_total:"),
        "{table}"
    );
    let csv = told("reliability", &format!("{OPTIONS} --format csv"), CLASS).unwrap();
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!(
        (rows.len(), rows[0]),
        (5, "item,n,mean,sd,r_drop,alpha_if_dropped,reversed")
    );
    assert!(rows[1].starts_with("a,7,3,") && rows[4].ends_with(",true"), "{csv}");
}

#[test]
fn without_ends_items_are_turned_within_what_was_answered_and_it_is_said() {
    let (given, guessed) = (json(OPTIONS, CLASS), json("--items a,b,c,d --reverse d", CLASS));
    assert_eq!(given["guessed_ends"], Value::Null);
    assert_eq!(guessed["guessed_ends"], serde_json::json!([1.0, 5.0]));
    assert_eq!(
        (&guessed["alpha"], &guessed["item_stats"]),
        (&given["alpha"], &given["item_stats"])
    );
    // Nobody gave a 5 to these two: the mean is another, and how they go together is the same.
    let few = "a;b\n1;4\n2;3\n4;1\n3;3\n";
    let (given, guessed) = (json("--reverse b --min 1 --max 5", few), json("--reverse b", few));
    let alpha = |answer: &Value| answer["alpha"].as_f64().unwrap();
    assert!((alpha(&given) - alpha(&guessed)).abs() < 1e-12);
    let mean = |answer: &Value| answer["item_stats"][1]["mean"].as_f64().unwrap();
    assert!((mean(&given) - mean(&guessed) - 1.0).abs() < 1e-12);
    let table = told("reliability", "--reverse b --format table", few).unwrap();
    assert!(table.contains("reversed within the answers given, 1 to 4"), "{table}");
    assert_eq!(
        refused("--reverse b", "a;b\n2;2\n2;2\n"),
        (3, "standard input: no two answers differ".to_owned())
    );
}

#[test]
fn bad_requests_and_bad_cells_are_2() {
    for (options, text) in [
        ("--items a,b --min 1", "--min and --max go together"),
        ("--items a,b --min 5 --max 1", "--min must be below --max"),
        ("--items a,b --min NaN --max 1", "--min must be below --max"),
        (
            "--items a,b --reverse c --min 1 --max 5",
            "--reverse: c is not among the items",
        ),
        ("--items a,b,a", "--items: a is named twice"),
        (
            "--items a,z",
            "row 1: no column is called z; there are: curso, a, b, c, d",
        ),
        (
            "--items a,b --min 1 --max 4",
            "row 5, column a: the answer lies beyond --min and --max",
        ),
        (
            "--items a,b --format svg",
            "reliability has no figure: choose json, csv or table",
        ),
    ] {
        assert_eq!(
            refused(options, CLASS),
            (2, format!("standard input: {text}")),
            "{options}"
        );
    }
    let huge = "a,b\n1,2\n1e200,3\n";
    assert_eq!(
        refused("", huge),
        (
            2,
            "standard input: row 3, column a: the number is too large".to_string()
        )
    );
}

#[test]
fn what_the_answers_cannot_tell_is_3() {
    for (options, file, text) in [
        (
            "--items a",
            CLASS,
            "too few items: reliability takes two, and there are 1",
        ),
        ("", "a,b\n", "too few people: reliability takes two, and there are 0"),
        (
            "",
            "a,b\n1,2\n",
            "too few people: reliability takes two, and there are 1",
        ),
        ("", "a,b\n1,\n2,3\n", "too few answers: item 2 takes two, and has 1 (b)"),
        (
            "",
            "a,b\n1,\n2,\n,1\n,2\n",
            "too few answers: items 1 and 2 need two people who answered both, and have 0 (a and b)",
        ),
        ("", "a,b\n1,2\n2,1\n", "the sum of the items is the same for everybody"),
    ] {
        assert_eq!(
            refused(options, file),
            (3, format!("standard input: {text}")),
            "{options} {file:?}"
        );
    }
}
