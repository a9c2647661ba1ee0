//! Ronda's own rubric, written for it in Spanish and English: what is seen and heard in a lesson, never what a person is like.

use std::sync::LazyLock;

use super::rubric::Rubric;

/// Its version. Another one gets files of its own; what was rated by this one keeps its words.
pub const OWN_VERSION: i64 = 1;

static SPANISH: LazyLock<Rubric> = LazyLock::new(|| read(include_str!("es-CL.txt")));
static ENGLISH: LazyLock<Rubric> = LazyLock::new(|| read(include_str!("en.txt")));

/// The rubric, in Spanish or in English.
#[must_use]
pub fn own_rubric(english: bool) -> &'static Rubric {
    if english { &ENGLISH } else { &SPANISH }
}

#[expect(
    clippy::expect_used,
    reason = "the files are part of the program, and a test reads them"
)]
fn read(text: &str) -> Rubric {
    Rubric::read(text).expect("our own rubric")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_look_at_the_same_things() {
        let (spanish, english) = (own_rubric(false), own_rubric(true));
        assert!(spanish.has_shape_of(english));
        assert_eq!(spanish.dimensions().count(), 5);
        assert!(
            spanish
                .dimensions()
                .all(|one| one.levels.len() == 4 && !one.asks.is_empty())
        );
        assert_eq!(spanish.counts.len(), english.counts.len());
        let options = |rubric: &Rubric| {
            rubric
                .samples
                .as_ref()
                .map(|samples| (samples.every, samples.options.len()))
        };
        assert_eq!(options(spanish), options(english));
    }
}
