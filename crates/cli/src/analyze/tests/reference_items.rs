//! Item analysis and DIF: the numbers of the reference packages, through the commands.

use std::path::PathBuf;

use serde_json::Value;

use super::told;

const TOLERANCE: f64 = 1e-9;

/// Input and expected results of a case; none where they are not beside the project.
fn case(name: &str) -> Option<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/golden/psychometrics")
        .join(name);
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).ok();
    let Some((input, expected)) = read("input.csv").zip(read("expected.json")) else {
        println!("{name}: not under ../shared/golden, so not compared");
        return None;
    };
    let expected: Value = serde_json::from_str(&expected).unwrap();
    Some((input, expected["result"].clone()))
}

fn near(ours: &Value, theirs: &Value, what: &str) {
    let (a, b) = (ours.as_f64().unwrap(), theirs.as_f64().unwrap());
    assert!((a - b).abs() <= TOLERANCE * b.abs(), "{what}: {a} for {b}");
}

#[test]
fn five_questions_of_an_admission_test() {
    let Some((input, theirs)) = case("ctt_items_lsat7") else {
        return;
    };
    let mut people = String::new();
    for line in input.lines() {
        let (pattern, times) = line.rsplit_once(',').unwrap();
        // the header's last cell is no number: it stays once
        people += &format!("{pattern}\n").repeat(times.parse().unwrap_or(1));
    }
    let key = (1..=5)
        .map(|item| format!("Item.{item}=1"))
        .collect::<Vec<_>>()
        .join(",");
    for options in [String::new(), format!("--key {key}")] {
        let ours: Value = serde_json::from_str(&told("items", &options, &people).unwrap()).unwrap();
        for field in ["n", "mean", "sd", "alpha", "sem"] {
            near(&ours["test"][field], &theirs[field], field);
        }
        for (at, item) in ours["items"].as_array().unwrap().iter().enumerate() {
            for (field, name) in [
                ("difficulty", "difficulty_p"),
                ("discrimination", "corrected"),
                ("point_biserial", "point_biserial"),
                ("biserial", "biserial"),
                ("upper_lower", "discrimination_threshold27"),
            ] {
                near(&item[field], &theirs["items"][name][at], field);
            }
            near(
                &item["options"][1]["prop"],
                &theirs["items"]["difficulty_p"][at],
                "prop",
            );
        }
    }
}

#[test]
fn ways_to_be_angry_by_gender() {
    let Some((input, theirs)) = case("dif_verbal_mh") else {
        return;
    };
    let names: Vec<&str> = input.lines().next().unwrap().split(',').take(24).collect();
    let usual = format!("--group Gender --reference 0 --items {}", names.join(","));
    for (name, more) in [
        ("mh", ""),
        ("mh_no_continuity", "--no-continuity"),
        ("mh_purified", "--purify"),
    ] {
        let ours: Value = serde_json::from_str(&told("dif", &format!("{usual} {more}"), &input).unwrap()).unwrap();
        for (at, item) in ours["items"].as_array().unwrap().iter().enumerate() {
            for (field, column) in [
                ("mh_chi2", "MH"),
                ("p", "p"),
                ("alpha_mh", "alphaMH"),
                ("delta", "delta"),
            ] {
                near(&item[field], &theirs[name][column][at], &format!("{name} {field} {at}"));
            }
            let class = match theirs[name]["delta"][at].as_f64().unwrap().abs() {
                delta if delta < 1.0 => "A",
                delta if delta > 1.5 => "C",
                _ => "B",
            };
            assert_eq!(item["ets_class"], class, "{name} {at}");
        }
    }
}
