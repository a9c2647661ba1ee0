//! The search: a greedy start, then swaps of two people by threshold accepting, then swaps until none helps.
//!
//! Threshold accepting (G. Dueck, T. Scheuer, *Journal of Computational Physics* 90, 1990, 161–175) is simulated annealing
//! without the exponential: a swap is taken that costs no more than a threshold that goes to nothing. So it needs whole
//! numbers only and goes the same way on every machine; `exp` of two libraries differs in its last bit. Why not an exact
//! method for all: splitting people into groups by what lies between pairs is NP-hard, and 360 people are far beyond it.
//! Ten people have few ways, and all of them are tried (`exact`).

use super::cost::Room;
use super::exact;
use super::{Case, Seating, sizes};
use crate::convening::chance::Chance;

/// Swaps that are tried for each guest and each heat, and for the few at least.
const SWAPS: usize = 400;
const SWAPS_AT_LEAST: usize = 4_000;

/// The thresholds at which the heats begin, in points. The first reaches beyond a pair of colleagues, the last only moves
/// what is nearly equal.
const HEATS: [i64; 3] = [400, 120, 40];

impl Case {
    /// Composes tables. The seed decides among what is equally good.
    #[must_use]
    pub fn compose(&self, seed: u64) -> Seating {
        let (room, sizes) = (Room::of(self), sizes(self.guests.len(), self.size));
        if self.guests.len() <= exact::FEW {
            return Floor::of(&room, exact::cheapest(&room, &sizes)).seating(&room);
        }
        let mut best = Floor::greedy(&room, &sizes);
        let mut chance = Chance::of(seed);
        for heat in HEATS {
            let mut floor = best.clone();
            floor.accept(&room, heat, &mut chance, &mut best);
        }
        best.descend(&room);
        best.seating(&room)
    }

    /// The greedy start by itself: whoever is hardest to place first, each where it costs least. A baseline for tests.
    #[must_use]
    pub fn greedy(&self) -> Seating {
        let room = Room::of(self);
        Floor::greedy(&room, &sizes(self.guests.len(), self.size)).seating(&room)
    }

    /// Anybody anywhere. A baseline for tests.
    #[must_use]
    pub fn random(&self, seed: u64) -> Seating {
        let room = Room::of(self);
        let mut guests: Vec<usize> = (0..room.ids.len()).collect();
        Chance::of(seed).shuffle(&mut guests);
        let mut rest = guests.as_slice();
        let mut tables = Vec::new();
        for size in sizes(self.guests.len(), self.size) {
            let (these, others) = rest.split_at(size);
            tables.push(these.to_vec());
            rest = others;
        }
        Floor::of(&room, tables).seating(&room)
    }
}

/// Who sits where while it is searched.
#[derive(Clone)]
struct Floor {
    tables: Vec<Vec<usize>>,
    cost: i64,
    /// Of each guest, their table and their chair.
    at: Vec<(usize, usize)>,
}

impl Floor {
    fn of(room: &Room, tables: Vec<Vec<usize>>) -> Self {
        let costs = tables.iter().enumerate().map(|(at, guests)| room.table(at + 1, guests));
        let mut at = vec![(0, 0); room.ids.len()];
        for (table, guests) in tables.iter().enumerate() {
            for (chair, guest) in guests.iter().enumerate() {
                at[*guest] = (table, chair);
            }
        }
        Self {
            cost: costs.sum(),
            tables,
            at,
        }
    }

    fn greedy(room: &Room, sizes: &[usize]) -> Self {
        let all = 0..room.ids.len();
        let burden = |guest: usize| all.clone().map(|other| room.pair(guest, other)).sum::<i64>();
        let mut guests: Vec<(bool, i64, usize)> = all
            .clone()
            .map(|guest| (!room.is_near(guest), -burden(guest), guest))
            .collect();
        guests.sort_unstable();
        let mut tables: Vec<Vec<usize>> = vec![Vec::new(); sizes.len()];
        for guest in all.clone() {
            if let Some(table) = room.held(guest) {
                tables[table].push(guest);
            }
        }
        for (_, _, guest) in guests.into_iter().filter(|(_, _, guest)| room.held(*guest).is_none()) {
            let free = (0..sizes.len()).filter(|table| tables[*table].len() < sizes[*table]);
            let best = free.min_by_key(|table| {
                let filled = tables[*table].len();
                (room.joining(table + 1, &tables[*table], guest), filled, *table)
            });
            if let Some(table) = best {
                tables[table].push(guest);
            }
        }
        Self::of(room, tables)
    }

    /// One heat of threshold accepting; what is best on the way is kept in `best`.
    fn accept(&mut self, room: &Room, heat: i64, chance: &mut Chance, best: &mut Self) {
        let guests = room.ids.len();
        if self.tables.len() < 2 {
            return;
        }
        let swaps = (SWAPS * guests).max(SWAPS_AT_LEAST);
        let all = i64::try_from(swaps).unwrap_or(i64::MAX);
        for swap in 0..all {
            let left = all - swap;
            // Falls fast, then slowly: most of the time is spent where little is accepted.
            let threshold = heat * left / all * left / all;
            let (one, other) = (chance.below(guests), chance.below(guests));
            if self.stay(room, one, other) {
                continue;
            }
            let change = self.change(room, one, other);
            if change <= threshold {
                self.swap(one, other, change);
                if self.cost < best.cost {
                    best.clone_from(self);
                }
            }
        }
    }

    /// Swaps as long as any swap of two helps.
    fn descend(&mut self, room: &Room) {
        let guests = room.ids.len();
        loop {
            let before = self.cost;
            for one in 0..guests {
                for other in one + 1..guests {
                    if self.stay(room, one, other) {
                        continue;
                    }
                    let change = self.change(room, one, other);
                    if change < 0 {
                        self.swap(one, other, change);
                    }
                }
            }
            if self.cost == before {
                return;
            }
        }
    }

    /// Whether two don't swap: they sit at one table, or one of them was put there by hand.
    fn stay(&self, room: &Room, one: usize, other: usize) -> bool {
        self.at[one].0 == self.at[other].0 || room.held(one).is_some() || room.held(other).is_some()
    }

    /// By how much all tables cost more when two swap.
    fn change(&self, room: &Room, one: usize, other: usize) -> i64 {
        self.replaced(room, one, other) + self.replaced(room, other, one)
    }

    /// By how much a table costs more with `by` in the place of `gone`.
    fn replaced(&self, room: &Room, gone: usize, by: usize) -> i64 {
        let (table, chair) = self.at[gone];
        let guests = &self.tables[table];
        let mut change = 0;
        for guest in guests.iter().filter(|guest| **guest != gone) {
            change += room.pair(by, *guest) - room.pair(gone, *guest);
        }
        let mut with = [0; super::MOST];
        let with = &mut with[..guests.len()];
        with.copy_from_slice(guests);
        let before = room.alone(table + 1, with);
        with[chair] = by;
        change + room.alone(table + 1, with) - before
    }

    fn swap(&mut self, one: usize, other: usize, change: i64) {
        let (here, there) = (self.at[one], self.at[other]);
        self.tables[here.0][here.1] = other;
        self.tables[there.0][there.1] = one;
        self.at.swap(one, other);
        self.cost += change;
    }

    fn seating(&self, room: &Room) -> Seating {
        let ids = |guests: &Vec<usize>| guests.iter().map(|guest| room.ids[*guest]).collect();
        Seating::from_lists(self.tables.iter().map(ids).collect())
    }
}
