//! Item response theory: the numbers of the reference package, through the command.

use std::path::PathBuf;

use serde_json::Value;

use super::told;

/// Input and expected numbers of a case beside the project; none where it is missing.
fn case(name: &str) -> Option<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/golden/psychometrics")
        .join(name);
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).ok();
    let Some((input, expected)) = read("input.csv").zip(read("expected.json")) else {
        println!("{}: not beside the project, so not compared", folder.display());
        return None;
    };
    Some((input, serde_json::from_str(&expected).unwrap()))
}

/// Each row as often as its last cell says.
fn people(counted: &str) -> String {
    let mut people = String::new();
    for line in counted.lines() {
        let (pattern, times) = line.rsplit_once(',').unwrap();
        // the header's last cell is no number: it stays once
        people += &format!("{pattern}\n").repeat(times.parse().unwrap_or(1));
    }
    people
}

fn near(ours: &Value, theirs: &Value, tolerance: f64, what: &str) {
    let (a, b) = (ours.as_f64().unwrap(), theirs.as_f64().unwrap());
    assert!((a - b).abs() <= tolerance * b.abs().max(1.0), "{what}: {a} for {b}");
}

fn compare(model: &str, input: &str, theirs: &Value, errors: bool) {
    let ours: Value = serde_json::from_str(&told("irt", &format!("--model {model}"), input).unwrap()).unwrap();
    near(&ours["logl"], &theirs["fit"]["logLik"], 1e-8, "logl");
    for item in ours["items"].as_array().unwrap() {
        let of = &theirs["irt"][item["item"].as_str().unwrap()];
        near(&item["a"], &of["est"][0], 1e-4, "a");
        for (k, b) in item["b"].as_array().unwrap().iter().enumerate() {
            near(b, &of["est"][k + 1], 1e-4, "b");
            if errors {
                near(&item["se_b"][k], &of["se"][k + 1], 1e-3, "se_b");
            }
        }
        match &item["se_a"] {
            Value::Null => assert!(of["se"][0].is_null()),
            se => near(se, &of["se"][0], 1e-3, "se_a"),
        }
    }
}

#[test]
fn right_or_wrong() {
    for (name, model) in [("irt_2pl_lsat7", "2pl"), ("irt_rasch_lsat7", "rasch")] {
        if let Some((input, expected)) = case(name) {
            compare(model, &people(&input), &expected["result"], true);
        }
    }
}

#[test]
fn ordered_answers() {
    if let Some((input, expected)) = case("irt_grm_science") {
        compare("grm", &input, &expected["result"], true);
    }
    if let Some((input, expected)) = case("irt_pcm_gpcm_science") {
        compare("pcm", &input, &expected["result"]["pcm"], true);
        // docs/statistics/irt.md, deviations: the errors of b of a generalised partial credit item
        compare("gpcm", &input, &expected["result"]["gpcm"], false);
    }
}
