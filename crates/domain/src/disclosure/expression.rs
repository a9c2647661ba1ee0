//! How an expression is written in a list, and how it is found in a text.
//!
//! Words between spaces. `*` at the end of a word: whatever follows (`cort*`). `..` between words: up to three others.

use super::{Harm, Sign, sound};
use crate::person::Language;

/// As many words may stand where a list says `..`.
const BETWEEN: usize = 3;

/// One piece of an expression.
enum Piece {
    /// This word.
    Word(String),
    /// A word that begins so.
    Begins(String),
    /// Up to three others.
    Gap,
}

/// An expression, made ready.
pub(super) struct Expression {
    harm: Harm,
    listed: &'static str,
    pieces: Vec<Piece>,
}

/// A list made ready. Each line of a list is an expression.
pub(super) fn all(listed: &[(Harm, &'static str)], language: Language) -> Vec<Expression> {
    let each = |(harm, lines): &(Harm, &'static str)| {
        let harm = *harm;
        let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
        lines
            .map(move |listed| Expression {
                harm,
                listed,
                pieces: listed.split(' ').map(|piece| read(piece, language)).collect(),
            })
            .collect::<Vec<_>>()
    };
    listed.iter().flat_map(each).collect()
}

/// The expression's own words go the same way as the text's, so that both are compared as they sound.
fn read(piece: &str, language: Language) -> Piece {
    let heard = |word: &str| sound::heard(word, language).concat();
    match piece.strip_suffix('*') {
        _ if piece == ".." => Piece::Gap,
        Some(start) => Piece::Begins(heard(start)),
        None => Piece::Word(heard(piece)),
    }
}

impl Expression {
    pub fn sign(&self) -> Sign {
        Sign {
            harm: self.harm,
            expression: self.listed,
        }
    }

    /// Whether it begins at any word of the text.
    pub fn is_in(&self, heard: &[String]) -> bool {
        (0..heard.len()).any(|start| follows(&self.pieces, &heard[start..]))
    }
}

fn follows(pieces: &[Piece], words: &[String]) -> bool {
    let Some((piece, rest)) = pieces.split_first() else {
        return true;
    };
    let first = words.first();
    match piece {
        Piece::Word(word) => first == Some(word) && follows(rest, &words[1..]),
        Piece::Begins(start) => first.is_some_and(|word| word.starts_with(start)) && follows(rest, &words[1..]),
        Piece::Gap => (0..=BETWEEN.min(words.len())).any(|skipped| follows(rest, &words[skipped..])),
    }
}
