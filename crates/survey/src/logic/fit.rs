//! Conditions where conditions are needed, values where values are, and as many arguments as a function takes.

use super::fault::{Fault, LogicError};
use super::tree::{Function, Node};

/// A part with its place and whether it is a condition.
pub(super) struct Typed {
    pub node: Node,
    pub at: usize,
    pub holds: bool,
}

impl Typed {
    pub fn condition(self) -> Result<Node, LogicError> {
        if self.holds {
            Ok(self.node)
        } else {
            Err(LogicError::new(Fault::NotACondition, self.at, ""))
        }
    }

    pub fn value(self) -> Result<Node, LogicError> {
        if self.holds {
            Err(LogicError::new(Fault::NotAValue, self.at, ""))
        } else {
            Ok(self.node)
        }
    }
}

/// A call whose arguments are as many and of the kind that the function takes.
pub(super) fn fitting(function: Function, given: Vec<Typed>, at: usize) -> Result<Typed, LogicError> {
    let wrong = LogicError::new(Fault::Arguments, at, function.word());
    let many = match function {
        Function::Today => 0..=0,
        Function::Not | Function::StringLength => 1..=1,
        Function::Round => 1..=2,
        Function::Selected | Function::Coalesce => 2..=2,
        Function::If => 3..=3,
    };
    if !many.contains(&given.len()) {
        return Err(wrong);
    }
    // Both ways of an `if` say which kind it is: the second must be what the last is.
    let holds = match function {
        Function::Not | Function::Selected => true,
        Function::If => given.last().is_some_and(|last| last.holds),
        _ => false,
    };
    let mut nodes = Vec::with_capacity(given.len());
    for (place, typed) in given.into_iter().enumerate() {
        let condition = match function {
            Function::Not => true,
            Function::If => place == 0 || holds,
            _ => false,
        };
        nodes.push(if condition { typed.condition()? } else { typed.value()? });
    }
    let fits = match (function, nodes.as_slice()) {
        (Function::Selected, [first, _]) => matches!(first, Node::Reference(_)),
        (Function::Round, [_, places]) => {
            matches!(places, Node::Number(n) if (0.0..=9.0).contains(n) && n.fract() == 0.0)
        }
        _ => true,
    };
    if !fits {
        return Err(wrong);
    }
    let node = Node::Call(function, nodes);
    Ok(Typed { node, at, holds })
}
