//! What happened when: begun, acknowledged, seen; and where everybody waits for everybody.

use anyhow::{Result, ensure};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// Nothing here may take longer.
const PATIENCE: Duration = Duration::from_secs(300);

/// What everybody does, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    Arrive,
    Ask,
    Vote,
    Answer,
}

/// How long the server was away.
#[derive(Clone, Copy, Debug)]
pub struct Away {
    pub stopped: Instant,
    pub answers_again: Instant,
}

/// What a run came to.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Times by what they are of.
    pub spans: BTreeMap<String, Vec<Duration>>,
    /// Ballots that were acknowledged as each phone's last, by option; and what the page shows.
    pub answered: Vec<usize>,
    pub shown: Vec<usize>,
    /// The same of votes, by question.
    pub voted: BTreeMap<String, usize>,
    pub shown_votes: BTreeMap<String, usize>,
    /// How many answered, as each phone saw it in the end.
    pub result_of_all: Vec<usize>,
    /// Requests that had to be sent again.
    pub again: usize,
    /// When what was begun, by the clock on the wall: for browsers.
    pub begun: HashMap<String, SystemTime>,
}

/// What the host reads from the page in the end.
pub struct Shown {
    pub answered: Vec<usize>,
    pub votes: BTreeMap<String, usize>,
}

/// All of it.
#[derive(Default)]
pub struct Ledger {
    state: Mutex<State>,
    opened: Condvar,
    following: AtomicUsize,
    again: AtomicUsize,
    over: AtomicBool,
}

#[derive(Default)]
struct State {
    gate: Option<Gate>,
    done: HashMap<u8, usize>,
    begun: HashMap<String, (Instant, SystemTime)>,
    /// Who saw what first when.
    seen: HashMap<String, BTreeMap<usize, Instant>>,
    /// Streams that were cut and are back.
    back: Vec<Instant>,
    spans: BTreeMap<String, Vec<Duration>>,
    answers: BTreeMap<usize, usize>,
    votes: BTreeMap<(usize, String), bool>,
    results: BTreeMap<usize, usize>,
    poll: String,
    away: Option<Away>,
}

impl Ledger {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets everybody through a gate.
    pub fn open(&self, gate: Gate) {
        self.state().gate = Some(gate);
        self.opened.notify_all();
    }

    /// Waits at one; false where it is over.
    pub fn wait(&self, gate: Gate) -> bool {
        let mut state = self.state();
        while state.gate < Some(gate) && !self.is_over() {
            let waited = self.opened.wait_timeout(state, Duration::from_millis(500));
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        !self.is_over()
    }

    pub fn end(&self) {
        self.over.store(true, Ordering::SeqCst);
        self.opened.notify_all();
    }

    pub fn is_over(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }

    /// Waits for all of them, unless one of them broke.
    pub fn wait_until(&self, what: &str, so: impl Fn() -> bool) -> Result<()> {
        let begun = Instant::now();
        while !so() {
            ensure!(!self.is_over(), "a phone broke before: {what}");
            ensure!(begun.elapsed() < PATIENCE, "not in five minutes: {what}");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Somebody is through with what is behind a gate.
    pub fn finish(&self, gate: Gate) {
        *self.state().done.entry(gate as u8).or_default() += 1;
    }

    pub fn done(&self, gate: Gate) -> usize {
        self.state().done.get(&(gate as u8)).copied().unwrap_or(0)
    }

    /// A stream is open, or isn't any more.
    pub fn follows(&self, open: bool) {
        if open {
            self.following.fetch_add(1, Ordering::SeqCst);
        } else {
            self.following.fetch_sub(1, Ordering::SeqCst);
        }
    }

    pub fn following(&self) -> usize {
        self.following.load(Ordering::SeqCst)
    }

    /// A stream that was cut is open again.
    pub fn is_back(&self) {
        self.state().back.push(Instant::now());
    }

    pub fn sent_again(&self) {
        self.again.fetch_add(1, Ordering::SeqCst);
    }

    /// Something begins: before its request is sent.
    pub fn begin(&self, what: &str) {
        #[expect(
            clippy::disallowed_methods,
            reason = "the server says when it drew what, by the machine's own clock"
        )]
        let now = (Instant::now(), SystemTime::now());
        self.state().begun.entry(what.to_owned()).or_insert(now);
    }

    /// A phone sees it; the first time counts.
    pub fn see(&self, what: &str, phone: usize) {
        let now = Instant::now();
        let mut state = self.state();
        state
            .seen
            .entry(what.to_owned())
            .or_default()
            .entry(phone)
            .or_insert(now);
    }

    pub fn saw(&self, what: &str) -> usize {
        self.state().seen.get(what).map_or(0, BTreeMap::len)
    }

    /// Whether everything that was asked was seen by everybody.
    pub fn everybody_saw_all(&self, phones: usize) -> bool {
        let state = self.state();
        let asked = state.begun.keys().filter(|what| what.starts_with("Pregunta"));
        asked
            .map(|what| state.seen.get(what).map_or(0, BTreeMap::len))
            .all(|n| n >= phones)
    }

    /// How long something took.
    pub fn took(&self, what: &str, since: Instant) {
        let span = since.elapsed();
        self.state().spans.entry(what.to_owned()).or_default().push(span);
    }

    pub fn answer_at(&self, poll: &str) {
        poll.clone_into(&mut self.state().poll);
    }

    pub fn poll(&self) -> String {
        self.state().poll.clone()
    }

    /// A ballot was acknowledged.
    pub fn answered(&self, phone: usize, option: usize) {
        self.state().answers.insert(phone, option);
    }

    /// A vote was acknowledged, or that it was taken back. The writer's own doesn't count.
    pub fn voted(&self, phone: usize, question: &str, given: bool) {
        self.state().votes.insert((phone, question.to_owned()), given);
    }

    /// How many answered, as a phone is told.
    pub fn result(&self, phone: usize, people: usize) {
        self.state().results.insert(phone, people);
    }

    pub fn came_back(&self, away: Away) {
        self.state().away = Some(away);
    }

    /// What it came to.
    pub fn outcome(&self, shown: Shown) -> Outcome {
        let state = self.state();
        let mut outcome = Outcome {
            spans: state.spans.clone(),
            answered: vec![0; super::OPTIONS],
            shown: shown.answered,
            shown_votes: shown.votes,
            result_of_all: state.results.values().copied().collect(),
            again: self.again.load(Ordering::SeqCst),
            ..Outcome::default()
        };
        for option in state.answers.values() {
            outcome.answered[*option] += 1;
        }
        for ((_, question), given) in &state.votes {
            *outcome.voted.entry(question.clone()).or_default() += usize::from(*given);
        }
        for (what, (begun, wall)) in &state.begun {
            outcome.begun.insert(what.clone(), *wall);
            let kind = kind(what, *begun, state.away);
            let seen = state.seen.get(what).into_iter().flat_map(BTreeMap::values);
            let spans = seen.map(|at| at.saturating_duration_since(*begun));
            outcome.spans.entry(kind.to_owned()).or_default().extend(spans);
        }
        if let Some(away) = state.away {
            let after = |at: &Instant| at.saturating_duration_since(away.answers_again);
            let back = state.back.iter().filter(|at| **at >= away.stopped).map(after);
            outcome
                .spans
                .entry("streams back, after the server answered again".to_owned())
                .or_default()
                .extend(back);
            let was_away = away.answers_again.saturating_duration_since(away.stopped);
            outcome.spans.insert("the server was away".to_owned(), vec![was_away]);
        }
        outcome
    }
}

/// What stands in the report for something that was seen. What was asked while the server was away, or within ten seconds of that, when phones come
/// back, is told apart.
fn kind(what: &str, begun: Instant, away: Option<Away>) -> &'static str {
    let apart = away.is_some_and(|away| begun >= away.stopped && begun <= away.answers_again + Duration::from_secs(10));
    match what {
        "poll-open" => "a poll was opened: seen",
        "poll-closed" => "a poll was closed: its result seen",
        _ if apart => "a question asked while the server was away: seen",
        _ => "a question was asked: seen",
    }
}

/// The ids of questions that a phone knows.
pub type Known = Mutex<BTreeSet<String>>;
