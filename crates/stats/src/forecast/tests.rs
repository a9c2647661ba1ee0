#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use super::*;
use proptest::prelude::*;

/// Sen 1968, JASA 63, 1379-1389, the worked example: the median of the 21 slopes is 4.
const SEN_T: [f64; 7] = [1.0, 2.0, 3.0, 4.0, 10.0, 12.0, 18.0];
const SEN_Y: [f64; 7] = [9.0, 15.0, 19.0, 20.0, 45.0, 55.0, 78.0];

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
}

#[test]
fn the_slope_of_the_paper() {
    let found = line(&SEN_T, &SEN_Y).unwrap();
    assert!((found.slope - 4.0).abs() < 1e-12, "{found:?}");
}

fn weeks(n: usize) -> Vec<f64> {
    (0..n).map(|week| week as f64).collect()
}

#[test]
fn reasons_for_saying_nothing() {
    let t = weeks(16);
    let rising: Vec<f64> = (0..16).map(|k| 50.0 + f64::from(k) + f64::from((k * 7) % 3)).collect();
    assert!(forecast(&t, &rising, 20.0).is_ok());
    assert_eq!(
        forecast(&t[..11], &rising[..11], 12.0),
        Err(NoForecast::TooFew { have: 11, need: 12 })
    );
    assert_eq!(forecast(&t, &rising, 15.0), Err(NoForecast::Past));
    assert_eq!(
        forecast(&t, &rising, 31.0),
        Err(NoForecast::TooFar {
            span: 15.0,
            ahead: 16.0
        })
    );
    assert_eq!(forecast(&t, &rising[1..], 20.0), Err(NoForecast::NotASeries));
    assert_eq!(forecast(&t, &[f64::NAN; 16], 20.0), Err(NoForecast::NotASeries));
    assert_eq!(forecast(&t, &[50.0; 16], 20.0), Err(NoForecast::Constant));
    let mut back = t.clone();
    back.swap(3, 4);
    assert_eq!(forecast(&back, &rising, 20.0), Err(NoForecast::NotASeries));
    // A change of level under way: twelve weeks on one level, twelve on another.
    let step: Vec<f64> = (0..24)
        .map(|k| if k < 12 { 50.0 } else { 62.0 } + f64::from((k * 5) % 4))
        .collect();
    assert_eq!(forecast(&weeks(24), &step, 30.0), Err(NoForecast::NotALine));
}

/// How often a 95 % interval holds the value that comes, of those that are given, and how many of 100 series get none.
fn coverage(n: usize, rho: f64, ahead: f64, noise: fn(&mut Chance) -> f64) -> (f64, f64) {
    let mut chance = Chance(20_260_301);
    let (mut held, mut given, mut asked) = (0, 0, 0);
    let at = (n - 1) as f64 + ahead * (n - 1) as f64;
    while given < 1500 && asked < 6000 {
        asked += 1;
        let mut last = noise(&mut chance);
        let mut next = |chance: &mut Chance| {
            last = rho * last + (1.0 - rho * rho).sqrt() * noise(chance);
            last
        };
        let values: Vec<f64> = (0..n)
            .map(|k| 50.0 + 0.3 * k as f64 + 3.0 * next(&mut chance))
            .collect();
        // Far ahead nothing is left of the last value's own chance.
        let coming = 50.0 + 0.3 * at + 3.0 * noise(&mut chance);
        if let Ok(found) = forecast(&weeks(n), &values, at) {
            given += 1;
            held += i32::from(found.low <= coming && coming <= found.high);
        }
    }
    (
        f64::from(held) / f64::from(given),
        1.0 - f64::from(given) / f64::from(asked),
    )
}

/// The page of the method has these numbers.
#[test]
fn nineteen_of_twenty_intervals_hold_what_comes() {
    // Student's t of 4 degrees, at variance 1: a few wild values.
    let wild: fn(&mut Chance) -> f64 = |chance| {
        let chi: f64 = (0..4).map(|_| chance.normal().powi(2)).sum();
        chance.normal() / (chi / 4.0).sqrt() / 2.0_f64.sqrt()
    };
    let normal: fn(&mut Chance) -> f64 = Chance::normal;
    for (what, n, rho, ahead, noise, least) in [
        ("normal", 12, 0.0, 0.5, normal, 0.93),
        ("normal", 12, 0.0, 1.0, normal, 0.93),
        ("normal", 24, 0.0, 0.5, normal, 0.93),
        ("normal", 24, 0.0, 1.0, normal, 0.93),
        ("normal", 60, 0.0, 1.0, normal, 0.93),
        ("wild", 24, 0.0, 0.5, wild, 0.92),
        ("autocorrelated", 24, 0.4, 0.5, normal, 0.88),
        ("autocorrelated", 60, 0.4, 0.5, normal, 0.90),
    ] {
        let (held, refused) = coverage(n, rho, ahead, noise);
        println!("{what}, {n} values, rho {rho}, {ahead} of the span ahead: {held:.3} held, {refused:.2} refused");
        assert!(held > least, "{what}, {n} values, rho {rho}, {ahead} ahead: {held}");
    }
}

proptest! {
    /// Whatever the series: a forecast is finite and in order, or there is a reason. Shifted, scaled or mirrored, it follows.
    #[test]
    fn it_follows_its_series(
        values in prop::collection::vec(-1e6_f64..1e6, 0..40),
        ahead in -5.0_f64..60.0,
        shift in -1e3_f64..1e3,
        scale in 0.1_f64..10.0,
    ) {
        let t = weeks(values.len());
        let at = t.last().copied().unwrap_or(0.0) + ahead;
        let found = forecast(&t, &values, at);
        if let Ok(found) = found {
            prop_assert!(found.low < found.middle && found.middle < found.high);
            let other: Vec<f64> = values.iter().map(|y| shift - scale * y).collect();
            let mirrored = forecast(&t, &other, at).unwrap();
            let close = |a: f64, b: f64| (a - b).abs() <= 1e-6 * (1.0 + a.abs().max(b.abs()));
            prop_assert!(close(mirrored.low, shift - scale * found.high));
            prop_assert!(close(mirrored.high, shift - scale * found.low));
        }
    }
}
