//! Series and requests of all kinds, possible and impossible; and what every chart made of them must keep.

use proptest::collection::vec;
use proptest::prelude::*;
use stats::spc::{Chart, ChartKind, Direction, Options, RuleSet, assurance, autocorrelation, propose, read};

/// Anything a file may hold, and what it may not.
pub fn any_value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        4 => (-50..50_i32).prop_map(|y| Some(f64::from(y))),
        2 => Just(None),
        1 => any::<f64>().prop_map(Some),
        1 => prop_oneof![Just(f64::MAX), Just(f64::MIN), Just(f64::NAN), Just(f64::INFINITY), Just(5e-324)].prop_map(Some),
    ]
}

pub fn any_options() -> impl Strategy<Value = Options> {
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
pub fn grid_series() -> impl Strategy<Value = Vec<Option<f64>>> {
    vec(
        prop::option::weighted(0.9, (-6400..6400_i32).prop_map(|y| f64::from(y) / 64.0)),
        1..60,
    )
}

/// No number that is not finite, limits in order, and nothing that a reader of the chart could trip over.
pub fn sound(chart: &Chart) -> Result<(), TestCaseError> {
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

pub fn plain(kind: ChartKind) -> Options {
    Options::new(kind)
}
