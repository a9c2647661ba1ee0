//! How long do 1,000 charts of 60 points take? `cargo run --release -p stats --example spc_speed`
//!
//! Owns one measurement, printed as the median and the fastest of many rounds; the budget is 5 ms.

use std::time::Instant;

use stats::spc::{ChartKind, Options, RuleSet, analyze, read};

const CHARTS: usize = 1_000;
const POINTS: usize = 60;
const ROUNDS: usize = 101;

fn main() {
    let series = series();
    for (kind, rules) in [
        (ChartKind::Run, vec![]),
        (ChartKind::I, vec![]),
        (ChartKind::C, vec![]),
        (ChartKind::I, vec![RuleSet::Nhs]),
        (ChartKind::I, vec![RuleSet::Nelson]),
        (ChartKind::I, vec![RuleSet::WesternElectric]),
    ] {
        let mut options = Options::new(kind);
        options.rules = rules;
        let named: Vec<String> = options.rules.iter().map(ToString::to_string).collect();
        let mut times: Vec<f64> = (0..ROUNDS).map(|_| round(&series, &options)).collect();
        times.sort_by(f64::total_cmp);
        let rules = if named.is_empty() {
            "own rules".to_string()
        } else {
            named.join("+")
        };
        let (best, median) = (times[0], times[ROUNDS / 2]);
        println!(
            "{:<4} {rules:<16} median {median:.2} ms, fastest round {best:.2} ms",
            kind.to_string()
        );
    }
}

/// Milliseconds for all charts, from values to what they say.
fn round(series: &[Vec<Option<f64>>], options: &Options) -> f64 {
    let start = Instant::now();
    let findings: usize = series
        .iter()
        .filter_map(|values| analyze(values, options).ok())
        .map(|chart| 1 + read(&chart).rest.len())
        .sum();
    assert!(findings >= CHARTS, "every chart says something");
    start.elapsed().as_secs_f64() * 1e3
}

/// Counts around 48 that vary about as counts do, each the sum of 12 throws of 0 to 8; the same on every machine.
fn series() -> Vec<Vec<Option<f64>>> {
    let mut state = 1_u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % 9
    };
    let mut count = || Some((0..12).map(|_| next()).sum::<u64>() as f64);
    (0..CHARTS).map(|_| (0..POINTS).map(|_| count()).collect()).collect()
}
