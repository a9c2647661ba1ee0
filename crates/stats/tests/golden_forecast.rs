//! The robust line against `scipy.stats.theilslopes` (method "joint"). The numbers in `golden/theil_sen.json` say which version made them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use serde_json::Value;
use stats::forecast::line;

fn numbers(case: &Value, key: &str) -> Vec<f64> {
    let list = case[key].as_array().unwrap().iter();
    list.map(|number| number.as_f64().unwrap()).collect()
}

#[test]
fn the_line_is_scipys() {
    let golden: Value = serde_json::from_str(include_str!("golden/theil_sen.json")).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    assert!(cases.len() >= 4);
    for case in cases {
        let found = line(&numbers(case, "times"), &numbers(case, "values")).unwrap();
        for (name, found) in [("slope", found.slope), ("at_zero", found.at_zero)] {
            let expected = case[name].as_f64().unwrap();
            let apart = (found - expected).abs() / expected.abs().max(1.0);
            assert!(apart < 1e-12, "{}: {name} {found}, scipy {expected}", case["name"]);
        }
    }
}
