//! What of a proposed pair somebody should look at before it is sent: nothing is wrong with it, and the data alone don't carry it.
//!
//! Must not weigh anything: what is worth how much is `reason`'s.

use super::case::{Case, Kind};
use super::matching::Match;
use super::place::Reach;
use super::reason::{Reason, Term};
use super::strength::Ground;
use crate::word::words;

words! {
    /// Why a pair is worth a look.
    Doubt {
        /// What the host would show rests on nothing but its own word.
        Word = "word",
        /// There is no need that the host is known to meet: the visitor asked for it.
        Wish = "wish",
        /// Somebody has to sleep on the way.
        Night = "night",
        /// Nobody knows how far it is.
        Unknown = "unknown",
        /// They met in one of the last two rounds.
        Again = "again",
    }
}

/// Rounds in which two that met have met lately.
const LATELY: u8 = 2;

impl Case {
    /// What should be looked at, in the order of the words. What the hub pinned it has looked at.
    #[must_use]
    pub fn doubts(&self, one: &Match) -> Vec<Doubt> {
        if one.pinned {
            return Vec::new();
        }
        let learns: Vec<&Term> = one
            .terms
            .iter()
            .filter(|term| matches!(term.reason, Reason::Learns { .. }))
            .collect();
        let has = |holds: fn(&Reason) -> bool| one.terms.iter().any(|term| holds(&term.reason));
        let mut doubts = Vec::new();
        if !learns.is_empty() && learns.iter().all(|term| self.rests_on_a_word(one, term)) {
            doubts.push(Doubt::Word);
        }
        if learns.is_empty() {
            doubts.push(Doubt::Wish);
        }
        if self.kind == Kind::Visit {
            match self.way(one) {
                Reach::Night { .. } => doubts.push(Doubt::Night),
                Reach::Unknown => doubts.push(Doubt::Unknown),
                Reach::Day { .. } | Reach::Far { .. } | Reach::Sea => {}
            }
        }
        if has(|reason| matches!(reason, Reason::Again { rounds_ago } if *rounds_ago <= LATELY)) {
            doubts.push(Doubt::Again);
        }
        doubts
    }

    /// Whether nothing that the host tested or measured stands behind what it would show.
    fn rests_on_a_word(&self, one: &Match, term: &Term) -> bool {
        let Reason::Learns { driver, .. } = term.reason else {
            return false;
        };
        let lore = self
            .partners
            .get(&one.pair.host)
            .and_then(|host| host.lore.get(&driver));
        lore.is_none_or(|lore| {
            let grounds = lore.strength.grounds();
            grounds.iter().all(|(ground, _)| matches!(ground, Ground::Said(_)))
        })
    }

    fn way(&self, one: &Match) -> Reach {
        let place = |school| self.partners.get(&school).and_then(|partner| partner.place);
        Reach::between(place(one.pair.visitor), place(one.pair.host))
    }
}
