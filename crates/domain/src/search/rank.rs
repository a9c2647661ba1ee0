//! How well a document answers: BM25F (Robertson, Zaragoza 2004) over its fields, with a word for how much it stands on.

use std::collections::HashMap;

use super::concept::{Concept, Way};
use super::vocabulary::Vocabulary;
use super::wanted::Wanted;
use crate::id::IdeaId;

/// A document's fields: its name; what it is about; how it is done; what was learnt.
pub const FIELDS: usize = 4;

/// What a word counts in each field.
const WEIGHT: [f64; FIELDS] = [3.0, 1.4, 0.8, 1.2];
/// How much the length of a field tells against it.
const LENGTH: [f64; FIELDS] = [0.35, 0.6, 0.6, 0.6];
/// How soon a word that is said again adds nothing.
const ENOUGH: f64 = 3.0;
/// What each step of standing adds: a twentieth, so that it decides between two that answer alike and no more.
const STANDING: f64 = 0.05;
/// What is left of a document's score for each document of the same idea before it.
const AGAIN: f64 = 0.8;

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

/// A document among those that may answer.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Its terms.
    pub text: Text<'a>,
    /// How much is known of it, 0 to 3.
    pub standing: i64,
    /// The idea that it is, or tests.
    pub idea: Option<IdeaId>,
}

/// The places of those that answer with how well they do, the best first; between equals the earlier place. What has nothing that is wanted is
/// left out.
#[must_use]
pub fn ranked(wanted: &Wanted, candidates: &[Candidate<'_>], vocabulary: &Vocabulary) -> Vec<(usize, f64)> {
    let worth: Vec<f64> = wanted.concepts().iter().map(|concept| concept.worth).collect();
    let sought = Sought::of(wanted.concepts());
    let mut scored: Vec<(usize, f64)> = candidates
        .iter()
        .map(|one| score(&sought.frequencies(&one.text, vocabulary), &worth, one.standing))
        .enumerate()
        .filter(|(_, score)| *score > 0.0)
        .collect();
    scored.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    by_turns(scored, candidates)
}

/// After each document of an idea the next ones of it step back a little: thirty tests of one idea don't stand before the second idea.
fn by_turns(mut scored: Vec<(usize, f64)>, candidates: &[Candidate<'_>]) -> Vec<(usize, f64)> {
    let mut before: HashMap<IdeaId, i32> = HashMap::new();
    for (place, score) in &mut scored {
        if let Some(idea) = candidates[*place].idea {
            let times = before.entry(idea).or_default();
            *score *= AGAIN.powi(*times);
            *times += 1;
        }
    }
    scored.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    scored
}

/// `often` and `worth` are by concept.
fn score(often: &[f64], worth: &[f64], standing: i64) -> f64 {
    let (mut sum, mut had, mut all) = (0.0, 0.0, 0.0);
    for (often, worth) in often.iter().zip(worth) {
        all += worth;
        if *often > 0.0 {
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

/// The terms that are asked for, each by a number, so that a document's words are read once, however many ways there are to say something.
struct Sought<'a> {
    numbers: HashMap<&'a str, usize>,
    /// By concept: each way, what it counts, and the numbers of its terms.
    ways: Vec<Vec<(f64, Vec<usize>)>>,
}

impl<'a> Sought<'a> {
    fn of(concepts: &'a [Concept]) -> Self {
        let mut numbers: HashMap<&'a str, usize> = HashMap::new();
        let mut number = |term: &'a String| {
            let next = numbers.len();
            *numbers.entry(term.as_str()).or_insert(next)
        };
        let mut of_way = |way: &'a Way| (way.counts(), way.terms.iter().map(&mut number).collect());
        let ways = concepts
            .iter()
            .map(|concept| concept.ways.iter().map(&mut of_way).collect())
            .collect();
        Self { numbers, ways }
    }

    /// How often a document has each concept, over its fields: each way counts by how near it is to what was typed, and the best way
    /// counts for all, lest a concept of many names outweigh one that has a single one.
    fn frequencies(&self, text: &Text<'_>, vocabulary: &Vocabulary) -> Vec<f64> {
        let mut often = vec![0.0; self.ways.len()];
        let mut times = vec![0_u16; self.numbers.len()];
        for (field, words) in text.fields().into_iter().enumerate() {
            times.fill(0);
            let length = self.read(words, &mut times);
            if length == 0 {
                continue;
            }
            // A field has some hundreds of words.
            #[expect(clippy::cast_precision_loss, reason = "some hundreds at most")]
            let length = length as f64 / vocabulary.length(field);
            for (often, ways) in often.iter_mut().zip(&self.ways) {
                let best = ways.iter().map(|way| counted(way, &times)).fold(0.0, f64::max);
                *often += WEIGHT[field] * best / (1.0 - LENGTH[field] + LENGTH[field] * length);
            }
        }
        often
    }

    /// Counts the terms among the words of a field; how many words there are.
    fn read(&self, words: &str, times: &mut [u16]) -> usize {
        let mut length = 0;
        for word in words.split_ascii_whitespace() {
            length += 1;
            if let Some(number) = self.numbers.get(word) {
                times[*number] = times[*number].saturating_add(1);
            }
        }
        length
    }
}

/// How often all words of a way stand in a field, times what it counts; more than one must stand there together, in any order.
fn counted((counts, terms): &(f64, Vec<usize>), times: &[u16]) -> f64 {
    let least = terms.iter().map(|term| times[*term]).min().unwrap_or_default();
    counts * f64::from(least)
}
