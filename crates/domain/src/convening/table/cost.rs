//! What a composition costs: named terms that add up, exactly.
//!
//! Owns the weights, which are a judgement (`docs/convenings.md`), and the numbers that the search needs at hand.

use std::collections::{BTreeMap, BTreeSet};

use super::{Case, Guest, Seating, sizes};
use crate::id::{DriverId, RegistrationId};
use crate::word::words;

words! {
    /// What is not as it should be.
    Term {
        /// Somebody who needs a table near the door sits at another.
        Far = "far",
        /// Two sat together before; each time counts.
        Met = "met",
        /// Two of one liceo who didn't both wish it.
        Colleagues = "colleagues",
        /// Somebody wished to sit with their own, others of their liceo wished it too, and none of them is there.
        Apart = "apart",
        /// Somebody's liceo looks for something that nobody at the table can show; each driver counts.
        Unserved = "unserved",
        /// Two of the same role.
        SameRole = "same-role",
        /// Two of the same generation.
        SameGeneration = "same-generation",
    }
}

impl Term {
    /// What each of it costs.
    #[must_use]
    pub const fn weight(self) -> i64 {
        match self {
            Self::Far => 4000,
            Self::Met => 1000,
            Self::Colleagues => 300,
            Self::Apart => 200,
            Self::Unserved => 60,
            Self::SameRole | Self::SameGeneration => 10,
        }
    }
}

/// What a composition costs, by term: how often, and how much.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum(BTreeMap<Term, i64>);

impl Sum {
    /// How often.
    #[must_use]
    pub fn count(&self, term: Term) -> i64 {
        self.0.get(&term).copied().unwrap_or(0)
    }

    /// How much.
    #[must_use]
    pub fn of(&self, term: Term) -> i64 {
        self.count(term) * term.weight()
    }

    /// Everything together.
    #[must_use]
    pub fn points(&self) -> i64 {
        Term::ALL.iter().map(|term| self.of(*term)).sum()
    }

    fn add(&mut self, term: Term, count: i64) {
        *self.0.entry(term).or_default() += count;
    }
}

impl Case {
    /// What a composition costs, term by term.
    #[must_use]
    pub fn sum(&self, seating: &Seating) -> Sum {
        let mut sum = Sum::default();
        for table in &seating.tables {
            let guests: Vec<_> = table
                .guests
                .iter()
                .filter_map(|id| Some((*id, self.guests.get(id)?)))
                .collect();
            for (at, (id, guest)) in guests.iter().enumerate() {
                sum.add(Term::Far, i64::from(guest.near && table.number > self.near_tables));
                for (other_id, other) in &guests[at + 1..] {
                    for (term, count) in self.between((*id, guest), (*other_id, other)) {
                        sum.add(term, count);
                    }
                }
                let others = || guests.iter().filter(|(other, _)| other != id).map(|(_, other)| *other);
                let shown: BTreeSet<&DriverId> = others().flat_map(|other| &other.strengths).collect();
                let unserved = guest.needs.iter().filter(|driver| !shown.contains(driver)).map(|_| 1);
                sum.add(Term::Unserved, unserved.sum());
                let found = others().any(|other| other.with_own && other.school == guest.school);
                sum.add(Term::Apart, i64::from(self.wishes(*id, guest) && !found));
            }
        }
        sum
    }

    /// What two cost at one table.
    fn between(&self, (a, one): (RegistrationId, &Guest), (b, other): (RegistrationId, &Guest)) -> [(Term, i64); 4] {
        let own = one.school.is_some() && one.school == other.school && !(one.with_own && other.with_own);
        let times = |pair| self.met.get(&pair).copied().map_or(0, i64::from);
        [
            (Term::Met, times((a, b)) + times((b, a))),
            (Term::Colleagues, i64::from(own)),
            (Term::SameRole, i64::from(one.role == other.role)),
            (
                Term::SameGeneration,
                i64::from(one.entered.is_some() && one.entered == other.entered),
            ),
        ]
    }

    /// Whether somebody wishes to sit with their own and somebody else of them does too.
    fn wishes(&self, who: RegistrationId, guest: &Guest) -> bool {
        let too = |(id, other): (&RegistrationId, &Guest)| *id != who && other.with_own && other.school == guest.school;
        guest.with_own && guest.school.is_some() && self.guests.iter().any(too)
    }
}

/// The case as numbers, by the guests' places: what the search asks a million times.
pub(super) struct Room {
    /// The guests, by id.
    pub(super) ids: Vec<RegistrationId>,
    /// How many tables are near the door.
    near_tables: usize,
    pair: Vec<i32>,
    near: Vec<bool>,
    needs: Vec<u128>,
    strengths: Vec<u128>,
    /// The liceo of those who wish to sit with their own and could.
    wish: Vec<Option<usize>>,
    /// The table, by place, of those who were put there by hand.
    held: Vec<Option<usize>>,
}

impl Room {
    /// From a case. Of more than 128 drivers the first, by id: no theory has as many.
    pub(super) fn of(case: &Case) -> Self {
        let guests: Vec<(RegistrationId, &Guest)> = case.guests.iter().map(|(id, guest)| (*id, guest)).collect();
        let drivers: BTreeSet<DriverId> = guests
            .iter()
            .flat_map(|(_, guest)| guest.needs.iter().copied())
            .collect();
        let bit: BTreeMap<DriverId, u128> = drivers
            .into_iter()
            .take(128)
            .zip((0..128).map(|at| 1_u128 << at))
            .collect();
        let mask = |all: &BTreeSet<DriverId>| {
            all.iter()
                .filter_map(|one| bit.get(one))
                .fold(0, |mask, bit| mask | bit)
        };
        let mut pair = Vec::with_capacity(guests.len() * guests.len());
        for one in &guests {
            for other in &guests {
                let between = case.between(*one, *other);
                let cost: i64 = between.iter().map(|(term, count)| term.weight() * count).sum();
                pair.push(if one.0 == other.0 {
                    0
                } else {
                    i32::try_from(cost).unwrap_or(i32::MAX / 64)
                });
            }
        }
        let schools: Vec<_> = guests
            .iter()
            .filter_map(|(_, guest)| guest.school)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let wish = |(id, guest): &(RegistrationId, &Guest)| {
            let own = guest.school.and_then(|school| schools.binary_search(&school).ok());
            own.filter(|_| case.wishes(*id, guest))
        };
        Self {
            ids: guests.iter().map(|(id, _)| *id).collect(),
            near_tables: case.near_tables,
            pair,
            near: guests.iter().map(|(_, guest)| guest.near).collect(),
            needs: guests.iter().map(|(_, guest)| mask(&guest.needs)).collect(),
            strengths: guests.iter().map(|(_, guest)| mask(&guest.strengths)).collect(),
            wish: guests.iter().map(wish).collect(),
            held: held(case),
        }
    }

    /// The table at which somebody stays, by place.
    pub(super) fn held(&self, guest: usize) -> Option<usize> {
        self.held[guest]
    }

    /// What two cost at one table.
    pub(super) fn pair(&self, one: usize, other: usize) -> i64 {
        i64::from(self.pair[one * self.ids.len() + other])
    }

    /// What a table costs.
    pub(super) fn table(&self, number: usize, guests: &[usize]) -> i64 {
        let mut cost = self.alone(number, guests);
        for (at, one) in guests.iter().enumerate() {
            for other in &guests[at + 1..] {
                cost += self.pair(*one, *other);
            }
        }
        cost
    }

    /// What of it does not lie between two of its guests.
    pub(super) fn alone(&self, number: usize, guests: &[usize]) -> i64 {
        let (mut once, mut twice) = (0_u128, 0_u128);
        for guest in guests {
            twice |= once & self.strengths[*guest];
            once |= self.strengths[*guest];
        }
        let mut cost = 0;
        for guest in guests {
            // What others can show: what two can, or what one can who isn't oneself.
            let shown = twice | (once & !self.strengths[*guest]);
            cost += Term::Unserved.weight() * i64::from((self.needs[*guest] & !shown).count_ones());
            if self.near[*guest] && number > self.near_tables {
                cost += Term::Far.weight();
            }
            if let Some(own) = self.wish[*guest] {
                let found = guests
                    .iter()
                    .any(|other| other != guest && self.wish[*other] == Some(own));
                cost += if found { 0 } else { Term::Apart.weight() };
            }
        }
        cost
    }

    /// What it costs more that somebody joins a table.
    pub(super) fn joining(&self, number: usize, guests: &[usize], one: usize) -> i64 {
        let mut with = guests.to_vec();
        with.push(one);
        self.table(number, &with) - self.table(number, guests)
    }

    /// Who needs a table near the door.
    pub(super) fn is_near(&self, guest: usize) -> bool {
        self.near[guest]
    }
}

/// Who stays where, by the guests' places: as many at a table as it has chairs, the first by id.
fn held(case: &Case) -> Vec<Option<usize>> {
    let mut free = sizes(case.guests.len(), case.size);
    let take = |who: &RegistrationId| {
        let table = case.pinned.get(who)?.checked_sub(1)?;
        let chairs = free.get_mut(table).filter(|chairs| **chairs > 0)?;
        *chairs -= 1;
        Some(table)
    };
    case.guests.keys().map(take).collect()
}
