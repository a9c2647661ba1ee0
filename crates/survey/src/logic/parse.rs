//! From words and signs to a tree whose types are right: a condition where one is needed, a value where one is.

use super::MOST_DEPTH;
use super::fault::{Fault, LogicError};
use super::fit::{Kind, Typed, fitting};
use super::lex::{Placed, Token, tokens};
use super::tree::{Function, Node, Operator};

/// Reads a condition about the answers of other items.
pub(super) fn condition(written: &str) -> Result<Node, LogicError> {
    whole(written, false)
}

/// Reads a condition about an item's own answer, `.`.
pub(super) fn constraint(written: &str) -> Result<Node, LogicError> {
    whole(written, true)
}

fn whole(written: &str, this: bool) -> Result<Node, LogicError> {
    let tokens = tokens(written)?;
    if tokens.is_empty() {
        return Err(LogicError::new(Fault::Empty, 0, ""));
    }
    let mut parser = Parser {
        rest: tokens.into_iter().peekable(),
        end: written.chars().count(),
        depth: 0,
        this,
    };
    let typed = parser.either(Operator::Or)?;
    if let Some((at, token)) = parser.rest.next() {
        return Err(unexpected(at, &token));
    }
    typed.condition()
}

struct Parser {
    rest: std::iter::Peekable<std::vec::IntoIter<Placed>>,
    end: usize,
    depth: usize,
    /// Whether `.` may stand there.
    this: bool,
}

impl Parser {
    /// Parts joined by `or`, each of parts joined by `and`.
    fn either(&mut self, joined: Operator) -> Result<Typed, LogicError> {
        let mut left = self.part_of(joined)?;
        while self
            .rest
            .next_if(|(_, token)| *token == Token::Operator(joined))
            .is_some()
        {
            let (at, right) = (left.at, self.part_of(joined)?);
            let node = Node::Binary(joined, Box::new(left.condition()?), Box::new(right.condition()?));
            left = Typed {
                node,
                at,
                kind: Kind::Condition,
            };
        }
        Ok(left)
    }

    fn part_of(&mut self, joined: Operator) -> Result<Typed, LogicError> {
        if joined == Operator::Or {
            self.either(Operator::And)
        } else {
            self.comparison()
        }
    }

    /// Two values compared, or one part alone. Comparisons don't go on: `1 < 2 < 3` means nothing that anybody would expect.
    fn comparison(&mut self) -> Result<Typed, LogicError> {
        let left = self.primary()?;
        let compared = self.rest.next_if(|(_, token)| match token {
            Token::Operator(operator) => !matches!(operator, Operator::And | Operator::Or),
            _ => false,
        });
        let Some((_, Token::Operator(operator))) = compared else {
            return Ok(left);
        };
        let at = left.at;
        let right = self.primary()?;
        let (one, other) = (left.kind, right.kind);
        let node = Node::Binary(operator, Box::new(left.beside(other)?), Box::new(right.beside(one)?));
        Ok(Typed {
            node,
            at,
            kind: Kind::Condition,
        })
    }

    fn primary(&mut self) -> Result<Typed, LogicError> {
        let Some((at, token)) = self.rest.next() else {
            return Err(LogicError::new(Fault::End, self.end, ""));
        };
        let node = match token {
            Token::Open => {
                let inner = self.deeper(at, |parser| parser.either(Operator::Or))?;
                self.expect(&Token::Close)?;
                return Ok(inner);
            }
            Token::Name(name) => return self.call(at, &name),
            Token::Reference(key) => Node::Reference(key),
            Token::This if self.this => Node::This,
            Token::Text(text) => Node::Text(text),
            Token::Number(number) => Node::Number(number),
            other => return Err(unexpected(at, &other)),
        };
        Ok(Typed {
            node,
            at,
            kind: Kind::Value,
        })
    }

    fn call(&mut self, at: usize, name: &str) -> Result<Typed, LogicError> {
        let called = matches!(self.rest.peek(), Some((_, Token::Open)));
        if !called {
            let operator = matches!(name, "div" | "mod");
            let what = if operator { Fault::Operator } else { Fault::Unexpected };
            return Err(LogicError::new(what, at, name));
        }
        let Ok(function) = name.parse::<Function>() else {
            return Err(LogicError::new(Fault::Function, at, name));
        };
        self.expect(&Token::Open)?;
        let given = self.deeper(at, Self::arguments)?;
        self.expect(&Token::Close)?;
        fitting(function, given, at)
    }

    fn arguments(&mut self) -> Result<Vec<Typed>, LogicError> {
        let mut given = Vec::new();
        if matches!(self.rest.peek(), Some((_, Token::Close))) {
            return Ok(given);
        }
        loop {
            given.push(self.either(Operator::Or)?);
            if self.rest.next_if(|(_, token)| *token == Token::Comma).is_none() {
                return Ok(given);
            }
        }
    }

    fn deeper<T>(&mut self, at: usize, read: impl Fn(&mut Self) -> Result<T, LogicError>) -> Result<T, LogicError> {
        if self.depth == MOST_DEPTH {
            return Err(LogicError::new(Fault::TooDeep, at, "("));
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    fn expect(&mut self, wanted: &Token) -> Result<(), LogicError> {
        match self.rest.next() {
            Some((_, token)) if token == *wanted => Ok(()),
            Some((at, token)) => Err(unexpected(at, &token)),
            None => Err(LogicError::new(Fault::End, self.end, "")),
        }
    }
}

fn unexpected(at: usize, token: &Token) -> LogicError {
    let shown = match token {
        Token::Reference(key) => format!("${{{key}}}"),
        Token::This => ".".to_owned(),
        Token::Text(text) => text.clone(),
        Token::Number(number) => number.to_string(),
        Token::Name(name) => name.clone(),
        Token::Operator(operator) => operator.word().to_owned(),
        Token::Open => "(".to_owned(),
        Token::Close => ")".to_owned(),
        Token::Comma => ",".to_owned(),
    };
    LogicError::new(Fault::Unexpected, at, &shown)
}
