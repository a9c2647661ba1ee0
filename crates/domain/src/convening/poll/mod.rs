//! Polls of a room: a choice, a scale, one's own words, an order.
//!
//! Owns what a poll asks, which answers fit, and what may be seen of them while they come in (`live`) and in what form
//! (`tally`, `order`). Must not know who answered what longer than it takes to count: a voter is a key, and nothing here
//! ever shows one.

mod live;
mod order;
mod row;
mod tally;

use std::collections::BTreeSet;

pub use live::{Ballot, Live, PollAct, Shown};
pub use order::{Outranked, Ranked};
pub use row::{PollRow, PollState, voter};
pub use tally::{Tally, Word};

use super::plan::choice;
use crate::check::Wrong;
use crate::text;
use crate::word::words;

words! {
    /// How a poll is answered.
    PollKind {
        /// One or several of some options.
        Choice = "choice",
        /// A number of some steps.
        Scale = "scale",
        /// A word or two.
        Words = "words",
        /// The options, put into an order.
        Order = "order",
    }
}

/// What a poll's form sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct PollFields {
    /// What it asks.
    pub words: String,
    /// How it is answered.
    pub kind: String,
    /// The options, one a line.
    pub options: String,
    /// How many may be chosen, of a choice.
    pub most: String,
    /// How many steps a scale has.
    pub steps: String,
    /// What stands at its lower end.
    pub low: String,
    /// What stands at its upper end.
    pub high: String,
}

/// A checked poll.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PollPlan {
    /// What it asks.
    pub words: String,
    /// How it is answered.
    pub kind: PollKind,
    /// The options; a scale's ends.
    pub options: Vec<String>,
    /// How many may be chosen; how many steps a scale has; how many words one may give.
    pub most: usize,
}

/// Options that a screen can show and a person can put into an order.
const OPTIONS: std::ops::RangeInclusive<usize> = 2..=12;

/// Words that one person may give.
const WORDS: usize = 3;

impl PollPlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &PollFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let words = text::line(&fields.words, 240);
        wrong.unless(!words.is_empty(), "words", "wrong-poll-empty");
        let Some(kind) = choice(&mut wrong, "kind", &fields.kind) else {
            return Err(wrong);
        };
        let lines = fields.options.lines().filter_map(|line| text::some_line(line, 120));
        let listed: Vec<String> = lines.collect();
        let (options, most) = match kind {
            PollKind::Choice | PollKind::Order => {
                let different: BTreeSet<&String> = listed.iter().collect();
                wrong.unless(OPTIONS.contains(&listed.len()), "options", "wrong-poll-options");
                wrong.unless(different.len() == listed.len(), "options", "wrong-poll-options-twice");
                let most = if kind == PollKind::Order {
                    listed.len()
                } else {
                    most(&mut wrong, fields, listed.len())
                };
                (listed, most)
            }
            PollKind::Scale => {
                let steps = fields.steps.trim().parse().ok().filter(|n| (2..=11).contains(n));
                wrong.unless(steps.is_some(), "steps", "wrong-poll-steps");
                let ends = [&fields.low, &fields.high].map(|end| text::line(end, 60));
                (ends.to_vec(), steps.unwrap_or(2))
            }
            PollKind::Words => (Vec::new(), WORDS),
        };
        wrong.or(Self {
            words,
            kind,
            options,
            most,
        })
    }
}

fn most(wrong: &mut Wrong, fields: &PollFields, options: usize) -> usize {
    match fields.most.trim() {
        "" => 1,
        typed => typed
            .parse()
            .ok()
            .filter(|n| (1..=options).contains(n))
            .unwrap_or_else(|| {
                wrong.add("most", "wrong-poll-most");
                1
            }),
    }
}

/// What somebody answers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// These options, by their places.
    Choice(BTreeSet<usize>),
    /// This step, from 1.
    Scale(usize),
    /// These words, as they were typed.
    Words(Vec<String>),
    /// These options, the best first; those left out stand behind all of them.
    Order(Vec<usize>),
}

/// What an answer's form sends: places of options or a step, and words one a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct AnswerFields {
    /// Places of options, from 0, the best first; the step of a scale.
    pub picked: Vec<String>,
    /// Words.
    pub words: String,
}

impl Answer {
    /// Checks what the form says.
    ///
    /// # Errors
    /// The field that is wrong.
    pub fn check(fields: &AnswerFields, poll: &PollPlan) -> Result<Self, Wrong> {
        let picked: Option<Vec<usize>> = fields.picked.iter().map(|typed| typed.trim().parse().ok()).collect();
        let picked = picked.ok_or_else(|| Wrong::with("picked", "wrong-choice"))?;
        let known = picked.iter().all(|place| *place < poll.options.len());
        let different: BTreeSet<usize> = picked.iter().copied().collect();
        let once = different.len() == picked.len() && !picked.is_empty();
        match poll.kind {
            PollKind::Choice if !once => Err(Wrong::with("picked", "wrong-poll-answer-empty")),
            PollKind::Choice if known && picked.len() > poll.most => Err(Wrong::with("picked", "wrong-poll-too-many")),
            PollKind::Choice if known => Ok(Self::Choice(different)),
            PollKind::Order if picked.is_empty() => Err(Wrong::with("picked", "wrong-poll-answer-empty")),
            PollKind::Order if !once => Err(Wrong::with("picked", "wrong-poll-order-twice")),
            PollKind::Order if known => Ok(Self::Order(picked)),
            PollKind::Scale => match picked.as_slice() {
                [step] if (1..=poll.most).contains(step) => Ok(Self::Scale(*step)),
                _ => Err(Wrong::with("picked", "wrong-choice")),
            },
            PollKind::Words => {
                let lines = fields.words.lines().filter_map(|line| text::some_line(line, 40));
                let words: Vec<String> = lines.take(poll.most).collect();
                let empty = Wrong::with("words", "wrong-poll-answer-empty");
                if words.is_empty() {
                    Err(empty)
                } else {
                    Ok(Self::Words(words))
                }
            }
            PollKind::Choice | PollKind::Order => Err(Wrong::with("picked", "wrong-choice")),
        }
    }
}
