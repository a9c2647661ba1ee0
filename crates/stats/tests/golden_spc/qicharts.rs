//! Every chart of qicharts2 that the command offers.

use serde_json::Value;
use stats::spc::{Chart, ChartKind, Options, Pattern, Point, RuleSet, Signal};

use super::Of;
use super::golden::Case;

type Given = (&'static str, ChartKind, Of, f64, fn(&mut Options));

const CASES: [Given; 22] = [
    ("run_cdi", ChartKind::Run, Of::Values("n"), 1.0, |_| {}),
    // its `runs_signal` was made by the best box; Anhøj's rules, which are ours, agree with it on this series
    ("run_bestbox_cdi", ChartKind::Run, Of::Values("n"), 1.0, |_| {}),
    ("run_freeze_cdi", ChartKind::Run, Of::Values("n"), 1.0, |o| {
        o.freeze = Some(24);
    }),
    // `part = 24` names the last point of a phase, we the first of the next: 0-based, that is the same number
    ("run_split_cdi", ChartKind::Run, Of::Values("n"), 1.0, |o| {
        o.phase_starts = vec![24];
    }),
    ("run_split_by_variable_cdi", ChartKind::Run, Of::Values("n"), 1.0, |o| {
        o.phase_starts = vec![24];
    }),
    (
        "run_rate_multiply_cdi",
        ChartKind::Run,
        Of::Rates("n", "days"),
        10_000.0,
        |_| {},
    ),
    ("i_ae_performance", ChartKind::I, Of::Values("pct"), 1.0, |_| {}),
    ("i_complaints", ChartKind::I, Of::Values("complaints"), 1.0, |_| {}),
    ("i_freeze_exclude_cdi", ChartKind::I, Of::Values("n"), 1.0, |o| {
        o.freeze = Some(24);
        o.exclude = vec![4, 16];
    }),
    ("i_screened_mr_off", ChartKind::I, Of::Values("pct"), 1.0, |_| {}),
    ("i_screened_mr_on", ChartKind::I, Of::Values("pct"), 1.0, |_| {}),
    ("mr_cdi", ChartKind::Mr, Of::Values("n"), 1.0, |_| {}),
    (
        "xbar_pistonrings",
        ChartKind::Xbar,
        Of::Subgroups("diameter", "sample"),
        1.0,
        |o| o.freeze = Some(25),
    ),
    (
        "s_pistonrings",
        ChartKind::S,
        Of::Subgroups("diameter", "sample"),
        1.0,
        |o| o.freeze = Some(25),
    ),
    ("p_nhs_accidents", ChartKind::P, Of::Rates("r", "n"), 1.0, |_| {}),
    (
        "p_readmission",
        ChartKind::P,
        Of::Rates("readmission", "ops"),
        1.0,
        |_| {},
    ),
    (
        "pp_ae_screened",
        ChartKind::Pp,
        Of::Rates("breaches", "attendances"),
        1.0,
        |_| {},
    ),
    (
        "pp_ae_unscreened",
        ChartKind::Pp,
        Of::Rates("breaches", "attendances"),
        1.0,
        |_| {},
    ),
    ("pp_nhs_accidents", ChartKind::Pp, Of::Rates("r", "n"), 1.0, |_| {}),
    ("u_gtt_harms", ChartKind::U, Of::Rates("harms", "days"), 1_000.0, |_| {}),
    ("u_uti_multiply", ChartKind::U, Of::Rates("n", "days"), 10_000.0, |_| {}),
    ("up_uti", ChartKind::Up, Of::Rates("n", "days"), 10_000.0, |_| {}),
];

const SINGLE: [Given; 3] = [
    ("c_cdi", ChartKind::C, Of::Values("n"), 1.0, |o| {
        o.phase_starts = vec![24];
    }),
    ("g_ops_between_deaths", ChartKind::G, Of::Values("between"), 1.0, |_| {}),
    ("t_days_between_deaths", ChartKind::T, Of::Values("days"), 1.0, |_| {}),
];

#[test]
fn every_chart_has_the_reference_numbers() {
    for (name, kind, of, multiply, set) in CASES.into_iter().chain(SINGLE) {
        let Some(case) = Case::load("spc", name) else {
            continue;
        };
        let mut options = screened(&case, kind);
        set(&mut options);
        let chart = of.chart(&case, &options).unwrap();
        compare(&case, &chart, multiply);
        case.ran();
    }
}

#[test]
fn an_excluded_point_is_still_compared_with_the_limits() {
    let Some(case) = Case::load("spc", "i_excluded_point_outside_limits") else {
        return;
    };
    let mut options = screened(&case, ChartKind::I);
    // the case's `j` is not in its call; it is where `include` is false
    let include = case.result()["points"]["include"].as_array().unwrap();
    options.exclude = (0..include.len()).filter(|&at| include[at] == false).collect();
    assert_eq!(options.exclude.len(), 1);
    let chart = Of::Values("pct").chart(&case, &options).unwrap();
    assert!(!chart.points[options.exclude[0]].signals.is_empty());
    compare(&case, &chart, 1.0);
    case.ran();
}

#[test]
fn eighteen_panels_are_eighteen_charts() {
    let Some(case) = Case::load("spc", "u_facets_hospitals") else {
        return;
    };
    let (hospitals, infections) = (case.text("hospital"), case.text("infection"));
    let (panels, rows) = (&case.result()["phases"], &case.result()["points"]);
    for panel in 0..panels["facet1"].as_array().unwrap().len() {
        let (infection, hospital) = (&panels["facet1"][panel], &panels["facet2"][panel]);
        let own = |at: &usize| infections[*at] == *infection && hospitals[*at] == *hospital;
        let column = |name: &str| -> Vec<Option<f64>> {
            let all = case.column(name);
            (0..all.len()).filter(own).map(|at| all[at]).collect()
        };
        let options = Options::new(ChartKind::U);
        let chart = stats::spc::analyze_rates(&column("n"), &column("days"), &options).unwrap();
        phase(&case, &chart, 0, panel);
        let theirs: Vec<usize> = (0..infections.len())
            .filter(|&row| rows["facet1"][row] == *infection && rows["facet2"][row] == *hospital)
            .collect();
        assert_eq!(theirs.len(), chart.points.len());
        points(&case, &chart.points, ChartKind::U, 10_000.0, &theirs);
    }
    case.ran();
}

fn screened(case: &Case, kind: ChartKind) -> Options {
    let mut options = Options::new(kind);
    options.screen_mr = case.options()["screened_mr"].as_bool().unwrap();
    options
}

fn compare(case: &Case, chart: &Chart, multiply: f64) {
    let phases = &case.result()["phases"]["n_useful"];
    assert_eq!(phases.as_array().unwrap().len(), chart.phases.len());
    for at in 0..chart.phases.len() {
        phase(case, chart, at, at);
    }
    assert_eq!(
        case.result()["points"]["y"].as_array().unwrap().len(),
        chart.points.len()
    );
    let rows: Vec<usize> = (0..chart.points.len()).collect();
    points(case, &chart.points, chart.kind, multiply, &rows);
}

/// The counts of our phase `at` against row `row`.
fn phase(case: &Case, chart: &Chart, at: usize, row: usize) {
    let theirs = &case.result()["phases"];
    let phase = &chart.phases[at];
    let runs = &phase.runs;
    let beyond = chart.points[phase.from..=phase.to]
        .iter()
        .filter(|point| beyond(point))
        .count();
    for (ours, name) in [
        (Some(phase.n), "n_obs"),
        (Some(runs.useful), "n_useful"),
        (runs.longest, "longest_run"),
        (runs.longest_max, "longest_run_max"),
        (runs.crossings, "n_crossings"),
        (runs.crossings_min, "n_crossings_min"),
        (Some(beyond), "n_sigma_signals"),
    ] {
        let theirs = theirs[name][row].as_u64().map(|n| n as usize);
        assert_eq!(ours, theirs, "{name} of phase {row}");
    }
    assert_eq!(
        Some(runs.signal),
        theirs["runs_signal"][row].as_bool(),
        "runs_signal of phase {row}"
    );
}

fn points(case: &Case, points: &[Point], kind: ChartKind, multiply: f64, rows: &[usize]) {
    let theirs = &case.result()["points"];
    // denominators are theirs too; the sizes of subgroups are not
    let rates = theirs["n"].as_array().unwrap().iter().any(|n| !n.is_null());
    for (point, &row) in points.iter().zip(rows) {
        let same = |name: &str, ours: Option<f64>| case.same(&theirs[name][row], ours, &format!("{name} {row}"));
        let scaled = |number: Option<f64>| number.map(|number| number * multiply);
        if rates {
            same("n", point.n);
        }
        same("y", scaled(point.y));
        same("cl", scaled(point.center));
        same("lcl", scaled(point.lcl));
        same("ucl", scaled(point.ucl));
        if let (Some(center), Some(sigma)) = (point.center, point.sigma) {
            let (low, high) = possible(kind);
            same("lcl_2s", scaled(Some((center - 2.0 * sigma).max(low))));
            same("ucl_2s", scaled(Some((center + 2.0 * sigma).min(high))));
        }
        let flag = |name: &str| theirs[name][row].as_bool();
        assert_eq!(flag("include"), Some(!point.excluded), "include of point {row}");
        let outside = flag("sigma_signal").unwrap_or_else(|| missing(&theirs["y"][row]));
        assert_eq!(outside, beyond(point), "sigma_signal of point {row}");
    }
}

/// A flag that is missing must be missing because the value is.
fn missing(y: &Value) -> bool {
    assert!(y.is_null());
    false
}

fn possible(kind: ChartKind) -> (f64, f64) {
    match kind {
        ChartKind::P | ChartKind::Pp => (0.0, 1.0),
        ChartKind::U | ChartKind::Up | ChartKind::C | ChartKind::S => (0.0, f64::INFINITY),
        _ => (f64::NEG_INFINITY, f64::INFINITY),
    }
}

fn beyond(point: &Point) -> bool {
    let limit = |signal: &Signal| signal.rule() == RuleSet::Shewhart && signal.pattern() == Pattern::BeyondLimit;
    point.signals.iter().any(limit)
}
