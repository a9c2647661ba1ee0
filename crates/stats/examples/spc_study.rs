//! How often does each set of rules cry wolf, and how often does it see the wolf? `cargo run --release -p stats --example spc_study`
//!
//! Owns a simulation: individuals charts of 10,000 series a cell, always the same ones. What it prints is in
//! `docs/statistics/simulation.md`. Sigma is 1 everywhere, and lines and limits are estimated from the series itself, as they are in
//! a school.

use stats::spc::{Chart, ChartKind, Options, RuleSet, analyze};

const SERIES: usize = 10_000;
const LENGTHS: [usize; 3] = [12, 24, 52];

/// A series of so many points, with its middle.
type Make = fn(usize, usize, &mut Chance) -> Vec<f64>;

/// What lies under the noise.
const KINDS: [(&str, Make); 7] = [
    ("stable", |n, _, chance| noise(n, chance)),
    ("shift of 1 sigma at half", |n, half, chance| {
        shifted(n, half, 1.0, chance)
    }),
    ("shift of 2 sigma at half", |n, half, chance| {
        shifted(n, half, 2.0, chance)
    }),
    ("trend, 2 sigma in all", |n, _, chance| {
        along(n, chance, |part| 2.0 * part)
    }),
    ("one point of 4 sigma", |n, half, chance| {
        let mut series = noise(n, chance);
        series[half] += 4.0;
        series
    }),
    ("autocorrelated, rho 0.5", |n, _, chance| autocorrelated(n, 0.5, chance)),
    ("seasonal, period 12, 1 sigma", |n, _, chance| {
        let season = |k: usize| (k as f64 / 12.0 * std::f64::consts::TAU).sin();
        noise(n, chance)
            .iter()
            .enumerate()
            .map(|(k, y)| y + season(k))
            .collect()
    }),
];

fn main() {
    let heads: Vec<String> = RuleSet::ALL.iter().map(ToString::to_string).collect();
    println!("| series | points | {} |", heads.join(" | "));
    println!("|---|---|{}", "---|".repeat(heads.len()));
    for (name, make) in KINDS {
        for n in LENGTHS {
            let mut chance = Chance(20_260_301);
            let mut signalled = [0_usize; RuleSet::ALL.len()];
            for _ in 0..SERIES {
                let values: Vec<Option<f64>> = make(n, n / 2, &mut chance).into_iter().map(Some).collect();
                for (count, rules) in signalled.iter_mut().zip(RuleSet::ALL) {
                    *count += usize::from(signals(&values, rules));
                }
            }
            let share = |count: &usize| format!("{:.1} %", *count as f64 / SERIES as f64 * 100.0);
            let shares: Vec<String> = signalled.iter().map(share).collect();
            println!("| {name} | {n} | {} |", shares.join(" | "));
        }
    }
}

/// Is there any signal on the chart, a point's or the phase's?
fn signals(values: &[Option<f64>], rules: RuleSet) -> bool {
    let mut options = Options::new(ChartKind::I);
    options.rules = vec![rules];
    let marked = |chart: &Chart| chart.points.iter().any(|point| !point.signals.is_empty());
    let runs = |chart: &Chart| rules == RuleSet::Anhoej && chart.phases[0].runs.signal;
    analyze(values, &options).is_ok_and(|chart| marked(&chart) || runs(&chart))
}

fn noise(n: usize, chance: &mut Chance) -> Vec<f64> {
    (0..n).map(|_| chance.normal()).collect()
}

fn along(n: usize, chance: &mut Chance, level: impl Fn(f64) -> f64) -> Vec<f64> {
    let part = |k: usize| k as f64 / (n - 1) as f64;
    noise(n, chance)
        .iter()
        .enumerate()
        .map(|(k, y)| y + level(part(k)))
        .collect()
}

fn shifted(n: usize, from: usize, by: f64, chance: &mut Chance) -> Vec<f64> {
    let step = |k: usize| if k >= from { by } else { 0.0 };
    noise(n, chance).iter().enumerate().map(|(k, y)| y + step(k)).collect()
}

/// First order, of variance 1.
fn autocorrelated(n: usize, rho: f64, chance: &mut Chance) -> Vec<f64> {
    let mut last = chance.normal();
    let mut next = || {
        let now = last;
        last = rho * last + (1.0 - rho * rho).sqrt() * chance.normal();
        now
    };
    (0..n).map(|_| next()).collect()
}

/// SplitMix64 (Steele, Lea & Flood 2014), and normal values from it by Box & Muller 1958.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Above 0 and not above 1.
    fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / 2.0_f64.powi(53)
    }

    fn normal(&mut self) -> f64 {
        (-2.0 * self.uniform().ln()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos()
    }
}
