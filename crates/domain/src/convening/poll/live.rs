//! What may be seen of a poll while it is answered. Whoever watches a result change by one answer knows that answer, so a
//! shown result moves in steps of so many people at once.
//!
//! Owns the steps. They follow from the ballots alone, in the order in which they were kept, and from nothing else: not from
//! when somebody looks, nor how often. A shown result always stays so far behind that the last one, when the poll is closed,
//! is a whole step away from it: nobody's vote is dropped, and the few who were last are not told by the difference.

use std::collections::BTreeMap;

use super::{Answer, PollKind};
use crate::suppression::{SMALLEST_GROUP, SMALLEST_TEXT_GROUP};

/// What happens to a poll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PollAct<V> {
    /// Somebody answers, answers otherwise, or takes it back.
    Ballot(Ballot<V>),
    /// Whoever leads closes it: nobody answers until it is opened again.
    Closed,
    /// It is opened again.
    Opened,
}

/// Somebody's answer; none takes back the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot<V> {
    /// Whose, as a key that says nothing.
    pub voter: V,
    /// What.
    pub answer: Option<Answer>,
}

/// What may be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Not yet: fewer than eight (ten, of words) answered, or the step isn't full.
    NotYet,
    /// The answers of so many, in no order that says who gave which; `last` where the poll is closed and these are all of them.
    Answers {
        /// The answers, sorted.
        answers: Vec<Answer>,
        /// Whether these are all.
        last: bool,
    },
}

/// A poll that is going on.
#[derive(Clone, Debug)]
pub struct Live<V> {
    step: usize,
    now: BTreeMap<V, Answer>,
    /// What is shown, and who has answered otherwise since.
    shown: Picture<V>,
    /// What will be shown when one more step is full, and who has answered otherwise since.
    next: Option<Picture<V>>,
    closed: bool,
}

#[derive(Clone, Debug)]
struct Picture<V> {
    answers: BTreeMap<V, Answer>,
    since: std::collections::BTreeSet<V>,
}

impl<V: Ord + Clone> Picture<V> {
    fn of(answers: &BTreeMap<V, Answer>) -> Self {
        Self {
            answers: answers.clone(),
            since: std::collections::BTreeSet::new(),
        }
    }

    /// Whoever answered now otherwise than in the picture; who came back to the same has changed nothing.
    fn note(&mut self, voter: &V, now: &BTreeMap<V, Answer>) {
        if self.answers.get(voter) == now.get(voter) {
            self.since.remove(voter);
        } else {
            self.since.insert(voter.clone());
        }
    }
}

impl<V: Ord + Clone> Live<V> {
    /// An empty poll of a kind.
    #[must_use]
    pub fn new(kind: PollKind) -> Self {
        let smallest = if kind == PollKind::Words {
            SMALLEST_TEXT_GROUP
        } else {
            SMALLEST_GROUP
        };
        Self {
            step: usize::try_from(smallest).unwrap_or(usize::MAX),
            now: BTreeMap::new(),
            shown: Picture::of(&BTreeMap::new()),
            next: None,
            closed: false,
        }
    }

    /// From everything that happened, in the order in which it was kept.
    #[must_use]
    pub fn of(kind: PollKind, acts: impl IntoIterator<Item = PollAct<V>>) -> Self {
        let mut live = Self::new(kind);
        for act in acts {
            live.add(act);
        }
        live
    }

    /// What happens next. A ballot for a closed poll is none: `false`.
    pub fn add(&mut self, act: PollAct<V>) -> bool {
        match act {
            PollAct::Ballot(_) if self.closed => return false,
            PollAct::Ballot(ballot) => self.answer(ballot),
            PollAct::Closed => self.close(),
            PollAct::Opened => self.closed = false,
        }
        true
    }

    fn answer(&mut self, ballot: Ballot<V>) {
        let voter = ballot.voter;
        match ballot.answer {
            Some(answer) => self.now.insert(voter.clone(), answer),
            None => self.now.remove(&voter),
        };
        self.shown.note(&voter, &self.now);
        match &mut self.next {
            None if self.shown.since.len() >= self.step => self.next = Some(Picture::of(&self.now)),
            None => {}
            Some(next) => {
                next.note(&voter, &self.now);
                if next.since.len() >= self.step {
                    // The step is full, and another behind it.
                    self.shown = std::mem::replace(next, Picture::of(&self.now));
                }
            }
        }
    }

    /// Everything is shown, if that is a step away from what was shown. Otherwise nothing changes: then people have only come
    /// back to what they had said.
    fn close(&mut self) {
        if self.shown.since.len() >= self.step {
            self.shown = Picture::of(&self.now);
            self.next = None;
        }
        self.closed = true;
    }

    /// What may be seen now.
    #[must_use]
    pub fn shown(&self) -> Shown {
        if self.shown.answers.len() < self.step {
            return Shown::NotYet;
        }
        let mut answers: Vec<Answer> = self.shown.answers.values().cloned().collect();
        answers.sort();
        Shown::Answers {
            answers,
            last: self.closed && self.shown.since.is_empty(),
        }
    }

    /// How many have answered: from eight on, as `suppression` has it. It says nothing of what.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        let n = i64::try_from(self.now.len()).unwrap_or(i64::MAX);
        crate::suppression::may_count_live(n).then_some(self.now.len())
    }

    /// Whether nobody can answer now.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        self.closed
    }
}
