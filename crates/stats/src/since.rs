//! Since when a series lies on one side of what it was before.
//!
//! Owns one careful statement for the few points of a test: the values up to the last one lie together above, or below, the
//! median of before. Must not say why. Rule and its false alarms: `docs/statistics/since.md`.

use crate::median::median;

/// Values before, from which a median is taken.
pub const MIN_BEFORE: usize = 6;
/// Values in a row, up to the last one, that chance seldom puts on one side.
pub const MIN_RUN: usize = 6;

/// On which side the latest values lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Higher than before.
    Above,
    /// Lower.
    Below,
}

/// A series that left its level and stayed away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Since {
    /// Where to.
    pub side: Side,
    /// The position, among the later values, of the first one that stayed.
    pub from: usize,
    /// The median of before.
    pub before: f64,
}

/// Why nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSince {
    /// Too few values before for a median.
    FewBefore {
        /// How many there are.
        have: usize,
    },
    /// Too few values since.
    FewSince {
        /// How many there are.
        have: usize,
    },
    /// The latest values lie on both sides.
    Mixed,
    /// A value is NaN or infinite.
    NotFinite,
}

/// Since when the later values lie on one side of the median of the earlier ones. A value on the median ends a run.
///
/// # Errors
/// The reason why nothing can be said.
pub fn since(before: &[f64], later: &[f64]) -> Result<Since, NotSince> {
    if before.iter().chain(later).any(|value| !value.is_finite()) {
        return Err(NotSince::NotFinite);
    }
    if before.len() < MIN_BEFORE {
        return Err(NotSince::FewBefore { have: before.len() });
    }
    if later.len() < MIN_RUN {
        return Err(NotSince::FewSince { have: later.len() });
    }
    let level = median(before).unwrap_or_default();
    let run = |on: fn(f64, f64) -> bool| later.iter().rev().take_while(|value| on(**value, level)).count();
    let (above, below) = (run(|value, level| value > level), run(|value, level| value < level));
    let (side, run) = if above >= below {
        (Side::Above, above)
    } else {
        (Side::Below, below)
    };
    if run < MIN_RUN {
        return Err(NotSince::Mixed);
    }
    Ok(Since {
        side,
        from: later.len() - run,
        before: level,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: [f64; 6] = [52.0, 50.0, 51.0, 49.0, 53.0, 50.0];

    #[test]
    fn it_says_from_which_value_on() {
        let later = [50.0, 49.0, 55.0, 56.0, 54.0, 57.0, 55.0, 58.0];
        let found = since(&BEFORE, &later).unwrap();
        assert_eq!((found.side, found.from, found.before), (Side::Above, 2, 50.5));
        let lower: Vec<f64> = later.iter().map(|value| 101.0 - value).collect();
        assert_eq!(since(&BEFORE, &lower).unwrap().side, Side::Below);
    }

    #[test]
    fn it_says_why_not() {
        let good = [60.0; 6];
        assert_eq!(since(&BEFORE[..5], &good), Err(NotSince::FewBefore { have: 5 }));
        assert_eq!(since(&BEFORE, &good[..5]), Err(NotSince::FewSince { have: 5 }));
        assert_eq!(
            since(&BEFORE, &[60.0, 60.0, 50.5, 60.0, 60.0, 60.0]),
            Err(NotSince::Mixed)
        );
        assert_eq!(since(&BEFORE, &[f64::NAN; 6]), Err(NotSince::NotFinite));
    }

    /// Independent values of one level: how often a change is told of that is none. The page of the method has the same numbers.
    #[test]
    fn chance_alone_is_told_of_seldom() {
        let mut state = 20_260_301_u64;
        let mut share = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            f64::from((state >> 32) as u32)
        };
        for (before, later, most) in [(6, 6, 0.11), (12, 6, 0.08), (12, 12, 0.08), (30, 8, 0.06)] {
            let told = (0..4000).filter(|_| {
                let earlier: Vec<f64> = (0..before).map(|_| share()).collect();
                let later: Vec<f64> = (0..later).map(|_| share()).collect();
                since(&earlier, &later).is_ok()
            });
            let rate = told.count() as f64 / 4000.0;
            println!("{before} before, {later} since: {rate:.3}");
            assert!(rate < most, "{before} before, {later} since: {rate}");
        }
    }
}
