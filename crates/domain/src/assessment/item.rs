//! An item: what it asks for, and what an answer to it is worth.

use serde::{Deserialize, Serialize};

use super::Axis;

/// Options that a question has at most: A to H.
pub const MOST_OPTIONS: u8 = 8;

/// Points that an open question is worth at most.
pub const LARGEST_SCORE: u8 = 20;

/// What an answer is worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Key {
    /// Options by letter with what each is worth, from more than 0 to 1; the others are worth nothing.
    Options(Vec<(char, f64)>),
    /// Somebody read the answer and gave points, 0 to this many.
    Points(u8),
}

/// Why what was typed is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyProblem {
    /// Nothing was typed.
    Empty,
    /// It is neither options nor points.
    NotAKey,
    /// An option beyond those that the question has, or one twice.
    NotAnOption,
    /// A worth outside of 0 to 1, or points beyond [`LARGEST_SCORE`].
    OutOfRange,
}

impl Key {
    /// Reads what people write: `B`, `B D` where both are right, `B C=0,5` where the second is half right, `0-4` or `4 pts` for points.
    ///
    /// # Errors
    /// Why it is no key.
    pub fn read(text: &str) -> Result<Self, KeyProblem> {
        let text = text.trim().to_uppercase();
        if text.is_empty() {
            return Err(KeyProblem::Empty);
        }
        if text.starts_with(|c: char| c.is_ascii_digit()) {
            return points(&text);
        }
        let mut options: Vec<(char, f64)> = Vec::new();
        let parts = text
            .split([' ', ';', '/'])
            .flat_map(|part| part.split_inclusive(is_end(part)));
        for part in parts
            .map(|part| part.trim_end_matches(','))
            .filter(|part| !part.is_empty())
        {
            let (option, worth) = one(part)?;
            if options.iter().any(|(known, _)| *known == option) {
                return Err(KeyProblem::NotAnOption);
            }
            options.push((option, worth));
        }
        Ok(Self::Options(options)).and_then(|key| match key {
            Self::Options(options) if options.is_empty() => Err(KeyProblem::Empty),
            key => Ok(key),
        })
    }

    /// As people write it.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Points(most) => format!("0-{most}"),
            Self::Options(options) => {
                let one = |(option, worth): &(char, f64)| {
                    if *worth >= 1.0 {
                        option.to_string()
                    } else {
                        format!("{option}={}", worth.to_string().replace('.', ","))
                    }
                };
                options.iter().map(one).collect::<Vec<_>>().join(" ")
            }
        }
    }

    /// Points of the best answer.
    #[must_use]
    pub fn most(&self) -> f64 {
        match self {
            Self::Options(_) => 1.0,
            Self::Points(most) => f64::from(*most),
        }
    }
}

/// A comma parts options, but not within a number: `A,B` are two, `A=0,5` is one.
fn is_end(part: &str) -> impl Fn(char) -> bool {
    let has_worth = part.contains('=');
    move |c| c == ',' && !has_worth
}

fn one(part: &str) -> Result<(char, f64), KeyProblem> {
    let (option, worth) = part.split_once('=').unwrap_or((part, "1"));
    let mut letters = option.chars();
    let (Some(option), None) = (letters.next(), letters.next()) else {
        return Err(KeyProblem::NotAKey);
    };
    if !is_option(option) {
        return Err(KeyProblem::NotAnOption);
    }
    let worth: f64 = worth.replace(',', ".").parse().map_err(|_| KeyProblem::NotAKey)?;
    if worth > 0.0 && worth <= 1.0 {
        Ok((option, worth))
    } else {
        Err(KeyProblem::OutOfRange)
    }
}

fn points(text: &str) -> Result<Key, KeyProblem> {
    let most = text.trim_end_matches(|c: char| c.is_alphabetic() || c == '.' || c == ' ');
    let most = most.rsplit('-').next().unwrap_or(most);
    let most: u8 = most.trim().parse().map_err(|_| KeyProblem::NotAKey)?;
    if (1..=LARGEST_SCORE).contains(&most) {
        Ok(Key::Points(most))
    } else {
        Err(KeyProblem::OutOfRange)
    }
}

/// Whether a letter is one of A to H.
pub(super) fn is_option(letter: char) -> bool {
    ('A'..=char::from(b'A' + MOST_OPTIONS - 1)).contains(&letter)
}

/// A question of a paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// What it is called on the paper: `1`, `2`, `12a`.
    pub label: String,
    /// What it asks for.
    pub axis: Axis,
    /// The skill, in words; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub skill: String,
    /// What an answer is worth; none while nobody has said: then it counts for nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    /// The same question in another paper has the same word here: by these two papers stand on one scale.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub anchor: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_people_write_it() {
        let right = |options: &[(char, f64)]| Ok(Key::Options(options.to_vec()));
        for (text, key) in [
            ("b", right(&[('B', 1.0)])),
            ("B D", right(&[('B', 1.0), ('D', 1.0)])),
            ("b,d", right(&[('B', 1.0), ('D', 1.0)])),
            ("B C=0,5", right(&[('B', 1.0), ('C', 0.5)])),
            ("0-4", Ok(Key::Points(4))),
            ("4 pts.", Ok(Key::Points(4))),
            ("4", Ok(Key::Points(4))),
            ("", Err(KeyProblem::Empty)),
            ("Z", Err(KeyProblem::NotAnOption)),
            ("B B", Err(KeyProblem::NotAnOption)),
            ("BD", Err(KeyProblem::NotAKey)),
            ("B=2", Err(KeyProblem::OutOfRange)),
            ("0", Err(KeyProblem::OutOfRange)),
            ("0-99", Err(KeyProblem::OutOfRange)),
        ] {
            assert_eq!(Key::read(text), key, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["B", "A D", "A C=0,5", "0-4"] {
            assert_eq!(Key::read(text).unwrap().written(), text);
        }
    }
}
