//! Conditions where conditions are needed, values where values are, and as many arguments as a function takes.

use super::day::Day;
use super::fault::{Fault, LogicError};
use super::tree::{Function, Node};

/// What a part is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Condition,
    Value,
    Day,
}

/// A part with its place and what it is.
pub(super) struct Typed {
    pub node: Node,
    pub at: usize,
    pub kind: Kind,
}

impl Typed {
    pub fn condition(self) -> Result<Node, LogicError> {
        if self.kind == Kind::Condition {
            Ok(self.node)
        } else {
            Err(LogicError::new(Fault::NotACondition, self.at, ""))
        }
    }

    pub fn value(self) -> Result<Node, LogicError> {
        match self.kind {
            Kind::Value => Ok(self.node),
            Kind::Condition => Err(LogicError::new(Fault::NotAValue, self.at, "")),
            Kind::Day => Err(LogicError::new(Fault::Day, self.at, "")),
        }
    }

    /// As it stands beside another in a comparison: values beside values, days beside days. Of a day and something else, the other
    /// is wrong.
    pub fn beside(self, other: Kind) -> Result<Node, LogicError> {
        match (self.kind, other) {
            (Kind::Day, _) => Ok(self.node),
            (Kind::Value, Kind::Day) => Err(LogicError::new(Fault::Day, self.at, "")),
            _ => self.value(),
        }
    }
}

/// A call whose arguments are as many and of the kind that the function takes.
pub(super) fn fitting(function: Function, given: Vec<Typed>, at: usize) -> Result<Typed, LogicError> {
    let wrong = LogicError::new(Fault::Arguments, at, function.word());
    let many = match function {
        Function::Today => 0..=0,
        Function::Not | Function::StringLength | Function::Date => 1..=1,
        Function::Round => 1..=2,
        Function::Selected | Function::Coalesce => 2..=2,
        Function::If => 3..=3,
    };
    if !many.contains(&given.len()) {
        return Err(wrong);
    }
    // Both ways of an `if` say which kind it is: the second must be what the last is.
    let kind = match function {
        Function::Not | Function::Selected => Kind::Condition,
        Function::If if given.last().is_some_and(|last| last.kind == Kind::Condition) => Kind::Condition,
        Function::Today | Function::Date => Kind::Day,
        _ => Kind::Value,
    };
    let mut nodes = Vec::with_capacity(given.len());
    for (place, typed) in given.into_iter().enumerate() {
        let condition = match function {
            Function::Not => true,
            Function::If => place == 0 || kind == Kind::Condition,
            _ => false,
        };
        nodes.push(if condition { typed.condition()? } else { typed.value()? });
    }
    let fits = match (function, nodes.as_slice()) {
        (Function::Selected, [first, _]) => matches!(first, Node::Reference(_)),
        (Function::Date, [day]) => matches!(day, Node::Text(day) if Day::parse(day).is_some()),
        (Function::Round, [_, places]) => {
            matches!(places, Node::Number(n) if (0.0..=9.0).contains(n) && n.fract() == 0.0)
        }
        _ => true,
    };
    if !fits {
        return Err(wrong);
    }
    let node = Node::Call(function, nodes);
    Ok(Typed { node, at, kind })
}
