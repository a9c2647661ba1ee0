//! Why two groups cannot be compared.
//!
//! Owns the catalogue of reasons; pages translate them by variant. The `Display` text is for a terminal and a log.

use std::fmt;

use super::Group;

/// A named reason for having no result. Positions are 0-based here and in the terminal's text 1-based, as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NotComputable {
    /// The level is not between 0 and 1.
    LevelOutOfRange,
    /// People were asked different numbers of items.
    LengthsDiffer { person: usize },
    /// People are matched by the other items, so that there must be one.
    TooFewItems { have: usize },
    /// Too few people of a group answered all items.
    TooFewPeople { group: Group, have: usize, need: usize },
}

impl NotComputable {
    /// Was the request wrong (rather than the data not enough for it)?
    #[must_use]
    pub fn is_request(&self) -> bool {
        matches!(self, Self::LevelOutOfRange | Self::LengthsDiffer { .. })
    }
}

impl fmt::Display for NotComputable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::LevelOutOfRange => write!(f, "the level must lie between 0 and 1"),
            Self::LengthsDiffer { person } => {
                write!(f, "person {} has another number of items than the first", person + 1)
            }
            Self::TooFewItems { have } => write!(
                f,
                "too few items: people are matched by their score, which takes two, and there are {have}"
            ),
            Self::TooFewPeople { group, have, need } => {
                let group = match group {
                    Group::Reference => "reference",
                    Group::Focal => "focal",
                };
                write!(
                    f,
                    "too few people: {need} of each group must have answered all items, and of the {group} group {have} did"
                )
            }
        }
    }
}

impl std::error::Error for NotComputable {}
