//! Somebody withdraws: whoever lost a partner gets another, and as few others as possible have to change their plans.
//!
//! First, as many visits as can still be; then, as many of the agreed pairs as can be kept; then, the most points. So it is
//! never worse than giving each orphan the best host who still has room, and better where moving one pair serves one more.

use std::collections::BTreeSet;

use super::case::{Case, Contradiction, Pair};
use super::matching::{Alone, Match};
use crate::id::SchoolId;

/// Who withdraws, and from what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Gone {
    /// Who.
    pub school: SchoolId,
    /// No longer receives.
    pub as_host: bool,
    /// No longer goes.
    pub as_visitor: bool,
}

impl Gone {
    /// Whether a pair falls with them.
    #[must_use]
    pub fn takes(&self, pair: &Pair) -> bool {
        (self.as_host && pair.host == self.school) || (self.as_visitor && pair.visitor == self.school)
    }
}

/// What changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitution {
    /// Pairs that stay as they were agreed.
    pub kept: BTreeSet<Pair>,
    /// New ones, to be confirmed by both sides.
    pub made: Vec<Match>,
    /// Agreed pairs that had to give way, besides those of whoever withdrew.
    pub moved: BTreeSet<Pair>,
    /// Who now goes nowhere.
    pub alone: Vec<Alone>,
}

impl Case {
    /// The best substitute for what was agreed, once somebody withdraws.
    ///
    /// # Errors
    /// What the case contradicts itself in, whoever withdrew left out.
    pub fn substitute(&self, agreed: &BTreeSet<Pair>, gone: &Gone) -> Result<Substitution, Contradiction> {
        let left = self.without(gone);
        left.check()?;
        let stands = |pair: &Pair| {
            let known = [pair.visitor, pair.host].map(|school| left.partners.contains_key(&school));
            let unwanted = left.edits.barred.contains(pair) || left.refused(*pair);
            !gone.takes(pair) && !unwanted && known == [true, true]
        };
        let kept: BTreeSet<Pair> = agreed.iter().filter(|pair| stands(pair)).copied().collect();
        let pairs = left.solve(&kept);
        let explained = left.explained(&pairs);
        Ok(Substitution {
            made: (explained.matches.into_iter())
                .filter(|one| !kept.contains(&one.pair))
                .collect(),
            alone: explained.alone,
            moved: kept.difference(&pairs).copied().collect(),
            kept: kept.intersection(&pairs).copied().collect(),
        })
    }

    /// The case without what they withdrew from; the hub's pins on it fall.
    fn without(&self, gone: &Gone) -> Self {
        let mut left = self.clone();
        if let Some(partner) = left.partners.get_mut(&gone.school) {
            if gone.as_host {
                partner.hosts = 0;
            }
            if gone.as_visitor {
                partner.goes = 0;
            }
        }
        left.edits.pinned.retain(|pair| !gone.takes(pair));
        left
    }
}
