//! What changed between two texts, word by word.
//!
//! The longest common run of words (Wagner and Fischer 1974), written out: an idea's texts have at most some hundred
//! words, so the square table is small, and sixty lines are less to look after than a dependency.

/// A stretch of a text beside another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the former one.
    Gone(String),
    /// Only in the new one.
    New(String),
}

/// More words than this are not compared one by one: the table would grow with the square.
const MOST_WORDS: usize = 1200;

/// The stretches that lead from one text to the other. Each keeps the white space that follows its words.
#[must_use]
pub fn difference(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (words(before), words(after));
    if old.len() > MOST_WORDS || new.len() > MOST_WORDS {
        return whole(before, after);
    }
    let lengths = common(&old, &new);
    let (mut i, mut j, mut pieces) = (0, 0, Pieces::default());
    while i < old.len() || j < new.len() {
        let both = i < old.len() && j < new.len();
        if both && old[i].trim_end() == new[j].trim_end() {
            pieces.in_both(new[j]);
            (i, j) = (i + 1, j + 1);
        } else if j >= new.len() || (i < old.len() && lengths[i + 1][j] >= lengths[i][j + 1]) {
            pieces.only_before(old[i]);
            i += 1;
        } else {
            pieces.only_after(new[j]);
            j += 1;
        }
    }
    pieces.0
}

fn whole(before: &str, after: &str) -> Vec<Piece> {
    if before == after {
        return vec![Piece::Same(after.to_owned())];
    }
    vec![Piece::Gone(before.to_owned()), Piece::New(after.to_owned())]
}

/// Words, each with the white space that follows it.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut spaced) = (0, false);
    for (place, c) in text.char_indices() {
        if spaced && !c.is_whitespace() {
            words.push(&text[start..place]);
            start = place;
        }
        spaced = c.is_whitespace();
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

/// How many words the rests of both have in common, for every pair of places.
fn common(old: &[&str], new: &[&str]) -> Vec<Vec<u16>> {
    let mut lengths = vec![vec![0_u16; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i][j] = if old[i].trim_end() == new[j].trim_end() {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    lengths
}

/// Pieces, neighbours of a kind put together.
#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn in_both(&mut self, word: &str) {
        match self.0.last_mut() {
            Some(Piece::Same(text)) => text.push_str(word),
            _ => self.0.push(Piece::Same(word.to_owned())),
        }
    }

    fn only_before(&mut self, word: &str) {
        match self.0.last_mut() {
            Some(Piece::Gone(text)) => text.push_str(word),
            _ => self.0.push(Piece::Gone(word.to_owned())),
        }
    }

    fn only_after(&mut self, word: &str) {
        match self.0.last_mut() {
            Some(Piece::New(text)) => text.push_str(word),
            _ => self.0.push(Piece::New(word.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_changed_is_marked() {
        let pieces = difference(
            "Una pregunta al final, por escrito",
            "Una pregunta al final, en voz alta",
        );
        assert_eq!(
            pieces,
            [
                Piece::Same("Una pregunta al final, ".into()),
                Piece::Gone("por escrito".into()),
                Piece::New("en voz alta".into()),
            ]
        );
        assert_eq!(difference("", ""), []);
        assert_eq!(difference("a b", "a b"), [Piece::Same("a b".into())]);
    }

    fn side(pieces: &[Piece], new: bool) -> Vec<String> {
        let text: String = pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::Same(text) => Some(text.as_str()),
                Piece::Gone(text) => (!new).then_some(text.as_str()),
                Piece::New(text) => new.then_some(text.as_str()),
            })
            .map(|text| format!("{text} "))
            .collect();
        text.split_whitespace().map(str::to_owned).collect()
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_it(before in "[ab c]{0,24}", after in "[ab c]{0,24}") {
            let pieces = difference(&before, &after);
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(side(&pieces, true), words(&after));
            prop_assert_eq!(side(&pieces, false), words(&before));
        }
    }
}
