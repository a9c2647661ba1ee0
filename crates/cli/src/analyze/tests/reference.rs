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
        ("mr_cdi", "--chart mr --value n --label month"),
        (
            "xbar_pistonrings",
            "--chart xbar --value diameter --subgroup sample --freeze 25",
        ),
        ("s_pistonrings", "--chart s --value diameter --label sample --freeze 25"),
        (
            "p_readmission",
            "--chart p --value readmission --denominator ops --label month",
        ),
        (
            "pp_ae_unscreened",
            "--chart pp --value breaches --denominator attendances --label period",
        ),
        (
            "pp_ae_screened",
            "--chart pp --value breaches --denominator attendances --label period --screen-mr",
        ),
        ("c_cdi", "--chart c --value n --label month --phase-starts 25"),
        ("g_ops_between_deaths", "--chart g --value between --label k"),
        ("t_days_between_deaths", "--chart t --value days --label k --screen-mr"),
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

#[test]
fn the_funnel_gives_the_numbers_of_the_reference_package() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/golden/spc/funnel_schools_proportion");
    let (Ok(input), Ok(expected)) = (
        std::fs::read_to_string(folder.join("input.csv")),
        std::fs::read_to_string(folder.join("expected.json")),
    ) else {
        println!("funnel_schools_proportion: not under ../shared/golden, so not compared");
        return;
    };
    let options = "--events low --denominator n --unit school --overdispersion additive";
    let ours: Value = serde_json::from_str(&super::funnel(options, &input).unwrap()).unwrap();
    let theirs = &serde_json::from_str::<Value>(&expected).unwrap()["result"]["overdispersed"];
    let near = |ours: &Value, theirs: &Value| {
        let (a, b) = (ours.as_f64().unwrap(), theirs.as_f64().unwrap());
        assert!((a - b).abs() <= 1e-9 * b.abs(), "{a} for {b}");
    };
    near(&ours["center"], &theirs["target"]);
    near(&ours["phi"], &theirs["phi"]);
    near(&ours["tau2"], &theirs["tau2"]);
    for (at, unit) in ours["units"].as_array().unwrap().iter().enumerate() {
        near(&unit["z"], &theirs["data"]["Uzscore"][at]);
        near(&unit["limits"]["p95"][1], &theirs["data"]["OD95UCL"][at]);
        near(&unit["limits"]["p998"][1], &theirs["data"]["OD99UCL"][at]);
        assert_eq!(unit["outside"].is_null(), theirs["data"]["outlier"][at] == 0);
    }
}
