//! Why there is no result, and what a result must be read with.
//!
//! Owns the two catalogues; pages translate them by variant. The `Display` text is for a terminal and a log.

use std::fmt;

/// A named reason for having no result. Positions are 0-based here and in the terminal's text 1-based, as people count.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NotComputable {
    /// Fewer than five points of the trait, or more than a thousand, to sum over.
    Quadrature { have: usize },
    /// A tolerance that is not above 0.
    Tolerance,
    /// Items were answered by different numbers of people.
    LengthsDiffer { item: usize },
    /// An answer is NaN or infinite.
    NotFinite { item: usize, person: usize },
    /// The model is for two answers, and this one is a third.
    ThirdAnswer { item: usize, person: usize, answer: f64 },
    /// An item has more different answers than a scale of answers can have.
    TooManyAnswers { item: usize, have: usize },
    /// An item to be scored has not that answer.
    NoSuchAnswer { item: usize, person: usize },
    /// Parameters that no item can have.
    NoSuchItem { item: usize },
    /// An estimate of one trait takes several items.
    TooFewItems { have: usize, need: usize },
    /// Fewer people than unknowns cannot tell these.
    TooFewPeople { have: usize, need: usize },
    /// Nobody answered this item.
    Unanswered { item: usize },
    /// Everybody who answered this item gave the same answer: everybody right, for example.
    SameAnswer { item: usize, answer: f64 },
    /// The search did not come to rest.
    NotConverged { iterations: usize },
    /// The likelihood is flat in some direction: other parameters fit as well.
    NotIdentified,
    /// The slope of this item grows without end.
    Unbounded { item: usize },
    /// The slope of this item is nothing, and so it has no place on the trait.
    Flat { item: usize },
    /// The people do not differ by more than chance: one trait with equal slopes has no variance.
    NoVariance,
    /// Scales are linked by items that both have.
    TooFewCommon { have: usize, need: usize },
    /// The common items cannot tell the unit of the trait: their difficulties or slopes do not vary, or contradict each other.
    NoLink,
}

impl NotComputable {
    /// Was the request wrong (rather than the data not enough for it)?
    pub fn is_request(&self) -> bool {
        matches!(
            self,
            Self::Quadrature { .. }
                | Self::Tolerance
                | Self::LengthsDiffer { .. }
                | Self::NotFinite { .. }
                | Self::ThirdAnswer { .. }
                | Self::TooManyAnswers { .. }
                | Self::NoSuchAnswer { .. }
                | Self::NoSuchItem { .. }
        )
    }

    /// The item that is the reason, where one is.
    pub fn item(&self) -> Option<usize> {
        match *self {
            Self::LengthsDiffer { item }
            | Self::NotFinite { item, .. }
            | Self::ThirdAnswer { item, .. }
            | Self::TooManyAnswers { item, .. }
            | Self::NoSuchAnswer { item, .. }
            | Self::NoSuchItem { item }
            | Self::Unanswered { item }
            | Self::SameAnswer { item, .. }
            | Self::Unbounded { item }
            | Self::Flat { item } => Some(item),
            _ => None,
        }
    }
}

impl fmt::Display for NotComputable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = |item: usize| item + 1;
        match *self {
            Self::Quadrature { have } => {
                write!(f, "the trait is summed over 5 to 1000 points, and there are {have}")
            }
            Self::Tolerance => write!(f, "the tolerance must be above 0"),
            Self::LengthsDiffer { item } => {
                write!(f, "item {} has another number of people than the first", one(item))
            }
            Self::NotFinite { item, person } => {
                write!(
                    f,
                    "item {}, person {}: a number that is not finite",
                    one(item),
                    one(person)
                )
            }
            Self::ThirdAnswer { item, person, answer } => write!(
                f,
                "item {}, person {}: {answer} is a third answer, and this model takes two: choose grm or pcm",
                one(item),
                one(person)
            ),
            Self::TooManyAnswers { item, have } => {
                write!(
                    f,
                    "item {} has {have} different answers: a scale has at most 50",
                    one(item)
                )
            }
            Self::NoSuchAnswer { item, person } => {
                write!(
                    f,
                    "item {}, person {}: the item has no such answer",
                    one(item),
                    one(person)
                )
            }
            Self::NoSuchItem { item } => write!(f, "item {}: no item has these parameters", one(item)),
            Self::TooFewItems { have, need } => {
                write!(f, "too few items: the model takes {need}, and there are {have}")
            }
            Self::TooFewPeople { have, need } => write!(
                f,
                "too few people: so many unknowns take at least {need} who answered, and there are {have}"
            ),
            Self::Unanswered { item } => write!(f, "nobody answered item {}", one(item)),
            Self::SameAnswer { item, answer } => {
                write!(
                    f,
                    "everybody who answered item {} gave the same answer, {answer}",
                    one(item)
                )
            }
            Self::NotConverged { iterations } => {
                write!(
                    f,
                    "no convergence: the search did not come to rest in {iterations} steps"
                )
            }
            Self::NotIdentified => write!(f, "the answers cannot tell the parameters apart: others fit as well"),
            Self::Unbounded { item } => write!(
                f,
                "the slope of item {} grows without end: too few people, or an item that follows from the others",
                one(item)
            ),
            Self::Flat { item } => write!(f, "item {} has nothing in common with the others", one(item)),
            Self::NoVariance => write!(f, "the people differ by no more than chance: the trait has no variance"),
            Self::TooFewCommon { have, need } => {
                write!(f, "too few common items: a link takes {need}, and there are {have}")
            }
            Self::NoLink => write!(f, "the common items cannot tell the unit of the trait"),
        }
    }
}

impl std::error::Error for NotComputable {}

/// What a result must be read with.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum Warning {
    /// An answer that the item or most other items offer and that nobody chose: it has no parameter, its neighbours stand side by side.
    UnusedAnswer { item: usize, answer: f64 },
    /// Fewer people than ten for each unknown: slopes are too steep on average, and scores claim to be surer than they are.
    FewPeople { have: usize, parameters: usize },
    /// The item pulls against most others: worded the other way, or its key is wrong.
    Reversed { item: usize },
    /// A difficulty with this standard error says next to nothing; it lies where nobody is.
    Vague { item: usize },
    /// The trait is summed over points so far apart that the most precise people fall between them: take more of them.
    CoarseQuadrature { have: usize },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::UnusedAnswer { item, answer } => write!(f, "item {}: nobody chose {answer}", item + 1),
            Self::FewPeople { have, parameters } => {
                write!(f, "{have} people for {parameters} parameters: fewer than ten each")
            }
            Self::Reversed { item } => write!(f, "item {} pulls against most others", item + 1),
            Self::Vague { item } => {
                write!(
                    f,
                    "item {}: a difficulty lies where hardly anybody is, and is vague",
                    item + 1
                )
            }
            Self::CoarseQuadrature { have } => {
                write!(f, "{have} points of the trait are few for scores this precise")
            }
        }
    }
}
