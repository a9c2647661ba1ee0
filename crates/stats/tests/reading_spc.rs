//! What charts say: each finding from the smallest series that tells it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use stats::spc::{
    ChartKind, Direction, Finding, Meaning, NotComputable, Options, Reading, RuleSet, Side, Signal, analyze, read,
};

fn series(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

fn reading(values: &[f64], options: &Options) -> Reading {
    read(&analyze(&series(values), options).unwrap())
}

fn run() -> Options {
    Options::new(ChartKind::Run)
}

fn individuals() -> Options {
    Options::new(ChartKind::I)
}

const SHIFTED: [f64; 20] = [
    3.0, 4.0, 2.0, 3.5, 1.0, 4.5, 2.5, 3.2, 1.5, 2.2, 8.0, 9.0, 7.0, 8.5, 9.5, 7.5, 8.2, 9.1, 7.7, 8.8,
];

#[test]
fn nine_points_cannot_tell_yet() {
    let reading = reading(&SHIFTED[..9], &run());
    assert_eq!(
        reading.main,
        Finding::TooFew { have: 8, need: 10 },
        "the median of nine is one of them and does not count"
    );
    assert!(reading.rest.is_empty());
}

#[test]
fn ten_points_around_their_median_show_no_change() {
    let values = [3.0, 5.0, 2.0, 6.0, 1.0, 7.0, 3.5, 5.5, 2.5, 6.5];
    assert_eq!(reading(&values, &run()).main, Finding::NoChange { center: 4.25, n: 10 });
}

#[test]
fn a_shift_says_since_when_where_to_and_whether_it_is_good() {
    let mut options = run();
    options.direction = Direction::Up;
    let reading = reading(&SHIFTED, &options);
    let Finding::Shift {
        since,
        until,
        side,
        length,
        center,
        level,
        ongoing,
        good,
    } = reading.main
    else {
        panic!("{reading:?}")
    };
    assert_eq!((since, until, side, length), (10, 19, Side::Above, 10));
    assert_eq!((center, ongoing, good), (5.75, true, Meaning::Improvement));
    assert!((level - 8.35).abs() < 1e-12, "the median of the ten: {level}");
    assert!(matches!(
        reading.rest[0],
        Finding::Shift {
            side: Side::Below,
            good: Meaning::Concern,
            ongoing: false,
            ..
        }
    ));
    assert_eq!(reading.rest[1], Finding::Crossings { crossings: 1, min: 6 });
}

#[test]
fn the_same_shift_is_a_concern_where_less_is_better_and_neither_where_nobody_said() {
    for (direction, meaning) in [(Direction::Down, Meaning::Concern), (Direction::None, Meaning::Neither)] {
        let mut options = run();
        options.direction = direction;
        assert!(matches!(reading(&SHIFTED, &options).main, Finding::Shift { good, .. } if good == meaning));
    }
}

#[test]
fn a_run_goes_on_across_points_that_do_not_count() {
    let mut values = series(&SHIFTED);
    values[13] = None;
    values[15] = Some(5.0); // on the given line
    let mut options = run();
    options.center = Some(5.0);
    options.exclude = vec![17];
    let chart = analyze(&values, &options).unwrap();
    assert_eq!(chart.phases[0].runs.longest, Some(10), "the ten before are one run too");
    let marked: Vec<usize> = chart
        .points
        .iter()
        .filter(|point| !point.signals.is_empty())
        .map(|point| point.index)
        .collect();
    assert_eq!(
        marked,
        (0..10).collect::<Vec<_>>(),
        "seven of the later points are useful, and a run of 7 of 17 is chance"
    );
    assert_eq!(chart.phases[0].runs.useful, 17);
}

#[test]
fn slow_waves_cross_too_seldom() {
    let values: Vec<f64> = (0..30)
        .map(|k| if (k / 6) % 2 == 0 { 1.0 } else { 2.0 } + f64::from(k % 6) / 100.0)
        .collect();
    let reading = reading(&values, &individuals());
    assert!(
        reading
            .rest
            .iter()
            .chain([&reading.main])
            .all(|finding| !matches!(finding, Finding::Shift { .. }))
    );
    assert!(
        reading
            .rest
            .iter()
            .chain([&reading.main])
            .any(|finding| *finding == Finding::Crossings { crossings: 4, min: 10 })
    );
}

#[test]
fn a_point_beyond_a_limit_is_named_unless_it_was_excluded() {
    let mut values = [
        4.0, 5.0, 6.0, 5.0, 4.0, 6.0, 5.0, 4.0, 6.0, 4.0, 5.5, 4.5, 6.0, 4.0, 5.0, 30.0,
    ];
    let beyond = Finding::BeyondLimit {
        indices: vec![15],
        side: Side::Above,
        good: Meaning::Neither,
    };
    assert_eq!(reading(&values, &individuals()).main, beyond);

    let mut options = individuals();
    options.exclude = vec![15];
    let chart = analyze(&series(&values), &options).unwrap();
    assert_eq!(
        chart.points[15].signals,
        [Signal::BeyondLimit(Side::Above)],
        "drawn, so compared"
    );
    assert!(matches!(
        read(&chart).main,
        Finding::NoChange { .. } | Finding::TooFew { .. }
    ));

    values[15] = 5.0;
    let reading = reading(&values, &individuals());
    assert!(!matches!(reading.main, Finding::BeyondLimit { .. }));
}

#[test]
fn a_constant_series_has_nothing_to_count() {
    for kind in [ChartKind::Run, ChartKind::I] {
        let chart = analyze(&series(&[0.1; 12]), &Options::new(kind)).unwrap();
        assert_eq!(
            (chart.phases[0].runs.longest, chart.phases[0].runs.signal),
            (None, false)
        );
        assert!(
            chart.points.iter().all(|point| point.signals.is_empty()),
            "no point is outside limits of no width"
        );
        assert_eq!(
            read(&chart).main,
            Finding::NothingUseful {
                center: chart.phases[0].center.unwrap(),
                n: 12
            }
        );
    }
}

#[test]
fn a_told_change_is_described_and_the_new_phase_judged_alone() {
    let mut options = run();
    options.phase_starts = vec![10];
    options.direction = Direction::Up;
    let reading = reading(&SHIFTED, &options);
    assert!(matches!(reading.main, Finding::NoChange { n: 10, .. }), "{reading:?}");
    let [
        Finding::PhaseChange {
            at: 10,
            before,
            after,
            side: Side::Above,
            good: Meaning::Improvement,
        },
    ] = reading.rest[..]
    else {
        panic!("{reading:?}")
    };
    assert!(
        (before - 2.75).abs() < 1e-12 && (after - 8.35).abs() < 1e-12,
        "{before} {after}"
    );
}

#[test]
fn a_frozen_baseline_judges_all_later_points() {
    let mut options = run();
    options.freeze = Some(10);
    let chart = analyze(&series(&SHIFTED), &options).unwrap();
    assert_eq!((chart.phases[0].center, chart.phases[0].runs.useful), (Some(2.75), 20));
    assert!(chart.phases[0].runs.long_run());
}

#[test]
fn an_empty_phase_has_no_centre_and_the_others_theirs() {
    let mut values = series(&SHIFTED);
    values[..10].fill(None);
    let mut options = individuals();
    options.phase_starts = vec![10];
    let chart = analyze(&values, &options).unwrap();
    assert_eq!(
        (chart.phases[0].center, chart.phases[0].n, chart.phases[0].measured),
        (None, 10, 0)
    );
    assert!(chart.phases[1].center.is_some());
}

#[test]
fn contradictions_and_impossibilities_have_names() {
    let values = series(&SHIFTED);
    let refused = |set: fn(&mut Options)| {
        let mut options = run();
        set(&mut options);
        analyze(&values, &options).unwrap_err()
    };
    assert_eq!(
        refused(|o| (o.freeze, o.phase_starts) = (Some(5), vec![10])),
        NotComputable::FreezeWithPhases
    );
    assert_eq!(
        refused(|o| o.freeze = Some(21)),
        NotComputable::FreezeOutOfRange { freeze: 21, points: 20 }
    );
    assert_eq!(
        refused(|o| o.freeze = Some(0)),
        NotComputable::FreezeOutOfRange { freeze: 0, points: 20 }
    );
    assert_eq!(
        refused(|o| o.phase_starts = vec![20]),
        NotComputable::PhaseStartOutOfRange { start: 20, points: 20 }
    );
    assert_eq!(
        refused(|o| o.exclude = vec![25]),
        NotComputable::ExcludeOutOfRange { index: 25, points: 20 }
    );
    assert_eq!(refused(|o| o.center = Some(f64::NAN)), NotComputable::CenterNotFinite);
    assert_eq!(
        refused(|o| o.target = Some(f64::INFINITY)),
        NotComputable::TargetNotFinite
    );
    assert_eq!(refused(|o| o.exclude = (0..20).collect()), NotComputable::NoValues);
    let rule = NotComputable::RuleNotAvailable {
        rule: RuleSet::Shewhart,
        chart: ChartKind::Run,
    };
    assert_eq!(refused(|o| o.rules = vec![RuleSet::Shewhart]), rule);
    assert!(rule.is_request() && !NotComputable::NoValues.is_request());
    let huge = series(&[f64::MAX, f64::MAX, f64::MIN]);
    assert_eq!(analyze(&huge, &individuals()), Err(NotComputable::Overflow));
    assert_eq!(
        analyze(&[Some(1.0), Some(f64::NAN)], &run()),
        Err(NotComputable::NotFinite { index: 1 })
    );
    assert_eq!(analyze(&[], &run()), Err(NotComputable::NoValues));
}
