//! How often predictions come true, and which way they miss: for learning, never for blame. Owns the counting's rule; the
//! interval of a share is `stats::share`'s.

/// Fewer studied predictions than this say nothing.
pub const ENOUGH: u32 = 5;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        Calibration::Known {
            hits: self.hits,
            of,
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nine_predictions_are_told_with_their_lean() {
        let studied = Studied {
            hits: 4,
            above: 1,
            below: 4,
        };
        let Calibration::Known { hits, of, lean } = studied.calibration() else {
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
