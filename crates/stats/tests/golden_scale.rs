//! An invented scale with gaps, a reversed item and items of unequal spread, against numpy and scipy. The numbers in
//! `golden/scale.json` say which versions made them and how.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use serde_json::Value;
use stats::psychometrics::{Ends, Item, analyze};

fn scale(golden: &Value) -> Vec<Item> {
    let reversed = golden["reversed"].as_array().unwrap();
    let items = golden["answers"].as_array().unwrap().iter().enumerate();
    let item = |(at, answers): (usize, &Value)| Item {
        answers: answers.as_array().unwrap().iter().map(Value::as_f64).collect(),
        reversed: reversed.contains(&Value::from(at)),
    };
    items.map(item).collect()
}

#[test]
fn a_scale_with_gaps_is_numpys_and_scipys() {
    let golden: Value = serde_json::from_str(include_str!("golden/scale.json")).unwrap();
    let ends = Ends {
        lowest: golden["lowest"].as_f64().unwrap(),
        highest: golden["highest"].as_f64().unwrap(),
    };
    let found = analyze(&scale(&golden), Some(ends)).unwrap();
    let same = |of: &Value, name: &str, ours: Option<f64>| {
        let (ours, theirs) = (ours.unwrap(), of[name].as_f64().unwrap());
        assert!(
            (ours - theirs).abs() <= 1e-10 * theirs.abs(),
            "{name}: {ours} for {theirs}"
        );
    };
    assert_eq!(golden["n"], found.n);
    assert_eq!(golden["answered"], found.answered);
    assert_eq!(golden["complete"], found.complete);
    for (name, ours) in [
        ("alpha", Some(found.alpha)),
        ("alpha_lo", found.alpha_ci.map(|(low, _)| low)),
        ("alpha_hi", found.alpha_ci.map(|(_, high)| high)),
        ("alpha_se", found.alpha_se),
        ("alpha_standardized", found.alpha_standardized),
        ("average_r", found.average_r),
        ("omega_total", found.omega_total.ok()),
        ("sem", Some(found.sem)),
    ] {
        same(&golden, name, ours);
    }
    assert!(!found.items.is_empty());
    for (item, theirs) in found.items.iter().zip(golden["items"].as_array().unwrap()) {
        assert_eq!(theirs["n"], item.n);
        for (name, ours) in [
            ("mean", Some(item.mean)),
            ("sd", Some(item.sd)),
            ("r_drop", item.r_drop),
            ("alpha_if_dropped", item.alpha_if_dropped),
        ] {
            same(theirs, name, ours);
        }
    }
}
