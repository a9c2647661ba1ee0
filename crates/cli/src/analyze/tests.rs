//! The command as its users meet it: arguments and a file in, text or a refusal out.

use std::path::PathBuf;

use clap::Parser;
use i18n::Lang;
use serde_json::Value;

use super::refusal::Refusal;
use super::{Analyze, Terminal, answer};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    analyze: Analyze,
}

fn spc(options: &str, file: &str) -> Result<String, Refusal> {
    let words = ["ronda", "spc"]
        .into_iter()
        .chain(options.split_whitespace())
        .chain(["-"]);
    let line = Line::try_parse_from(words).expect("the options are those of the contract");
    answer(
        &line.analyze,
        &mut file.as_bytes(),
        &Terminal {
            attended: false,
            lang: Lang::En,
        },
    )
}

fn json(options: &str, file: &str) -> Value {
    serde_json::from_str(&spc(options, file).unwrap()).unwrap()
}

fn refused(options: &str, file: &str) -> (u8, String) {
    let refusal = spc(options, file).unwrap_err();
    assert_eq!(refusal.text.lines().count(), 1, "one line: {}", refusal.text);
    (refusal.exit_code, refusal.text)
}

const WEEKS: &str = "semana;alumnos;total;etapa\n1;4,5;10;a\n2;5;10;a\n3;;10;a\n4;4;10;b\n5;6;0;b\n";

#[test]
fn the_json_has_the_fields_of_the_contract_in_its_order() {
    let answer = json("--chart i --value y --label k", "k,y\na,1\nb,2\nc,4\n");
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&answer), "chart phases points sentence");
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
fn positions_on_the_command_line_count_from_one() {
    let answer = json("--chart run --value y --exclude 2 --phase-starts 3", "y\n1\n9\n3\n4\n");
    assert_eq!(answer["points"][1]["excluded"], true);
    assert_eq!(
        (&answer["phases"][1]["from"], &answer["phases"][0]["center"]),
        (&Value::from(3), &Value::from(1.0))
    );
    let refusal = refused("--chart run --exclude 0", "y\n1\n");
    assert_eq!(
        refusal,
        (2, "standard input: --exclude: points are counted from 1".to_string())
    );
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
fn a_phase_column_starts_phases_where_it_changes() {
    let answer = json("--chart run --value y --phase p", "y,p\n1,a\n2,\n3,b\n4,b\n5,a\n");
    let starts: Vec<_> = answer["phases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|phase| phase["from"].clone())
        .collect();
    assert_eq!(starts, [1, 3, 5]);
    let refusal = refused("--chart run --value y --phase p --label l", "y,p,l\n1,a,x\n2,b,x\n");
    assert_eq!(
        refusal,
        (
            2,
            "standard input: row 3, column p: a subgroup cannot lie in two phases".to_string()
        )
    );
}

#[test]
fn bad_requests_and_bad_cells_are_2_and_impossibilities_3() {
    let (code, text) = refused("--chart run --value alumnos --freeze 2 --phase etapa", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (
            2,
            "standard input: a frozen baseline and phases cannot be combined: choose one"
        )
    );
    let (code, text) = refused("--chart run --value alumnos --denominator total", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (2, "standard input: row 6, column total: a denominator must be positive")
    );
    let (code, text) = refused("--chart i --value alumnos --rules nelson", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (2, "standard input: rules nelson are not available for the i chart")
    );
    let (code, text) = refused("--chart run", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (
            2,
            "standard input: row 1: say which column with --value; there are: semana, alumnos, total, etapa"
        )
    );
    for empty in ["y\n", "y\nNA\nNA\n"] {
        let (code, text) = refused("--chart i", empty);
        assert_eq!(code, 3, "{text}");
    }
}

#[test]
fn the_table_leads_with_the_sentence_and_the_csv_has_one_row_a_point() {
    let table = spc("--chart run --format table --value alumnos --label semana", WEEKS).unwrap();
    let sentence = json("--chart run --value alumnos --label semana", WEEKS)["sentence"].clone();
    let first = table.lines().next().unwrap();
    assert_eq!(sentence["en"], first);
    assert!(table.contains("longest") && table.lines().count() >= 10, "{table}");

    let csv = spc(
        "--chart i --format csv --value alumnos --label semana --exclude 4",
        WEEKS,
    )
    .unwrap();
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!(rows[0], "phase,index,label,y,n,center,lcl,ucl,excluded,signals");
    assert_eq!(rows.len(), 6);
    assert!(rows[3].starts_with("1,3,3,,,") && rows[4].contains(",true,"), "{csv}");
}

#[test]
fn a_figure_needs_dates_and_stands_alone() {
    let dated = "mes;valor\n2026-03;1\n2026-04;2\n2026-05;4\n";
    let svg = spc("--chart i --format svg --value valor --label mes", dated).unwrap();
    assert!(
        svg.starts_with("<svg xmlns=") && svg.contains("<style>") && svg.trim_end().ends_with("</svg>"),
        "{svg}"
    );
    let (code, text) = refused("--chart run --format svg --value alumnos --label semana", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (
            2,
            "standard input: a figure needs dates in order: name their column with --label"
        )
    );
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
        serde_json::json!([{"rule": "shewhart", "pattern": "beyond-limit", "side": "above"}])
    );
}

#[test]
fn the_command_gives_the_numbers_of_the_reference_package() {
    let cases = [
        ("run_cdi", "--chart run --value n --label month"),
        ("run_split_by_variable_cdi", "--chart run --value n --phase period"),
        ("run_split_cdi", "--chart run --value n --phase-starts 25"),
        ("run_freeze_cdi", "--chart run --value n --freeze 24"),
        (
            "i_freeze_exclude_cdi",
            "--chart i --value n --freeze 24 --exclude 5,17 --screen-mr",
        ),
        ("i_complaints", "--chart i --value complaints --screen-mr"),
        ("i_screened_mr_off", "--chart i --value pct --label period"),
    ];
    for (case, options) in cases {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../../../shared/golden/spc")
            .join(case);
        let (Ok(input), Ok(expected)) = (
            std::fs::read_to_string(folder.join("input.csv")),
            std::fs::read_to_string(folder.join("expected.json")),
        ) else {
            println!("{case}: not under ../shared/golden, so not compared");
            continue;
        };
        let ours = json(options, &input);
        let result = &serde_json::from_str::<Value>(&expected).unwrap()["result"];
        for (at, phase) in ours["phases"].as_array().unwrap().iter().enumerate() {
            for (field, theirs) in [
                ("useful", "n_useful"),
                ("longest", "longest_run"),
                ("longest_max", "longest_run_max"),
                ("crossings", "n_crossings"),
                ("crossings_min", "n_crossings_min"),
                ("signal", "runs_signal"),
            ] {
                assert_eq!(
                    phase["runs"][field], result["phases"][theirs][at],
                    "{case}: {field} of phase {at}"
                );
            }
        }
        for (at, point) in ours["points"].as_array().unwrap().iter().enumerate() {
            for (field, theirs) in [("y", "y"), ("center", "cl"), ("lcl", "lcl"), ("ucl", "ucl")] {
                let (ours, theirs) = (point[field].as_f64(), result["points"][theirs][at].as_f64());
                let near = match (ours, theirs) {
                    (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * b.abs(),
                    _ => ours == theirs,
                };
                assert!(near, "{case}: {field} of point {at}: {ours:?} for {theirs:?}");
            }
        }
    }
}
