//! Words as a text says them, before they are cut: levels and numbers that are written in several ways are one word.

use super::fold;
use super::terms::is_joining;

/// Numbers in words, as digits.
const NUMBERS: &[(&str, &str)] = &[
    ("dos", "2"),
    ("tres", "3"),
    ("cuatro", "4"),
    ("cinco", "5"),
    ("seis", "6"),
    ("siete", "7"),
    ("ocho", "8"),
    ("nueve", "9"),
    ("diez", "10"),
    ("once", "11"),
    ("doce", "12"),
    ("quince", "15"),
    ("veinte", "20"),
    ("treinta", "30"),
    ("cuarenta", "40"),
];

/// How levels are written, each with its word.
const LEVELS: &[(&[&str], &str)] = &[
    (
        &["i", "1", "1ro", "1ero", "1er", "primer", "primero", "primeros"],
        "nivel1",
    ),
    (&["ii", "2", "2do", "segundo", "segundos"], "nivel2"),
    (
        &["iii", "3", "3ro", "3ero", "3er", "tercer", "tercero", "terceros"],
        "nivel3",
    ),
    (&["iv", "4", "4to", "cuarto", "cuartos"], "nivel4"),
];

/// What joins in several words: *en vez de* tells nothing of times.
const JOINING: &[&str] = &[
    " en vez de ",
    " otra vez ",
    " tal vez ",
    " a veces ",
    " a la vez ",
    " de una vez ",
    " a lo mejor ",
    " por lo menos ",
    " al menos ",
    " a partir de ",
    " por parte de ",
    " de parte de ",
    " en cuanto a ",
    " sobre todo ",
    " hoy en dia ",
    " de a poco ",
    " a pesar de ",
    " en realidad ",
    " por ejemplo ",
    " por favor ",
    " al final ",
    " y medio ",
];

/// The folded words of a text.
pub(super) fn said(text: &str) -> Vec<String> {
    let mut folded = format!(" {} ", fold(text));
    for phrase in JOINING {
        folded = folded.replace(phrase, " ");
    }
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut said = Vec::with_capacity(words.len());
    let mut place = 0;
    while place < words.len() {
        if let Some(level) = level(words[place]).filter(|_| is_level(&words, place)) {
            said.push(level.to_owned());
            place += 1;
            // *Primer año medio* is a single thing.
            while matches!(words.get(place), Some(&("ano" | "medio" | "medios"))) {
                place += 1;
            }
            continue;
        }
        let number = NUMBERS.iter().find(|(word, _)| *word == words[place]);
        said.push(number.map_or(words[place], |(_, digits)| digits).to_owned());
        place += 1;
    }
    said
}

fn level(word: &str) -> Option<&'static str> {
    LEVELS
        .iter()
        .find(|(ways, _)| ways.contains(&word))
        .map(|(_, level)| *level)
}

/// Whether what may be a level is one: *medio* comes after it, also after another one (*de II a I medio*), or it stands alone as liceos
/// say it: *los de primero*, *en segundo*; but *el segundo día* is none.
fn is_level(words: &[&str], place: usize) -> bool {
    let between = |word: &&&str| level(word).is_some() || matches!(**word, "a" | "al" | "y" | "o" | "e" | "de" | "ano");
    let after = words[place + 1..].iter().find(|word| !between(word));
    if matches!(after, Some(&("medio" | "medios"))) {
        return true;
    }
    let alone = words.get(place + 1).is_none_or(|next| is_joining(next));
    let before = place.checked_sub(1).map(|before| words[before]);
    words[place].len() > 2 && alone && matches!(before, Some("de" | "en" | "a"))
}

/// The word of a level.
pub(super) fn is_of_level(word: &str) -> bool {
    LEVELS.iter().any(|(_, level)| *level == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_one_word_however_it_is_written() {
        for written in [
            "I medio",
            "1° medio",
            "1ro medio",
            "primer año medio",
            "primeros medios",
            "los de primero",
        ] {
            assert!(
                said(written).contains(&"nivel1".to_owned()),
                "{written}: {:?}",
                said(written)
            );
        }
        assert_eq!(said("de II a I medio"), ["de", "nivel2", "a", "nivel1"]);
    }

    #[test]
    fn what_counts_something_else_is_no_level() {
        for written in [
            "el segundo día",
            "primero en parejas",
            "a la primera",
            "de primera hora",
            "2 o 3 veces",
            "y medio",
        ] {
            assert!(
                !said(written).iter().any(|word| is_of_level(word)),
                "{written}: {:?}",
                said(written)
            );
        }
    }

    #[test]
    fn a_number_is_the_same_in_words() {
        assert_eq!(said("diez minutos"), said("10 minutos"));
    }
}
