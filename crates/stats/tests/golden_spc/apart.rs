//! Cases whose results are kept apart: nothing is compared; they run, and what must hold whatever the numbers are, holds.

use stats::spc::{ChartKind, Direction, Options, RuleSet, Signal, analyze};

use super::golden::Case;
use super::{Of, options};

type Given = (&'static str, ChartKind, Of, fn(&mut Options));

fn nhs(options: &mut Options) {
    options.rules = vec![RuleSet::Nhs];
    options.screen_mr = true;
    options.direction = Direction::Up;
}

const SINGLE: [Given; 11] = [
    ("run_exclude_cdi", ChartKind::Run, Of::Values("n"), |o| {
        o.exclude = vec![2, 6, 29];
    }),
    ("run_missing_ozone", ChartKind::Run, Of::Values("Ozone"), |_| {}),
    ("run_ties_harms", ChartKind::Run, Of::Values("harms"), |_| {}),
    ("run_cutbox_cdi", ChartKind::Run, Of::Values("n"), |_| {}),
    ("run_target_cl_given_cdi", ChartKind::Run, Of::Values("n"), |o| {
        o.center = Some(20.0);
        o.target = Some(10.0);
    }),
    ("i_missing_ozone_screened", ChartKind::I, Of::Values("Ozone"), |o| {
        o.screen_mr = true;
    }),
    ("i_yneg_false", ChartKind::I, Of::Values("death"), |o| {
        o.screen_mr = true;
    }),
    (
        "i_three_phases_ae",
        ChartKind::I,
        Of::Rates("breaches", "attendances"),
        |o| o.phase_starts = vec![12, 24],
    ),
    ("mdc_fix_after_n", ChartKind::I, Of::Values("pct"), |o| {
        nhs(o);
        o.freeze = Some(12);
        o.target = Some(90.0);
    }),
    ("mdc_rebase", ChartKind::I, Of::Values("pct"), |o| {
        nhs(o);
        o.phase_starts = vec![13, 24];
    }),
    ("mdc_integer_ties", ChartKind::I, Of::Values("y"), nhs),
];

const OTHERS: [Given; 9] = [
    ("p_death_freeze_exclude", ChartKind::P, Of::Rates("death", "ops"), |o| {
        o.freeze = Some(15);
        o.exclude = vec![3, 19];
    }),
    (
        "pp_nhs_accidents_unscreened",
        ChartKind::Pp,
        Of::Rates("r", "n"),
        |_| {},
    ),
    ("u_missing_phases", ChartKind::U, Of::Rates("n", "days"), |o| {
        o.phase_starts = vec![12];
    }),
    (
        "up_categorical_hospitals",
        ChartKind::Up,
        Of::Rates("n", "days"),
        |_| {},
    ),
    ("s_unequal_age", ChartKind::S, Of::Subgroups("age", "month"), |_| {}),
    (
        "xbar_unequal_age",
        ChartKind::Xbar,
        Of::Subgroups("age", "month"),
        |_| {},
    ),
    (
        "xbar_singletons_age",
        ChartKind::Xbar,
        Of::Subgroups("age", "date"),
        |_| {},
    ),
    ("qcc_p", ChartKind::P, Of::Rates("D", "size"), |o| o.freeze = Some(30)),
    ("qcc_u_dyedcloth", ChartKind::U, Of::Rates("x", "size"), |_| {}),
];

#[test]
fn series_whose_results_are_kept_apart_keep_the_invariants() {
    for (name, kind, of, set) in SINGLE.into_iter().chain(OTHERS) {
        let Some(case) = Case::input_only("spc", name) else {
            continue;
        };
        let options = options(kind, set);
        let chart = of.chart(&case, &options).unwrap();
        assert_eq!(chart.phases.len(), options.phase_starts.len() + 1, "{name}");
        for phase in &chart.phases {
            let points = &chart.points[phase.from..=phase.to];
            assert_eq!(phase.n, points.iter().filter(|point| !point.excluded).count());
            assert_eq!(phase.runs.useful, points.iter().filter(|point| point.useful()).count());
            let limits = points.iter().any(|point| point.ucl.is_some());
            assert_eq!(limits, kind != ChartKind::Run, "{name}");
            if chart.rules.contains(&RuleSet::Anhoej) {
                let long = |signal: &Signal| matches!(signal, Signal::LongRun(_));
                let marked = points.iter().any(|point| point.signals.iter().any(long));
                assert_eq!(phase.runs.long_run(), marked, "{name}");
            }
        }
    }
}

#[test]
fn rows_of_one_month_are_summed_before_a_count_chart() {
    let Some(case) = Case::input_only("spc", "c_aggregated_gtt") else {
        return;
    };
    let months = super::subgroups(&case.column("harms"), &case.text("month"));
    let sums: Vec<Option<f64>> = months.iter().map(|month| Some(month.iter().sum())).collect();
    let chart = analyze(&sums, &Options::new(ChartKind::C)).unwrap();
    assert_eq!(chart.points.len(), months.len());
    assert!(months.len() < case.text("month").len());
}

#[test]
fn six_hospitals_are_six_charts() {
    let Some(case) = Case::input_only("spc", "mdc_facets") else {
        return;
    };
    for hospital in ["RRK", "RQM", "RJ1", "R1H", "RJZ", "RTG"] {
        let chart = Of::Values("pct")
            .chart(&case.only("org_code", hospital), &options(ChartKind::I, nhs))
            .unwrap();
        assert!(chart.points.len() > 12 && chart.phases[0].ucl.is_some());
    }
}

/// What `edge_small_series` says in its notes, which are public while its results are kept apart.
#[test]
fn small_series_behave_as_the_notes_say() {
    let Some(case) = Case::input_only("spc", "edge_small_series") else {
        return;
    };
    let chart = |set: &str| {
        let screened = options(ChartKind::I, |o| o.screen_mr = true);
        Of::Values("y").chart(&case.only("set", set), &screened).unwrap()
    };
    let constant = chart("constant").phases[0].clone();
    assert_eq!((constant.runs.useful, constant.runs.longest), (0, None));
    assert!(!constant.runs.signal && constant.lcl.is_none() && constant.sigma.is_none());
    let one = chart("one").phases[0].clone();
    assert_eq!((one.center, one.lcl), (Some(7.0), None));
    assert_eq!(
        chart("mean_is_point").phases[0].runs.useful,
        6,
        "0.3 computed in five ways lies on the mean of 0.3"
    );
}
