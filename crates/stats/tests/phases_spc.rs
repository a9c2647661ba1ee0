//! New phases and neighbours that resemble each other: proposed and warned of, never applied.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use stats::spc::{
    Chart, ChartKind, Direction, Meaning, NoProposal, NotComputable, Options, Side, analyze, autocorrelation, propose,
};

fn chart(kind: ChartKind, values: &[f64]) -> Chart {
    let mut options = Options::new(kind);
    options.direction = Direction::Up;
    let values: Vec<Option<f64>> = values.iter().copied().map(Some).collect();
    analyze(&values, &options).unwrap()
}

/// Around `center`, in turns, nowhere on it.
fn around(center: f64, n: usize) -> Vec<f64> {
    let step = |k: usize| if k.is_multiple_of(2) { 0.5 } else { -0.5 };
    (0..n).map(|k| center + step(k) + k as f64 / 1000.0).collect()
}

#[test]
fn a_shift_that_lasts_until_now_is_proposed_as_a_phase() {
    let values = [around(3.0, 12), around(8.0, 10)].concat();
    let before = chart(ChartKind::Run, &values);
    let proposal = propose(&before).unwrap();
    assert_eq!(proposal.start, 12);
    let evidence = proposal.evidence;
    assert_eq!(
        (evidence.side, evidence.length, evidence.useful_before),
        (Side::Above, 10, 12)
    );
    assert_eq!((evidence.good, evidence.on_trial), (Meaning::Improvement, true));
    assert!(evidence.before < 4.0 && evidence.after > 7.0 && evidence.length > evidence.longest_max);
    assert_eq!(before.phases.len(), 1, "it is said, not done");
}

#[test]
fn whoever_comes_back_has_no_new_phase() {
    let values = [around(3.0, 12), around(8.0, 12), around(3.0, 3)].concat();
    assert_eq!(propose(&chart(ChartKind::I, &values)), Err(NoProposal::Ended));
    assert_eq!(
        propose(&chart(ChartKind::I, &around(3.0, 30))),
        Err(NoProposal::NoLongRun)
    );
    assert_eq!(propose(&chart(ChartKind::Mr, &values)), Err(NoProposal::NotOnThisChart));
    let late = [around(3.0, 8), around(8.0, 12)].concat();
    let too_few = Err(NoProposal::TooFewBefore { have: 8, need: 10 });
    assert_eq!(propose(&chart(ChartKind::I, &late)), too_few);
}

#[test]
fn neighbours_that_resemble_each_other_are_warned_of() {
    let wave: Vec<f64> = (0..40).map(|k| (f64::from(k) / 5.0).sin()).collect();
    let found = autocorrelation(&chart(ChartKind::I, &wave)).unwrap();
    assert!(found.warning && found.lag1 > 0.9, "{found:?}");
    assert!((found.threshold - 2.0 / 40.0_f64.sqrt()).abs() < 1e-15);
    let turns = autocorrelation(&chart(ChartKind::I, &around(3.0, 20))).unwrap();
    assert!(
        turns.warning && turns.lag1 < -0.9,
        "alternating is no independence either"
    );
}

#[test]
fn r1_is_the_textbooks_sum() {
    // 1 to 10: Σ (y − m)² = 82.5, Σ of neighbouring products = 57.75, r1 = 0.7
    let values: Vec<f64> = (1..=10).map(f64::from).collect();
    let found = autocorrelation(&chart(ChartKind::Run, &values)).unwrap();
    assert!((found.lag1 - 0.7).abs() < 1e-12, "{found:?}");
}

#[test]
fn where_there_is_nothing_to_say_the_reason_is() {
    let few = autocorrelation(&chart(ChartKind::I, &around(3.0, 9)));
    assert_eq!(few, Err(NotComputable::TooFewValues { have: 9, need: 10 }));
    assert_eq!(
        autocorrelation(&chart(ChartKind::I, &[0.1; 12])),
        Err(NotComputable::Constant)
    );
    let ranges = autocorrelation(&chart(ChartKind::Mr, &around(3.0, 20)));
    assert_eq!(ranges, Err(NotComputable::NotOnThisChart { chart: ChartKind::Mr }));
}
