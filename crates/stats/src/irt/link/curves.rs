//! The line that brings the curves of the common items together.
//!
//! Owns the two distances between curves, their smallest, and how it moves with the estimates. The distance is taken over a normal trait
//! on the second test's scale, mean 0, variance 1, so that the link back is not exactly the inverse.

use super::{Common, Line, Method};
use crate::irt::NotComputable;
use crate::irt::grid::Grid;
use crate::irt::shape::logistic;

/// Steps after which the search gives up; it takes about five.
const STEPS: usize = 100;

/// It has come to rest where A and B move by no more than this.
const REST: f64 = 1e-11;

/// Points of the trait; more of them change nothing in the first nine digits.
const NODES: usize = 61;

/// Distance of central differences of the gradient, whose error is about the square of it.
const APART: f64 = 1e-5;

/// Items by their a and b, one test after the other.
#[derive(Clone)]
struct Items {
    first: Vec<(f64, f64)>,
    second: Vec<(f64, f64)>,
}

pub(super) fn line(first: &Common, second: &Common, method: Method) -> Result<Line, NotComputable> {
    let pairs = |common: &Common| {
        common
            .slopes
            .iter()
            .copied()
            .zip(common.difficulties.iter().copied())
            .collect()
    };
    let items = Items {
        first: pairs(first),
        second: pairs(second),
    };
    let distance = Distance {
        grid: Grid::new(NODES),
        whole: method == Method::StockingLord,
    };
    // from the moments of slopes, whose errors are smaller than those of spreads
    let start = super::moments::line(first, second, Method::MeanMean)?;
    let mut at = (start.slope, start.shift);
    for _ in 0..STEPS {
        let bent = distance.bent(&items, at)?;
        let (gradient, _) = distance.gradient(&items, at);
        let step = solve(bent, gradient);
        let Some(next) = distance.after(&items, at, step) else {
            return Err(NotComputable::NoLink);
        };
        at = next;
        if step.0.abs().max(step.1.abs()) < REST {
            return Ok(with_derivatives(&distance, &items, at, distance.bent(&items, at)?));
        }
    }
    Err(NotComputable::NotConverged { iterations: STEPS })
}

/// At the smallest distance the gradient stays 0 while an estimate moves: dx = −H⁻¹ ∂g (implicit function).
fn with_derivatives(distance: &Distance, items: &Items, at: (f64, f64), bent: [f64; 3]) -> Line {
    let count = items.first.len();
    let mut line = Line {
        slope: at.0,
        shift: at.1,
        slope_by: [vec![0.0; 2 * count], vec![0.0; 2 * count]],
        shift_by: [vec![0.0; 2 * count], vec![0.0; 2 * count]],
    };
    for test in 0..2 {
        for estimate in 0..2 * count {
            let moved = |by: f64| {
                let mut there = items.clone();
                let of_test = if test == 0 { &mut there.first } else { &mut there.second };
                let item = &mut of_test[estimate % count];
                *(if estimate < count { &mut item.0 } else { &mut item.1 }) += by;
                distance.gradient(&there, at).0
            };
            let (up, down) = (moved(APART), moved(-APART));
            let change = ((up.0 - down.0) / (2.0 * APART), (up.1 - down.1) / (2.0 * APART));
            let by = solve(bent, change);
            line.slope_by[test][estimate] = by.0;
            line.shift_by[test][estimate] = by.1;
        }
    }
    line
}

/// −H⁻¹ g for H = (h₀ h₁; h₁ h₂).
fn solve([aa, ab, bb]: [f64; 3], g: (f64, f64)) -> (f64, f64) {
    let whole = aa * bb - ab * ab;
    (-(bb * g.0 - ab * g.1) / whole, -(aa * g.1 - ab * g.0) / whole)
}

/// Squares between curves, item by item (Haebara) or of the whole test (Stocking and Lord).
struct Distance {
    grid: Grid,
    whole: bool,
}

impl Distance {
    /// By A and B, and the distance itself.
    fn gradient(&self, items: &Items, (slope, shift): (f64, f64)) -> ((f64, f64), f64) {
        let (mut by, mut height) = ((0.0, 0.0), 0.0);
        for (at, theta) in self.grid.used() {
            let weight = self.grid.ln_weights[at].exp();
            let mut add = |(apart, by_slope, by_shift): (f64, f64, f64)| {
                height += weight * apart * apart;
                by.0 += 2.0 * weight * apart * by_slope;
                by.1 += 2.0 * weight * apart * by_shift;
            };
            let of_item = |((a, b), (other_a, other_b)): (&(f64, f64), &(f64, f64))| {
                let p = logistic(a * (theta - shift) / slope - a * b);
                let bend = p * (1.0 - p) * a / slope;
                let apart = logistic(other_a * (theta - other_b)) - p;
                (apart, bend * (theta - shift) / slope, bend)
            };
            let each = items.first.iter().zip(&items.second).map(of_item);
            if self.whole {
                add(each.fold((0.0, 0.0, 0.0), |sum, one| {
                    (sum.0 + one.0, sum.1 + one.1, sum.2 + one.2)
                }));
            } else {
                each.for_each(&mut add);
            }
        }
        (by, height)
    }

    /// Second derivatives AA, AB, BB, which must be those of a bowl.
    fn bent(&self, items: &Items, at: (f64, f64)) -> Result<[f64; 3], NotComputable> {
        let gradient = |slope: f64, shift: f64| self.gradient(items, (slope, shift)).0;
        let between =
            |up: (f64, f64), down: (f64, f64)| ((up.0 - down.0) / (2.0 * APART), (up.1 - down.1) / (2.0 * APART));
        let by_slope = between(gradient(at.0 + APART, at.1), gradient(at.0 - APART, at.1));
        let by_shift = between(gradient(at.0, at.1 + APART), gradient(at.0, at.1 - APART));
        let bent = [by_slope.0, f64::midpoint(by_slope.1, by_shift.0), by_shift.1];
        let bowl = bent[0] > 0.0 && bent[0] * bent[2] > bent[1] * bent[1];
        bowl.then_some(bent).ok_or(NotComputable::NoLink)
    }

    /// The step, or the largest half of a half of it that does not lead away.
    fn after(&self, items: &Items, at: (f64, f64), step: (f64, f64)) -> Option<(f64, f64)> {
        let here = self.gradient(items, at).1;
        let halves = (0..40).map(|half| 0.5_f64.powi(half));
        let mut there = halves.map(|share| (at.0 + share * step.0, at.1 + share * step.1));
        there.find(|there| there.0 > 0.0 && self.gradient(items, *there).1 <= here + 1e-15)
    }
}
