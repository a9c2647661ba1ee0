//! What a found text says of what was asked: some words of it, those that were found marked. Chooses nothing and ranks nothing.

use std::collections::{BTreeSet, HashMap};

use super::fold;
use super::terms::stemmed;
use super::wanted::Wanted;

/// Words before the first one that was found.
const BEFORE: usize = 5;

/// Some words of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// They.
    pub words: String,
    /// Whether they were asked for.
    pub marked: bool,
}

/// A word of a text: its place in bytes, and which of the wanted things it says.
struct Word {
    start: usize,
    end: usize,
    says: Option<usize>,
}

/// Part of a text.
struct Part<'a> {
    text: &'a str,
    words: &'a [Word],
    worth: f64,
}

/// The most telling part of some texts, at most so many bytes of it, cut at words. Where nothing was asked, or is there, the beginning of
/// the first.
#[must_use]
pub fn excerpt(wanted: &Wanted, texts: &[String], longest: usize) -> Vec<Piece> {
    let plain: Vec<String> = texts
        .iter()
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    let read: Vec<Vec<Word>> = plain.iter().map(|text| words(text, wanted)).collect();
    let worths: Vec<f64> = wanted.concepts().iter().map(|one| one.worth).collect();
    let mut best: Option<Part> = None;
    for (text, words) in plain.iter().zip(&read) {
        let whole = text.len() <= longest;
        let starts = if whole {
            BTreeSet::from([0])
        } else {
            starts(text, words)
        };
        let mut here: Option<Part> = None;
        for start in starts {
            let part = part(text, &words[start..], longest, &worths);
            // Of parts that say as much the one that begins nearest to it; of parts that say nothing the first.
            let better = |here: &Part| part.worth > here.worth || (part.worth > 0.0 && part.worth >= here.worth);
            if here.as_ref().is_none_or(better) {
                here = Some(part);
            }
        }
        if let Some(here) = here
            && best.as_ref().is_none_or(|best| here.worth > best.worth)
        {
            best = Some(here);
        }
    }
    best.map_or_else(Vec::new, |part| pieces(&part))
}

/// A text's words, with what each says. A thing of several words is said where all of them are.
fn words(text: &str, wanted: &Wanted) -> Vec<Word> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (at, c) in text.char_indices() {
        if !is_of_a_word(c) {
            continue;
        }
        let end = at + c.len_utf8();
        match places.last_mut() {
            Some(last) if last.1 == at => last.1 = end,
            _ => places.push((at, end)),
        }
    }
    let terms: Vec<String> = places
        .iter()
        .map(|(start, end)| stemmed(&fold(&text[*start..*end])))
        .collect();
    let there: BTreeSet<&str> = terms.iter().map(String::as_str).collect();
    let mut says: HashMap<&str, usize> = HashMap::new();
    for (place, concept) in wanted.concepts().iter().enumerate() {
        let said = concept
            .ways
            .iter()
            .filter(|way| way.terms.iter().all(|term| there.contains(term.as_str())));
        for term in said.flat_map(|way| &way.terms) {
            says.entry(term).or_insert(place);
        }
    }
    let word = |((start, end), term): ((usize, usize), &String)| Word {
        start,
        end,
        says: says.get(term.as_str()).copied(),
    };
    places.into_iter().zip(&terms).map(word).collect()
}

/// Letters, digits, and accents that some systems write by themselves; `1°` is two words, as where terms are made.
fn is_of_a_word(c: char) -> bool {
    (c.is_alphanumeric() && !matches!(c, 'º' | 'ª')) || matches!(c, '\u{300}'..='\u{36f}')
}

/// Where a part may begin: at the text's beginning, at a sentence's, some words before one that was found.
fn starts(text: &str, words: &[Word]) -> BTreeSet<usize> {
    let mut starts = BTreeSet::from([0]);
    for place in 1..words.len() {
        let between = &text[words[place - 1].end..words[place].start];
        if between.contains(['.', '?', '!', ';', ':', '…']) {
            starts.insert(place);
        }
        if words[place].says.is_some() {
            starts.insert(place.saturating_sub(BEFORE));
        }
    }
    starts
}

/// As many words as there is room for, and what they are worth: each thing once, a little for each further time.
fn part<'a>(text: &'a str, words: &'a [Word], longest: usize, worths: &[f64]) -> Part<'a> {
    let first = words.first().map_or(0, |word| word.start);
    let count = words.iter().take_while(|word| word.end - first <= longest).count();
    let words = &words[..count];
    let mut seen = BTreeSet::new();
    let mut worth = 0.0;
    for place in words.iter().filter_map(|word| word.says) {
        let new = if seen.insert(place) { 1.0 } else { 0.05 };
        worth += new * worths.get(place).copied().unwrap_or_default();
    }
    Part { text, words, worth }
}

fn pieces(part: &Part<'_>) -> Vec<Piece> {
    let (Some(first), Some(last)) = (part.words.first(), part.words.last()) else {
        return Vec::new();
    };
    // What stands before a text's first word and after its last one (a question mark) is of it.
    let rest = &part.text[last.end..];
    let is_end = !rest.contains(is_of_a_word);
    let begins = !part.text[..first.start].contains(is_of_a_word);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut add = |words: &str, marked: bool| match pieces.last_mut() {
        _ if words.is_empty() => {}
        Some(piece) if piece.marked == marked => piece.words.push_str(words),
        _ => pieces.push(Piece {
            words: words.to_owned(),
            marked,
        }),
    };
    add(if begins { &part.text[..first.start] } else { "… " }, false);
    let mut at = first.start;
    for word in part.words {
        add(&part.text[at..word.start], false);
        add(&part.text[word.start..word.end], word.says.is_some());
        at = word.end;
    }
    add(if is_end { rest } else { "…" }, false);
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::search::{Text, Vocabulary, terms};

    fn library(texts: &[&str]) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for text in texts {
            let named = terms(text).join(" ");
            vocabulary.add(&Text {
                named: &named,
                ..Text::default()
            });
        }
        vocabulary
    }

    fn shown(question: &str, text: &str, longest: usize) -> String {
        let vocabulary = library(&[text, "otra cosa"]);
        let wanted = Wanted::read(question, &vocabulary);
        let pieces = excerpt(&wanted, &[text.to_owned()], longest);
        pieces
            .iter()
            .map(|piece| {
                if piece.marked {
                    format!("[{}]", piece.words)
                } else {
                    piece.words.clone()
                }
            })
            .collect()
    }

    #[test]
    fn the_words_that_were_found_are_marked_as_they_were_written() {
        assert_eq!(
            shown("evaluación sin nota", "Evaluamos sin nota: ¡funcionó!", 200),
            "[Evaluamos] sin [nota]: ¡funcionó!"
        );
        // By another name, and in another form.
        assert!(shown("ticket de salida", "Usamos un boleto de salida.", 200).contains("[salida]"));
        assert_eq!(shown("", "Uno dos. Tres", 200), "Uno dos. Tres");
    }

    #[test]
    fn of_a_long_text_the_part_is_shown_that_answers() {
        let text = format!(
            "{} Los apoderados vinieron al taller. {}",
            "Nada que decir aquí. ".repeat(20),
            "Fin. ".repeat(40)
        );
        let said = shown("apoderados", &text, 80);
        assert!(said.contains("Los [apoderados] vinieron al taller."), "{said}");
        assert!(said.starts_with("… ") && said.ends_with('…'), "{said}");
    }

    proptest! {
        #[test]
        fn an_excerpt_is_of_the_text_and_no_longer_than_there_is_room(text in "\\PC{0,300}", question in "\\PC{0,40}", longest in 20usize..200) {
            let vocabulary = library(&[&text]);
            let wanted = Wanted::read(&question, &vocabulary);
            let pieces = excerpt(&wanted, std::slice::from_ref(&text), longest);
            let whole: String = pieces.iter().map(|piece| piece.words.as_str()).collect();
            let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let bare = whole.trim_start_matches("… ").trim_end_matches('…');
            prop_assert!(plain.contains(bare), "{whole}");
            prop_assert!(pieces.iter().all(|piece| !piece.words.is_empty()));
            // Neighbours differ, or they would be one.
            prop_assert!(pieces.windows(2).all(|two| two[0].marked != two[1].marked));
        }
    }
}
