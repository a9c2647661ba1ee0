//! The words that a library has, and in how many documents each: how telling a word is, and which one a slip of the pen meant.

use std::collections::{HashMap, HashSet};

use super::rank::{FIELDS, Text};
use super::thesaurus::THESAURUS;

/// So many letters make a family, and so many terms at most.
const FAMILY: usize = 5;
/// See [`FAMILY`].
const LARGEST: usize = 12;

/// What all documents say together. Made of what the whole network may read, so that no figure and no correction tells of more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vocabulary {
    documents: u32,
    lengths: [u64; FIELDS],
    words: HashMap<String, u32>,
    sounds: HashMap<String, Vec<String>>,
    families: HashMap<String, Vec<String>>,
}

impl Vocabulary {
    /// Reads a document in.
    pub fn add(&mut self, text: &Text<'_>) {
        self.documents += 1;
        let mut seen = HashSet::new();
        for (field, words) in text.fields().into_iter().enumerate() {
            for word in words.split_ascii_whitespace() {
                self.lengths[field] += 1;
                if seen.insert(word) {
                    match self.words.get_mut(word) {
                        Some(count) => *count += 1,
                        None => self.learn(word),
                    }
                }
            }
        }
    }

    fn learn(&mut self, word: &str) {
        self.words.insert(word.to_owned(), 1);
        self.sounds.entry(sound(word)).or_default().push(word.to_owned());
        if let Some(beginning) = word.get(..FAMILY) {
            self.families
                .entry(beginning.to_owned())
                .or_default()
                .push(word.to_owned());
        }
    }

    /// Terms that begin like another: *tutor* and *tutori* are of one family, which no stemmer sees. A few at most, or the beginning
    /// is no family's.
    pub(super) fn family(&self, term: &str) -> &[String] {
        let family = term.get(..FAMILY).and_then(|beginning| self.families.get(beginning));
        family
            .map(Vec::as_slice)
            .filter(|family| family.len() <= LARGEST)
            .unwrap_or_default()
    }

    /// How many documents there are.
    #[must_use]
    pub const fn documents(&self) -> u32 {
        self.documents
    }

    /// In how many documents a term is.
    #[must_use]
    pub fn count(&self, term: &str) -> u32 {
        self.words.get(term).copied().unwrap_or_default()
    }

    /// The mean length of a field, at least one.
    pub(super) fn length(&self, field: usize) -> f64 {
        // Lengths of a library fit a float many times over.
        #[expect(clippy::cast_precision_loss, reason = "words of a library")]
        let mean = self.lengths[field] as f64 / f64::from(self.documents.max(1));
        mean.max(1.0)
    }

    /// How telling something is that so many documents have (Robertson and Spärck Jones, never below zero).
    #[must_use]
    pub fn telling(&self, count: u32) -> f64 {
        let (all, with) = (f64::from(self.documents), f64::from(count.min(self.documents)));
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }

    /// What a term that nobody wrote may have meant: what sounds the same, or else what is a letter or two away; the commonest
    /// three. Nothing for a term that is known, or that is too short to guess.
    #[must_use]
    pub fn meant(&self, term: &str) -> Vec<String> {
        if self.words.contains_key(term) || THESAURUS.knows(term) || term.bytes().any(|b| b.is_ascii_digit()) {
            return Vec::new();
        }
        let same = sound(term);
        let mut found: Vec<(usize, &str)> = self
            .sounds
            .get(&same)
            .into_iter()
            .flatten()
            .map(|word| (0, word.as_str()))
            .collect();
        found.extend(
            THESAURUS
                .words()
                .filter(|word| sound(word) == same)
                .map(|word| (0, word)),
        );
        let away = match term.len() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        if found.is_empty() && away > 0 {
            let known = self.words.keys().map(String::as_str).chain(THESAURUS.words());
            // Hardly anybody mistakes the first letter: *fomento* is no slip of *comento*.
            let begins = same.chars().next();
            let near = known.filter(|word| word.len() > 3 && word.len().abs_diff(term.len()) <= away);
            let near = near.filter(|word| sound(word).chars().next() == begins);
            found = near
                .map(|word| (strsim::osa_distance(term, word), word))
                .filter(|(far, _)| *far <= away)
                .collect();
        }
        found.sort_by(|one, other| {
            one.0
                .cmp(&other.0)
                .then_with(|| self.count(other.1).cmp(&self.count(one.1)))
                .then_with(|| one.1.cmp(other.1))
        });
        found.dedup_by(|one, other| one.1 == other.1);
        let least = found.first().map_or(0, |one| one.0);
        found
            .into_iter()
            .filter(|one| one.0 == least)
            .take(3)
            .map(|one| one.1.to_owned())
            .collect()
    }
}

/// How a word sounds in Chile: *b* is *v*, *s* is *c* before e and i and *z*, *ll* is *y*, *g* is *j* before e and i, *h* is silent.
fn sound(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut sound = String::with_capacity(word.len());
    let mut place = 0;
    while place < letters.len() {
        let next = letters.get(place + 1).copied();
        let soft = matches!(next, Some('e' | 'i'));
        let (heard, taken) = match (letters[place], next) {
            ('c', Some('h')) => ("ch", 2),
            ('l', Some('l')) => ("y", 2),
            ('q', Some('u')) => ("k", 2),
            ('g', Some('u')) if matches!(letters.get(place + 2), Some('e' | 'i')) => ("g", 2),
            ('h', _) => ("", 1),
            ('v', _) => ("b", 1),
            ('z', _) => ("s", 1),
            ('c', _) if soft || next.is_none() => ("s", 1),
            ('c' | 'k' | 'q', _) => ("k", 1),
            ('g', _) if soft => ("j", 1),
            ('x', _) => ("s", 1),
            (other, _) => {
                sound.push(other);
                ("", 1)
            }
        };
        sound.push_str(heard);
        place += taken;
    }
    // A letter twice is a slip by itself.
    let mut single = String::with_capacity(sound.len());
    for letter in sound.chars() {
        if !single.ends_with(letter) {
            single.push(letter);
        }
    }
    single
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library() -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for words in ["bolet sal", "voz alta leer", "zanahori", "metacognicion"] {
            vocabulary.add(&Text {
                named: words,
                ..Text::default()
            });
        }
        vocabulary
    }

    #[test]
    fn a_slip_is_understood_and_a_known_word_left_alone() {
        let library = library();
        assert_eq!(library.meant("vos").first().map(String::as_str), Some("voz"));
        assert_eq!(library.meant("volet"), ["bolet"]);
        assert_eq!(library.meant("sanaori"), ["zanahori"]);
        assert_eq!(library.meant("metacogniscion"), ["metacognicion"]);
        assert!(library.meant("bolet").is_empty() && library.meant("xyz").is_empty());
    }

    #[test]
    fn what_is_everywhere_tells_less() {
        let library = library();
        assert!(library.telling(1) > library.telling(3) && library.telling(9) > 0.0);
    }
}
