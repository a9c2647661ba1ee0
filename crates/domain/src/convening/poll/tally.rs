//! Answers counted, for a projector: only ever of what `live` lets out.

use std::collections::{BTreeMap, BTreeSet};

use super::PollKind;
use super::{Answer, PollPlan, Ranked};
use crate::search;

/// A word that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As most people typed it.
    pub word: String,
    /// By how many people.
    pub people: usize,
}

/// A word of fewer people isn't shown: a name, an insult, a thing that only one liceo says.
pub const LEAST_PEOPLE: usize = 3;

/// Answers counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tally {
    /// How many chose each option.
    Choice {
        /// How many answered.
        people: usize,
        /// By option.
        counts: Vec<usize>,
    },
    /// How many chose each step.
    Scale {
        /// How many answered.
        people: usize,
        /// By step.
        counts: Vec<usize>,
        /// The lower and the upper median in steps; the same where they are.
        median: (usize, usize),
    },
    /// Words by how many gave them, the most first.
    Words {
        /// How many answered.
        people: usize,
        /// The words.
        words: Vec<Word>,
        /// How many other words there were.
        others: usize,
    },
    /// The options in an order.
    Order(Ranked),
}

impl Tally {
    /// Counts answers; those that don't fit the poll are left out. `hidden` are words that whoever leads took off the screen.
    #[must_use]
    pub fn of(poll: &PollPlan, answers: &[Answer], hidden: &BTreeSet<String>) -> Self {
        match poll.kind {
            PollKind::Choice => choice(poll.options.len(), answers),
            PollKind::Scale => scale(poll.most, answers),
            PollKind::Words => words(answers, hidden),
            PollKind::Order => {
                let orders = answers.iter().filter_map(|answer| match answer {
                    Answer::Order(order) => Some(order.as_slice()),
                    _ => None,
                });
                Self::Order(Ranked::of(poll.options.len(), orders))
            }
        }
    }
}

fn choice(options: usize, answers: &[Answer]) -> Tally {
    let mut counts = vec![0; options];
    let mut people = 0;
    for answer in answers {
        let Answer::Choice(picked) = answer else { continue };
        people += 1;
        for place in picked.iter().filter(|place| **place < options) {
            counts[*place] += 1;
        }
    }
    Tally::Choice { people, counts }
}

fn scale(steps: usize, answers: &[Answer]) -> Tally {
    let given = answers.iter().filter_map(|answer| match answer {
        Answer::Scale(step) if (1..=steps).contains(step) => Some(*step),
        _ => None,
    });
    let mut given: Vec<usize> = given.collect();
    given.sort_unstable();
    let mut counts = vec![0; steps];
    for step in &given {
        counts[step - 1] += 1;
    }
    let people = given.len();
    let at = |place: usize| given.get(place).copied().unwrap_or(0);
    Tally::Scale {
        people,
        counts,
        median: (at(people.saturating_sub(1) / 2), at(people / 2)),
    }
}

fn words(answers: &[Answer], hidden: &BTreeSet<String>) -> Tally {
    let hidden: BTreeSet<String> = hidden.iter().map(|word| search::fold(word)).collect();
    // By the folded word: in which ways it was typed, each by how many people.
    let mut given: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    let mut people = 0;
    for answer in answers {
        let Answer::Words(words) = answer else { continue };
        people += 1;
        // Whoever gives a word twice gives it once.
        let own: BTreeMap<String, &String> = words.iter().map(|word| (search::fold(word), word)).collect();
        for (folded, typed) in own {
            *given.entry(folded).or_default().entry(typed.clone()).or_default() += 1;
        }
    }
    given.retain(|folded, _| !folded.is_empty() && !hidden.contains(folded));
    let counted = given.into_values().filter_map(|ways| {
        let people = ways.values().sum();
        let (word, _) = ways
            .into_iter()
            .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)))?;
        Some(Word { word, people })
    });
    let (mut words, others): (Vec<Word>, Vec<Word>) = counted.partition(|word| word.people >= LEAST_PEOPLE);
    words.sort_by(|a, b| b.people.cmp(&a.people).then_with(|| a.word.cmp(&b.word)));
    Tally::Words {
        people,
        words,
        others: others.len(),
    }
}
