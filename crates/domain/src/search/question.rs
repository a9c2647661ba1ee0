//! A question as somebody types it, and how well a text answers it.

use std::collections::BTreeSet;

use super::words::{SAME, is_common};
use super::{fold, stem};

/// At most so many words of a question count, the longest: a long question would ask the database for everything.
const MOST_WORDS: usize = 6;

/// Each word is looked for in at most so many spellings.
const MOST_SPELLINGS: usize = 8;

/// A question, read: each word with the stems that mean the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    words: Vec<Vec<String>>,
}

impl Asked {
    /// Reads a question. Where it is made of common words alone, those are asked for.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let folded = fold(text);
        let typed: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let telling: Vec<&str> = typed
            .iter()
            .copied()
            .filter(|word| !is_common(word) && (word.len() > 1 || word.bytes().all(|b| b.is_ascii_digit())))
            .collect();
        let chosen = if telling.is_empty() { typed } else { telling };
        let mut stems: Vec<&str> = Vec::new();
        for word in chosen {
            if !stems.contains(&stem(word)) {
                stems.push(stem(word));
            }
        }
        while stems.len() > MOST_WORDS {
            let shortest = (0..stems.len()).min_by_key(|place| stems[*place].len()).unwrap_or(0);
            stems.remove(shortest);
        }
        let mut left = MOST_SPELLINGS - stems.len();
        let words = stems.into_iter().map(|stem| spellings(stem, &mut left)).collect();
        Self { words }
    }

    /// Whether nothing is asked.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a word of a key begins like one of the question: quickly asked of every text before [`Asked::hits`], which alone
    /// knows (*par* begins *participar*, too).
    #[must_use]
    pub fn is_in(&self, key: &str) -> bool {
        let mut stems = self.words.iter().flatten();
        stems.any(|stem| {
            key.match_indices(stem.as_str())
                .any(|(place, _)| begins_word(key, place))
        })
    }

    /// How many of the words must be found at least: half of them.
    #[must_use]
    pub const fn enough(&self) -> usize {
        self.words.len().div_ceil(2)
    }

    /// Which words of the question are in some keys: `names` (a title, the idea's name) weigh double.
    #[must_use]
    pub fn hits(&self, names: &[&str], others: &[&str]) -> Hits {
        let mut hits = Hits::default();
        for spellings in &self.words {
            let any = |keys: &[&str]| {
                let in_key = |key: &&str| spellings.iter().any(|stem| has(key, stem));
                keys.iter().any(in_key)
            };
            let named = any(names);
            if named || any(others) {
                hits.words += 1;
                hits.weight += if named { 2 } else { 1 };
            }
        }
        hits
    }
}

/// How well something answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hits {
    /// Words of the question that it has.
    pub words: usize,
    /// The same, those in its name counted twice.
    pub weight: usize,
}

fn spellings(stem: &str, left: &mut usize) -> Vec<String> {
    let mut spellings = vec![stem.to_owned()];
    let same = SAME.iter().find(|group| group.contains(&stem));
    for other in same.into_iter().copied().flatten() {
        if *left > 0 && stem != *other {
            spellings.push((*other).to_owned());
            *left -= 1;
        }
    }
    spellings
}

/// A stem is the beginning of its word, so a word that begins so has it; a short one must be the word's own stem, since too
/// many words begin like it.
fn has(key: &str, stem: &str) -> bool {
    key.match_indices(stem).any(|(place, _)| {
        begins_word(key, place)
            && (stem.len() > 4 || super::stem(key[place..].split(' ').next().unwrap_or_default()) == stem)
    })
}

fn begins_word(key: &str, place: usize) -> bool {
    place > 0 && key.as_bytes().get(place - 1) == Some(&b' ')
}

/// The key by which texts are found: their words, folded, each between spaces. Never empty, so that an empty one says that it
/// was not made yet.
#[must_use]
pub fn key(texts: &[&str]) -> String {
    let mut key = String::from(" ");
    for text in texts {
        let folded = fold(text);
        if !folded.is_empty() {
            key.push_str(&folded);
            key.push(' ');
        }
    }
    key
}

/// How near two texts are by their letters, 0 to 1: what is offered where no word was found (Dice 1945, on threes of
/// letters).
#[must_use]
pub fn nearness(one: &str, other: &str) -> f64 {
    let (one, other) = (threes(one), threes(other));
    let both = one.intersection(&other).count();
    let all = one.len() + other.len();
    if all == 0 {
        return 0.0;
    }
    // Texts are short: a count fits a float.
    #[expect(clippy::cast_precision_loss, reason = "some hundreds at most")]
    let nearness = 2.0 * both as f64 / all as f64;
    nearness
}

fn threes(text: &str) -> BTreeSet<[char; 3]> {
    let folded: Vec<char> = fold(text).chars().collect();
    folded.windows(3).map(|w| [w[0], w[1], w[2]]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<String> {
        Asked::read(text)
            .words
            .into_iter()
            .map(|mut word| word.remove(0))
            .collect()
    }

    #[test]
    fn a_teachers_question_is_read_for_what_it_tells() {
        assert_eq!(
            words("¿Quién ya probó el boleto de salida en Matemáticas?"),
            ["bolet", "salid", "matematic"]
        );
        assert_eq!(words("¿Alguien ha probado algo con los celulares?"), ["celul"]);
        assert_eq!(words("ideas"), ["idea"]);
        assert_eq!(words("  ¿? "), Vec::<String>::new());
    }

    #[test]
    fn what_liceos_call_differently_is_one_thing() {
        let key = key(&["Ticket al terminar la clase"]);
        assert_eq!(Asked::read("boletos").hits(&[&key], &[]).words, 1);
        assert_eq!(Asked::read("boletos").hits(&[], &[&key]).weight, 1);
    }

    #[test]
    fn only_the_beginning_of_a_word_counts() {
        let key = key(&["Recompensas por asistir"]);
        assert_eq!(Asked::read("pensar").hits(&[&key], &[]), Hits::default());
        assert_eq!(Asked::read("asistencia").hits(&[&key], &[]).words, 1);
        assert_eq!(Asked::read("par").hits(&[&super::key(&["participar"])], &[]).words, 0);
        assert!(Asked::read("par").is_in(&super::key(&["participar"])));
        assert!(!Asked::read("pensar").is_in(&key));
    }

    #[test]
    fn a_slip_of_the_pen_is_near() {
        assert!(
            nearness("boleto de zalida", "Boleto de salida de una pregunta") > nearness("boleto de zalida", "Tutorías")
        );
    }

    proptest! {
        #[test]
        fn what_a_text_says_finds_it(text in "[a-záéíóúñ]{2,12}( [a-záéíóúñ]{2,12}){0,5}") {
            let asked = Asked::read(&text);
            prop_assert_eq!(asked.hits(&[], &[&key(&[&text])]).words, asked.words.len());
            prop_assert!(asked.words.iter().flatten().count() <= MOST_SPELLINGS);
            prop_assert!(asked.is_empty() || asked.is_in(&key(&[&text])));
            prop_assert!(asked.enough() <= asked.words.len());
        }

        #[test]
        fn a_key_is_never_empty(text in "\\PC{0,40}") {
            let key = key(&[&text]);
            prop_assert!(key.starts_with(' ') && key.ends_with(' '));
        }
    }
}
