//! How long do a thousand control charts of sixty points take? `cargo xtask bench` runs this and keeps the figures.
//!
//! Each chart is computed and read, as a page does it: limits, rules, findings. A line a kind: `run;2.1` milliseconds, the
//! middle one of 41 rounds.

use std::hint::black_box;
use std::time::Instant;

use stats::spc::{Chart, ChartKind, Direction, Input, NotComputable, Options, analyze, analyze_rates, read};

const CHARTS: usize = 1_000;
const POINTS: usize = 60;
const ROUNDS: usize = 41;

fn main() -> Result<(), NotComputable> {
    let series: Vec<Vec<Option<f64>>> = (0..CHARTS as u64).map(series).collect();
    let wholes = vec![Some(100.0); POINTS];
    for kind in ChartKind::ALL {
        if kind.input() == Input::Subgroups {
            continue;
        }
        let mut options = Options::new(kind);
        options.direction = Direction::Up;
        let mut rounds = Vec::with_capacity(ROUNDS);
        for _ in 0..ROUNDS {
            let begun = Instant::now();
            for values in &series {
                black_box(read(&chart(values, &wholes, &options)?));
            }
            rounds.push(begun.elapsed().as_secs_f64() * 1e3);
        }
        rounds.sort_by(f64::total_cmp);
        println!("{kind:?};{:.3}", rounds[ROUNDS / 2]);
    }
    Ok(())
}

fn chart(values: &[Option<f64>], wholes: &[Option<f64>], options: &Options) -> Result<Chart, NotComputable> {
    match options.chart.input() {
        Input::Rates => analyze_rates(values, wholes, options),
        _ => analyze(values, options),
    }
}

/// Whole numbers about 40 to 60, always the same ones, with a few missing; every third series has shifted by five.
fn series(seed: u64) -> Vec<Option<f64>> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1);
    let mut next = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % 21
    };
    let shift = |at: usize| {
        if seed.is_multiple_of(3) && at >= POINTS / 2 {
            5.0
        } else {
            0.0
        }
    };
    let value = |at: usize, drawn: u64| (!at.is_multiple_of(17)).then(|| 40.0 + drawn as f64 + shift(at));
    (0..POINTS).map(|at| value(at, next())).collect()
}
