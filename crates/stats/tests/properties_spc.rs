//! What must hold for any series, whatever its numbers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::collection::vec;
use proptest::prelude::*;
use stats::spc::{
    Chart, ChartKind, Direction, Finding, Input, NotComputable, Options, RuleSet, Side, Signal, analyze, analyze_rates,
    analyze_subgroups, assurance, autocorrelation, propose, read,
};

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
    let rules = vec(prop::sample::select(RuleSet::ALL.to_vec()), 0..3);
    let kind = prop::sample::select(ChartKind::ALL.to_vec());
    let direction = prop::sample::select(vec![Direction::Up, Direction::Down, Direction::None]);
    let number = || prop::option::weighted(0.2, prop_oneof![any::<f64>(), 0.0..1.0, -5.0..50.0]);
    let freeze = prop::option::of(0..40_usize);
    (
        kind,
        positions(),
        freeze,
        positions(),
        any::<bool>(),
        direction,
        rules,
        (number(), number()),
    )
        .prop_map(
            |(chart, phase_starts, freeze, exclude, screen_mr, direction, rules, (center, target))| Options {
                chart,
                phase_starts,
                freeze,
                exclude,
                screen_mr,
                target,
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

/// No number that is not finite, limits in order, and nothing that a reader of the chart could trip over.
fn sound(chart: &Chart) -> Result<(), TestCaseError> {
    for phase in &chart.phases {
        let numbers = [phase.center, phase.sigma, phase.sigma_z, phase.lcl, phase.ucl];
        prop_assert!(numbers.into_iter().flatten().all(f64::is_finite), "{:?}", phase);
    }
    for point in &chart.points {
        let numbers = [point.y, point.n, point.center, point.sigma, point.lcl, point.ucl];
        prop_assert!(numbers.into_iter().flatten().all(f64::is_finite), "{:?}", point);
        prop_assert!(
            point.lcl.zip(point.ucl).is_none_or(|(low, high)| low <= high),
            "{:?}",
            point
        );
        prop_assert!(point.signals.iter().all(|signal| chart.rules.contains(&signal.rule())));
        prop_assert!(
            point.y.is_some() || point.signals.is_empty(),
            "what is missing is not marked"
        );
    }
    let reading = read(chart);
    prop_assert!(!reading.rest.contains(&reading.main));
    if let Ok(found) = autocorrelation(chart) {
        prop_assert!(found.lag1.abs() <= 1.0 + 1e-9 && found.threshold > 0.0, "{:?}", found);
    }
    if let Ok(proposal) = propose(chart) {
        let last = &chart.phases[chart.phases.len() - 1];
        prop_assert!(proposal.start > last.from && proposal.start <= last.to);
        prop_assert!(proposal.evidence.before.is_finite() && proposal.evidence.after.is_finite());
    }
    let _ = assurance(chart);
    Ok(())
}

fn plain(kind: ChartKind) -> Options {
    Options::new(kind)
}

proptest! {
    #[test]
    fn no_input_panics_and_no_number_is_infinite(
        values in vec((any_value(), any_value(), 0..4_usize), 0..40),
        mut options in any_options(),
    ) {
        let counts: Vec<Option<f64>> = values.iter().map(|(y, _, _)| *y).collect();
        let denominators: Vec<Option<f64>> = values.iter().map(|(_, n, _)| *n).collect();
        let subgroups: Vec<Vec<f64>> = values
            .iter()
            .map(|(a, b, size)| [*a, *b, Some(3.0)].into_iter().flatten().take(*size).collect())
            .collect();
        // rules and a line that fit no chart would leave little to see: most of them are dropped
        let chart = options.chart;
        options.rules.retain(|rules| chart.allows(*rules));
        for made in [
            analyze(&counts, &options),
            analyze_rates(&counts, &denominators, &options),
            analyze_subgroups(&subgroups, &options),
        ] {
            if let Ok(chart) = made {
                prop_assert_eq!(chart.points.len(), values.len());
                sound(&chart)?;
            }
        }
    }

    #[test]
    fn possible_values_have_a_chart_of_their_kind(
        values in vec((1..60_u32, 60..200_u32, any::<bool>()), 1..60),
        mut options in any_options(),
    ) {
        options.center = None;
        (options.freeze, options.target) = (None, None);
        options.phase_starts.retain(|start| *start < values.len());
        options.exclude.clear();
        let chart = options.chart;
        options.rules.retain(|rules| chart.allows(*rules));
        let counts: Vec<Option<f64>> = values.iter().map(|(y, _, there)| there.then_some(f64::from(*y))).collect();
        let sizes: Vec<Option<f64>> = values.iter().map(|(_, n, _)| Some(f64::from(*n))).collect();
        let subgroups: Vec<Vec<f64>> = values
            .iter()
            .map(|(y, n, there)| if *there { vec![f64::from(*y), f64::from(*n), 3.0] } else { Vec::new() })
            .collect();
        let made = match chart.input() {
            Input::Values => analyze(&counts, &options),
            Input::Rates => analyze_rates(&counts, &sizes, &options),
            Input::Subgroups => analyze_subgroups(&subgroups, &options),
        };
        match made {
            Ok(chart) => sound(&chart)?,
            Err(reason) => prop_assert_eq!(reason, NotComputable::NoValues),
        }
    }

    #[test]
    fn the_order_of_a_baseline_does_not_move_what_knows_no_order(
        values in vec((0..60_u32, 60..200_u32), 2..40),
        turn in 0..40_usize,
    ) {
        let mut turned = values.clone();
        turned.rotate_left(turn % values.len());
        for kind in [ChartKind::Run, ChartKind::P, ChartKind::U, ChartKind::C, ChartKind::G, ChartKind::Xbar, ChartKind::S] {
            let numbers = |values: &[(u32, u32)]| {
                let counts: Vec<Option<f64>> = values.iter().map(|(y, _)| Some(f64::from(*y))).collect();
                let sizes: Vec<Option<f64>> = values.iter().map(|(_, n)| Some(f64::from(*n))).collect();
                let subgroups: Vec<Vec<f64>> = values.iter().map(|(y, n)| vec![f64::from(*y), f64::from(*n)]).collect();
                let made = match kind.input() {
                    Input::Values => analyze(&counts, &plain(kind)),
                    Input::Rates => analyze_rates(&counts, &sizes, &plain(kind)),
                    Input::Subgroups => analyze_subgroups(&subgroups, &plain(kind)),
                };
                let phase = made.unwrap().phases[0].clone();
                [phase.center, phase.lcl, phase.ucl].map(|number| number.unwrap_or(-1.0))
            };
            for (a, b) in numbers(&values).into_iter().zip(numbers(&turned)) {
                prop_assert!((a - b).abs() <= 1e-9 * a.abs().max(1.0), "{}: {} {}", kind, a, b);
            }
        }
    }

    #[test]
    fn zone_rules_mark_the_same_points_on_any_scale(values in grid_series(), shift in -1000..1000_i32, power in -8..8_i32) {
        let scale = 2.0_f64.powi(power);
        let moved: Vec<_> = values.iter().map(|y| y.map(|y| (y + f64::from(shift)) * scale)).collect();
        for rules in [RuleSet::Shewhart, RuleSet::WesternElectric, RuleSet::Nelson, RuleSet::Nhs] {
            let mut options = plain(ChartKind::I);
            options.rules = vec![rules];
            let (Ok(before), Ok(after)) = (analyze(&values, &options), analyze(&moved, &options)) else {
                return Ok(());
            };
            for (before, after) in before.points.iter().zip(&after.points) {
                // a point within a rounding of a zone's border may fall to either side of it on another scale
                let near_border = before.sigma.is_none_or(|sigma| {
                    let away = before.y.zip(before.center).map_or(0.0, |(y, center)| (y - center).abs());
                    (0..4).any(|sigmas| (away - f64::from(sigmas) * sigma).abs() <= 1e-9 * (sigma + 1100.0))
                        || (away - 2.0 * sigma).abs() <= 1e-9 * (sigma + 1100.0)
                });
                if near_border {
                    return Ok(());
                }
                prop_assert_eq!(&before.signals, &after.signals);
            }
        }
    }

    #[test]
    fn an_xbar_chart_follows_shift_and_scale(
        values in vec(vec((-640..640_i32).prop_map(|y| f64::from(y) / 64.0), 1..5), 2..30),
        shift in -100..100_i32,
        power in -8..8_i32,
    ) {
        let scale = 2.0_f64.powi(power);
        let move_one = |y: &f64| (y + f64::from(shift)) * scale;
        let moved: Vec<Vec<f64>> = values.iter().map(|group| group.iter().map(move_one).collect()).collect();
        let made = |kind, values: &[Vec<f64>]| analyze_subgroups(values, &plain(kind));
        let (Ok(before), Ok(after)) = (made(ChartKind::Xbar, &values), made(ChartKind::Xbar, &moved)) else {
            return Ok(());
        };
        for (before, after) in before.points.iter().zip(&after.points) {
            for (before, after) in [(before.center, after.center), (before.lcl, after.lcl), (before.ucl, after.ucl)] {
                prop_assert_eq!(before.is_some(), after.is_some());
                let near = before.zip(after).is_none_or(|(a, b)| (move_one(&a) - b).abs() <= 1e-9 * scale * 1000.0);
                prop_assert!(near, "{:?} {:?}", before, after);
            }
        }
        if let (Ok(before), Ok(after)) = (made(ChartKind::S, &values), made(ChartKind::S, &moved)) {
            let (a, b) = (before.phases[0].center.unwrap() * scale, after.phases[0].center.unwrap());
            prop_assert!((a - b).abs() <= 1e-9 * scale * 1000.0, "a standard deviation knows scale and no shift");
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
