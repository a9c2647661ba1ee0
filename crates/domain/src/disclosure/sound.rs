//! A text as it sounds: students write fast, without accents, with k and without h.

use crate::person::Language;
use crate::search::fold;

/// The words of a text, so written that what sounds alike is alike.
pub(super) fn heard(text: &str, language: Language) -> Vec<String> {
    // An apostrophe is left out by half of those who write: `don't` is `dont`.
    let joined = text.replace(['\'', '’', '`', '´'], "");
    let folded = fold(&joined);
    let words = folded.split(' ').filter(|word| !word.is_empty());
    match language {
        Language::EsCl => words.map(spanish).collect(),
        Language::En => words.map(once).collect(),
    }
}

/// One Spanish word: b is v, s is z, k is qu, y is ll, h is nothing, x before a consonant is s. More words become alike than should: that is meant.
fn spanish(word: &str) -> String {
    match word {
        "q" | "k" | "qe" => return "ke".to_owned(),
        "x" => return "por".to_owned(),
        "xq" | "pq" | "porq" => return "porke".to_owned(),
        "tb" | "tmb" => return "tambien".to_owned(),
        _ => {}
    }
    let letters: Vec<char> = word.chars().collect();
    let mut heard = String::with_capacity(word.len());
    let mut i = 0;
    while i < letters.len() {
        let next = letters.get(i + 1).copied();
        let soft = matches!(next, Some('e' | 'i'));
        let (sound, long) = match (letters[i], next) {
            ('c', Some('h')) => ("ch", 2),
            ('l', Some('l')) => ("y", 2),
            ('q', Some('u')) => ("k", 2),
            ('c', _) if soft => ("s", 1),
            ('g', _) if soft => ("j", 1),
            ('c' | 'q' | 'k', _) => ("k", 1),
            ('z', _) => ("s", 1),
            ('x', Some(next)) if !"aeiou".contains(next) => ("s", 1),
            ('v', _) => ("b", 1),
            ('h', _) => ("", 1),
            (letter, _) => {
                heard.push(letter);
                i += 1;
                continue;
            }
        };
        heard.push_str(sound);
        i += long;
    }
    once(&heard)
}

/// Each letter once where it stands several times in a row: `morirrr`.
fn once(word: &str) -> String {
    let mut short = String::with_capacity(word.len());
    for letter in word.chars() {
        if !short.ends_with(letter) {
            short.push(letter);
        }
    }
    short
}
