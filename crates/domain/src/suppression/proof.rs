//! The proof, from the answers themselves, that a count keeps three possible values whatever anybody works out.
//!
//! Owns the search for other states that would be released the same. It needs the answers, so it is for planning and tests;
//! the attack (`attack`) needs nothing but what was released. Whatever is proven here withstands every attack.

use std::collections::BTreeSet;

use super::administration::{Administration, Malformed};
use super::decision::Decision;
use super::exchange::Exchange;
use super::follow::Steps;
use super::knowledge::Knowledge;
use super::lattice::Lattice;
use super::layers::Count;
use super::pairs::Flow;
use super::state::State;
use super::{Group, POSSIBLE_VALUES, Release};

/// So many values, to count with.
const ENOUGH: usize = POSSIBLE_VALUES as usize;

/// A count that isn't shown, and of which the proof fails: an attack may or may not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unproven {
    /// The group.
    pub group: Group,
    /// What of it.
    pub count: Count,
}

/// What of a release can't be proven to keep three possible values.
///
/// # Errors
/// If the answers don't add up.
pub fn prove(release: &Release, answers: &Administration) -> Result<Vec<Unproven>, Malformed> {
    let truth = answers.state()?;
    let (lattice, places) = Lattice::of(&release.outline);
    let decision = Knowledge::of(release, &lattice, &places).decision(&lattice);
    let groups = release.outline.groups();
    let mut unproven = Vec::new();
    for g in (0..lattice.sets.len()).filter(|g| !decision.empty[*g]) {
        let others = Others::of(&lattice, &decision, &truth, g);
        let fails = |count: &Count| !others.prove(&lattice, &decision, *count);
        let group = places.iter().position(|place| *place == g).map(|at| groups[at].clone());
        let found = hidden(&decision, &truth, g).into_iter().filter(fails);
        unproven.extend(found.filter_map(|count| group.clone().map(|group| Unproven { group, count })));
    }
    Ok(unproven)
}

/// Every count of a set that isn't shown.
pub(super) fn hidden(decision: &Decision, truth: &State, g: usize) -> Vec<Count> {
    let mut counts = Vec::new();
    if !decision.shown[g] {
        counts.push(Count::People);
    }
    for item in 0..truth.items.len() {
        counts.extend(hidden_of(decision, truth, g, item));
    }
    counts
}

/// Every count of an item in a set that isn't shown.
pub(super) fn hidden_of(decision: &Decision, truth: &State, g: usize, item: usize) -> Vec<Count> {
    let shows = decision.shows(item, g);
    let answered = (!shows).then_some(Count::Answered { item });
    let options = (0..truth.options(item)).filter(|k| !decision.alone(item, g, *k));
    answered
        .into_iter()
        .chain(options.map(|option| Count::Chose { item, option }))
        .collect()
}

/// Other states of one set that would be released the same. Loosening what is shown leaves them valid.
#[derive(Clone, Debug)]
pub(super) struct Others {
    g: usize,
    exchange: Exchange,
    states: Vec<State>,
}

impl Others {
    /// Of a set: whole people elsewhere, and steps of one person more or fewer.
    pub(super) fn of(lattice: &Lattice, decision: &Decision, truth: &State, g: usize) -> Self {
        let mut others = Self {
            g,
            exchange: Exchange::default(),
            states: vec![truth.clone()],
        };
        if decision.shown[g] {
            return others;
        }
        others.exchange = Exchange::of(lattice, decision, g);
        let all = &lattice.sets[g].atoms;
        let enough = |room: u32| room + 1 >= POSSIBLE_VALUES;
        let chose = |item, option| Count::Chose { item, option };
        let room = |item, option| others.exchange.room_of(lattice, decision, truth, chose(item, option));
        let options = |i: usize| (0..truth.options(i)).all(|k| enough(room(i, k)));
        if (0..truth.items.len()).all(options) && enough(others.exchange.room(|it| truth.people(it))) {
            return others;
        }
        let steps = Steps { lattice, decision };
        for more in [true, false] {
            let mut last = truth.clone();
            for _ in 1..POSSIBLE_VALUES {
                let Some(next) = steps.step(&last, g, more) else { break };
                others.states.push(next.clone());
                last = next;
                if !more && last.people(all) == 0 {
                    break;
                }
            }
        }
        others
    }

    /// Whether the count is proven to keep three possible values.
    pub(super) fn prove(&self, lattice: &Lattice, decision: &Decision, count: Count) -> bool {
        let Some(truth) = self.states.first() else { return false };
        let room = self.exchange.room_of(lattice, decision, truth, count);
        if room + 1 >= POSSIBLE_VALUES {
            return true;
        }
        let mut values = BTreeSet::new();
        for state in &self.states {
            let now = count.of(state, &lattice.sets[self.g].atoms);
            values.insert(now);
            for swap in swaps(count, state) {
                let (down, up) = self.span(lattice, decision, state, swap);
                values.extend(now.saturating_sub(down)..=now + up);
            }
            if values.len() >= ENOUGH {
                return true;
            }
        }
        false
    }

    /// How far answers `k` of the set could be `l` instead, or the other way round, if others elsewhere do the opposite.
    fn span(&self, lattice: &Lattice, decision: &Decision, state: &State, swap: (usize, usize, usize)) -> (u32, u32) {
        let (item, k, l) = swap;
        let rows = &state.items[item];
        let (up, down) = rows.iter().map(|row| (row[l], row[k])).unzip();
        let known = |g: usize| decision.separates(item, g, (k, l));
        Flow::new(lattice, &known, up, down).span(lattice, self.g, POSSIBLE_VALUES - 1)
    }
}

/// Which answers may change into which so that the count changes: item, one option, another.
fn swaps(count: Count, state: &State) -> Vec<(usize, usize, usize)> {
    match count {
        Count::People => Vec::new(),
        Count::Answered { item } => {
            let left_out = state.options(item);
            (0..left_out).map(|k| (item, k, left_out)).collect()
        }
        Count::Chose { item, option } => {
            let others = (0..=state.options(item)).filter(|k| *k != option);
            others.map(|k| (item, option, k)).collect()
        }
    }
}
