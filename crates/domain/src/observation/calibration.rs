//! Calibration: everybody rates the same written lesson alone, then sees how others rated it and what the reference says, with its reasons.
//! The lessons were written for this; nobody taught them.

use std::sync::LazyLock;

use super::evidence::{Evidence, EvidenceFields};
use super::own::own_rubric;
use crate::text::line;

/// A written lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vignette {
    /// Its word: stored, so it never changes.
    pub key: &'static str,
    /// Its title.
    pub title: String,
    /// Where and with whom.
    pub setting: String,
    /// What was seen and heard.
    pub evidence: Evidence,
    /// By dimension of our own rubric, the level and why.
    pub reference: Vec<(usize, String)>,
}

/// The words of the vignettes, in the order in which they are met.
pub const VIGNETTES: &[&str] = &["fractions", "poem", "circuit"];

static SPANISH: LazyLock<Vec<Vignette>> = LazyLock::new(|| {
    of([
        include_str!("vignettes/fractions.es-CL.txt"),
        include_str!("vignettes/poem.es-CL.txt"),
        include_str!("vignettes/circuit.es-CL.txt"),
    ])
});
static ENGLISH: LazyLock<Vec<Vignette>> = LazyLock::new(|| {
    of([
        include_str!("vignettes/fractions.en.txt"),
        include_str!("vignettes/poem.en.txt"),
        include_str!("vignettes/circuit.en.txt"),
    ])
});

/// The vignettes, in Spanish or in English.
#[must_use]
pub fn vignettes(english: bool) -> &'static [Vignette] {
    if english { &ENGLISH } else { &SPANISH }
}

fn of(texts: [&str; 3]) -> Vec<Vignette> {
    VIGNETTES.iter().zip(texts).map(|(key, text)| read(key, text)).collect()
}

/// `# title`, `? setting`, a note a line, `= 3 reason` for each dimension in turn.
fn read(key: &'static str, text: &str) -> Vignette {
    let (mut title, mut setting, mut notes, mut reference) = (String::new(), String::new(), String::new(), Vec::new());
    for text in text.lines().map(str::trim).filter(|text| !text.is_empty()) {
        if let Some(words) = text.strip_prefix('#') {
            title = line(words, 120);
        } else if let Some(words) = text.strip_prefix('?') {
            setting = line(words, 400);
        } else if let Some(words) = text.strip_prefix('=') {
            let (level, why) = words.trim().split_once(' ').unwrap_or((words, ""));
            reference.push((level.trim().parse().unwrap_or(0), line(why, 600)));
        } else {
            notes.push_str(text);
            notes.push('\n');
        }
    }
    let fields = EvidenceFields {
        notes,
        ..EvidenceFields::default()
    };
    Vignette {
        key,
        title,
        setting,
        evidence: Evidence::check(&fields, own_rubric(false)).unwrap_or_default(),
        reference,
    }
}

/// What somebody rated of all vignettes the same time: the level by dimension, one vignette after the other; none where they said none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round(pub Vec<Option<usize>>);

impl Round {
    /// The reference, for all vignettes.
    #[must_use]
    pub fn reference() -> Self {
        let all = vignettes(false).iter().flat_map(|one| &one.reference);
        Self(all.map(|(level, _)| Some(*level)).collect())
    }

    /// Of what both rated: how many exactly alike, how many at most one level apart, how many in all, and by how much this one is higher
    /// in the mean. None where both rated nothing.
    #[must_use]
    pub fn beside(&self, other: &Self) -> Option<(usize, usize, usize, f64)> {
        let both = self
            .0
            .iter()
            .zip(&other.0)
            .filter_map(|(own, other)| (*own).zip(*other));
        let apart: Vec<i64> = both
            .map(|(own, other)| i64::try_from(own).unwrap_or(0) - i64::try_from(other).unwrap_or(0))
            .collect();
        if apart.is_empty() {
            return None;
        }
        let exact = apart.iter().filter(|apart| **apart == 0).count();
        let near = apart.iter().filter(|apart| apart.abs() <= 1).count();
        let sum: i64 = apart.iter().sum();
        Some((exact, near, apart.len(), sum as f64 / apart.len() as f64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vignette_is_whole_in_both_languages() {
        for (spanish, english) in vignettes(false).iter().zip(vignettes(true)) {
            for one in [spanish, english] {
                assert!(!one.title.is_empty() && !one.setting.is_empty(), "{}", one.key);
                assert!(one.evidence.notes.len() >= 10, "{}", one.key);
                assert_eq!(
                    one.reference.len(),
                    own_rubric(false).dimensions().count(),
                    "{}",
                    one.key
                );
                assert!(
                    one.reference
                        .iter()
                        .all(|(level, why)| (1..=4).contains(level) && !why.is_empty())
                );
            }
            assert_eq!(
                spanish.evidence.notes.len(),
                english.evidence.notes.len(),
                "{}",
                spanish.key
            );
            let levels = |one: &Vignette| one.reference.iter().map(|(level, _)| *level).collect::<Vec<_>>();
            assert_eq!(levels(spanish), levels(english), "{}", spanish.key);
        }
    }

    #[test]
    fn the_reference_uses_every_level() {
        let reference = Round::reference();
        for level in 1..=4 {
            assert!(reference.0.contains(&Some(level)), "{level}");
        }
        assert_eq!(reference.beside(&reference), Some((15, 15, 15, 0.0)));
    }

    #[test]
    fn who_is_a_level_higher_is_told_so() {
        let (own, other) = (
            Round(vec![Some(3), Some(4), None]),
            Round(vec![Some(2), Some(4), Some(1)]),
        );
        assert_eq!(own.beside(&other), Some((1, 2, 2, 0.5)));
        assert_eq!(Round(vec![None]).beside(&other), None);
    }
}
