//! Item analysis: what is answered, and what is refused.

use serde_json::Value;

use super::told;

const KEY: &str = "--key p1=a,p2=b,p3=c|d,p4=a|b:0.5";

/// Twenty-four people who know more from row to row; `p4` came last, the third did not come to it, and the fourth was not there.
fn class() -> String {
    let mut rows = String::from("curso;p1;p2;p3;p4\n");
    for person in 0..24 {
        let right = |from: usize, yes: &'static str, no: &'static str| if person >= from { yes } else { no };
        let (p1, p2, p3) = (right(6, "a", "b"), right(12, "b", "a"), right(16, "d", "a"));
        let p4 = if person == 2 { "" } else { right(20, "a", "b") };
        rows += &match person {
            3 => "1A;;;;\n".to_owned(),
            _ => format!("1A;{p1};{p2};{p3};{p4}\n"),
        };
    }
    rows
}

fn json(options: &str, file: &str) -> Value {
    serde_json::from_str(&told("items", options, file).unwrap()).unwrap()
}

fn refused(options: &str, file: &str) -> (u8, String) {
    let refusal = told("items", options, file).unwrap_err();
    assert_eq!(refusal.text.lines().count(), 1, "one line: {}", refusal.text);
    (refusal.exit_code, refusal.text)
}

fn keys(value: &Value) -> String {
    value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_json_has_the_fields_of_the_contract_first() {
    let answer = json(KEY, &class());
    assert_eq!(keys(&answer), "items test");
    assert_eq!(
        keys(&answer["test"]),
        "n mean sd alpha sem alpha_ci n_complete items keyed"
    );
    assert_eq!(
        keys(&answer["items"][0]),
        "item difficulty discrimination options n sd discrimination_ci point_biserial biserial upper_lower alpha_if_dropped full_points omitted not_reached verdicts"
    );
    assert_eq!(
        keys(&answer["items"][0]["options"][0]),
        "value n prop mean_rest point_biserial points"
    );
    assert_eq!(
        keys(&answer["items"][0]["verdicts"][0]),
        "verdict discrimination sentence"
    );
    assert_eq!(
        (&answer["test"]["n"], &answer["test"]["keyed"]),
        (&23.into(), &true.into())
    );
}

#[test]
fn a_blank_has_no_points_and_an_empty_row_is_nobody() {
    let answer = json(KEY, &class());
    let last = &answer["items"][3];
    assert_eq!(
        (&last["n"], &last["omitted"]["n"], &last["not_reached"]),
        (&23.into(), &1.into(), &1.into())
    );
    // four have one point, eighteen half a point
    assert_eq!(last["difficulty"].as_f64(), Some((4.0 + 18.0 / 2.0) / 23.0));
    let p3 = &answer["items"][2]["options"];
    assert_eq!(
        (&p3[1]["value"], &p3[1]["points"], &p3[1]["n"]),
        (&"c".into(), &1.0.into(), &0.into()),
        "either is right, whoever chose it"
    );
    let asked = json(KEY, &class().replace("1A;b;a;a;\n", "1A;b;a;a;NA\n"));
    assert_eq!(
        (&asked["items"][3]["n"], &asked["test"]["n_complete"]),
        (&22.into(), &22.into())
    );
    let code = json(
        &format!("{KEY} --omitted 8,9"),
        &class().replace("1A;b;a;a;\n", "1A;b;a;a;9\n"),
    );
    assert_eq!(code, answer, "a code for a blank is a blank");
}

#[test]
fn a_verdict_comes_with_its_evidence_and_in_both_languages() {
    // the key of p2 is wrong: those who know choose b
    let answer = json("--key p1=a,p2=a,p3=d,p4=a", &class());
    let verdict = &answer["items"][1]["verdicts"][0];
    assert_eq!(
        (&verdict["verdict"], &verdict["option"]),
        (&"key-in-doubt".into(), &"b".into())
    );
    assert!(
        verdict["mean_rest"].as_f64() > verdict["mean_rest_right"].as_f64(),
        "{verdict}"
    );
    let (es, en) = (&verdict["sentence"]["es"], &verdict["sentence"]["en"]);
    assert!(
        es.as_str().unwrap().contains("pauta") && en.as_str().unwrap().contains("key"),
        "{verdict}"
    );
    for item in answer["items"].as_array().unwrap() {
        for verdict in item["verdicts"].as_array().unwrap() {
            let words = verdict["sentence"].to_string();
            assert!(
                !words.contains('[') && !words.contains("{ $"),
                "no key stands for a missing message: {words}"
            );
        }
    }
    let offered = json("--options a,b,c,d --key p1=a,p2=b", &class());
    let unused = offered["items"][0]["verdicts"].as_array().unwrap();
    assert_eq!(
        unused.last().unwrap()["sentence"]["en"]
            .as_str()
            .map(|words| words.contains("Nobody chose “d”")),
        Some(true)
    );
}

#[test]
fn without_a_key_cells_are_points() {
    let points = "a,b,c\n1,2,0\n0,1,0\n1,2,1\n0,0,0\n1,,1\n1,2,1\n";
    let answer = json("", points);
    assert_eq!(
        (&answer["test"]["keyed"], &answer["items"][1]["full_points"]),
        (&false.into(), &2.0.into())
    );
    assert_eq!(
        (&answer["items"][1]["n"], &answer["test"]["n_complete"]),
        (&5.into(), &5.into())
    );
    assert_eq!(answer["items"][1]["difficulty"].as_f64(), Some(7.0 / 10.0));
    assert_eq!(answer["items"][1]["options"][2]["value"], "2");
    assert_eq!(answer["items"][1]["verdicts"][0]["verdict"], "too-few-people");
    let only = json("--items a,c", points);
    assert_eq!(
        (only["items"].as_array().map(Vec::len), &only["items"][1]["item"]),
        (Some(2), &"c".into())
    );
}

#[test]
fn the_table_ends_with_sentences_and_the_csv_has_one_row_an_item() {
    let table = told("items", &format!("{KEY} --format table"), &class()).unwrap();
    assert!(table.trim_start().starts_with("n  n_complete"), "{table}");
    assert!(
        table.contains("mean_rest") && table.contains("\np1: It worked: "),
        "{table}"
    );
    let csv = told("items", &format!("{KEY} --format csv"), &class()).unwrap();
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!(
        (rows.len(), rows[0]),
        (
            5,
            "item,n,difficulty,discrimination,point_biserial,upper_lower,omitted,not_reached,verdict"
        )
    );
    let svg = told("items", &format!("{KEY} --format svg"), &class()).unwrap();
    assert!(
        svg.contains("<svg xmlns=") && svg.contains("p1 · 7") && svg.trim_end().ends_with("</svg>"),
        "{svg}"
    );
}

#[test]
fn a_key_may_be_a_file_of_either_shape() {
    let folder = std::env::temp_dir().join(format!("ronda-key-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let long = file(
        "larga.csv",
        "item;value;points\np1;a;\np2;b;1\np3;c;\np3;d;\np4;a;\np4;b;0,5\n",
    );
    let wide = file("ancha.csv", "p1,p2,p3,p4\na,b,c|d,a\n,,,b:0.5\n");
    let gap = file("hueco.csv", "item,value\np1,\n");
    let none = file("nada.csv", "item,value\n");
    let named = json(KEY, &class());
    assert_eq!(json(&format!("--key-file {long}"), &class()), named);
    assert_eq!(json(&format!("--key-file {wide}"), &class()), named);
    assert_eq!(
        refused(&format!("--key-file {gap}"), &class()),
        (2, format!("{gap}: row 2, column value: the key has a gap"))
    );
    assert_eq!(
        refused(&format!("--key-file {none}"), &class()),
        (2, format!("{none}: the key is empty"))
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn bad_requests_and_bad_cells_are_2() {
    for (options, text) in [
        ("--key p1", "--key: \"p1\" is not COL=VALUE"),
        ("--key p1=", "--key: \"p1=\" is not COL=VALUE"),
        ("--key p1=a|a,p2=b", "--key: p1=a is said twice"),
        ("--key p1=a:NaN,p2=b", "--key: p1=a: the points are not a number"),
        ("--key p1=a:0,p2=b", "p1: no answer gives points, or one gives too many"),
        (
            "--key p1=a,p9=b",
            "row 1: no column is called p9; there are: curso, p1, p2, p3, p4",
        ),
        ("--key p1=a --items p1,p2", "the key says nothing of p2"),
        ("--items p1,p1", "--items: p1 is named twice"),
        (
            "--key p1=a,p2=b --options b,c",
            "the key of p1: a is not among --options",
        ),
        ("--items p1,p2", "row 2, column p1: \"b\" is not a number"),
    ] {
        assert_eq!(
            refused(options, &class()),
            (2, format!("standard input: {text}")),
            "{options}"
        );
    }
    assert_eq!(
        refused("--key p1=a,p2=b --options a", "p1,p2\na,b\n"),
        (2, "standard input: the key of p2: b is not among --options".to_owned())
    );
    assert_eq!(
        refused("--key p1=a,p2=a --options a,b", "p1,p2\na,b\nc,a\n"),
        (
            2,
            "standard input: row 3, column p1: the answer is not among --options".to_owned()
        )
    );
}

#[test]
fn what_the_answers_cannot_tell_is_3() {
    for (options, file, text) in [
        (
            "--key p1=a",
            class(),
            "too few items: reliability takes two, and there are 1",
        ),
        (
            "--key a=x,b=y",
            "a,b\n".to_owned(),
            "too few people: reliability takes two, and there are 0",
        ),
        (
            "--key a=x,b=y",
            "a,b\nx,y\nx,y\n".to_owned(),
            "the sum of the items is the same for everybody",
        ),
        (
            "",
            "a,b\n1,\n0,1\n1,NA\n".to_owned(),
            "too few answers: item 2 takes two, and has 1 (b)",
        ),
    ] {
        assert_eq!(
            refused(options, &file),
            (3, format!("standard input: {text}")),
            "{options}"
        );
    }
}
