//! Tables: who sits with whom, so that people meet whom they would not meet by themselves, and find what they need.
//!
//! Owns the sizes, what a composition costs (`cost`), the search for a cheap one (`compose`), and what happens when people are
//! missing or come late (`reform`). Whole numbers only, and chance is an argument: the same guests with the same seed sit
//! alike on every machine, in whatever order they were read. Must not be shown as an order of people: a strength is a
//! liceo's (`exchange`), and nobody is told that they were put somewhere for want of one.

mod compose;
mod cost;
mod exact;
mod reform;

use std::collections::{BTreeMap, BTreeSet};

pub use cost::{Sum, Term};
pub use reform::{Moved, Reformed, WhyMoved};

use crate::id::{DriverId, RegistrationId, SchoolId};
use crate::person::Role;

/// A table has so many at least; fewer are there only where fewer are there at all.
pub const LEAST: usize = 4;

/// And so many at most: beyond that somebody only listens.
pub const MOST: usize = 8;

/// Somebody who is to sit somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Their liceo; none for the hub and for people from outside.
    pub school: Option<SchoolId>,
    /// The year in which their generation entered.
    pub entered: Option<i16>,
    /// What they are.
    pub role: Role,
    /// What their liceo could show.
    pub strengths: BTreeSet<DriverId>,
    /// What it looks for.
    pub needs: BTreeSet<DriverId>,
    /// Whether they need a table near the door.
    pub near: bool,
    /// Whether they'd like to sit with their own liceo.
    pub with_own: bool,
}

/// Everything that a composition is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// Who is there.
    pub guests: BTreeMap<RegistrationId, Guest>,
    /// Who sat together before and how often; a pair counts in either order.
    pub met: BTreeMap<(RegistrationId, RegistrationId), u8>,
    /// How many tables are near the door: the first ones.
    pub near_tables: usize,
    /// How many should sit at a table.
    pub size: usize,
    /// Who was put at which table by hand, by its number. Composing leaves them there, as far as there are such chairs.
    pub pinned: BTreeMap<RegistrationId, usize>,
}

/// A table: its number, from 1, and who sits there, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its number.
    pub number: usize,
    /// Who sits there.
    pub guests: Vec<RegistrationId>,
}

/// Who sits where, by the tables' numbers. A table that was given up keeps its number and is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seating {
    /// The tables.
    pub tables: Vec<Table>,
}

impl Seating {
    /// The number of somebody's table.
    #[must_use]
    pub fn of(&self, who: RegistrationId) -> Option<usize> {
        let table = self.tables.iter().find(|table| table.guests.contains(&who));
        table.map(|table| table.number)
    }

    /// With somebody at another table, by hand. None where they sit nowhere, or that table is full.
    #[must_use]
    pub fn with_moved(&self, who: RegistrationId, to: usize) -> Option<Self> {
        let from = self.of(who)?;
        let full = |table: &&Table| table.number == to && table.guests.len() >= MOST;
        if to == 0 || self.tables.iter().any(|table| full(&table) && from != to) {
            return None;
        }
        let last = self.tables.iter().map(|table| table.number).max()?.max(to);
        let mut lists = vec![Vec::new(); last];
        for table in &self.tables {
            let stay = table.guests.iter().filter(|guest| **guest != who);
            lists[table.number - 1].extend(stay.copied());
        }
        lists[to - 1].push(who);
        Some(Self::from_lists(lists))
    }

    /// With two in each other's place, by hand. None where one of them sits nowhere.
    #[must_use]
    pub fn with_swapped(&self, one: RegistrationId, other: RegistrationId) -> Option<Self> {
        self.of(one)?;
        self.of(other)?;
        let mut seating = self.clone();
        for table in &mut seating.tables {
            for guest in &mut table.guests {
                if *guest == one {
                    *guest = other;
                } else if *guest == other {
                    *guest = one;
                }
            }
            table.guests.sort_unstable();
        }
        Some(seating)
    }

    /// From who sits where, by the tables' numbers, from 1.
    #[must_use]
    pub fn from_seats(seats: impl IntoIterator<Item = (RegistrationId, usize)>) -> Self {
        let mut lists = Vec::new();
        for (who, number) in seats.into_iter().filter(|(_, number)| *number > 0) {
            if lists.len() < number {
                lists.resize(number, Vec::new());
            }
            lists[number - 1].push(who);
        }
        Self::from_lists(lists)
    }

    /// Adds who sat together to what is known of earlier rounds.
    pub fn remember(&self, met: &mut BTreeMap<(RegistrationId, RegistrationId), u8>) {
        for table in &self.tables {
            for (at, one) in table.guests.iter().enumerate() {
                for other in &table.guests[at + 1..] {
                    let times = met.entry((*one.min(other), *one.max(other))).or_default();
                    *times = times.saturating_add(1);
                }
            }
        }
    }

    /// From lists by place, the empty ones left out.
    fn from_lists(lists: Vec<Vec<RegistrationId>>) -> Self {
        let table = |(at, mut guests): (usize, Vec<RegistrationId>)| {
            guests.sort_unstable();
            Table { number: at + 1, guests }
        };
        let tables = lists.into_iter().enumerate().map(table);
        Self {
            tables: tables.filter(|table| !table.guests.is_empty()).collect(),
        }
    }
}

/// How many sit at each table when `people` should sit by `size`: as equal as possible, the fuller ones first. Always from
/// four to eight, wherever there are four.
#[must_use]
pub fn sizes(people: usize, size: usize) -> Vec<usize> {
    if people == 0 {
        return Vec::new();
    }
    let wanted = size.clamp(LEAST, MOST);
    // Rounded to the nearest: 19 by six are three tables, not four.
    let tables = (2 * people + wanted) / (2 * wanted);
    let tables = tables.clamp(people.div_ceil(MOST), (people / LEAST).max(1));
    let (each, over) = (people / tables, people % tables);
    (0..tables).map(|at| each + usize::from(at < over)).collect()
}
