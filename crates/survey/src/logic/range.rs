//! The limits of an item as XLSForm writes them: `. >= 0 and . <= 24`, `string-length(.) <= 500`, and nothing else.

use super::fault::{Fault, LogicError};
use super::parse;
use super::tree::{Function, Node, Operator};

/// How low, how high, how long.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    /// Not less than this.
    pub lowest: Option<f64>,
    /// Not more than this.
    pub highest: Option<f64>,
    /// As many characters at most.
    pub longest: Option<u32>,
}

impl Range {
    /// Reads a constraint.
    ///
    /// # Errors
    /// What is wrong with it, or that it says something else than limits.
    pub fn parse(written: &str) -> Result<Self, LogicError> {
        let root = parse::constraint(written)?;
        let mut range = Self::default();
        if range.take(&root) {
            Ok(range)
        } else {
            Err(LogicError::new(Fault::Limit, 0, written))
        }
    }

    /// Whether the part was a limit that wasn't set yet.
    fn take(&mut self, node: &Node) -> bool {
        let Node::Binary(operator, left, right) = node else {
            return false;
        };
        match (operator, &**left, &**right) {
            (Operator::And, left, right) => self.take(left) && self.take(right),
            (Operator::AtLeast, Node::This, Node::Number(lowest)) => self.lowest.replace(*lowest).is_none(),
            (Operator::AtMost, Node::This, Node::Number(highest)) => self.highest.replace(*highest).is_none(),
            (Operator::AtMost, Node::Call(Function::StringLength, of), Node::Number(longest)) => {
                let whole = longest.fract() == 0.0 && (1.0..=1e6).contains(longest);
                // Held between 1 and a million just before.
                let longest = longest.to_string().parse().ok();
                whole
                    && matches!(of.as_slice(), [Node::This])
                    && longest.is_some_and(|l| self.longest.replace(l).is_none())
            }
            _ => false,
        }
    }
}

impl std::fmt::Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lowest = self.lowest.map(|lowest| format!(". >= {lowest}"));
        let highest = self.highest.map(|highest| format!(". <= {highest}"));
        let longest = self.longest.map(|longest| format!("string-length(.) <= {longest}"));
        let said: Vec<String> = [lowest, highest, longest].into_iter().flatten().collect();
        f.write_str(&said.join(" and "))
    }
}
