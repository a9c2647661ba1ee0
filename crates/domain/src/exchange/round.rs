//! A round of review: everybody reads so many cycles of other liceos, and each cycle is read by as many.
//!
//! Owns who reads what, and who steps in. Never one's own liceo, never somebody whom one read or was read by in the rounds
//! before; where that leaves too few, what there is is spread, and who is short is said. What is asked of a reader (values,
//! wonders, suggests) is `feedback`'s; a review judges a test, never a teacher.

use std::collections::{BTreeMap, BTreeSet};

use super::flow::{Cost, Side, assign};
use crate::id::{CycleId, DriverId, PersonId, SchoolId};

/// Somebody who takes part with a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// Their liceo.
    pub school: SchoolId,
    /// What they bring.
    pub cycle: CycleId,
    /// The drivers that their tests move: who reads about the same understands more of it.
    pub drivers: BTreeSet<DriverId>,
}

/// A round before it is allocated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Who takes part.
    pub authors: BTreeMap<PersonId, Author>,
    /// How many each reads, and how often each cycle is read.
    pub each: u8,
    /// Who read whom in the rounds that still count.
    pub before: BTreeSet<(PersonId, PersonId)>,
    /// Who steps in without a cycle of their own, with their liceo if they have one: coaches, and whoever offered.
    pub helpers: BTreeMap<PersonId, Option<SchoolId>>,
}

/// Somebody reads somebody's cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Review {
    /// Who reads.
    pub reader: PersonId,
    /// Whose it is.
    pub author: PersonId,
}

/// Who has less than the round promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Short {
    /// Who.
    pub person: PersonId,
    /// So many cycles less to read.
    pub reads: u8,
    /// So many readers less.
    pub is_read: u8,
}

/// An allocated round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allocation {
    /// By reader and author.
    pub reviews: BTreeSet<Review>,
    /// Who is short.
    pub short: Vec<Short>,
}

/// What comes first: a review; that they are spread; that both know the matter. Each outweighs what comes after it together.
const REVIEW: Cost = 1 << 80;
const SPREAD: Cost = 1 << 40;

impl Round {
    /// Allocates.
    #[must_use]
    pub fn allocate(&self) -> Allocation {
        let people: Vec<PersonId> = self.authors.keys().copied().collect();
        let sides = vec![
            Side {
                capacity: u32::from(self.each),
                first: 0,
                spread: SPREAD,
            };
            people.len()
        ];
        let review = |reader: usize, author: usize| Review {
            reader: people[reader],
            author: people[author],
        };
        let worth = |reader: usize, author: usize| self.worth(review(reader, author));
        let pairs = assign(&sides, &sides, worth);
        let reviews: BTreeSet<Review> = pairs.into_iter().map(|(r, a)| review(r, a)).collect();
        Allocation {
            short: self.short(&reviews),
            reviews,
        }
    }

    /// A reader steps back (their own cycle stays in the round): each review that they owed goes to somebody else, at best
    /// to whoever has least to read. No other review moves.
    #[must_use]
    pub fn substitute(&self, current: &BTreeSet<Review>, gone: PersonId) -> Allocation {
        let (owed, mut reviews): (Vec<Review>, BTreeSet<Review>) = (
            current.iter().filter(|review| review.reader == gone).copied().collect(),
            current.iter().filter(|review| review.reader != gone).copied().collect(),
        );
        let readers: BTreeSet<PersonId> = self.authors.keys().chain(self.helpers.keys()).copied().collect();
        let readers: Vec<PersonId> = readers.into_iter().filter(|reader| *reader != gone).collect();
        let load = |reader: &PersonId| {
            let reads = reviews.iter().filter(|review| review.reader == *reader).count();
            Side {
                capacity: u32::from(self.each),
                first: SPREAD * Cost::try_from(reads).unwrap_or(Cost::from(u32::MAX)),
                spread: SPREAD,
            }
        };
        let rows: Vec<Side> = readers.iter().map(load).collect();
        let review = |reader: usize, owed_at: usize| Review {
            reader: readers[reader],
            author: owed[owed_at].author,
        };
        let worth = |reader: usize, owed_at: usize| {
            let review = review(reader, owed_at);
            self.worth(review).filter(|_| !reviews.contains(&review))
        };
        let found = assign(&rows, &vec![Side::of(1); owed.len()], worth);
        let found: Vec<Review> = found.into_iter().map(|(r, o)| review(r, o)).collect();
        reviews.extend(found);
        let mut short = self.short(&reviews);
        // Whoever stepped back reads nothing, by their own wish.
        for one in &mut short {
            one.reads = if one.person == gone { 0 } else { one.reads };
        }
        short.retain(|one| one.reads + one.is_read > 0);
        Allocation { reviews, short }
    }

    /// Whether somebody may read somebody's cycle.
    #[must_use]
    pub fn may(&self, review: Review) -> bool {
        let Some(author) = self.authors.get(&review.author) else {
            return false;
        };
        let own = self.authors.get(&review.reader).map(|reader| Some(reader.school));
        let Some(school) = own.or_else(|| self.helpers.get(&review.reader).copied()) else {
            return false;
        };
        let (reader, author_id) = (review.reader, review.author);
        let met = self.before.contains(&(reader, author_id)) || self.before.contains(&(author_id, reader));
        reader != author_id && school != Some(author.school) && !met
    }

    /// What the two both know something of.
    #[must_use]
    pub fn in_common(&self, review: Review) -> BTreeSet<DriverId> {
        match (self.authors.get(&review.reader), self.authors.get(&review.author)) {
            (Some(reader), Some(author)) => reader.drivers.intersection(&author.drivers).copied().collect(),
            _ => BTreeSet::new(),
        }
    }

    fn worth(&self, review: Review) -> Option<Cost> {
        let common = Cost::from(!self.in_common(review).is_empty());
        self.may(review).then_some(REVIEW + common)
    }

    fn short(&self, reviews: &BTreeSet<Review>) -> Vec<Short> {
        let missing = |has: usize| self.each.saturating_sub(u8::try_from(has).unwrap_or(u8::MAX));
        let short = |person: &PersonId| Short {
            person: *person,
            reads: missing(reviews.iter().filter(|review| review.reader == *person).count()),
            is_read: missing(reviews.iter().filter(|review| review.author == *person).count()),
        };
        let all = self.authors.keys().map(short);
        all.filter(|short| short.reads + short.is_read > 0).collect()
    }
}
