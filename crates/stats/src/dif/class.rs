//! How large a difference is, in three words.
//!
//! Owns the thresholds of the Educational Testing Service (ETS): Dorans NJ, Holland PW (1993), *DIF detection and description:
//! Mantel-Haenszel and standardization*, in Holland & Wainer, *Differential item functioning*, 35-66.

/// A to 1 point of delta.
const SMALL: f64 = 1.0;

/// C above 1.5 points.
const LARGE: f64 = 1.5;

/// One-sided, 5 %.
const Z_ONE_SIDE: f64 = 1.644_853_626_951_472_7;

/// Of two sides.
const LEVEL: f64 = 0.05;

/// How large a difference is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EtsClass {
    /// Negligible.
    A,
    /// Moderate.
    B,
    /// Large: somebody should read the item.
    C,
}

impl EtsClass {
    /// A up to 1, C above 1.5, whatever chance would do.
    pub(super) fn by_size(delta: f64) -> Self {
        match delta.abs() {
            size if size <= SMALL => Self::A,
            size if size <= LARGE => Self::B,
            _ => Self::C,
        }
    }

    /// A where delta is below 1 or does not differ from 0; C where it is 1.5 or more and also more than 1 beyond chance; else B.
    pub(super) fn tested(delta: f64, error: f64, p: f64) -> Self {
        let size = delta.abs();
        if size < SMALL || p >= LEVEL {
            Self::A
        } else if size >= LARGE && size - SMALL > Z_ONE_SIDE * error {
            Self::C
        } else {
            Self::B
        }
    }

    /// Its letter.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::EtsClass::{self, A, B, C};

    #[test]
    fn size_has_two_steps() {
        let classes: Vec<EtsClass> = [0.0, -0.99, 1.01, -1.49, 1.51, -4.0].map(EtsClass::by_size).to_vec();
        assert_eq!(classes, [A, A, B, B, C, C]);
    }

    #[test]
    fn chance_takes_a_step_back() {
        assert_eq!(EtsClass::tested(-2.0, 0.2, 0.2), A, "it does not differ from 0");
        assert_eq!(EtsClass::tested(-2.0, 0.7, 0.01), B, "it is not surely above 1");
        assert_eq!(EtsClass::tested(-2.0, 0.5, 0.001), C);
        assert_eq!(EtsClass::tested(1.4, 0.01, 1e-9), B);
    }
}
