//! How often predictions come true, and which way they miss: for learning, never for blame. Owns the counting's rule.
//!
//! A share of few is told with its interval: Wilson, *Journal of the American Statistical Association* 22 (1927) 209; that it
//! holds for small numbers where the usual one doesn't: Brown, Cai, DasGupta, *Statistical Science* 16 (2001) 101.

/// Fewer studied predictions than this say nothing.
pub const ENOUGH: u32 = 5;

/// The standard normal's 97.5 % point: intervals of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// Studied predictions, counted. Those that can't be told yet are not among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Studied {
    /// Came true.
    pub hits: u32,
    /// The result was more than predicted.
    pub above: u32,
    /// The result was less.
    pub below: u32,
}

/// Which way misses lean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// Both ways, or too few misses to say.
    Neither,
    /// They expect more than happens.
    ExpectMore,
    /// They expect less than happens.
    ExpectLess,
}

/// What can be said of a team's predictions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Calibration {
    /// Not yet.
    TooFew {
        /// How many there are; [`ENOUGH`] are needed.
        studied: u32,
    },
    /// So often they came true.
    Known {
        /// Came true.
        hits: u32,
        /// Of so many.
        of: u32,
        /// The share's lower end, from nought to one.
        low: f64,
        /// Its upper end.
        high: f64,
        /// Which way they miss.
        lean: Lean,
    },
}

impl Studied {
    /// How many.
    #[must_use]
    pub const fn all(&self) -> u32 {
        self.hits + self.above + self.below
    }

    /// What can be said of them.
    #[must_use]
    pub fn calibration(&self) -> Calibration {
        let of = self.all();
        if of < ENOUGH {
            return Calibration::TooFew { studied: of };
        }
        let (low, high) = wilson(self.hits, of);
        Calibration::Known {
            hits: self.hits,
            of,
            low,
            high,
            lean: self.lean(),
        }
    }

    /// Said from three misses on, where three quarters of them lie on one side.
    fn lean(&self) -> Lean {
        let misses = self.above + self.below;
        if misses < 3 {
            Lean::Neither
        } else if 4 * self.below >= 3 * misses {
            Lean::ExpectMore
        } else if 4 * self.above >= 3 * misses {
            Lean::ExpectLess
        } else {
            Lean::Neither
        }
    }
}

/// The 95 % interval of a share. Of nothing, anything is possible.
#[must_use]
pub fn wilson(hits: u32, of: u32) -> (f64, f64) {
    if of == 0 {
        return (0.0, 1.0);
    }
    let n = f64::from(of);
    let share = f64::from(hits.min(of)) / n;
    let wide = 1.0 + Z * Z / n;
    let middle = (share + Z * Z / (2.0 * n)) / wide;
    let half = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt() / wide;
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Newcombe, *Statistics in Medicine* 17 (1998) 857, table I, method 3.
    #[test]
    fn intervals_are_the_published_ones() {
        for (hits, of, published) in [
            (81, 263, (0.2553, 0.3662)),
            (15, 148, (0.0624, 0.1605)),
            (0, 20, (0.0, 0.1611)),
            (1, 29, (0.0061, 0.1718)),
        ] {
            let (low, high) = wilson(hits, of);
            let near = |a: f64, b: f64| (a - b).abs() < 5e-5;
            assert!(
                near(low, published.0) && near(high, published.1),
                "{hits} of {of}: {low} {high}"
            );
        }
    }

    #[test]
    fn nine_predictions_are_told_with_their_lean() {
        let studied = Studied {
            hits: 4,
            above: 1,
            below: 4,
        };
        let Calibration::Known { hits, of, lean, .. } = studied.calibration() else {
            panic!("nine are enough");
        };
        assert_eq!((hits, of, lean), (4, 9, Lean::ExpectMore));
    }

    #[test]
    fn three_of_five_is_not_yet_enough() {
        let studied = Studied {
            hits: 2,
            above: 0,
            below: 1,
        };
        assert_eq!(studied.calibration(), Calibration::TooFew { studied: 3 });
    }

    proptest! {
        #[test]
        fn an_interval_holds_its_share_and_narrows_with_more(hits in 0_u32..200, misses in 0_u32..200) {
            prop_assume!(hits + misses > 0);
            let of = hits + misses;
            let (low, high) = wilson(hits, of);
            let share = f64::from(hits) / f64::from(of);
            prop_assert!((0.0..=1.0).contains(&low) && (0.0..=1.0).contains(&high));
            prop_assert!(low <= share + 1e-12 && share <= high + 1e-12);
            let (low2, high2) = wilson(hits * 2, of * 2);
            prop_assert!(high2 - low2 <= high - low + 1e-12);
        }

        #[test]
        fn turning_above_into_below_turns_the_lean(hits in 0_u32..20, above in 0_u32..20, below in 0_u32..20) {
            let one = Studied { hits, above, below }.lean();
            let other = Studied { hits, above: below, below: above }.lean();
            let turned = match one {
                Lean::Neither => Lean::Neither,
                Lean::ExpectMore => Lean::ExpectLess,
                Lean::ExpectLess => Lean::ExpectMore,
            };
            prop_assert_eq!(other, turned);
        }
    }
}
