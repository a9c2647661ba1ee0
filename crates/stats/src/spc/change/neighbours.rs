//! How much do neighbours within a stretch resemble each other?
//!
//! Owns the lag-1 autocorrelation around each stretch's own level, so that the change itself is not taken for resemblance.

use super::super::Chart;
use super::super::average::mean;

/// Beyond this the effective number of values is a guess of a guess.
const MOST: f64 = 0.8;

/// r1 of both stretches together, 0 where it is negative: intervals are widened, never narrowed. Only neighbouring positions make a
/// pair. r1 of short series is too small by about (1 + 3 r1) / n for each mean that was taken (Kendall 1954, Marriott & Pope 1954):
/// that is put back.
pub(super) fn resemblance(chart: &Chart, before: &[usize], after: &[usize]) -> f64 {
    let (mut pairs, mut all, mut count) = (0.0, 0.0, 0.0);
    for stretch in [before, after] {
        let usable = |position: &usize| chart.points.get(*position).filter(|p| !p.excluded).and_then(|p| p.y);
        let known: Vec<(usize, f64)> = stretch.iter().filter_map(|p| Some((*p, usable(p)?))).collect();
        let values: Vec<f64> = known.iter().map(|(_, y)| *y).collect();
        let Some(center) = mean(&values) else { continue };
        // by the farthest value, so that squares stay in double precision
        let scale = values.iter().fold(0.0_f64, |far, y| far.max((y - center).abs()));
        if scale <= 0.0 {
            continue;
        }
        let away = |y: f64| (y - center) / scale;
        let weight = values.len() as f64;
        // both stretches count by how many values they have, whatever their spread
        let squares: f64 = values.iter().map(|y| away(*y).powi(2)).sum();
        let near = known.windows(2).filter(|two| two[1].0 == two[0].0 + 1);
        pairs += weight * near.map(|two| away(two[0].1) * away(two[1].1)).sum::<f64>() / squares;
        all += weight;
        count += 1.0;
    }
    if all <= 0.0 {
        return 0.0;
    }
    let raw: f64 = pairs / all;
    let put_back = raw + count * (1.0 + 3.0 * raw) / all;
    if put_back.is_finite() {
        put_back.clamp(0.0, MOST)
    } else {
        0.0
    }
}
