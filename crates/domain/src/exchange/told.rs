//! A pair's terms with what their points rest on, so that a page can say each reason in full, also long after it was proposed.
//!
//! Must not write a sentence, nor weigh anything anew: it repeats what `reason` and `strength` said.

use super::case::Case;
use super::matching::Match;
use super::reason::{Reason, Term};
use super::strength::Ground;

/// A term with its grounds. It is kept as JSON with the pair.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Told {
    /// The term.
    pub term: Term,
    /// What the need of whoever learns rests on, each with its points.
    pub needs: Vec<(Ground, i64)>,
    /// What the strength of whoever shows rests on.
    pub shows: Vec<(Ground, i64)>,
}

impl Told {
    /// As they are kept with a pair. Numbers and ids alone: there is nothing in them that could not be written.
    #[must_use]
    pub fn written(all: &[Self]) -> String {
        serde_json::to_string(all).unwrap_or_else(|_| "[]".to_owned())
    }
}

impl Case {
    /// The terms of a pair that was proposed, each with its grounds.
    #[must_use]
    pub fn told(&self, one: &Match) -> Vec<Told> {
        let grounds = |term: &Term| {
            let (driver, needs, shows) = match term.reason {
                Reason::Learns { driver, .. } => (driver, one.pair.visitor, one.pair.host),
                Reason::Returns { driver, .. } => (driver, one.pair.host, one.pair.visitor),
                _ => return None,
            };
            let needs = self.partners.get(&needs)?.lore.get(&driver)?.need.grounds();
            let shows = self.partners.get(&shows)?.lore.get(&driver)?.strength.grounds();
            Some((needs.to_vec(), shows.to_vec()))
        };
        let told = |term: &Term| {
            let (needs, shows) = grounds(term).unwrap_or_default();
            Told {
                term: *term,
                needs,
                shows,
            }
        };
        one.terms.iter().map(told).collect()
    }
}
