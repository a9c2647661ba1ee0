//! Why raters cannot be compared.
//!
//! Owns the catalogue of reasons; pages translate them by variant. The `Display` text is for a terminal and a log.

use std::fmt;

/// A named reason for having no result. Positions are 0-based here and in the terminal's text 1-based, as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NotComputable {
    /// Some persons were rated by more raters, or more often, than others.
    LengthsDiffer { person: usize },
    /// A rating is NaN or infinite, or so large that squares of it are.
    NotFinite { person: usize },
    /// A category is not one of those that there are.
    NoSuchCategory { person: usize },
    /// There must be two categories to disagree.
    TooFewCategories { have: usize },
    /// Agreement takes two things that were rated by all.
    TooFewPersons { have: usize },
    /// Agreement takes two raters, or two occasions.
    TooFewRaters { have: usize },
    /// All ratings are the same, or both raters used one category only: nothing tells agreement from chance.
    Constant,
}

impl NotComputable {
    /// Was the request wrong (rather than the data not enough for it)?
    #[must_use]
    pub fn is_request(&self) -> bool {
        matches!(
            self,
            Self::LengthsDiffer { .. }
                | Self::NotFinite { .. }
                | Self::NoSuchCategory { .. }
                | Self::TooFewCategories { .. }
        )
    }
}

impl fmt::Display for NotComputable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::LengthsDiffer { person } => {
                write!(f, "row {} has another number of ratings than the first", person + 1)
            }
            Self::NotFinite { person } => {
                write!(f, "row {}: a number that is not finite, or too large", person + 1)
            }
            Self::NoSuchCategory { person } => write!(f, "row {}: there is no such category", person + 1),
            Self::TooFewCategories { have } => {
                write!(f, "too few categories: agreement takes two, and there are {have}")
            }
            Self::TooFewPersons { have } => write!(
                f,
                "too few ratings: agreement takes two persons who were rated by all, and there are {have}"
            ),
            Self::TooFewRaters { have } => {
                write!(
                    f,
                    "too few raters: agreement takes two of them, or two occasions, and there are {have}"
                )
            }
            Self::Constant => write!(f, "all ratings are the same: nothing tells agreement from chance"),
        }
    }
}

impl std::error::Error for NotComputable {}
