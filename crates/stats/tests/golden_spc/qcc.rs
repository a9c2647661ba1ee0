//! qcc: the textbook's own charts, where its definitions are ours.

use serde_json::Value;
use stats::spc::{Chart, ChartKind, Options, Signal, analyze, analyze_subgroups};

use super::golden::Case;
use super::{positions, subgroups};

#[test]
fn counts_over_a_baseline() {
    let Some(case) = Case::load("spc", "qcc_c_circuit") else {
        return;
    };
    let mut options = Options::new(ChartKind::C);
    options.freeze = Some(case.text("trial").iter().filter(|trial| *trial == "TRUE").count());
    let chart = analyze(&case.column("x"), &options).unwrap();
    line(&case, case.result(), &chart);
    case.ran();
}

#[test]
fn single_values() {
    let Some(case) = Case::load("spc", "qcc_individuals") else {
        return;
    };
    let chart = analyze(&case.column("y"), &Options::new(ChartKind::I)).unwrap();
    line(&case, case.result(), &chart);
    case.same(&case.result()["std_dev"], chart.phases[0].sigma, "sigma");
    case.ran();
}

/// qcc's numbers are those of cases *until* an event, counted from 1: sigma = sqrt(m (m − 1)). Ours, and qicharts2's, are cases
/// *between* events, counted from 0: sqrt(m (m + 1)). In this series there are zeros, so that only the second can be meant.
#[test]
fn cases_between_events_count_from_0() {
    let Some(case) = Case::load("spc", "qcc_g") else {
        return;
    };
    let values = case.column("x");
    assert!(values.contains(&Some(0.0)));
    let mean = case.result()["center"].as_f64().unwrap();
    case.same(
        &case.result()["std_dev"],
        Some((mean * (mean - 1.0)).sqrt()),
        "their sigma",
    );
    let chart = analyze(&values, &Options::new(ChartKind::G)).unwrap();
    let ucl = mean + 3.0 * (mean * (mean + 1.0)).sqrt();
    assert!((chart.phases[0].ucl.unwrap() - ucl).abs() < 1e-9 * ucl);
    case.not_offered("counts until an event, from 1");
}

#[test]
fn what_the_command_does_not_offer() {
    for (name, reason) in [
        ("ip_lots", "no I' chart is offered"),
        ("qcc_cusum_ewma", "no CUSUM or EWMA is offered"),
    ] {
        if let Some(case) = Case::load("spc", name) {
            case.not_offered(reason);
        }
    }
}

/// Only its s chart is compared: its x-bar takes sigma from ranges, ours from standard deviations (as qicharts2), and there is no R
/// chart here.
#[test]
fn standard_deviations_of_subgroups() {
    let Some(case) = Case::load("spc", "qcc_xbar_R_S") else {
        return;
    };
    let observations = subgroups(&case.column("diameter"), &case.text("sample"));
    let mut options = Options::new(ChartKind::S);
    options.freeze = Some(25);
    line(
        &case,
        &case.result()["S"],
        &analyze_subgroups(&observations, &options).unwrap(),
    );
    options.chart = ChartKind::Xbar;
    let means = analyze_subgroups(&observations, &options).unwrap();
    case.same(
        &case.result()["xbar"]["center"],
        means.phases[0].center,
        "center of means",
    );
    case.ran();
}

fn line(case: &Case, theirs: &Value, chart: &Chart) {
    case.same(&theirs["center"], chart.phases[0].center, "center");
    limits(case, theirs, chart);
}

fn limits(case: &Case, theirs: &Value, chart: &Chart) {
    let first = |name: &str| theirs[name].get(0).unwrap_or(&theirs[name]).clone();
    case.same(&first("lcl"), chart.phases[0].lcl, "lcl");
    case.same(&first("ucl"), chart.phases[0].ucl, "ucl");
    let outside = |point: &&stats::spc::Point| {
        point
            .signals
            .iter()
            .any(|signal| matches!(signal, Signal::BeyondLimit(_)))
    };
    let ours: Vec<usize> = chart
        .points
        .iter()
        .filter(outside)
        .map(|point| point.index + 1)
        .collect();
    let mut theirs = positions(&theirs["beyond_limits"]);
    theirs.sort_unstable();
    assert_eq!(ours, theirs, "outside the limits");
}
