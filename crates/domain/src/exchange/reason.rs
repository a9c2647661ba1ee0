//! Why two liceos would go well together: the terms of a pair's points, which are their sum, exactly.
//!
//! Owns how much each reason weighs. Must not write a sentence: words are made where a language is known.

use super::case::{Case, Kind, Partner};
use super::place::{DAY_KM, NIGHT_KM, Reach};
use crate::id::DriverId;

/// A reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Reason {
    /// What the visitor needs the host can show.
    Learns {
        /// About this driver.
        driver: DriverId,
        /// The visitor's points.
        need: i64,
        /// The host's points.
        strength: i64,
    },
    /// What the host needs the visitor can tell in return.
    Returns {
        /// About this driver.
        driver: DriverId,
        /// The host's points.
        need: i64,
        /// The visitor's points.
        strength: i64,
    },
    /// The way from one to the other.
    Way(Reach),
    /// They have not met in this direction.
    New,
    /// They have, so many rounds ago.
    Again {
        /// One is the last round.
        rounds_ago: u8,
    },
    /// The host has received others lately.
    Hosted {
        /// So many times.
        times: u8,
    },
    /// The visitor asked for this host.
    VisitorWishes,
    /// The host asked for this visitor.
    HostWishes,
}

/// A reason with its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Term {
    /// Why.
    pub reason: Reason,
    /// For it, or against it.
    pub points: i64,
}

/// How much the visitor's first and second driver weigh, and what comes back to the host: of need × strength, in hundredths.
const LEARNS: [i64; 2] = [4, 2];
const RETURNS: i64 = 1;

/// A way of no kilometres; at the limit of a day half of it is left, with a night half of that.
const WAY: i64 = 200;

/// Those who have never met.
const NEW: i64 = 100;

/// Those who met in the last round; half of it where it was the round before, and so on.
const AGAIN: i64 = -120;

/// Each visit that the host has received lately, up to so many.
const HOSTED: i64 = -40;
const HOSTED_AT_MOST: u8 = 3;

/// What the two asked for.
const VISITOR_WISHES: i64 = 150;
const HOST_WISHES: i64 = 100;

impl Case {
    /// The terms of a pair, those of weight only.
    #[must_use]
    pub fn terms(&self, visitor: &Partner, host: &Partner) -> Vec<Term> {
        let mut terms = learns(visitor, host);
        terms.extend(returns(visitor, host));
        terms.push(way(self.kind, Reach::between(visitor.place, host.place)));
        terms.push(match self.rounds_since(visitor.school, host.school) {
            None => term(Reason::New, NEW),
            Some(rounds_ago) => term(Reason::Again { rounds_ago }, AGAIN / i64::from(rounds_ago.max(1))),
        });
        let times = host.hosted_lately;
        terms.push(term(
            Reason::Hosted { times },
            HOSTED * i64::from(times.min(HOSTED_AT_MOST)),
        ));
        if self.wishes.contains(&(visitor.school, host.school)) {
            terms.push(term(Reason::VisitorWishes, VISITOR_WISHES));
        }
        if self.wishes.contains(&(host.school, visitor.school)) {
            terms.push(term(Reason::HostWishes, HOST_WISHES));
        }
        terms.retain(|term| term.points != 0);
        terms
    }
}

const fn term(reason: Reason, points: i64) -> Term {
    Term { reason, points }
}

/// The two drivers about which the visitor could learn most.
pub(super) fn learns(visitor: &Partner, host: &Partner) -> Vec<Term> {
    let told = meets(visitor, host).into_iter().zip(LEARNS);
    told.map(|((driver, need, strength), weight)| {
        let reason = Reason::Learns { driver, need, strength };
        term(reason, need * strength * weight / 100)
    })
    .filter(|term| term.points > 0)
    .collect()
}

/// The one about which the host could.
fn returns(visitor: &Partner, host: &Partner) -> Option<Term> {
    let (driver, need, strength) = meets(host, visitor).into_iter().next()?;
    let reason = Reason::Returns { driver, need, strength };
    Some(term(reason, need * strength * RETURNS / 100))
}

/// Drivers in which one's need meets the other's strength, with both; the most first, and by id where it is the same.
fn meets(needs: &Partner, shows: &Partner) -> Vec<(DriverId, i64, i64)> {
    let mut meets: Vec<_> = needs
        .lore
        .iter()
        .filter_map(|(driver, lore)| {
            let strength = shows.lore.get(driver)?.strength.points();
            Some((*driver, lore.need.points(), strength))
        })
        .filter(|(_, need, strength)| need * strength > 0)
        .collect();
    meets.sort_by_key(|(driver, need, strength)| (-need * strength, *driver));
    meets
}

/// Falls with each kilometre. Buddies write and call more than they travel: for them a way too far costs nothing.
fn way(kind: Kind, reach: Reach) -> Term {
    let part = |km: u32, of: u32, whole: i64| whole - whole * i64::from(km) / i64::from(2 * of);
    let points = match reach {
        Reach::Day { km } => part(km, DAY_KM, WAY),
        Reach::Night { km } => part(km, NIGHT_KM, WAY / 4),
        Reach::Far { .. } | Reach::Sea | Reach::Unknown => 0,
    };
    let points = if kind == Kind::Buddy { points / 2 } else { points };
    term(Reason::Way(reach), points)
}
