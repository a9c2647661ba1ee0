//! Run and individuals charts against qicharts2's own numbers.
//!
//! The cases stay outside the project (`../shared/golden`); where they are missing, the test says so and skips. Phase statistics
//! and flags must be equal, numbers within 1e-9 relative. `runs_signal` of `run_bestbox_cdi` was made by the best box; Anhøj's
//! rules, which are ours, agree with it on that series.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod golden;

use golden::{Case, close};
use serde_json::Value;
use stats::spc::{Chart, ChartKind, Options, RuleSet, Signal, anhoej, constants};

#[test]
fn run_cdi() {
    against("run_cdi", ChartKind::Run, |case| case.column("n"), |_| {});
}

#[test]
fn run_bestbox_cdi() {
    against("run_bestbox_cdi", ChartKind::Run, |case| case.column("n"), |_| {});
}

#[test]
fn run_freeze_cdi() {
    against(
        "run_freeze_cdi",
        ChartKind::Run,
        |case| case.column("n"),
        |options| options.freeze = Some(24),
    );
}

#[test]
fn run_split_cdi() {
    // `part = 24` names the last point of a phase, we the first of the next: 0-based, that is the same number
    against(
        "run_split_cdi",
        ChartKind::Run,
        |case| case.column("n"),
        |options| options.phase_starts = vec![24],
    );
}

#[test]
fn run_split_by_variable_cdi() {
    let Some(case) = Case::load("spc", "run_split_by_variable_cdi") else {
        return;
    };
    let period = case.text("period");
    let starts = (1..period.len()).filter(|&at| period[at] != period[at - 1]).collect();
    let mut options = Options::new(ChartKind::Run);
    options.phase_starts = starts;
    compare(&case, &stats::spc::analyze(&case.column("n"), &options).unwrap(), 1.0);
    case.ran();
}

#[test]
fn run_rate_multiply_cdi() {
    let Some(case) = Case::load("spc", "run_rate_multiply_cdi") else {
        return;
    };
    let options = Options::new(ChartKind::Run);
    let chart = stats::spc::analyze_rates(&case.column("n"), &case.column("days"), &options).unwrap();
    compare(&case, &chart, 10_000.0);
    case.ran();
}

#[test]
fn i_ae_performance() {
    against("i_ae_performance", ChartKind::I, |case| case.column("pct"), |_| {});
}

#[test]
fn i_complaints() {
    against("i_complaints", ChartKind::I, |case| case.column("complaints"), |_| {});
}

#[test]
fn i_excluded_point_outside_limits() {
    let Some(case) = Case::load("spc", "i_excluded_point_outside_limits") else {
        return;
    };
    let mut options = screened(&case);
    // the case's `j` is not in its call; it is where `include` is false
    let include = case.result()["points"]["include"].as_array().unwrap();
    options.exclude = (0..include.len()).filter(|&at| include[at] == false).collect();
    assert_eq!(options.exclude.len(), 1);
    let chart = stats::spc::analyze(&case.column("pct"), &options).unwrap();
    assert!(
        !chart.points[options.exclude[0]].signals.is_empty(),
        "an excluded point is still compared with the limits"
    );
    compare(&case, &chart, 1.0);
    case.ran();
}

#[test]
fn i_freeze_exclude_cdi() {
    against(
        "i_freeze_exclude_cdi",
        ChartKind::I,
        |case| case.column("n"),
        |options| {
            options.freeze = Some(24);
            options.exclude = vec![4, 16];
        },
    );
}

#[test]
fn i_screened_mr_off() {
    against("i_screened_mr_off", ChartKind::I, |case| case.column("pct"), |_| {});
}

#[test]
fn i_screened_mr_on() {
    against("i_screened_mr_on", ChartKind::I, |case| case.column("pct"), |_| {});
}

#[test]
fn table_anhoej_limits() {
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
        assert_eq!(
            anhoej::longest_max(n).map(|max| max as f64),
            longest.as_f64(),
            "longest, n = {n}"
        );
        assert_eq!(
            anhoej::crossings_min(n).map(|min| min as f64),
            crossings.as_f64(),
            "crossings, n = {n}"
        );
    }
    case.ran();
}

#[test]
fn table_control_constants() {
    let Some(case) = Case::load("spc", "table_control_constants") else {
        return;
    };
    let (exact, rounded) = (&case.result()["table"], &case.result()["rounded_in_packages"]);
    assert_eq!(rounded["qicharts2_d2"].as_f64(), Some(constants::MEAN_RANGE_PER_SIGMA));
    assert_eq!(
        rounded["qicharts2_D4"].as_f64(),
        Some(constants::RANGE_LIMIT_PER_MEAN_RANGE)
    );
    // rounded as tables do it: to three decimals of the exact value for pairs
    let d2 = exact["d2"][0].as_f64().unwrap();
    let d4 = exact["b4"][0].as_f64().unwrap();
    assert!((d2 - constants::MEAN_RANGE_PER_SIGMA).abs() < 5e-4);
    assert!((d4 - constants::RANGE_LIMIT_PER_MEAN_RANGE).abs() < 5e-4);
    let factor = constants::SIGMAS / constants::MEAN_RANGE_PER_SIGMA;
    assert!((factor - rounded["nhsr_E2"].as_f64().unwrap()).abs() < 5e-3);
    assert!(close(
        case.result()["mr2_factor_3"].as_f64(),
        Some(constants::SIGMAS / d2),
        1e-7
    ));
    case.ran();
}

/// Results of these calls are kept apart, so nothing is compared: what must hold whatever the numbers are, holds.
#[test]
fn series_whose_results_are_kept_apart_keep_the_invariants() {
    let series: [(&str, ChartKind, &str, Set); 6] = [
        ("run_exclude_cdi", ChartKind::Run, "n", |options| {
            options.exclude = vec![2, 6, 29];
        }),
        ("run_missing_ozone", ChartKind::Run, "Ozone", |_| {}),
        ("run_ties_harms", ChartKind::Run, "harms", |_| {}),
        ("i_missing_ozone_screened", ChartKind::I, "Ozone", |options| {
            options.screen_mr = true;
        }),
        ("i_yneg_false", ChartKind::I, "death", |options| {
            options.screen_mr = true;
        }),
        ("i_three_phases_ae", ChartKind::I, "breaches", |options| {
            options.phase_starts = vec![12, 24];
        }),
    ];
    for (name, kind, column, set) in series {
        let Some(case) = Case::input_only("spc", name) else {
            continue;
        };
        let values = case.column(column);
        let mut options = Options::new(kind);
        set(&mut options);
        let chart = stats::spc::analyze(&values, &options).unwrap();
        assert_eq!(chart.points.len(), values.len());
        assert_eq!(chart.phases.len(), options.phase_starts.len() + 1);
        for phase in &chart.phases {
            let points = &chart.points[phase.from..=phase.to];
            assert_eq!(phase.n, points.iter().filter(|point| !point.excluded).count());
            assert_eq!(phase.runs.useful, points.iter().filter(|point| point.useful()).count());
            assert_eq!(phase.lcl.is_some(), kind == ChartKind::I);
            assert_eq!(
                phase.runs.long_run(),
                points.iter().any(|point| point.signals.iter().any(is_long_run))
            );
        }
    }
}

/// What `edge_small_series` says in its notes, which are public while its results are kept apart.
#[test]
fn small_series_behave_as_the_notes_say() {
    let Some(case) = Case::input_only("spc", "edge_small_series") else {
        return;
    };
    let (sets, y) = (case.text("set"), case.column("y"));
    let chart = |set: &str, kind| {
        let values: Vec<_> = sets
            .iter()
            .zip(&y)
            .filter(|(name, _)| *name == set)
            .map(|(_, y)| *y)
            .collect();
        let mut options = Options::new(kind);
        options.screen_mr = true;
        stats::spc::analyze(&values, &options).unwrap()
    };
    let constant = chart("constant", ChartKind::I);
    assert_eq!(
        (constant.phases[0].runs.useful, constant.phases[0].runs.longest),
        (0, None)
    );
    assert!(!constant.phases[0].runs.signal && constant.phases[0].lcl.is_none() && constant.phases[0].sigma.is_none());
    let one = chart("one", ChartKind::I);
    assert_eq!((one.phases[0].center, one.phases[0].lcl), (Some(7.0), None));
    let on_the_mean = chart("mean_is_point", ChartKind::I);
    assert_eq!(
        on_the_mean.phases[0].runs.useful, 6,
        "0.3 computed in five ways lies on the mean of 0.3"
    );
}

/// What a case sets beyond the chart.
type Set = fn(&mut Options);

fn is_long_run(signal: &Signal) -> bool {
    matches!(signal, Signal::LongRun(_))
}

fn against(name: &str, kind: ChartKind, values: fn(&Case) -> Vec<Option<f64>>, set: Set) {
    let Some(case) = Case::load("spc", name) else {
        return;
    };
    let mut options = screened(&case);
    options.chart = kind;
    set(&mut options);
    compare(&case, &stats::spc::analyze(&values(&case), &options).unwrap(), 1.0);
    case.ran();
}

fn screened(case: &Case) -> Options {
    let mut options = Options::new(ChartKind::I);
    options.screen_mr = case.options()["screened_mr"].as_bool().unwrap();
    options
}

fn compare(case: &Case, chart: &Chart, multiply: f64) {
    let (points, phases) = (&case.result()["points"], &case.result()["phases"]);
    assert_eq!(points["y"].as_array().unwrap().len(), chart.points.len());
    assert_eq!(phases["n_useful"].as_array().unwrap().len(), chart.phases.len());
    for (at, phase) in chart.phases.iter().enumerate() {
        let whole = |name: &str| phases[name][at].as_u64().map(|n| n as usize);
        let runs = &phase.runs;
        assert_eq!(Some(phase.n), whole("n_obs"), "n_obs of phase {at}");
        assert_eq!(Some(runs.useful), whole("n_useful"), "n_useful of phase {at}");
        assert_eq!(runs.longest, whole("longest_run"), "longest_run of phase {at}");
        assert_eq!(
            runs.longest_max,
            whole("longest_run_max"),
            "longest_run_max of phase {at}"
        );
        assert_eq!(runs.crossings, whole("n_crossings"), "n_crossings of phase {at}");
        assert_eq!(
            runs.crossings_min,
            whole("n_crossings_min"),
            "n_crossings_min of phase {at}"
        );
        assert_eq!(
            Some(runs.signal),
            phases["runs_signal"][at].as_bool(),
            "runs_signal of phase {at}"
        );
        let beyond = chart.points[phase.from..=phase.to]
            .iter()
            .filter(|point| beyond(&point.signals))
            .count();
        assert_eq!(Some(beyond), whole("n_sigma_signals"), "n_sigma_signals of phase {at}");
        same(
            &points["cl"][phase.from],
            phase.center.map(|y| y * multiply),
            "cl of phase",
            at,
        );
        same(
            &points["lcl"][phase.from],
            phase.lcl.map(|y| y * multiply),
            "lcl of phase",
            at,
        );
        same(
            &points["ucl"][phase.from],
            phase.ucl.map(|y| y * multiply),
            "ucl of phase",
            at,
        );
    }
    for (at, point) in chart.points.iter().enumerate() {
        same(&points["y"][at], point.y.map(|y| y * multiply), "y", at);
        same(&points["n"][at], point.n, "n", at);
        same(&points["cl"][at], point.center.map(|y| y * multiply), "cl", at);
        same(&points["lcl"][at], point.lcl.map(|y| y * multiply), "lcl", at);
        same(&points["ucl"][at], point.ucl.map(|y| y * multiply), "ucl", at);
        let two_sigma = |side: f64| Some((point.center? + side * 2.0 / 3.0 * (point.ucl? - point.center?)) * multiply);
        same(&points["lcl_2s"][at], two_sigma(-1.0), "lcl_2s", at);
        same(&points["ucl_2s"][at], two_sigma(1.0), "ucl_2s", at);
        assert_eq!(
            points["include"][at].as_bool(),
            Some(!point.excluded),
            "include of point {at}"
        );
        assert_eq!(
            points["sigma_signal"][at].as_bool(),
            Some(beyond(&point.signals)),
            "sigma_signal of point {at}"
        );
    }
}

fn beyond(signals: &[Signal]) -> bool {
    signals
        .iter()
        .any(|signal| signal.rule() == RuleSet::Shewhart && signal.side().is_some())
}

fn same(expected: &Value, ours: Option<f64>, what: &str, at: usize) {
    assert!(
        close(expected.as_f64(), ours, 1e-9),
        "{what} {at}: expected {expected}, ours {ours:?}"
    );
}
