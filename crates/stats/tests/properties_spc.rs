//! What must hold for any series, whatever its numbers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::collection::vec;
use proptest::prelude::*;
use stats::spc::{Chart, ChartKind, Direction, Finding, Options, RuleSet, Side, Signal, analyze, analyze_rates, read};

/// Anything a file may hold, and what it may not.
fn any_value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        4 => (-50..50_i32).prop_map(|y| Some(f64::from(y))),
        2 => Just(None),
        1 => any::<f64>().prop_map(Some),
        1 => prop_oneof![Just(f64::MAX), Just(f64::MIN), Just(f64::NAN), Just(f64::INFINITY), Just(5e-324)].prop_map(Some),
    ]
}

fn any_options() -> impl Strategy<Value = Options> {
    let positions = || vec(0..40_usize, 0..4);
    let rules = vec(
        prop::sample::select(vec![
            RuleSet::Anhoej,
            RuleSet::Shewhart,
            RuleSet::WesternElectric,
            RuleSet::Nelson,
            RuleSet::Nhs,
        ]),
        0..3,
    );
    let kind = prop::sample::select(vec![ChartKind::Run, ChartKind::I]);
    let direction = prop::sample::select(vec![Direction::Up, Direction::Down, Direction::None]);
    let center = prop::option::of(any::<f64>());
    let freeze = prop::option::of(0..40_usize);
    (
        kind,
        positions(),
        freeze,
        positions(),
        any::<bool>(),
        direction,
        rules,
        center,
    )
        .prop_map(
            |(chart, phase_starts, freeze, exclude, screen_mr, direction, rules, center)| Options {
                chart,
                phase_starts,
                freeze,
                exclude,
                screen_mr,
                target: None,
                direction,
                rules,
                center,
            },
        )
}

/// Series on a grid of 1/64, so that adding whole numbers and multiplying by powers of two loses nothing.
fn grid_series() -> impl Strategy<Value = Vec<Option<f64>>> {
    vec(
        prop::option::weighted(0.9, (-6400..6400_i32).prop_map(|y| f64::from(y) / 64.0)),
        1..60,
    )
}

fn plain(kind: ChartKind) -> Options {
    Options::new(kind)
}

proptest! {
    #[test]
    fn no_input_panics_and_no_number_is_infinite(values in vec(any_value(), 0..40), options in any_options()) {
        let Ok(chart) = analyze(&values, &options) else { return Ok(()) };
        prop_assert_eq!(chart.points.len(), values.len());
        for point in &chart.points {
            let numbers = [point.y, point.center, point.lcl, point.ucl];
            prop_assert!(numbers.into_iter().flatten().all(f64::is_finite));
        }
        let reading = read(&chart);
        prop_assert!(!reading.rest.contains(&reading.main));
    }

    #[test]
    fn no_rate_panics(values in vec((any_value(), any_value()), 0..40), options in any_options()) {
        let (values, denominators): (Vec<_>, Vec<_>) = values.into_iter().unzip();
        if let Ok(chart) = analyze_rates(&values, &denominators, &options) {
            prop_assert!(chart.points.iter().all(|point| point.y.is_none_or(f64::is_finite)));
        }
    }

    #[test]
    fn phases_cover_all_points_in_order(values in grid_series(), starts in vec(0..60_usize, 0..4)) {
        let mut options = plain(ChartKind::I);
        options.phase_starts = starts;
        let Ok(chart) = analyze(&values, &options) else { return Ok(()) };
        prop_assert_eq!(chart.phases[0].from, 0);
        prop_assert_eq!(chart.phases[chart.phases.len() - 1].to, values.len() - 1);
        prop_assert!(chart.phases.windows(2).all(|two| two[0].to + 1 == two[1].from));
    }

    #[test]
    fn limits_follow_shift_and_scale(values in grid_series(), shift in -1000..1000_i32, power in -8..8_i32) {
        let scale = 2.0_f64.powi(power);
        let moved: Vec<_> = values.iter().map(|y| y.map(|y| (y + f64::from(shift)) * scale)).collect();
        for kind in [ChartKind::Run, ChartKind::I] {
            let (Ok(before), Ok(after)) = (analyze(&values, &plain(kind)), analyze(&moved, &plain(kind))) else {
                prop_assert!(values.iter().all(Option::is_none));
                continue;
            };
            let numbers = |chart: &Chart| [chart.phases[0].center, chart.phases[0].lcl, chart.phases[0].ucl];
            for (before, after) in numbers(&before).into_iter().zip(numbers(&after)) {
                let expected = before.map(|y| (y + f64::from(shift)) * scale);
                prop_assert_eq!(expected.is_some(), after.is_some());
                let near = expected.zip(after).is_none_or(|(a, b)| (a - b).abs() <= 1e-9 * scale * 1100.0);
                prop_assert!(near, "{:?} {:?}", expected, after);
            }
            prop_assert_eq!(before.phases[0].runs, after.phases[0].runs);
        }
    }

    #[test]
    fn turning_a_series_over_turns_the_sides(values in grid_series()) {
        let turned: Vec<_> = values.iter().map(|y| y.map(|y| -y)).collect();
        let (Ok(up), Ok(down)) = (analyze(&values, &plain(ChartKind::I)), analyze(&turned, &plain(ChartKind::I))) else {
            return Ok(());
        };
        for (up, down) in up.points.iter().zip(&down.points) {
            let turn = |side| if side == Side::Above { Side::Below } else { Side::Above };
            prop_assert_eq!(up.side.map(turn), down.side);
            prop_assert_eq!(up.signals.len(), down.signals.len());
        }
    }

    #[test]
    fn run_statistics_agree_with_counting_by_hand(
        values in vec(prop::option::weighted(0.9, (0..6_i32).prop_map(f64::from)), 1..60),
        exclude in vec(0..60_usize, 0..4),
    ) {
        let mut options = plain(ChartKind::Run);
        options.exclude = exclude.into_iter().filter(|&at| at < values.len()).collect();
        let Ok(chart) = analyze(&values, &options) else { return Ok(()) };
        let center = chart.phases[0].center.unwrap();
        let included = |at: &usize| !options.exclude.contains(at);
        let mut sorted: Vec<f64> = (0..values.len()).filter(included).filter_map(|at| values[at]).collect();
        sorted.sort_by(f64::total_cmp);
        prop_assert_eq!(center, (sorted[(sorted.len() - 1) / 2] + sorted[sorted.len() / 2]) / 2.0);

        // a word of letters, its longest repetition and its changes
        let word: String = (0..values.len())
            .filter(included)
            .filter_map(|at| values[at])
            .filter(|&y| y != center)
            .map(|y| if y > center { 'a' } else { 'b' })
            .collect();
        let changes = word.as_bytes().windows(2).filter(|two| two[0] != two[1]).count();
        let longest = (1..=word.len())
            .rev()
            .find(|&length| word.contains(&"a".repeat(length)) || word.contains(&"b".repeat(length)));
        let runs = chart.phases[0].runs;
        prop_assert_eq!(runs.useful, word.len());
        prop_assert_eq!(runs.longest, longest);
        prop_assert_eq!(runs.crossings, (!word.is_empty()).then_some(changes));

        let max = runs.longest_max.unwrap_or(0);
        let marked = chart.points.iter().filter(|point| point.signals.iter().any(|signal| matches!(signal, Signal::LongRun(_))));
        let in_long_runs: usize = word.replace("ab", "a b").replace("ba", "b a").split(' ').map(str::len).filter(|&n| n > max).sum();
        prop_assert_eq!(marked.count(), in_long_runs);
    }

    #[test]
    fn a_short_series_never_says_that_nothing_changed(values in vec((0..100_i32).prop_map(|y| Some(f64::from(y))), 1..10)) {
        for kind in [ChartKind::Run, ChartKind::I] {
            let reading = read(&analyze(&values, &plain(kind)).unwrap());
            prop_assert!(matches!(reading.main, Finding::TooFew { need: 10, .. }), "{:?}", reading);
        }
    }
}
