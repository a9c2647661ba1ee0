//! What must hold for any series, whatever its numbers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod any;
mod invariance;

use any::{any_options, any_value, grid_series, plain, sound};
use proptest::collection::vec;
use proptest::prelude::*;
use stats::spc::{ChartKind, Finding, Input, NotComputable, Signal, analyze, analyze_rates, analyze_subgroups, read};

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
        let made = [
            analyze(&counts, &options),
            analyze_rates(&counts, &denominators, &options),
            analyze_subgroups(&subgroups, &options),
        ];
        for chart in made.into_iter().flatten() {
            prop_assert_eq!(chart.points.len(), values.len());
            sound(&chart)?;
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
    fn phases_cover_all_points_in_order(values in grid_series(), starts in vec(0..60_usize, 0..4)) {
        let mut options = plain(ChartKind::I);
        options.phase_starts = starts;
        let Ok(chart) = analyze(&values, &options) else { return Ok(()) };
        prop_assert_eq!(chart.phases[0].from, 0);
        prop_assert_eq!(chart.phases[chart.phases.len() - 1].to, values.len() - 1);
        prop_assert!(chart.phases.windows(2).all(|two| two[0].to + 1 == two[1].from));
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
