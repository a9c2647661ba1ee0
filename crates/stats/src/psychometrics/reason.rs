//! Why there is no reliability, or no omega.
//!
//! Owns the two catalogues of reasons; pages translate them by variant. The `Display` text is for a terminal and a log.

use std::fmt;

/// A named reason for having no result. Positions are 0-based here and in the terminal's text 1-based, as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NotComputable {
    /// The lowest answer is not below the highest, or one of them is not a number.
    EndsOutOfOrder,
    /// A reversed item can be turned only about the middle of its answers' scale.
    NeedsEnds { item: usize },
    /// Items were answered by different numbers of people.
    LengthsDiffer { item: usize },
    /// An answer is NaN or infinite, or so large that squares of it are.
    NotFinite { item: usize, person: usize },
    /// An answer lies beyond the ends of the scale.
    OutsideEnds { item: usize, person: usize },
    /// That items go together takes two of them.
    TooFewItems { have: usize },
    /// Variation between people takes two of them.
    TooFewPeople { have: usize },
    /// Two people must have answered both of two items; for one item, the two are the same.
    TooFewAnswers { items: (usize, usize), have: usize },
    /// The sum of the items is the same for everybody.
    Constant,
    /// Answers are missing in such a way that the covariances of pairs contradict each other: alpha would be above 1.
    Contradictory,
}

impl NotComputable {
    /// Was the request wrong (rather than the data not enough for it)?
    pub fn is_request(&self) -> bool {
        matches!(
            self,
            Self::EndsOutOfOrder
                | Self::NeedsEnds { .. }
                | Self::LengthsDiffer { .. }
                | Self::NotFinite { .. }
                | Self::OutsideEnds { .. }
        )
    }
}

impl fmt::Display for NotComputable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::EndsOutOfOrder => write!(f, "the lowest answer must be below the highest"),
            Self::NeedsEnds { item } => {
                write!(
                    f,
                    "item {} is reversed: the lowest and highest answer are needed",
                    item + 1
                )
            }
            Self::LengthsDiffer { item } => write!(f, "item {} has another number of people than the first", item + 1),
            Self::NotFinite { item, person } => {
                write!(
                    f,
                    "item {}, person {}: a number that is not finite, or too large",
                    item + 1,
                    person + 1
                )
            }
            Self::OutsideEnds { item, person } => {
                write!(
                    f,
                    "item {}, person {}: the answer lies beyond the ends of the scale",
                    item + 1,
                    person + 1
                )
            }
            Self::TooFewItems { have } => write!(f, "too few items: reliability takes two, and there are {have}"),
            Self::TooFewPeople { have } => write!(f, "too few people: reliability takes two, and there are {have}"),
            Self::TooFewAnswers { items: (a, b), have } if a == b => {
                write!(f, "too few answers: item {} takes two, and has {have}", a + 1)
            }
            Self::TooFewAnswers { items: (a, b), have } => {
                write!(
                    f,
                    "too few answers: items {} and {} need two people who answered both, and have {have}",
                    a + 1,
                    b + 1
                )
            }
            Self::Constant => write!(f, "the sum of the items is the same for everybody"),
            Self::Contradictory => {
                write!(
                    f,
                    "answers are missing in such a way that the covariances of pairs contradict each other"
                )
            }
        }
    }
}

impl std::error::Error for NotComputable {}

/// A named reason for having no omega, though there is an alpha.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NoOmega {
    /// One factor behind two items has more unknowns than they have covariances.
    TooFewItems { have: usize },
    /// More people than items must have answered all of them.
    TooFewComplete { have: usize, need: usize },
    /// Everybody who answered all items gave the same answer to this one.
    Constant { item: usize },
    /// An item follows exactly from the others.
    Redundant { item: usize },
    /// The items have so little in common that more than one factor fits them equally well.
    NotIdentified,
    /// The search for the factor did not come to rest.
    NotConverged,
    /// The factor would leave this item a variance of its own that is zero or negative: one factor is not what lies behind these items.
    Heywood { item: usize },
}

impl NoOmega {
    /// The item that is the reason, where one is.
    pub fn item(&self) -> Option<usize> {
        match *self {
            Self::Constant { item } | Self::Redundant { item } | Self::Heywood { item } => Some(item),
            _ => None,
        }
    }
}

impl fmt::Display for NoOmega {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::TooFewItems { have } => write!(f, "too few items: omega takes three, and there are {have}"),
            Self::TooFewComplete { have, need } => {
                write!(
                    f,
                    "too few people answered all items: omega takes {need}, and there are {have}"
                )
            }
            Self::Constant { item } => {
                write!(
                    f,
                    "everybody who answered all items gave the same answer to item {}",
                    item + 1
                )
            }
            Self::Redundant { item } => write!(f, "item {} follows exactly from those before it", item + 1),
            Self::NotIdentified => write!(f, "the items have too little in common to find one factor"),
            Self::NotConverged => write!(f, "no convergence: the search for one factor did not come to rest"),
            Self::Heywood { item } => {
                write!(
                    f,
                    "one factor does not fit: it would leave item {} no variance of its own",
                    item + 1
                )
            }
        }
    }
}

impl std::error::Error for NoOmega {}
