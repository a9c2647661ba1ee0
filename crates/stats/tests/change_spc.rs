//! The size of a change: sound for any series, and its interval holds the truth as often as it says.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::collection::vec;
use proptest::prelude::*;
use stats::spc::{
    Change, Chart, ChartKind, Finding, Input, Method, NotComputable, Options, analyze, analyze_rates,
    analyze_subgroups, change, change_of, change_proposed, propose, read,
};

/// Always the same chance (Knuth's MMIX generator).
struct Chance(u64);

impl Chance {
    fn share(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (f64::from((self.0 >> 32) as u32) + 0.5) / (f64::from(u32::MAX) + 1.0)
    }

    fn normal(&mut self) -> f64 {
        (-2.0 * self.share().ln()).sqrt() * (std::f64::consts::TAU * self.share()).cos()
    }

    fn binomial(&mut self, n: u32, p: f64) -> f64 {
        (0..n).map(|_| f64::from(u8::from(self.share() < p))).sum()
    }

    fn poisson(&mut self, mean: f64) -> f64 {
        let (limit, mut product, mut count) = ((-mean).exp(), self.share(), 0.0);
        while product > limit {
            product *= self.share();
            count += 1.0;
        }
        count
    }
}

const BEFORE: usize = 14;
const AFTER: usize = 10;
const SERIES: u32 = 1_500;

/// How often the interval holds the truth.
fn coverage(truth: f64, mut make: impl FnMut(&mut Chance) -> Chart) -> f64 {
    let mut chance = Chance(20_260_301);
    let (before, after): (Vec<_>, Vec<_>) = (0..BEFORE + AFTER).partition(|k| *k < BEFORE);
    let mut held = 0;
    for _ in 0..SERIES {
        let found = change(&make(&mut chance), &before, &after).unwrap();
        held += u32::from(found.low <= truth && truth <= found.high);
    }
    f64::from(held) / f64::from(SERIES)
}

fn series(chance: &mut Chance, kind: ChartKind, rho: f64, shift: f64) -> Chart {
    let mut last = chance.normal();
    let values: Vec<Option<f64>> = (0..BEFORE + AFTER)
        .map(|k| {
            last = rho * last + (1.0 - rho * rho).sqrt() * chance.normal();
            Some(50.0 + last + if k < BEFORE { 0.0 } else { shift })
        })
        .collect();
    analyze(&values, &Options::new(kind)).unwrap()
}

fn counted(chance: &mut Chance, kind: ChartKind, event: impl Fn(&mut Chance, u32, f64) -> f64) -> Chart {
    let (mut counts, mut sizes) = (Vec::new(), Vec::new());
    for k in 0..BEFORE + AFTER {
        let size = 20 + (k as u32 * 7) % 25;
        counts.push(Some(event(chance, size, if k < BEFORE { 0.3 } else { 0.45 })));
        sizes.push(Some(f64::from(size)));
    }
    analyze_rates(&counts, &sizes, &Options::new(kind)).unwrap()
}

#[test]
fn nineteen_of_twenty_intervals_hold_the_truth() {
    for kind in [ChartKind::I, ChartKind::Run] {
        let found = coverage(0.8, |chance| series(chance, kind, 0.0, 0.8));
        assert!((0.93..0.995).contains(&found), "{kind:?}: {found}");
        let found = coverage(0.8, |chance| series(chance, kind, 0.4, 0.8));
        assert!((0.88..0.99).contains(&found), "{kind:?}, autocorrelated: {found}");
    }
    let found = coverage(0.15, |chance| counted(chance, ChartKind::P, Chance::binomial));
    assert!((0.93..0.995).contains(&found), "p: {found}");
    let found = coverage(0.15, |chance| {
        counted(chance, ChartKind::U, |chance, n, rate| {
            chance.poisson(f64::from(n) * rate)
        })
    });
    assert!((0.93..0.995).contains(&found), "u: {found}");
    // points that vary more than their denominators explain
    let found = coverage(0.15, |chance| {
        counted(chance, ChartKind::Pp, |chance, n, p| {
            let p = (p + 0.1 * chance.normal()).clamp(0.0, 1.0);
            chance.binomial(n, p)
        })
    });
    assert!((0.90..0.995).contains(&found), "P': {found}");
}

#[test]
fn a_shift_is_compared_with_the_rest_of_its_phase() {
    let values: Vec<Option<f64>> = [
        48., 53., 47., 55., 45., 55., 50., 56., 50., 61., 52., 53., 52., 65., 66., 68., 69., 68., 73., 70., 72., 71.,
        75.,
    ]
    .map(Some)
    .to_vec();
    let mut options = Options::new(ChartKind::I);
    options.freeze = Some(13);
    let chart = analyze(&values, &options).unwrap();
    let found = change_of(&chart, &read(&chart).main).unwrap();
    assert_eq!((found.before, found.after), (13, 10));
    assert!((found.estimate - (69.7 - 677.0 / 13.0)).abs() < 1e-9, "{found:?}");
    assert!(found.is_clear() && found.low > 12.0 && found.high < 24.0, "{found:?}");
    assert!(matches!(found.method, Method::Means { .. }));
    assert_eq!(change_proposed(&chart, &propose(&chart).unwrap()), Ok(found));
    let quiet = Finding::NoChange { center: 1.0, n: 23 };
    assert_eq!(change_of(&chart, &quiet), Err(NotComputable::NoValues));
}

#[test]
fn what_cannot_be_sized_has_its_reason() {
    let chart = |values: &[f64], kind| {
        let values: Vec<_> = values.iter().copied().map(Some).collect();
        analyze(&values, &Options::new(kind)).unwrap()
    };
    let flat = chart(&[1.0, 1.0, 1.0, 1.0, 5.0, 5.0, 5.0, 5.0], ChartKind::Run);
    assert_eq!(
        change(&flat, &[0, 1, 2, 3], &[4, 5, 6, 7]),
        Err(NotComputable::Constant)
    );
    assert_eq!(
        change(&flat, &[0, 1, 2], &[3, 4, 5, 99]),
        Err(NotComputable::TooFewValues { have: 3, need: 4 })
    );
    let ranges = chart(&[1.0, 2.0, 1.0, 4.0], ChartKind::Mr);
    assert!(matches!(
        change(&ranges, &[0, 1], &[2, 3]),
        Err(NotComputable::NotOnThisChart { .. })
    ));
}

fn sound(found: Result<Change, NotComputable>) -> Result<(), TestCaseError> {
    let Ok(found) = found else { return Ok(()) };
    prop_assert!(
        [found.estimate, found.low, found.high].into_iter().all(f64::is_finite),
        "{:?}",
        found
    );
    prop_assert!(
        found.low <= found.estimate && found.estimate <= found.high,
        "{:?}",
        found
    );
    prop_assert!(found.low < found.high, "{:?}", found);
    Ok(())
}

proptest! {
    #[test]
    fn a_change_is_finite_and_inside_its_interval(
        values in vec((prop_oneof![8 => 0..80_u32, 1 => Just(0)], 1..90_u32, any::<bool>()), 4..60),
        huge in any::<bool>(),
        kind in prop::sample::select(ChartKind::ALL.to_vec()),
        cut in 1..50_usize,
        exclude in 0..60_usize,
    ) {
        let factor = if huge { 1e300 } else { 1.0 };
        let counts: Vec<Option<f64>> = values.iter().map(|(y, _, there)| there.then_some(f64::from(*y) * factor)).collect();
        let sizes: Vec<Option<f64>> = values.iter().map(|(y, n, _)| Some(f64::from(y + n) * factor)).collect();
        let groups: Vec<Vec<f64>> = values.iter().map(|(y, n, there)| if *there { vec![f64::from(*y), f64::from(*n), 3.0] } else { vec![] }).collect();
        let mut options = Options::new(kind);
        if exclude < values.len() { options.exclude = vec![exclude]; }
        let made = match kind.input() {
            Input::Values => analyze(&counts, &options),
            Input::Rates => analyze_rates(&counts, &sizes, &options),
            Input::Subgroups => analyze_subgroups(&groups, &options),
        };
        let Ok(chart) = made else { return Ok(()) };
        let (before, after): (Vec<usize>, Vec<usize>) = (0..values.len()).partition(|k| *k < cut);
        sound(change(&chart, &before, &after))?;
        for finding in std::iter::once(&read(&chart).main).chain(&read(&chart).rest) {
            sound(change_of(&chart, finding))?;
        }
    }

    #[test]
    fn turned_round_it_is_the_same_change_back(
        values in vec(-6400..6400_i32, 8..50), cut in 4..46_usize, run in any::<bool>(),
    ) {
        prop_assume!(cut + 4 <= values.len());
        let values: Vec<Option<f64>> = values.iter().map(|y| Some(f64::from(*y) / 64.0)).collect();
        let chart = analyze(&values, &Options::new(if run { ChartKind::Run } else { ChartKind::I })).unwrap();
        let (before, after): (Vec<usize>, Vec<usize>) = (0..values.len()).partition(|k| *k < cut);
        let (Ok(there), Ok(back)) = (change(&chart, &before, &after), change(&chart, &after, &before)) else { return Ok(()) };
        for (a, b) in [(there.estimate, -back.estimate), (there.low, -back.high), (there.high, -back.low)] {
            prop_assert!((a - b).abs() < 1e-9, "{:?} {:?}", there, back);
        }
    }
}
