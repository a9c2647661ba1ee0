//! Why a test cannot be analysed.
//!
//! Owns the catalogue of reasons; pages translate them by variant. The `Display` text is for a terminal and a log.

use std::fmt;

use crate::psychometrics;

/// A named reason for having no result. Positions are 0-based here and in the terminal's text 1-based, as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NotComputable {
    /// The points of the best answer are not above 0, or too large.
    NoFullPoints { item: usize },
    /// An option gives more than the full points, or a number that is none.
    PointsOutOfRange { item: usize, option: usize },
    /// No option of a choice gives the full points: nothing can be right.
    NothingRight { item: usize },
    /// Somebody chose an option that there is not.
    NoSuchOption { item: usize, person: usize },
    /// Questions were asked of different numbers of people.
    LengthsDiffer { item: usize },
    /// The scores do not make a scale.
    Scale(psychometrics::NotComputable),
}

impl NotComputable {
    /// Was the request wrong (rather than the data not enough for it)?
    #[must_use]
    pub fn is_request(&self) -> bool {
        match self {
            Self::Scale(reason) => reason.is_request(),
            _ => true,
        }
    }
}

impl From<psychometrics::NotComputable> for NotComputable {
    fn from(reason: psychometrics::NotComputable) -> Self {
        Self::Scale(reason)
    }
}

impl fmt::Display for NotComputable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NoFullPoints { item } => write!(f, "item {}: the best answer must give points", item + 1),
            Self::PointsOutOfRange { item, option } => write!(
                f,
                "item {}, option {}: the points are not a number up to those of the best answer",
                item + 1,
                option + 1
            ),
            Self::NothingRight { item } => write!(f, "item {}: no option gives the full points", item + 1),
            Self::NoSuchOption { item, person } => {
                write!(f, "item {}, person {}: there is no such option", item + 1, person + 1)
            }
            Self::LengthsDiffer { item } => write!(f, "item {} has another number of people than the first", item + 1),
            Self::Scale(reason) => reason.fmt(f),
        }
    }
}

impl std::error::Error for NotComputable {}
