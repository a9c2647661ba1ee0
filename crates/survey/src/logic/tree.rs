//! An expression as a tree. Only the reader makes one, so that every tree there is has its types right and its depth limited.

use crate::word::words;

words! {
    /// What stands between two expressions.
    Operator {
        /// One of the two holds.
        Or = "or",
        /// Both hold.
        And = "and",
        /// The same: as numbers where one is a number, as days where one is a day, else as texts.
        Equal = "=",
        /// Not the same.
        NotEqual = "!=",
        /// Less, as numbers or days. Never so where there is no answer.
        Less = "<",
        /// Less or the same.
        AtMost = "<=",
        /// More.
        More = ">",
        /// More or the same.
        AtLeast = ">=",
    }
}

words! {
    /// What may be called.
    Function {
        /// `not(condition)`
        Not = "not",
        /// `selected(${q}, 'key')`: the key is among the answers.
        Selected = "selected",
        /// `coalesce(a, b)`: the first, or the second where that is blank.
        Coalesce = "coalesce",
        /// `if(condition, a, b)`: two values or two conditions.
        If = "if",
        /// `string-length(value)`: how many characters.
        StringLength = "string-length",
        /// `today()`: the day that was handed in. Only compared with a `date`.
        Today = "today",
        /// `date('2026-03-02')`: that day. Only compared with `today()`, since tools disagree on what a text beside a day means.
        Date = "date",
        /// `round(value)` or `round(value, places)`: a half goes up.
        Round = "round",
    }
}

/// A part of an expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    /// `${key}`
    Reference(String),
    /// `.`: the answer of the item whose limit this is.
    This,
    /// A text between quotes, which never has both kinds of quotes in it.
    Text(String),
    /// A number.
    Number(f64),
    /// Two parts and what stands between them.
    Binary(Operator, Box<Node>, Box<Node>),
    /// A function with its arguments.
    Call(Function, Vec<Node>),
}

impl Node {
    /// Shows every part to `look`, from left to right.
    pub(crate) fn visit<'a>(&'a self, look: &mut dyn FnMut(&'a Node)) {
        look(self);
        match self {
            Self::Binary(_, left, right) => {
                left.visit(look);
                right.visit(look);
            }
            Self::Call(_, given) => given.iter().for_each(|node| node.visit(look)),
            Self::Reference(_) | Self::This | Self::Text(_) | Self::Number(_) => {}
        }
    }

    /// What is written there, where it is a text or a number.
    pub(crate) fn literal(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}
