//! Reliability: the numbers of the reference package, through the command.

use std::path::PathBuf;

use serde_json::Value;

use super::told;

const TOLERANCE: f64 = 1e-9;

/// A file beside the project; none where it is missing.
fn read(path: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared")
        .join(path);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("{}: not beside the project, so not compared", path.display());
    }
    text
}

fn ours(options: &str, file: &str) -> Value {
    serde_json::from_str(&told("reliability", options, file).unwrap()).unwrap()
}

fn near(ours: &Value, theirs: &Value, what: &str) {
    let (a, b) = (ours.as_f64().unwrap(), theirs.as_f64().unwrap());
    assert!((a - b).abs() <= TOLERANCE * b.abs(), "{what}: {a} for {b}");
}

/// One name, or several.
fn names(list: &Value) -> String {
    let names = list.as_array().cloned().unwrap_or_else(|| vec![list.clone()]);
    names
        .iter()
        .map(|name| name.as_str().unwrap())
        .collect::<Vec<_>>()
        .join(",")
}

#[test]
fn scales_with_turned_items_and_missing_answers() {
    for (case, input) in [
        ("alpha_bfi", "golden/psychometrics/alpha_bfi/input.csv"),
        ("alpha_spi_13_18", "data/likert/spi_13_18.csv"),
    ] {
        let (Some(input), Some(expected)) = (read(input), read(&format!("golden/psychometrics/{case}/expected.json")))
        else {
            continue;
        };
        let expected: Value = serde_json::from_str(&expected).unwrap();
        for (scale, theirs) in expected["result"].as_object().unwrap() {
            let pairwise = &theirs["pairwise"];
            let items = names(&pairwise["items"]["item"]);
            let reverse = Some(names(&theirs["reversed"])).filter(|names| !names.is_empty());
            let reverse = reverse.map_or_else(String::new, |names| format!("--reverse {names}"));
            let ours = ours(&format!("--items {items} {reverse} --min 1 --max 6"), &input);
            assert_eq!(ours["n"], pairwise["n"]);
            assert_eq!(ours["n_complete"], theirs["complete"]["n"], "{case} {scale}");
            near(&ours["alpha"], &pairwise["raw_alpha"], scale);
            near(&ours["alpha_standardized"], &pairwise["std_alpha"], scale);
            near(&ours["average_r"], &pairwise["average_r"], scale);
            near(&ours["alpha_se"], &pairwise["ase"], scale);
            if let Some(interval) = pairwise.get("feldt_ci") {
                near(&ours["alpha_ci"][0], &interval[0], scale);
                near(&ours["alpha_ci"][1], &interval[1], scale);
            }
            for (at, item) in ours["item_stats"].as_array().unwrap().iter().enumerate() {
                assert_eq!(
                    (&item["item"], &item["n"]),
                    (&pairwise["items"]["item"][at], &pairwise["items"]["n"][at])
                );
                for field in ["mean", "sd", "r_drop"] {
                    near(&item[field], &pairwise["items"][field][at], scale);
                }
            }
        }
    }
}

#[test]
fn a_test_of_right_and_wrong() {
    let folder = "golden/psychometrics/ctt_items_lsat7";
    let (Some(input), Some(expected)) = (
        read(&format!("{folder}/input.csv")),
        read(&format!("{folder}/expected.json")),
    ) else {
        return;
    };
    let mut people = String::new();
    for line in input.lines() {
        let (pattern, times) = line.rsplit_once(',').unwrap();
        // the header's last cell is no number: it stays once
        people += &format!("{pattern}\n").repeat(times.parse().unwrap_or(1));
    }
    let (ours, theirs) = (
        ours("", &people),
        &serde_json::from_str::<Value>(&expected).unwrap()["result"],
    );
    near(&ours["alpha"], &theirs["alpha"], "alpha");
    near(&ours["sem"], &theirs["sem"], "sem");
    for (at, item) in ours["item_stats"].as_array().unwrap().iter().enumerate() {
        near(&item["mean"], &theirs["items"]["difficulty_p"][at], "difficulty");
        near(&item["r_drop"], &theirs["items"]["corrected"][at], "r_drop");
        near(
            &item["alpha_if_dropped"],
            &theirs["items"]["alpha_if_dropped"][at],
            "alpha_if_dropped",
        );
    }
}
