//! The line from means and spreads of slopes and difficulties.
//!
//! Owns these three methods and their derivatives.

use super::{Common, Line, Method};
use crate::irt::NotComputable;

/// B = mean(b₂) − A mean(b₁) by all of them.
pub(super) fn line(first: &Common, second: &Common, method: Method) -> Result<Line, NotComputable> {
    let n = first.slopes.len() as f64;
    let (slope, of_slopes, of_difficulties) = match method {
        Method::MeanSigma => {
            let (one, other) = (spread(&first.difficulties), spread(&second.difficulties));
            let slope = other / one;
            let by = |b: &[f64], spread: f64, times: f64| {
                let mean = mean(b);
                // sd has the divisor n − 1, and so has its derivative
                b.iter().map(|b| times * (b - mean) / ((n - 1.0) * spread)).collect()
            };
            let difficulties = [
                by(&first.difficulties, one, -slope / one),
                by(&second.difficulties, other, 1.0 / one),
            ];
            (
                slope,
                [vec![0.0; first.slopes.len()], vec![0.0; first.slopes.len()]],
                difficulties,
            )
        }
        Method::MeanGeometricMean => {
            let ratios = first.slopes.iter().zip(&second.slopes).map(|(a, b)| a / b);
            let slope = (ratios.map(f64::ln).sum::<f64>() / n).exp();
            let slopes = [
                first.slopes.iter().map(|a| slope / (n * a)).collect(),
                second.slopes.iter().map(|a| -slope / (n * a)).collect(),
            ];
            (slope, slopes, none(first))
        }
        _ => {
            let (one, other) = (mean(&first.slopes), mean(&second.slopes));
            let slope = one / other;
            let slopes = [
                vec![1.0 / (n * other); first.slopes.len()],
                vec![-slope / (n * other); first.slopes.len()],
            ];
            (slope, slopes, none(first))
        }
    };
    if !(slope > 0.0 && slope.is_finite()) {
        return Err(NotComputable::NoLink);
    }
    let (one, other) = (mean(&first.difficulties), mean(&second.difficulties));
    let both = |test: usize| [&of_slopes[test][..], &of_difficulties[test][..]].concat();
    let slope_by = [both(0), both(1)];
    let items = first.slopes.len();
    let shift_by = |test: usize, own: f64| {
        let through = slope_by[test].iter().map(|by| -one * by).enumerate();
        through
            .map(|(at, by)| if at < items { by } else { by + own / n })
            .collect()
    };
    Ok(Line {
        slope,
        shift: other - slope * one,
        shift_by: [shift_by(0, -slope), shift_by(1, 1.0)],
        slope_by,
    })
}

fn none(first: &Common) -> [Vec<f64>; 2] {
    [vec![0.0; first.slopes.len()], vec![0.0; first.slopes.len()]]
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Standard deviation, divisor n − 1.
fn spread(values: &[f64]) -> f64 {
    let mean = mean(values);
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (squares / (values.len() as f64 - 1.0)).sqrt()
}
