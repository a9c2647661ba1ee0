//! A thing that a question is about, in the ways in which a text may say it, and what finding it is worth.

use super::vocabulary::Vocabulary;

/// A thing is looked for in at most so many ways.
const MOST_WAYS: usize = 40;
/// What is nearer is a name of the same thing; what is not lies beside it.
const NAMES: f64 = 0.5;

/// One way to say something: its terms, all of them, and how near that is to what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Terms.
    pub terms: Vec<String>,
    /// 1 for what was typed.
    pub nearness: f64,
    share: f64,
}

impl Way {
    /// What each time that a text says it so counts: its nearness, and for what lies beside something rare and is everywhere itself, no
    /// more than it tells.
    pub(super) const fn counts(&self) -> f64 {
        self.nearness * self.share
    }

    /// Whether it is a name of the thing, and not what lies beside it.
    pub(super) const fn names_it(&self) -> bool {
        self.nearness > NAMES
    }

    /// In how many documents it is at most.
    pub(super) fn count(&self, vocabulary: &Vocabulary) -> u32 {
        let counts = self.terms.iter().map(|term| vocabulary.count(term));
        counts.min().unwrap_or_default()
    }
}

/// Something that a question is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Concept {
    /// In which ways a text may say it, the nearest first.
    pub ways: Vec<Way>,
    pub(super) weight: f64,
    /// In how many documents it is, about: as many as have its commonest name.
    pub(super) count: u32,
    /// What finding it is worth.
    pub(super) worth: f64,
}

impl Concept {
    /// Of ways and how near each is, the same one perhaps several times.
    pub(super) fn new(said: Vec<(Vec<String>, f64)>, weight: f64, vocabulary: &Vocabulary) -> Self {
        let mut ways: Vec<Way> = Vec::new();
        for (terms, nearness) in said {
            match ways.iter_mut().find(|way| way.terms == terms) {
                Some(way) => way.nearness = way.nearness.max(nearness),
                None => ways.push(Way {
                    terms,
                    nearness,
                    share: 1.0,
                }),
            }
        }
        ways.sort_by(|one, other| other.nearness.total_cmp(&one.nearness));
        ways.truncate(MOST_WAYS);
        let most = |names: bool| {
            let chosen = ways.iter().filter(|way| !names || way.names_it());
            chosen.map(|way| way.count(vocabulary)).max().unwrap_or_default()
        };
        let count = match most(true) {
            0 => most(false),
            named => named,
        };
        let telling = vocabulary.telling(count);
        for way in &mut ways {
            way.share = (vocabulary.telling(way.count(vocabulary)) / telling).min(1.0);
        }
        Self {
            ways,
            weight,
            count,
            worth: weight * telling,
        }
    }

    /// Whether a document may have it by one of its names.
    pub(super) fn is_named(&self, vocabulary: &Vocabulary) -> bool {
        self.ways.iter().any(|way| way.names_it() && way.count(vocabulary) > 0)
    }
}
