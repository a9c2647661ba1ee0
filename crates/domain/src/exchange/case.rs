//! A matching before it is made: who takes part, what was asked for, what the hub decided, and which pairs are out of the question.
//!
//! Must not choose a pair: that is `matching`.

use std::collections::{BTreeMap, BTreeSet};

use super::place::{Place, Reach};
use super::reason::learns;
use super::strength::Lore;
use crate::id::{DriverId, SchoolId};
use crate::word::words;

words! {
    /// What the two do together.
    Kind {
        /// One visits the other (*pasantía*).
        Visit = "visit",
        /// One of an older generation walks with one of a newer one.
        Buddy = "buddy",
    }
}

/// A liceo that takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Which.
    pub school: SchoolId,
    /// Where it is, if somebody knows.
    pub place: Option<Place>,
    /// The year in which its generation entered.
    pub entered: i16,
    /// What it knows and needs, by driver.
    pub lore: BTreeMap<DriverId, Lore>,
    /// How many others it would visit in this round.
    pub goes: u8,
    /// How many it would receive.
    pub hosts: u8,
    /// How many it received in the last two rounds.
    pub hosted_lately: u8,
}

/// Who goes where. Of two buddies the newer one is the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    /// Who goes.
    pub visitor: SchoolId,
    /// Who receives.
    pub host: SchoolId,
}

/// What the hub decided before: it holds, whatever the points say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    /// These are made.
    pub pinned: BTreeSet<Pair>,
    /// These are not.
    pub barred: BTreeSet<Pair>,
}

/// Everything that a matching is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What for.
    pub kind: Kind,
    /// Who takes part.
    pub partners: BTreeMap<SchoolId, Partner>,
    /// Pairs that met before, and how many rounds ago (one is the last).
    pub met: BTreeMap<Pair, u8>,
    /// Who asked for whom.
    pub wishes: BTreeSet<(SchoolId, SchoolId)>,
    /// Who would rather not, and whom; nobody else is told.
    pub refusals: BTreeSet<(SchoolId, SchoolId)>,
    /// What the hub decided.
    pub edits: Edits,
}

/// Why a pair is out of the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Barrier {
    /// It is the same liceo.
    Own,
    /// One of the two would rather not.
    Refused,
    /// The hub said no.
    Barred,
    /// The host's generation isn't the older one.
    Generation,
    /// There is open sea between them.
    Sea,
    /// It is too far.
    Far,
    /// Nothing that one needs can the other show, and the visitor didn't ask for it.
    NothingToLearn,
}

/// What in a case contradicts itself: somebody has to decide before there is a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// A pinned pair has a liceo that doesn't take part, or the same twice.
    #[error("a pinned pair that is none")]
    NoPair(Pair),
    /// A pair is pinned and barred.
    #[error("a pair is pinned and barred")]
    PinnedAndBarred(Pair),
    /// A pair is pinned that one of the two refused.
    #[error("a pinned pair was refused")]
    PinnedAndRefused(Pair),
    /// More is pinned than a liceo would visit or receive.
    #[error("more is pinned than there is room for")]
    Full(SchoolId),
}

impl Case {
    /// Whether what the hub decided can stand together.
    ///
    /// # Errors
    /// The first contradiction, by pair.
    pub fn check(&self) -> Result<(), Contradiction> {
        for pair in &self.edits.pinned {
            let known = [pair.visitor, pair.host].map(|school| self.partners.contains_key(&school));
            if pair.visitor == pair.host || known != [true, true] {
                return Err(Contradiction::NoPair(*pair));
            }
            if self.edits.barred.contains(pair) {
                return Err(Contradiction::PinnedAndBarred(*pair));
            }
            if self.refused(*pair) {
                return Err(Contradiction::PinnedAndRefused(*pair));
            }
        }
        let full = |partner: &&Partner| {
            let pinned = |at: fn(&Pair) -> SchoolId| {
                let own = self.edits.pinned.iter().filter(|pair| at(pair) == partner.school);
                own.count()
            };
            pinned(|pair| pair.visitor) > usize::from(partner.goes)
                || pinned(|pair| pair.host) > usize::from(partner.hosts)
        };
        match self.partners.values().find(full) {
            Some(partner) => Err(Contradiction::Full(partner.school)),
            None => Ok(()),
        }
    }

    /// Why the two can't be proposed, if something speaks against it. The hub's pins don't ask.
    #[must_use]
    pub fn barrier(&self, visitor: &Partner, host: &Partner) -> Option<Barrier> {
        let pair = Pair {
            visitor: visitor.school,
            host: host.school,
        };
        let reach = Reach::between(visitor.place, host.place);
        let visit = self.kind == Kind::Visit;
        let wished = self.wishes.contains(&(pair.visitor, pair.host));
        Some(match () {
            () if pair.visitor == pair.host => Barrier::Own,
            () if self.refused(pair) => Barrier::Refused,
            () if self.edits.barred.contains(&pair) => Barrier::Barred,
            () if !visit && host.entered >= visitor.entered => Barrier::Generation,
            () if visit && reach == Reach::Sea => Barrier::Sea,
            () if visit && matches!(reach, Reach::Far { .. }) => Barrier::Far,
            () if !wished && learns(visitor, host).is_empty() => Barrier::NothingToLearn,
            () => return None,
        })
    }

    /// How many rounds ago the one visited the other.
    #[must_use]
    pub fn rounds_since(&self, visitor: SchoolId, host: SchoolId) -> Option<u8> {
        self.met.get(&Pair { visitor, host }).copied()
    }

    /// Whoever would rather not meet somebody neither visits nor receives them.
    pub(super) fn refused(&self, pair: Pair) -> bool {
        let (one, other) = (pair.visitor, pair.host);
        self.refusals.contains(&(one, other)) || self.refusals.contains(&(other, one))
    }
}
