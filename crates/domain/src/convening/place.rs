//! Who has a place, who waits, and who moves up when somebody goes.
//!
//! Owns the order of the waiting list. Whoever has a place keeps it, whoever comes after: a rule decides about free places
//! only. Must not read why somebody goes.

use std::collections::BTreeMap;

use super::plan::Mode;
use crate::id::{PersonId, RegistrationId, SchoolId};
use crate::time::Instant;
use crate::word::words;

words! {
    /// How somebody comes.
    Way {
        /// To the place.
        Here = "here",
        /// By the link.
        Link = "link",
    }
}

impl Way {
    /// How somebody comes of whom nothing else is known.
    #[must_use]
    pub const fn of(mode: Mode) -> Self {
        if mode.has_place() { Self::Here } else { Self::Link }
    }
}

words! {
    /// Who moves up first.
    Turn {
        /// Who waits longest.
        Order = "order",
        /// Whose liceo has the fewest places; among those who waits longest. So the last places don't all go to one liceo.
        Spread = "spread",
    }
}

/// How many places there are and who gets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    /// So many at the place; none means no end.
    pub here: Option<u32>,
    /// So many by the link.
    pub link: Option<u32>,
    /// Who moves up first.
    pub turn: Turn,
    /// So many of one liceo at the most at the place, if there is such a rule.
    pub per_school: Option<u32>,
}

/// Somebody registered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Registration {
    /// Its id; the browser names it.
    pub id: RegistrationId,
    /// Who, for those with an account.
    pub person_id: Option<PersonId>,
    /// Their liceo, if they have one.
    pub school_id: Option<SchoolId>,
    /// How they come.
    pub way: Way,
    /// When they registered.
    pub registered_at: Instant,
    /// Since when they have a place.
    pub seated_at: Option<Instant>,
    /// When they took it back.
    pub withdrawn_at: Option<Instant>,
}

impl Registration {
    /// Whether they have a place.
    #[must_use]
    pub const fn has_place(&self) -> bool {
        self.seated_at.is_some() && self.withdrawn_at.is_none()
    }

    /// Whether they wait for one.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.seated_at.is_none() && self.withdrawn_at.is_none()
    }
}

impl Seats {
    /// Who gets a place now, in this order: as many as there are places free. To be asked after every registration and
    /// every withdrawal, in the transaction that keeps it.
    #[must_use]
    pub fn move_up(&self, all: &[Registration]) -> Vec<RegistrationId> {
        let mut up = self.way_up(Way::Here, all);
        up.extend(self.way_up(Way::Link, all));
        up
    }

    /// Those who wait, in the order in which they would move up if enough places became free; whoever the rule on liceos
    /// holds back is last.
    #[must_use]
    pub fn waiting(&self, way: Way, all: &[Registration]) -> Vec<RegistrationId> {
        let up = self.way_up(way, all);
        let mut seated: Vec<Registration> = all.to_vec();
        for one in seated.iter_mut().filter(|one| up.contains(&one.id)) {
            one.seated_at = Some(one.registered_at);
        }
        let mut order = Self {
            here: None,
            link: None,
            ..*self
        }
        .way_up(way, &seated);
        let mut held: Vec<&Registration> = seated.iter().filter(|one| one.way == way && one.waits()).collect();
        held.retain(|one| !order.contains(&one.id));
        held.sort_by_key(|one| (one.registered_at, one.id));
        order.extend(held.into_iter().map(|one| one.id));
        order
    }

    fn way_up(&self, way: Way, all: &[Registration]) -> Vec<RegistrationId> {
        let seated: Vec<&Registration> = all.iter().filter(|one| one.way == way && one.has_place()).collect();
        let mut waiting: Vec<&Registration> = all.iter().filter(|one| one.way == way && one.waits()).collect();
        waiting.sort_by_key(|one| (one.registered_at, one.id));
        let mut of_school: BTreeMap<SchoolId, u32> = BTreeMap::new();
        for school in seated.iter().filter_map(|one| one.school_id) {
            *of_school.entry(school).or_default() += 1;
        }
        let (capacity, per_school) = match way {
            Way::Here => (self.here, self.per_school),
            Way::Link => (self.link, None),
        };
        let taken = u32::try_from(seated.len()).unwrap_or(u32::MAX);
        let mut free = capacity.map_or(u32::MAX, |capacity| capacity.saturating_sub(taken));
        let mut up = Vec::new();
        while free > 0 {
            let theirs = |one: &Registration| {
                one.school_id
                    .and_then(|school| of_school.get(&school))
                    .copied()
                    .unwrap_or(0)
            };
            let may = waiting
                .iter()
                .enumerate()
                .filter(|(_, one)| one.school_id.is_none() || per_school.is_none_or(|most| theirs(one) < most));
            // `min_by_key` takes the first of equals, which is who waits longest.
            let next = may.min_by_key(|(_, one)| match self.turn {
                Turn::Order => 0,
                Turn::Spread => theirs(one),
            });
            let Some((at, _)) = next else { break };
            let one = waiting.remove(at);
            if let Some(school) = one.school_id {
                *of_school.entry(school).or_default() += 1;
            }
            up.push(one.id);
            free -= 1;
        }
        up
    }
}
