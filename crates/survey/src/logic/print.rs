//! A tree written so that reading it gives the same tree, with no bracket that isn't needed.

use std::fmt;

use super::tree::{Node, Operator};

pub(super) fn print(node: &Node, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match node {
        Node::Reference(key) => write!(f, "${{{key}}}"),
        Node::This => f.write_str("."),
        Node::Text(text) => {
            let quote = if text.contains('\'') { '"' } else { '\'' };
            write!(f, "{quote}{text}{quote}")
        }
        Node::Number(number) => write!(f, "{number}"),
        Node::Binary(operator, left, right) => {
            // Reading goes from the left, so that a part of the same rank on the right keeps its brackets.
            within(left, rank(left) < rank(node), f)?;
            write!(f, " {operator} ")?;
            within(right, rank(right) <= rank(node), f)
        }
        Node::Call(function, given) => {
            write!(f, "{function}(")?;
            for (place, argument) in given.iter().enumerate() {
                if place > 0 {
                    f.write_str(", ")?;
                }
                print(argument, f)?;
            }
            f.write_str(")")
        }
    }
}

fn within(node: &Node, brackets: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if !brackets {
        return print(node, f);
    }
    f.write_str("(")?;
    print(node, f)?;
    f.write_str(")")
}

const fn rank(node: &Node) -> u8 {
    match node {
        Node::Binary(Operator::Or, ..) => 1,
        Node::Binary(Operator::And, ..) => 2,
        Node::Binary(..) => 3,
        _ => 4,
    }
}
