//! What may be wrong with an expression.

use crate::word::words;

words! {
    /// What is wrong with an expression.
    Fault {
        /// Nothing stands there.
        Empty = "empty",
        /// More words and signs, or longer ones, than are read.
        TooLong = "too-long",
        /// Too many brackets within brackets.
        TooDeep = "too-deep",
        /// A sign that means nothing here.
        Character = "character",
        /// A text without its closing quote.
        OpenText = "open-text",
        /// `${…}` that isn't closed, or holds no name.
        Reference = "reference",
        /// A number with more digits than can be kept.
        Number = "number",
        /// A function that isn't known here; it is named.
        Function = "function",
        /// An operator that isn't known here; it is named.
        Operator = "operator",
        /// Something else was expected in its place.
        Unexpected = "unexpected",
        /// The expression ends too early.
        End = "end",
        /// The function takes other, more or fewer arguments.
        Arguments = "arguments",
        /// A condition was needed and a value stands there.
        NotACondition = "not-a-condition",
        /// A value was needed and a condition stands there.
        NotAValue = "not-a-value",
        /// A day beside something that isn't one, or where no day can stand.
        Day = "day",
        /// Not one of the limits that an item can have.
        Limit = "limit",
    }
}

/// Where an expression goes wrong first.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} at {at}: {shown}")]
pub struct LogicError {
    /// What is wrong.
    pub what: Fault,
    /// The character, counted from 1.
    pub at: usize,
    /// What stands there, shortened.
    pub shown: String,
}

/// As many characters are shown back.
const SHOWN: usize = 40;

impl LogicError {
    /// At this character, counted from 0.
    pub(crate) fn new(what: Fault, at: usize, shown: &str) -> Self {
        Self {
            what,
            at: at + 1,
            shown: shown.chars().take(SHOWN).collect(),
        }
    }
}
