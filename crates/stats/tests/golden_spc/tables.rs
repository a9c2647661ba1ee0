//! Tables of critical values and constants.

use stats::spc::{anhoej, constants};

use super::golden::{Case, close};

#[test]
fn run_limits_for_1_to_300_points() {
    let Some(case) = Case::load("spc", "table_anhoej_limits") else {
        return;
    };
    let table = &case.result()["anhoej"];
    let n = case.column("n");
    assert!(n.len() >= 300, "the table covers 1 to 300");
    for (row, n) in n.into_iter().enumerate() {
        let n = n.unwrap() as usize;
        // as floats: R wrote some zeros of this table as -0
        let (longest, crossings) = (&table["longest_run_max"][row], &table["n_crossings_min"][row]);
        let ours = anhoej::longest_max(n).map(|max| max as f64);
        assert_eq!(ours, longest.as_f64(), "longest, n = {n}");
        let ours = anhoej::crossings_min(n).map(|min| min as f64);
        assert_eq!(ours, crossings.as_f64(), "crossings, n = {n}");
    }
    case.ran();
}

#[test]
fn constants_for_2_to_50_observations() {
    let Some(case) = Case::load("spc", "table_control_constants") else {
        return;
    };
    let (exact, rounded) = (&case.result()["table"], &case.result()["rounded_in_packages"]);
    for (row, n) in exact["n"].as_array().unwrap().iter().enumerate() {
        let n = n.as_u64().unwrap() as usize;
        let spread = constants::spread_of_spreads(n).unwrap();
        case.same(&exact["c4"][row], constants::c4(n), "c4");
        case.same(&exact["a3"][row], constants::a3(n), "a3");
        case.same(&exact["b3"][row], Some((1.0 - 3.0 * spread).max(0.0)), "b3");
        case.same(&exact["b4"][row], Some(1.0 + 3.0 * spread), "b4");
    }
    for (name, ours) in [
        ("qicharts2_d2", constants::MEAN_RANGE_PER_SIGMA),
        ("qicharts2_D4", constants::RANGE_LIMIT_PER_MEAN_RANGE),
        ("nhsr_E2", constants::NHS_LIMIT_PER_MEAN_RANGE),
    ] {
        assert_eq!(rounded[name].as_f64(), Some(ours));
    }
    // rounded as tables do it: to three decimals of the exact value for pairs
    let d2 = exact["d2"][0].as_f64().unwrap();
    assert!((d2 - constants::MEAN_RANGE_PER_SIGMA).abs() < 5e-4);
    assert!((exact["b4"][0].as_f64().unwrap() - constants::RANGE_LIMIT_PER_MEAN_RANGE).abs() < 5e-4);
    assert!(close(
        case.result()["mr2_factor_3"].as_f64(),
        Some(constants::SIGMAS / d2),
        1e-7
    ));
    case.ran();
}
