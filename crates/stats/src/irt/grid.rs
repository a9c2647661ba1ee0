//! The points of the trait over which it is summed.
//!
//! Owns where they are and their weights.

/// Standard deviations to each side; beyond lie two of a thousand million people.
pub(super) const REACH: f64 = 6.0;

/// Numbers that are added side by side; the points are padded to a multiple of it.
const LANES: usize = 8;

/// Equally spaced points with the normal density, normalised to 1. For smooth functions this sum converges faster than any power of the
/// distance between points.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    /// In standard deviations of the trait.
    pub points: Vec<f64>,
    /// ln of the weights; minus infinity for those that only pad.
    pub ln_weights: Vec<f64>,
    /// Points without padding.
    pub used: usize,
}

impl Grid {
    pub fn new(nodes: usize) -> Self {
        let step = 2.0 * REACH / (nodes - 1) as f64;
        let mut points: Vec<f64> = (0..nodes).map(|at| at as f64 * step - REACH).collect();
        let mut ln_weights: Vec<f64> = points.iter().map(|z| -z * z / 2.0).collect();
        let whole = ln_weights.iter().map(|w| w.exp()).sum::<f64>().ln();
        ln_weights.iter_mut().for_each(|w| *w -= whole);
        let padded = nodes.next_multiple_of(LANES);
        points.resize(padded, 0.0);
        ln_weights.resize(padded, f64::NEG_INFINITY);
        Self {
            points,
            ln_weights,
            used: nodes,
        }
    }

    /// With padding.
    pub fn len(&self) -> usize {
        self.points.len()
    }

    /// Those that do not only pad.
    pub fn used(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.points[..self.used].iter().copied().enumerate()
    }

    /// From one point to the next.
    pub fn step(&self) -> f64 {
        2.0 * REACH / (self.used - 1) as f64
    }
}
