//! The proposal: as many visits as there can be, and of all ways to do that one with the most points.
//!
//! Everybody who would go somewhere goes, before anybody goes to the best place: a network in which the strong visit the
//! strong teaches nobody; and nobody goes twice where somebody else could go once. The optimum is exact (`flow`); ties fall by id, so a proposal is the same however it was read.
//! Must not confirm anything: both sides do that.

use std::collections::BTreeSet;

use super::case::{Case, Contradiction, Pair, Partner};
use super::flow::{Cost, Side, assign};
use super::reason::Term;
use crate::id::SchoolId;

/// A pair with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Who goes where.
    pub pair: Pair,
    /// Why.
    pub terms: Vec<Term>,
    /// Whether the hub pinned it.
    pub pinned: bool,
}

impl Match {
    /// The sum of its terms.
    #[must_use]
    pub fn points(&self) -> i64 {
        self.terms.iter().map(|term| term.points).sum()
    }
}

/// Why somebody who would go goes nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WhyAlone {
    /// With nobody would it be possible: the hub may pin a pair.
    NobodyFits,
    /// Those who fit have no room left.
    NoRoom,
}

/// Somebody who would go and goes nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Alone {
    /// Who.
    pub school: SchoolId,
    /// Why.
    pub why: WhyAlone,
}

/// What is proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Pairs, by visitor and host.
    pub matches: Vec<Match>,
    /// Who goes nowhere.
    pub alone: Vec<Alone>,
}

impl Proposal {
    /// The points of all pairs.
    #[must_use]
    pub fn points(&self) -> i64 {
        self.matches.iter().map(Match::points).sum()
    }

    /// The pairs alone.
    #[must_use]
    pub fn pairs(&self) -> BTreeSet<Pair> {
        self.matches.iter().map(|one| one.pair).collect()
    }
}

/// What comes first: a visit; that an agreed one is kept (`substitute`); that nobody goes twice where others don't go; the
/// points. Each outweighs everything after it together: a pair has less than 2^11 points, a network less than 2^20 pairs.
const VISIT: Cost = 1 << 96;
const KEPT: Cost = 1 << 64;
const EVEN: Cost = 1 << 32;

impl Case {
    /// Proposes.
    ///
    /// # Errors
    /// What the case contradicts itself in.
    pub fn propose(&self) -> Result<Proposal, Contradiction> {
        self.check()?;
        Ok(self.explained(&self.solve(&BTreeSet::new())))
    }

    /// The best pairs; of those with as many visits, the ones that keep most of `kept` first. What was agreed asks for no
    /// distance any more: both sides said yes to it.
    pub(super) fn solve(&self, kept: &BTreeSet<Pair>) -> BTreeSet<Pair> {
        let partners: Vec<&Partner> = self.partners.values().collect();
        let pinned = |school, at: fn(&Pair) -> SchoolId| {
            let own = self.edits.pinned.iter().filter(|pair| at(pair) == school);
            u32::try_from(own.count()).unwrap_or(u32::MAX)
        };
        let goes = |one: &&Partner| {
            let already = pinned(one.school, |pair| pair.visitor);
            Side {
                capacity: u32::from(one.goes).saturating_sub(already),
                first: EVEN * Cost::from(already),
                spread: EVEN,
            }
        };
        let hosts = |one: &&Partner| {
            let already = pinned(one.school, |pair| pair.host);
            Side::of(u32::from(one.hosts).saturating_sub(already))
        };
        let goes: Vec<Side> = partners.iter().map(goes).collect();
        let hosts: Vec<Side> = partners.iter().map(hosts).collect();
        let pair = |visitor: usize, host: usize| Pair {
            visitor: partners[visitor].school,
            host: partners[host].school,
        };
        let worth = |visitor: usize, host: usize| {
            let pair = pair(visitor, host);
            let (visitor, host) = (partners[visitor], partners[host]);
            let agreed = kept.contains(&pair);
            // Whoever has no room is not weighed: most of a hundred liceos' pairs fall away here.
            if self.edits.pinned.contains(&pair) || visitor.goes == 0 || host.hosts == 0 {
                return None;
            }
            if !agreed && self.barrier(visitor, host).is_some() {
                return None;
            }
            let points: i64 = self.terms(visitor, host).iter().map(|term| term.points).sum();
            Some(VISIT + KEPT * Cost::from(agreed) + Cost::from(points))
        };
        let mut pairs = self.edits.pinned.clone();
        pairs.extend(assign(&goes, &hosts, worth).into_iter().map(|(v, h)| pair(v, h)));
        pairs
    }

    /// Pairs with their reasons, and who is left alone and why.
    pub(super) fn explained(&self, pairs: &BTreeSet<Pair>) -> Proposal {
        let explained = |pair: &Pair| {
            let (visitor, host) = (self.partners.get(&pair.visitor)?, self.partners.get(&pair.host)?);
            Some(Match {
                pair: *pair,
                terms: self.terms(visitor, host),
                pinned: self.edits.pinned.contains(pair),
            })
        };
        let busy: BTreeSet<SchoolId> = pairs.iter().map(|pair| pair.visitor).collect();
        let waits = |one: &&Partner| one.goes > 0 && !busy.contains(&one.school);
        let alone = |one: &Partner| {
            let fits = |host: &Partner| host.hosts > 0 && self.barrier(one, host).is_none();
            let why = if self.partners.values().any(fits) {
                WhyAlone::NoRoom
            } else {
                WhyAlone::NobodyFits
            };
            Alone {
                school: one.school,
                why,
            }
        };
        Proposal {
            matches: pairs.iter().filter_map(explained).collect(),
            alone: self.partners.values().filter(waits).map(alone).collect(),
        }
    }
}
