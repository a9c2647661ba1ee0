//! How well a document answers: BM25F (Robertson, Zaragoza 2004) over its fields, with a word for how much it stands on.

use super::vocabulary::Vocabulary;
use super::wanted::{Concept, Wanted, Way};

/// A document's fields: its name; what it is about; how it is done; what was learnt.
pub const FIELDS: usize = 4;

/// What a word counts in each field.
const WEIGHT: [f64; FIELDS] = [3.0, 1.4, 0.8, 1.2];
/// How much the length of a field tells against it.
const LENGTH: [f64; FIELDS] = [0.35, 0.6, 0.6, 0.6];
/// How soon a word that is said again adds nothing.
const ENOUGH: f64 = 1.3;
/// What each step of standing adds: a twentieth, so that it decides between two that answer alike and no more.
const STANDING: f64 = 0.05;

/// The terms of a document, by field, each between spaces.
#[derive(Clone, Copy, Debug, Default)]
pub struct Text<'a> {
    /// Its name or title.
    pub named: &'a str,
    /// What it is about: a description, a question, a prediction.
    pub told: &'a str,
    /// How it is done, for whom.
    pub steps: &'a str,
    /// What was learnt, and why it was decided so.
    pub learned: &'a str,
}

impl<'a> Text<'a> {
    /// The fields, in their order.
    #[must_use]
    pub const fn fields(&self) -> [&'a str; FIELDS] {
        [self.named, self.told, self.steps, self.learned]
    }
}

/// How well a document answers; zero where it has nothing that is wanted. `standing` is 0 to 3: how much is known of it.
#[must_use]
pub fn score(wanted: &Wanted, text: &Text<'_>, standing: i64, vocabulary: &Vocabulary) -> f64 {
    let fields = text
        .fields()
        .map(|words| words.split_ascii_whitespace().collect::<Vec<_>>());
    let (mut sum, mut had, mut all) = (0.0, 0.0, 0.0);
    for concept in wanted.concepts() {
        let worth = concept.worth(vocabulary);
        let often = frequency(concept, &fields, vocabulary);
        all += worth;
        if often > 0.0 {
            had += worth;
            sum += worth * often / (ENOUGH + often);
        }
    }
    if sum == 0.0 {
        return 0.0;
    }
    let clamped = u8::try_from(standing.clamp(0, 3)).unwrap_or_default();
    // Who has more of what was asked goes before who has one word of it often.
    sum * (0.6 + 0.4 * had / all) * STANDING.mul_add(f64::from(clamped), 1.0)
}

/// How often a document has a concept, over its fields: each way counts by how near it is to what was typed, and the best way
/// counts for all, lest a concept of many names outweigh one that has a single one.
fn frequency(concept: &Concept, fields: &[Vec<&str>; FIELDS], vocabulary: &Vocabulary) -> f64 {
    let mut often = 0.0;
    for (field, words) in fields.iter().enumerate() {
        if words.is_empty() {
            continue;
        }
        let best = concept
            .ways
            .iter()
            .map(|way| way.nearness * count(way, words))
            .fold(0.0, f64::max);
        // A field has some hundreds of words.
        #[expect(clippy::cast_precision_loss, reason = "some hundreds at most")]
        let length = words.len() as f64 / vocabulary.length(field);
        often += WEIGHT[field] * best / (1.0 - LENGTH[field] + LENGTH[field] * length);
    }
    often
}

/// How often all words of a way stand in a field; more than one must stand there together, in any order.
fn count(way: &Way, words: &[&str]) -> f64 {
    let times = |term: &String| words.iter().filter(|word| *word == term).count();
    let least = way.terms.iter().map(times).min().unwrap_or_default();
    // See above.
    #[expect(clippy::cast_precision_loss, reason = "some hundreds at most")]
    let least = least as f64;
    least
}
