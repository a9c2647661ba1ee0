//! What was seen and heard: a timeline of notes, what was counted, what was sampled. No judgement stands here.

use serde::{Deserialize, Serialize};

use super::rubric::Rubric;
use crate::check::Wrong;
use crate::text::line;

/// Minutes of a lesson, at most: two hours and a half.
pub const LONGEST_LESSON: u16 = 150;
/// Notes of a lesson, at most, and characters of one.
pub const MOST_NOTES: usize = 200;
const WORDS: usize = 400;
/// Nobody counts further by thumb.
const MOST_COUNTED: u16 = 999;

/// What was seen and heard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// When it began, as a clock says: `10:05`; empty where nobody said.
    pub began: String,
    /// The notes, in the order of their minutes.
    pub notes: Vec<Note>,
    /// How often, by the rubric's counts.
    pub counts: Vec<u16>,
    /// What was seen at fixed times.
    pub samples: Vec<Sample>,
}

/// A note of what was seen or heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Minutes after the beginning.
    pub minute: u16,
    /// What.
    pub words: String,
}

/// What was seen at a fixed time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// Minutes after the beginning.
    pub minute: u16,
    /// Which of the rubric's options.
    pub option: usize,
}

/// What a form or a phone sends.
#[derive(Clone, Debug, Default)]
pub struct EvidenceFields {
    /// `10:05`.
    pub began: String,
    /// A note a line, each after its minute: `12 Pregunta por qué`.
    pub notes: String,
    /// What was counted.
    pub counts: Vec<String>,
    /// Minute and option.
    pub samples: Vec<(String, String)>,
}

impl Evidence {
    /// Checks it by the rubric it was captured with.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &EvidenceFields, rubric: &Rubric) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let began = line(&fields.began, 5);
        wrong.unless(began.is_empty() || is_clock(&began), "began", "wrong-time");
        let notes = notes_of(&fields.notes, &mut wrong);
        let count = |(at, text): (usize, &String)| {
            let typed = text.trim();
            let read = if typed.is_empty() { Ok(0) } else { typed.parse::<u16>() };
            read.ok().filter(|count| *count <= MOST_COUNTED).ok_or(at)
        };
        let mut counts = Vec::new();
        for read in fields.counts.iter().take(rubric.counts.len()).enumerate().map(count) {
            match read {
                Ok(count) => counts.push(count),
                Err(at) => wrong.add(format!("count-{at}"), "observation-wrong-count"),
            }
        }
        counts.resize(rubric.counts.len(), 0);
        let options = rubric.samples.as_ref().map_or(0, |samples| samples.options.len());
        let mut samples: Vec<Sample> = fields.samples.iter().filter_map(|one| sample(one, options)).collect();
        samples.sort_by_key(|sample| sample.minute);
        samples.dedup_by_key(|sample| sample.minute);
        wrong.or(Self {
            began,
            notes,
            counts,
            samples,
        })
    }

    /// The notes as a form shows them again.
    #[must_use]
    pub fn written(&self) -> String {
        let lines = self.notes.iter().map(|note| format!("{} {}", note.minute, note.words));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Of all samples, how many saw each option.
    #[must_use]
    pub fn sampled(&self, options: usize) -> Vec<usize> {
        let of = |option: usize| self.samples.iter().filter(|sample| sample.option == option).count();
        (0..options).map(of).collect()
    }
}

/// A line without a minute goes with the one before.
fn notes_of(text: &str, wrong: &mut Wrong) -> Vec<Note> {
    let (mut notes, mut last) = (Vec::new(), 0);
    for text in text.lines().map(str::trim).filter(|text| !text.is_empty()) {
        let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
        let after = &text[digits.len()..];
        // «3 estudiantes» is a minute, as the page says; «3° básico» and «2026» are words.
        let parted = after.starts_with([' ', '\'', '’', '\t', ':', '.']);
        let minute = digits
            .parse::<u16>()
            .ok()
            .filter(|minute| parted && *minute <= LONGEST_LESSON);
        let (minute, words) = minute.map_or((last, text), |minute| (minute, after));
        let words = line(words.trim_start_matches(['\'', '’', ':', '.']), WORDS);
        if !words.is_empty() {
            last = minute;
            notes.push(Note { minute, words });
        }
    }
    wrong.unless(!notes.is_empty(), "notes", "observation-wrong-no-notes");
    wrong.unless(notes.len() <= MOST_NOTES, "notes", "observation-wrong-many-notes");
    notes.sort_by_key(|note| note.minute);
    notes
}

fn sample((minute, option): &(String, String), options: usize) -> Option<Sample> {
    let minute = minute.parse().ok().filter(|minute| *minute <= LONGEST_LESSON)?;
    let option = option.parse().ok().filter(|option| *option < options)?;
    Some(Sample { minute, option })
}

fn is_clock(text: &str) -> bool {
    let read = |(hour, minute): (&str, &str)| Some((hour.parse::<u8>().ok()?, minute.parse::<u8>().ok()?));
    text.split_once(':')
        .and_then(read)
        .is_some_and(|(hour, minute)| hour < 24 && minute < 60)
}

/// Words that judge, in both languages: whoever writes one is asked what they saw. It is only asked; a quotation may hold any of them.
const JUDGING: &[&str] = &[
    "bueno",
    "buena",
    "bien",
    "malo",
    "mala",
    "mal",
    "excelente",
    "pésimo",
    "pésima",
    "deficiente",
    "adecuado",
    "adecuada",
    "desordenado",
    "desordenada",
    "flojo",
    "floja",
    "desmotivado",
    "desmotivada",
    "aburrido",
    "aburrida",
    "interesado",
    "interesada",
    "correctamente",
    "good",
    "bad",
    "excellent",
    "poor",
    "great",
    "bored",
    "lazy",
    "motivated",
    "unmotivated",
    "appropriate",
    "messy",
];

/// The first word of a note that judges rather than tells, outside of quotation marks.
#[must_use]
pub fn judging(words: &str) -> Option<String> {
    let mut quoted = false;
    let mut outside = String::new();
    for sign in words.to_lowercase().chars() {
        match sign {
            '«' | '“' => quoted = true,
            '»' | '”' => quoted = false,
            '"' => quoted = !quoted,
            sign if !quoted => outside.push(sign),
            _ => {}
        }
    }
    let mut parts = outside.split(|sign: char| !sign.is_alphabetic());
    parts.find(|word| JUDGING.contains(word)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::own_rubric;

    fn fields() -> EvidenceFields {
        EvidenceFields {
            began: "10:05".to_owned(),
            notes: "12 Pregunta «¿por qué?»\n3' Saluda en la puerta\nTres conversan\n".to_owned(),
            counts: vec!["4".to_owned(), String::new()],
            samples: vec![
                ("5".to_owned(), "2".to_owned()),
                ("5".to_owned(), "1".to_owned()),
                ("10".to_owned(), "9".to_owned()),
            ],
        }
    }

    #[test]
    fn lines_are_notes_in_the_order_of_their_minutes() {
        let evidence = Evidence::check(&fields(), own_rubric(false)).unwrap();
        let told: Vec<(u16, &str)> = evidence
            .notes
            .iter()
            .map(|note| (note.minute, note.words.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (3, "Saluda en la puerta"),
                (3, "Tres conversan"),
                (12, "Pregunta «¿por qué?»")
            ]
        );
        assert_eq!(evidence.counts, [4, 0, 0]);
        assert_eq!(evidence.samples, [Sample { minute: 5, option: 2 }]);
        assert_eq!(evidence.sampled(4), [0, 0, 1, 0]);
        let again = EvidenceFields {
            notes: evidence.written(),
            ..fields()
        };
        assert_eq!(Evidence::check(&again, own_rubric(false)).unwrap(), evidence);
    }

    #[test]
    fn what_can_not_be_is_said_by_field() {
        let odd = EvidenceFields {
            began: "25:00".to_owned(),
            notes: " \n".to_owned(),
            counts: vec!["muchas".to_owned()],
            samples: Vec::new(),
        };
        let wrong = Evidence::check(&odd, own_rubric(false)).unwrap_err();
        assert_eq!(wrong.of("began"), Some("wrong-time"));
        assert_eq!(wrong.of("notes"), Some("observation-wrong-no-notes"));
        assert_eq!(wrong.of("count-0"), Some("observation-wrong-count"));
    }

    #[test]
    fn a_word_that_judges_is_found_unless_somebody_said_it() {
        assert_eq!(judging("Buena clase, muy ordenada").as_deref(), Some("buena"));
        assert_eq!(judging("La profesora dice «muy bien» y sigue"), None);
        assert_eq!(judging("Nueve de treinta levantan la mano"), None);
    }
}
