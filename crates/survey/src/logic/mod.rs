//! Skip logic: when is an item shown? The part of XPath that the forms of ODK use for it, and that can be kept to the letter.
//!
//! `${q}`, texts, numbers, `= != < <= > >=`, `and`, `or`, and the functions of [`Function`]. Everything else is refused with its
//! name and position. Stricter than XPath in two things, on which the tools that read these forms disagree: a condition is a
//! comparison, never a bare `${q}`, of which a blank or a 0 may be true or not; and a day stands beside a day, never beside a text.
//!
//! Owns reading ([`Condition::parse`]), printing (`to_string`) and judging ([`Condition::holds`]). Must not know an instrument.

mod abroad;
mod day;
mod evaluate;
mod fault;
mod fit;
mod lex;
mod parse;
mod print;
mod range;
mod tree;

pub use day::Day;
pub use fault::{Fault, LogicError};
pub use range::Range;
pub use tree::{Function, Operator};

pub(crate) use tree::Node;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An expression of at most so many words and signs.
pub const MOST_TOKENS: usize = 400;

/// Its names and texts have at most so many characters together.
pub const MOST_LETTERS: usize = 4_000;

/// Brackets within brackets, at most so many.
pub const MOST_DEPTH: usize = 20;

/// When something is shown. In files it stands as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    root: Node,
}

impl Condition {
    /// Reads one.
    ///
    /// # Errors
    /// What is wrong first, and at which character.
    pub fn parse(written: &str) -> Result<Self, LogicError> {
        parse::condition(written).map(|root| Self { root })
    }

    /// Whether it holds. `answered` gives what was answered to an item as a form stores it (keys of choices, with spaces between
    /// several), and nothing where there is no answer.
    #[must_use]
    pub fn holds(&self, answered: &dyn Fn(&str) -> String, today: Day) -> bool {
        evaluate::holds(&self.root, answered, today)
    }

    /// The same as a tree of JSON, for a page that judges it where there is no server.
    #[must_use]
    pub fn tree(&self) -> serde_json::Value {
        abroad::tree(&self.root)
    }

    /// The items that it looks at, each once, in the order in which they first stand there.
    #[must_use]
    pub fn references(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.root.visit(&mut |node| {
            if let Node::Reference(key) = node
                && !found.contains(&key.as_str())
            {
                found.push(key.as_str());
            }
        });
        found
    }

    /// The texts and numbers that an item's answer is held against by `=`, `!=` or `selected`: item and what stands there.
    #[must_use]
    pub fn held_against(&self) -> Vec<(&str, String)> {
        let mut found = Vec::new();
        self.root.visit(&mut |node| {
            let (one, other) = match node {
                Node::Binary(Operator::Equal | Operator::NotEqual, left, right) => (&**left, &**right),
                Node::Call(Function::Selected, given) => match given.as_slice() {
                    [one, other] => (one, other),
                    _ => return,
                },
                _ => return,
            };
            for (item, against) in [(one, other), (other, one)] {
                if let (Node::Reference(key), Some(written)) = (item, against.literal()) {
                    found.push((key.as_str(), written));
                }
            }
        });
        found
    }
}

impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        print::print(&self.root, f)
    }
}

impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let written = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        Self::parse(&written).map_err(serde::de::Error::custom)
    }
}
