//! The two shapes of an item, as a line and intercepts.
//!
//! Owns ln P of each answer at a point of the trait, and its first and second derivatives by the item's slope and intercepts. Must not
//! know people. An item has answers 0..=m, a slope a and m intercepts; at the point z its line is a z.
//!
//! Both ln P are concave in slope and intercepts (Burridge J 1981, Biometrika 68, 41-45), so Newton's steps of an item alone always climb.

/// How the answers of an item depend on the trait. With two answers both are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// P(answer ≥ k) = 1 / (1 + exp(−(a z + d_k))): Samejima F (1969), *Estimation of latent ability using a response pattern of graded
    /// scores*, Psychometrika Monograph 17. Intercepts fall: d_1 > d_2 > …
    Graded,
    /// P(k) ∝ exp(k a z + d_k), d_0 = 0: Masters GN (1982), *A Rasch model for partial credit scoring*, Psychometrika 47, 149-174; with
    /// a slope of its own Muraki E (1992), Applied Psychological Measurement 16, 159-176.
    PartialCredit,
}

/// 1 / (1 + e^−x).
pub(super) fn logistic(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + (-x).exp())
    } else {
        let e = x.exp();
        e / (1.0 + e)
    }
}

/// ln of [`logistic`], without losing its tail.
fn ln_logistic(x: f64) -> f64 {
    if x >= 0.0 {
        -(-x).exp().ln_1p()
    } else {
        x - x.exp().ln_1p()
    }
}

/// 1 / (e^gap − 1), the derivative of ln(1 − e^−gap).
fn narrow(gap: f64) -> f64 {
    1.0 / gap.exp_m1()
}

/// An item's slope and intercepts, for as long as they are looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    pub shape: Shape,
    pub slope: f64,
    pub intercepts: &'a [f64],
}

impl Line<'_> {
    /// Slope and intercepts.
    pub fn parameters(&self) -> usize {
        self.intercepts.len() + 1
    }

    /// ln P of the answers 0..=m at z.
    pub fn ln_p(&self, z: f64, out: &mut [f64]) {
        let (along, d) = (self.slope * z, self.intercepts);
        let m = d.len();
        match self.shape {
            // σ(x) − σ(y) = σ(x) σ(−y) (1 − e^(y − x)) has no difference of nearly equal numbers
            Shape::Graded => {
                for (k, out) in out.iter_mut().enumerate() {
                    let from = if k == 0 { 0.0 } else { ln_logistic(along + d[k - 1]) };
                    let to = if k == m { 0.0 } else { ln_logistic(-along - d[k]) };
                    let gap = if k == 0 || k == m {
                        0.0
                    } else {
                        (-(d[k] - d[k - 1]).exp_m1()).ln()
                    };
                    *out = from + to + gap;
                }
            }
            Shape::PartialCredit => {
                out[0] = 0.0;
                for (k, d) in d.iter().enumerate() {
                    out[k + 1] = (k + 1) as f64 * along + d;
                }
                let top = out.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                let whole = top + out.iter().map(|o| (o - top).exp()).sum::<f64>().ln();
                out.iter_mut().for_each(|o| *o -= whole);
            }
        }
    }

    /// P of the answers 0..=m at z.
    pub fn p(&self, z: f64, out: &mut [f64]) {
        self.ln_p(z, out);
        out.iter_mut().for_each(|o| *o = o.exp());
    }

    /// First derivatives of ln P by (slope, intercepts), a row of [`Self::parameters`] for each answer.
    pub fn gradients(&self, z: f64, out: &mut [f64]) {
        let (along, d, width) = (self.slope * z, self.intercepts, self.parameters());
        let m = d.len();
        out.fill(0.0);
        match self.shape {
            Shape::Graded => {
                for (k, row) in out.chunks_mut(width).enumerate() {
                    if k > 0 {
                        let falls = logistic(-along - d[k - 1]);
                        row[0] += z * falls;
                        row[k] += falls;
                    }
                    if k < m {
                        let rises = logistic(along + d[k]);
                        row[0] -= z * rises;
                        row[k + 1] -= rises;
                    }
                    if k > 0 && k < m {
                        let h = narrow(d[k - 1] - d[k]);
                        row[k] += h;
                        row[k + 1] -= h;
                    }
                }
            }
            Shape::PartialCredit => {
                let mut p = vec![0.0; m + 1];
                self.p(z, &mut p);
                let mean: f64 = p.iter().enumerate().map(|(k, p)| k as f64 * p).sum();
                for (k, row) in out.chunks_mut(width).enumerate() {
                    row[0] = z * (k as f64 - mean);
                    for h in 1..=m {
                        row[h] = f64::from(u8::from(h == k)) - p[h];
                    }
                }
            }
        }
    }

    /// Adds Σ counts(k) × second derivatives of ln P(k) to a square of [`Self::parameters`] by rows.
    pub fn add_curvature(&self, z: f64, counts: impl Fn(usize) -> f64, out: &mut [f64]) {
        let (along, d, width) = (self.slope * z, self.intercepts, self.parameters());
        let m = d.len();
        let mut add = |i: usize, j: usize, value: f64| {
            out[i * width + j] += value;
            if i != j {
                out[j * width + i] += value;
            }
        };
        match self.shape {
            // each intercept bends the answers on both sides of it alike
            Shape::Graded => {
                for k in 1..=m {
                    let p = logistic(along + d[k - 1]);
                    let bend = -p * (1.0 - p) * (counts(k - 1) + counts(k));
                    add(0, 0, z * z * bend);
                    add(0, k, z * bend);
                    add(k, k, bend);
                    if k < m {
                        let h = narrow(d[k - 1] - d[k]);
                        let bend = -h * (1.0 + h) * counts(k);
                        add(k, k, bend);
                        add(k + 1, k + 1, bend);
                        add(k, k + 1, -bend);
                    }
                }
            }
            Shape::PartialCredit => {
                let mut p = vec![0.0; m + 1];
                self.p(z, &mut p);
                let all: f64 = (0..=m).map(&counts).sum();
                let mean: f64 = p.iter().enumerate().map(|(k, p)| k as f64 * p).sum();
                let square: f64 = p.iter().enumerate().map(|(k, p)| (k * k) as f64 * p).sum();
                add(0, 0, -all * z * z * (square - mean * mean));
                for h in 1..=m {
                    add(0, h, -all * z * p[h] * (h as f64 - mean));
                    for i in h..=m {
                        let own = if i == h { p[h] } else { 0.0 };
                        add(h, i, -all * (own - p[h] * p[i]));
                    }
                }
            }
        }
    }

    /// First and second derivative of ln P by the line a z, for the answers 0..=m.
    pub fn along(&self, z: f64, out: &mut [(f64, f64)]) {
        let (along, d) = (self.slope * z, self.intercepts);
        let m = d.len();
        match self.shape {
            Shape::Graded => {
                for (k, out) in out.iter_mut().enumerate() {
                    let x = if k == 0 { 1.0 } else { logistic(along + d[k - 1]) };
                    let y = if k == m { 0.0 } else { logistic(along + d[k]) };
                    // 1 − x by itself keeps what is left of it far out
                    let rest = if k == 0 { 0.0 } else { logistic(-along - d[k - 1]) };
                    *out = (rest - y, -x * rest - y * (1.0 - y));
                }
            }
            Shape::PartialCredit => {
                let mut p = vec![0.0; m + 1];
                self.p(z, &mut p);
                let mean: f64 = p.iter().enumerate().map(|(k, p)| k as f64 * p).sum();
                let spread: f64 = p.iter().enumerate().map(|(k, p)| (k as f64 - mean).powi(2) * p).sum();
                for (k, out) in out.iter_mut().enumerate() {
                    *out = (k as f64 - mean, -spread);
                }
            }
        }
    }

    /// May an item have these parameters?
    pub fn possible(&self) -> bool {
        let finite = self.slope.is_finite() && self.intercepts.iter().all(|d| d.is_finite());
        finite && (self.shape == Shape::PartialCredit || self.intercepts.windows(2).all(|pair| pair[0] > pair[1]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: [(Shape, f64, [f64; 3]); 4] = [
        (Shape::Graded, 1.3, [1.2, 0.1, -2.0]),
        (Shape::Graded, -0.7, [0.3, 0.2, -0.4]),
        (Shape::PartialCredit, 1.3, [0.5, 0.7, -1.0]),
        (Shape::PartialCredit, -2.0, [-0.5, 0.0, 1.0]),
    ];

    fn line<'a>(shape: Shape, parameters: &'a [f64]) -> Line<'a> {
        Line {
            shape,
            slope: parameters[0],
            intercepts: &parameters[1..],
        }
    }

    #[test]
    fn probabilities_sum_to_one_even_far_out() {
        for (shape, slope, d) in LINES {
            for z in [-400.0, -6.0, -0.4, 0.0, 3.0, 400.0] {
                let mut p = [0.0; 4];
                line(shape, &[slope, d[0], d[1], d[2]]).p(z, &mut p);
                assert!((p.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{shape:?} {z}: {p:?}");
            }
        }
    }

    /// Against differences of the function itself; intercepts much closer than these bend more than differences can follow.
    #[test]
    fn derivatives_are_those_of_the_function() {
        let step = 1e-5;
        for (shape, slope, d) in LINES {
            let at = [slope, d[0], d[1], d[2]];
            for z in [-2.1, 0.3, 1.7] {
                let mut own = [0.0; 16];
                line(shape, &at).gradients(z, &mut own);
                for j in 0..4 {
                    let moved = |by: f64| {
                        let mut there = at;
                        there[j] += by;
                        let (mut ln_p, mut slopes) = ([0.0; 4], [0.0; 16]);
                        line(shape, &there).ln_p(z, &mut ln_p);
                        line(shape, &there).gradients(z, &mut slopes);
                        (ln_p, slopes)
                    };
                    let (up, down) = (moved(step), moved(-step));
                    for k in 0..4 {
                        let slope = (up.0[k] - down.0[k]) / (2.0 * step);
                        assert!((slope - own[k * 4 + j]).abs() < 1e-6, "{shape:?} {z} {k} {j}");
                        let mut bent = [0.0; 16];
                        line(shape, &at).add_curvature(z, |answer| f64::from(u8::from(answer == k)), &mut bent);
                        for i in 0..4 {
                            let curve = (up.1[k * 4 + i] - down.1[k * 4 + i]) / (2.0 * step);
                            assert!((curve - bent[i * 4 + j]).abs() < 1e-4, "{shape:?} {z} {k} {i} {j}");
                        }
                    }
                }
                // by the line: the derivative by the slope is z times it
                let mut along = [(0.0, 0.0); 4];
                line(shape, &at).along(z, &mut along);
                for k in 0..4 {
                    assert!((along[k].0 * z - own[k * 4]).abs() < 1e-12);
                    let mut bent = [0.0; 16];
                    line(shape, &at).add_curvature(z, |answer| f64::from(u8::from(answer == k)), &mut bent);
                    assert!((along[k].1 * z * z - bent[0]).abs() < 1e-12);
                }
            }
        }
    }
}
