//! Small numbers in words, and lists, for running text.

use crate::{lang::Lang, names::search_key};

/// The gender of what is counted: only *one* cares, and only in Spanish.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gender {
    /// `un liceo`
    Masculine,
    /// `una semana`
    Feminine,
}

impl Lang {
    /// A count on its own, in words up to twenty: `uno`, `tres`, `diecisiete`, `21`.
    #[must_use]
    pub fn count_words(self, n: usize) -> String {
        match n {
            0..=20 => self.t(&format!("count-{n}")),
            #[allow(clippy::cast_precision_loss)]
            _ => self.number(n as f64, 0),
        }
    }

    /// A count before its noun: `un liceo`, `una semana`, `tres semanas`.
    #[must_use]
    pub fn count_of(self, n: usize, gender: Gender) -> String {
        match (n, gender) {
            (1, Gender::Masculine) => self.t("count-one-masculine"),
            (1, Gender::Feminine) => self.t("count-one-feminine"),
            _ => self.count_words(n),
        }
    }

    /// `a, b y c`, with the *e* that Spanish asks for before an i; `a, b and c`.
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        let Some((last, rest)) = items.split_last() else {
            return String::new();
        };
        if rest.is_empty() {
            return last.clone();
        }
        let key = if sounds_as_i(last) { "list-last-i" } else { "list-last" };
        self.with(key, &[("rest", rest.join(", ").into()), ("last", last.into())])
    }
}

/// The same text with a capital first letter, for the start of a sentence.
#[must_use]
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Whether a Spanish name begins with the sound i. `I medio` does not: it is said *primero medio*.
fn sounds_as_i(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    if first.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | '°' | 'º')) {
        return false;
    }
    let first = search_key(first);
    let sound = first.strip_prefix('h').unwrap_or(&first);
    let glide = ["ia", "ie", "io", "iu"].iter().any(|g| sound.starts_with(g));
    sound.starts_with('i') && !glide
}
