//! Why there is no funnel.
//!
//! Owns the catalogue of reasons; pages translate them by variant. The `Display` text is for a terminal and a log.

use std::fmt;

/// A named reason for having no result. Positions are 0-based here and in the terminal's text 1-based, as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NotComputable {
    /// Events or denominator are NaN or infinite, or so large that their sums are.
    NotFinite { index: usize },
    /// Events or denominator are negative.
    Negative { index: usize },
    /// More events than the denominator allows.
    MoreThanAll { index: usize },
    /// No unit has both events and a denominator.
    NoUnits,
    /// Variation between units takes two of them.
    TooFewUnits { have: usize },
}

impl NotComputable {
    /// Was the request wrong (rather than the data not enough for it)?
    pub fn is_request(&self) -> bool {
        !matches!(self, Self::NoUnits | Self::TooFewUnits { .. })
    }
}

impl fmt::Display for NotComputable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NotFinite { index } => write!(f, "unit {} has a number that is not finite, or too large", index + 1),
            Self::Negative { index } => write!(f, "unit {} has a negative number", index + 1),
            Self::MoreThanAll { index } => write!(f, "unit {} has more events than its denominator", index + 1),
            Self::NoUnits => write!(f, "too few units: none has both events and a denominator"),
            Self::TooFewUnits { have } => {
                write!(
                    f,
                    "too few units: variation between them takes two, and there are {have}"
                )
            }
        }
    }
}

impl std::error::Error for NotComputable {}
