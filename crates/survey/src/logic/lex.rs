//! An expression cut into words and signs, each with its place.

use super::fault::{Fault, LogicError};
use super::tree::Operator;
use super::{MOST_LETTERS, MOST_TOKENS};

/// More digits than these are not kept exactly.
const MOST_DIGITS: usize = 15;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Reference(String),
    This,
    Text(String),
    Number(f64),
    Name(String),
    Operator(Operator),
    Open,
    Close,
    Comma,
}

/// A word or sign and the character, from 0, at which it begins.
pub(super) type Placed = (usize, Token);

pub(super) fn tokens(written: &str) -> Result<Vec<Placed>, LogicError> {
    let mut lexer = Lexer {
        rest: written
            .chars()
            .collect::<Vec<char>>()
            .into_iter()
            .enumerate()
            .peekable(),
        letters: 0,
    };
    let mut found: Vec<Placed> = Vec::new();
    while let Some((at, sign)) = lexer.rest.next() {
        if sign.is_whitespace() {
            continue;
        }
        let after_value = found.last().is_some_and(|(_, token)| is_value(token));
        let token = lexer.token(at, sign, after_value)?;
        if found.len() == MOST_TOKENS || lexer.letters > MOST_LETTERS {
            return Err(LogicError::new(Fault::TooLong, at, &sign.to_string()));
        }
        found.push((at, token));
    }
    Ok(found)
}

/// After these, a minus would be a subtraction, not part of a number.
const fn is_value(token: &Token) -> bool {
    !matches!(token, Token::Operator(_) | Token::Open | Token::Comma)
}

struct Lexer {
    rest: std::iter::Peekable<std::iter::Enumerate<std::vec::IntoIter<char>>>,
    /// Characters of names and texts so far.
    letters: usize,
}

impl Lexer {
    fn token(&mut self, at: usize, sign: char, after_value: bool) -> Result<Token, LogicError> {
        let wrong = |what| Err(LogicError::new(what, at, &sign.to_string()));
        Ok(match sign {
            '(' => Token::Open,
            ')' => Token::Close,
            ',' => Token::Comma,
            '=' => Token::Operator(Operator::Equal),
            '!' if self.follows('=') => Token::Operator(Operator::NotEqual),
            '<' if self.follows('=') => Token::Operator(Operator::AtMost),
            '<' => Token::Operator(Operator::Less),
            '>' if self.follows('=') => Token::Operator(Operator::AtLeast),
            '>' => Token::Operator(Operator::More),
            '\'' | '"' => self.text(at, sign)?,
            '$' => self.reference(at)?,
            '.' if !self.digit_follows() => Token::This,
            '-' if !after_value && self.digit_follows() => self.number(at, sign)?,
            '0'..='9' | '.' => self.number(at, sign)?,
            '+' | '-' | '*' | '|' => return wrong(Fault::Operator),
            _ if sign.is_ascii_alphabetic() || sign == '_' => self.name(sign),
            _ => return wrong(Fault::Character),
        })
    }

    /// Takes the next character if it is this one.
    fn follows(&mut self, sign: char) -> bool {
        self.rest.next_if(|(_, next)| *next == sign).is_some()
    }

    fn digit_follows(&mut self) -> bool {
        self.rest.peek().is_some_and(|(_, next)| next.is_ascii_digit())
    }

    fn take_while(&mut self, fits: fn(char) -> bool, into: &mut String) {
        while let Some((_, sign)) = self.rest.next_if(|(_, sign)| fits(*sign)) {
            into.push(sign);
            self.letters += 1;
        }
    }

    fn text(&mut self, at: usize, quote: char) -> Result<Token, LogicError> {
        let mut text = String::new();
        for (place, sign) in self.rest.by_ref() {
            if sign == quote {
                return Ok(Token::Text(text));
            }
            if sign == '{' && text.ends_with('$') {
                // Other tools fill it in, also between quotes.
                return Err(LogicError::new(Fault::Reference, place, &text));
            }
            if sign.is_control() {
                // No form can hold it.
                return Err(LogicError::new(Fault::Character, place, ""));
            }
            text.push(sign);
            self.letters += 1;
        }
        Err(LogicError::new(Fault::OpenText, at, &text))
    }

    fn reference(&mut self, at: usize) -> Result<Token, LogicError> {
        let mut key = String::new();
        let opened = self.follows('{');
        if opened {
            self.take_while(|sign| sign != '}', &mut key);
        }
        let name = key.trim();
        let closed = opened && self.follows('}');
        if !closed || name.is_empty() || !name.chars().all(in_name) {
            return Err(LogicError::new(Fault::Reference, at, &format!("${{{key}")));
        }
        Ok(Token::Reference(name.to_owned()))
    }

    fn number(&mut self, at: usize, first: char) -> Result<Token, LogicError> {
        let mut digits = String::from(first);
        self.take_while(|sign| sign.is_ascii_digit() || sign == '.', &mut digits);
        self.letters = self.letters.saturating_sub(digits.len());
        let wrong = || LogicError::new(Fault::Number, at, &digits);
        if digits.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS {
            return Err(wrong());
        }
        digits.parse().map(Token::Number).map_err(|_| wrong())
    }

    fn name(&mut self, first: char) -> Token {
        let mut name = String::from(first);
        self.take_while(in_name, &mut name);
        match name.as_str() {
            "and" => Token::Operator(Operator::And),
            "or" => Token::Operator(Operator::Or),
            _ => Token::Name(name),
        }
    }
}

/// Names of XML without those beyond ASCII.
const fn in_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-' | '.')
}
