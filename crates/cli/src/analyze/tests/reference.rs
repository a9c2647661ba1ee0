//! The numbers of the reference package.

use std::path::PathBuf;

use serde_json::Value;

use super::json;

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
