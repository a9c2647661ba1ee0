//! What an expression says of some answers: XPath 1.0's rules, and days beside them. Every tree has its types right, so there is
//! always an answer, and a number that isn't one makes a comparison false, never an error.

use super::day::Day;
use super::tree::{Function, Node, Operator};

/// A part that isn't a condition.
enum Value {
    Text(String),
    Number(f64),
    Day(Day),
}

type Answered<'a> = &'a dyn Fn(&str) -> String;

pub(super) fn holds(node: &Node, answered: Answered<'_>, today: Day) -> bool {
    let of = |node: &Node| value(node, answered, today);
    match node {
        Node::Binary(Operator::Or, left, right) => holds(left, answered, today) || holds(right, answered, today),
        Node::Binary(Operator::And, left, right) => holds(left, answered, today) && holds(right, answered, today),
        Node::Binary(operator, left, right) => compare(*operator, &of(left), &of(right)),
        Node::Call(function, given) => match (function, given.as_slice()) {
            (Function::Not, [inner]) => !holds(inner, answered, today),
            (Function::Selected, [item, key]) => {
                let (given, key) = (text(&of(item)), text(&of(key)));
                given.split_whitespace().any(|one| one == key)
            }
            (Function::If, [asked, yes, no]) => {
                let chosen = if holds(asked, answered, today) { yes } else { no };
                holds(chosen, answered, today)
            }
            _ => false,
        },
        Node::Reference(_) | Node::This | Node::Text(_) | Node::Number(_) => false,
    }
}

fn value(node: &Node, answered: Answered<'_>, today: Day) -> Value {
    let of = |node: &Node| value(node, answered, today);
    match node {
        Node::Reference(key) => Value::Text(answered(key)),
        Node::Text(text) => Value::Text(text.clone()),
        Node::Number(number) => Value::Number(*number),
        Node::Call(function, given) => match (function, given.as_slice()) {
            (Function::Coalesce, [first, second]) => {
                let first = of(first);
                if text(&first).is_empty() { of(second) } else { first }
            }
            (Function::If, [asked, yes, no]) => of(if holds(asked, answered, today) { yes } else { no }),
            (Function::StringLength, [inner]) => Value::Number(count(text(&of(inner)).chars().count())),
            (Function::Today, []) => Value::Day(today),
            (Function::Date, [Node::Text(day)]) => Day::parse(day).map_or(Value::Text(String::new()), Value::Day),
            (Function::Round, [inner]) => Value::Number(round(number(&of(inner)), 0.0)),
            (Function::Round, [inner, places]) => Value::Number(round(number(&of(inner)), number(&of(places)))),
            _ => Value::Text(String::new()),
        },
        Node::This | Node::Binary(..) => Value::Text(String::new()),
    }
}

fn compare(operator: Operator, left: &Value, right: &Value) -> bool {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let equality = matches!(operator, Operator::Equal | Operator::NotEqual);
    let order = match (left, right) {
        (Value::Day(one), Value::Day(other)) => Some(one.cmp(other)),
        (Value::Text(one), Value::Text(other)) if equality => Some(one.cmp(other)),
        _ => number(left).partial_cmp(&number(right)),
    };
    match operator {
        Operator::Equal => order == Some(Equal),
        Operator::NotEqual => order != Some(Equal),
        Operator::Less => order == Some(Less),
        Operator::AtMost => matches!(order, Some(Less | Equal)),
        Operator::More => order == Some(Greater),
        Operator::AtLeast => matches!(order, Some(Greater | Equal)),
        Operator::Or | Operator::And => false,
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        // XPath's word for what is no number; nothing else here is infinite or not a number.
        Value::Number(number) => number.to_string(),
        Value::Day(day) => day.to_string(),
    }
}

/// As XPath reads numbers: digits, one point, a minus before them. No exponent, no plus.
fn number(value: &Value) -> f64 {
    match value {
        Value::Number(number) => *number,
        Value::Text(text) => {
            let text = text.trim();
            let plain = text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
            if plain {
                text.parse().unwrap_or(f64::NAN)
            } else {
                f64::NAN
            }
        }
        Value::Day(_) => f64::NAN,
    }
}

/// A half goes up, as in XPath: -2.5 to -2.
fn round(number: f64, places: f64) -> f64 {
    let tens = 10_f64.powf(places);
    let rounded = (number * tens + 0.5).floor() / tens;
    // So large that it has no decimals to round, or that the multiplication would lose it.
    if rounded.is_finite() { rounded } else { number }
}

fn count(characters: usize) -> f64 {
    u32::try_from(characters).map_or(f64::MAX, f64::from)
}
