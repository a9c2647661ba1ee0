//! How many values each count may have, given what is known.
//!
//! Owns the layers. People, those who answered an item, and those who chose one of a run of options are each a table of whole parts
//! by sex with known margins: a flow, whose bounds are whole numbers and are reached. Between layers bounds are handed on: nobody
//! answers who isn't there. Every bound holds for whatever the answers were.

use super::knowledge::Knowledge;
use super::lattice::{Family, Lattice};
use super::layers::Count;
use super::pairs::{ENDLESS, Flow};
use super::system::System;

/// The least and the most that a count may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    /// At least.
    pub(super) least: u32,
    /// At most; `ENDLESS` for whatever.
    pub(super) most: u32,
}

/// Bounds of one layer, by set.
type Layer = Vec<Range>;

/// Bounds of all counts of a system.
#[derive(Debug)]
pub(super) struct Bounds {
    people: Layer,
    answered: Vec<Layer>,
    /// By item and option.
    chose: Vec<Vec<Layer>>,
}

impl Bounds {
    /// All bounds; none if what is known contradicts itself.
    pub(super) fn of(system: &System) -> Option<Self> {
        let (lattice, known) = (&system.lattice, &system.known);
        let free = vec![ENDLESS; lattice.atoms];
        let (people, present) = layer(lattice, &|g| known.people[g], &free)?;
        let mut bounds = Self {
            people,
            answered: Vec::new(),
            chose: Vec::new(),
        };
        for item in 0..known.options.len() {
            bounds.add_item(lattice, known, item, &present)?;
        }
        Some(bounds)
    }

    /// Of a count of a set.
    pub(super) fn range(&self, g: usize, count: Count) -> Range {
        match count {
            Count::People => self.people[g],
            Count::Answered { item } => self.answered[item][g],
            Count::Chose { item, option } => self.chose[item][option][g],
        }
    }

    fn add_item(&mut self, lattice: &Lattice, known: &Knowledge, item: usize, present: &[u32]) -> Option<()> {
        let (mut answered, answering) = layer(lattice, &|g| known.answered(item, g), present)?;
        let left_out = |g: usize| known.people[g]?.checked_sub(known.answered(item, g)?);
        let (left_out, _) = layer(lattice, &left_out, present)?;
        let options = known.options[item];
        let mut chose = Vec::new();
        for k in 0..options {
            chose.push(layer(lattice, &|g| known.chose(item, g, (k, k)), &answering)?.0);
        }
        for run in runs(known, item) {
            let (together, _) = layer(lattice, &|g| known.chose(item, g, run), &answering)?;
            for (g, range) in together.iter().enumerate() {
                tie(&mut chose[run.0..=run.1], g, range.least, range.most);
            }
        }
        for g in 0..lattice.sets.len() {
            let people = &mut self.people[g];
            answered[g].most = answered[g].most.min(people.most);
            let sum = sum(&chose, g);
            answered[g].narrow(sum.least, sum.most);
            tie(&mut chose, g, answered[g].least, answered[g].most);
            people.narrow(
                answered[g].least.saturating_add(left_out[g].least),
                answered[g].most.saturating_add(left_out[g].most),
            );
        }
        self.answered.push(answered);
        self.chose.push(chose);
        Some(())
    }
}

impl Range {
    fn narrow(&mut self, least: u32, most: u32) {
        self.least = self.least.max(least);
        self.most = self.most.min(most);
    }
}

/// The most people that a set may hold, given how many are in others.
pub(super) fn most_people(lattice: &Lattice, told: &dyn Fn(usize) -> Option<u32>, g: usize) -> Option<u32> {
    let (people, _) = layer(lattice, told, &vec![ENDLESS; lattice.atoms])?;
    Some(people[g].most)
}

/// Hands on what options are together to each of them.
fn tie(options: &mut [Layer], g: usize, least: u32, most: u32) {
    let all = sum(options, g);
    for option in options {
        let range = &mut option[g];
        let others = Range {
            least: all.least - range.least,
            most: if all.most >= ENDLESS {
                ENDLESS
            } else {
                all.most - range.most
            },
        };
        let least = if others.most >= ENDLESS {
            0
        } else {
            least.saturating_sub(others.most)
        };
        range.narrow(least, most.saturating_sub(others.least));
    }
}

fn sum(options: &[Layer], g: usize) -> Range {
    let add = |pick: fn(&Range) -> u32| options.iter().fold(0_u32, |sum, it| sum.saturating_add(pick(&it[g])));
    Range {
        least: add(|range| range.least),
        most: add(|range| range.most).min(ENDLESS),
    }
}

/// The runs of several options that anything known counts together.
fn runs(known: &Knowledge, item: usize) -> Vec<(usize, usize)> {
    let bins = known.items[item].iter().flatten().flatten();
    let mut runs: Vec<(usize, usize)> = bins
        .filter(|bin| bin.first != bin.last)
        .map(|bin| (bin.first, bin.last))
        .collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// The bounds of one layer by set, and the most that each atom may be; none if the known values contradict each other.
fn layer(lattice: &Lattice, value: &dyn Fn(usize) -> Option<u32>, most: &[u32]) -> Option<(Layer, Vec<u32>)> {
    let values: Vec<Option<u32>> = (0..lattice.sets.len()).map(value).collect();
    let known = |g: usize| values[g].is_some();
    let mut flow = Flow::new(lattice, &known, most.to_vec(), vec![0; lattice.atoms]);
    let mut spare = vec![0_i64; lattice.sets.len() + 1];
    for (g, value) in values.iter().enumerate().filter_map(|(g, value)| Some((g, (*value)?))) {
        // A column takes what a row gives.
        let sign = if lattice.sets[g].family == Family::Whole { 1 } else { -1 };
        spare[Flow::node(g)] += sign * i64::from(value);
        if let Some(around) = lattice.above(lattice.sets[g].family, g, known) {
            spare[Flow::node(around)] -= sign * i64::from(value);
        }
    }
    // A rest of less than nobody: the values can't all be true.
    let negative =
        |g: usize| (spare[Flow::node(g)] < 0) == (lattice.sets[g].family == Family::Whole) && spare[Flow::node(g)] != 0;
    if (0..values.len()).any(negative) || !flow.settle(&mut spare) {
        return None;
    }
    let now = |atoms: &[usize]| atoms.iter().fold(0_u32, |sum, a| sum.saturating_add(flow.down[*a]));
    let range = |g: usize| {
        let now = now(&lattice.sets[g].atoms);
        let (down, up) = flow.span(lattice, g, ENDLESS);
        Range {
            least: now - down,
            most: now.saturating_add(up).min(ENDLESS),
        }
    };
    let ranges = (0..values.len()).map(range).collect();
    let alone = |a: usize| {
        let (_, up) = flow.span_of(Family::Whole, &[a], &|_| false, ENDLESS);
        flow.down[a].saturating_add(up).min(ENDLESS)
    };
    Some((ranges, (0..lattice.atoms).map(alone).collect()))
}
