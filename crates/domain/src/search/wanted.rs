//! A question as somebody types it, read for a ranked search: the things it is about, and by which words each may be found.

use super::fold;
use super::terms::{is_common, is_joining, stemmed};
use super::thesaurus::THESAURUS;
use super::vocabulary::Vocabulary;

/// So many things of a question are looked for: a long one would ask the database for everything.
const MOST_CONCEPTS: usize = 10;
/// Each of them in at most so many ways.
const MOST_WAYS: usize = 40;
/// What a word weighs that nearly every text has.
const COMMON: f64 = 0.3;
/// How near a term of the same family is.
const FAMILY: f64 = 0.5;
/// How near what was probably meant is to what was typed.
const MEANT: f64 = 0.8;

/// One way to say something: its terms, all of them, and how near that is to what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Terms.
    pub terms: Vec<String>,
    /// 1 for what was typed.
    pub nearness: f64,
}

/// Something that a question is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Concept {
    /// In which ways a text may say it, the nearest first.
    pub ways: Vec<Way>,
    weight: f64,
}

impl Concept {
    /// In how many documents it is, about: as many as have its commonest name.
    fn count(&self, vocabulary: &Vocabulary) -> u32 {
        let count = |way: &Way| {
            way.terms
                .iter()
                .map(|term| vocabulary.count(term))
                .min()
                .unwrap_or_default()
        };
        let names = self
            .ways
            .iter()
            .filter(|way| way.nearness > 0.5)
            .map(count)
            .max()
            .unwrap_or_default();
        if names > 0 {
            names
        } else {
            self.ways.iter().map(count).max().unwrap_or_default()
        }
    }

    /// What finding it is worth.
    pub(super) fn worth(&self, vocabulary: &Vocabulary) -> f64 {
        self.weight * vocabulary.telling(self.count(vocabulary))
    }
}

/// What a document must have to be looked at at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Lead {
    /// One of these ways.
    pub any: Vec<Way>,
    /// And one of these, where the first alone are in too many documents.
    pub and: Vec<Way>,
    /// About how many documents that is.
    pub about: u32,
}

/// A question, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    concepts: Vec<Concept>,
}

impl Wanted {
    /// Reads a question with the words that a library has.
    #[must_use]
    pub fn read(text: &str, vocabulary: &Vocabulary) -> Self {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let telling: Vec<&str> = words.iter().copied().filter(|word| !is_joining(word)).collect();
        let chosen = if telling.is_empty() { words } else { telling };
        let terms: Vec<String> = chosen.iter().map(|word| stemmed(word)).collect();
        let mut concepts: Vec<Concept> = Vec::new();
        let mut place = 0;
        while place < terms.len() {
            let length = THESAURUS.name_at(&terms[place..]);
            let concept = concept(
                &chosen[place..place + length],
                &terms[place..place + length],
                vocabulary,
            );
            if !concepts.iter().any(|one| one.ways.first() == concept.ways.first()) {
                concepts.push(concept);
            }
            place += length;
        }
        while concepts.len() > MOST_CONCEPTS {
            let worth = |place: &usize| concepts[*place].worth(vocabulary);
            let least = (0..concepts.len()).min_by(|one, other| worth(one).total_cmp(&worth(other)));
            concepts.remove(least.unwrap_or_default());
        }
        Self { concepts }
    }

    /// What another document is about, to find more like it: its most telling terms, as they stand there.
    #[must_use]
    pub fn like(named: &str, told: &str, vocabulary: &Vocabulary) -> Self {
        let mut terms: Vec<&str> = Vec::new();
        for term in named.split_ascii_whitespace().chain(told.split_ascii_whitespace()) {
            if vocabulary.count(term) > 1 && !terms.contains(&term) {
                terms.push(term);
            }
        }
        // What stands in the name is what it is about: it stays in front of what is as rare.
        terms.sort_by_key(|term| vocabulary.count(term));
        terms.truncate(MOST_CONCEPTS);
        let concepts = terms.into_iter().map(|term| Concept {
            ways: vec![Way {
                terms: vec![term.to_owned()],
                nearness: 1.0,
            }],
            weight: 1.0,
        });
        Self {
            concepts: concepts.collect(),
        }
    }

    /// Whether nothing is asked.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.concepts.is_empty()
    }

    /// What it is about.
    #[must_use]
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// What documents must have to be looked at: one of the telling things, the rarest first, until they are in about `most`
    /// documents. Where the rarest alone is in more, something else besides.
    #[must_use]
    pub fn lead(&self, vocabulary: &Vocabulary, most: u32) -> Lead {
        let telling = self
            .concepts
            .iter()
            .filter(|concept| concept.weight > COMMON && concept.count(vocabulary) > 0);
        let mut by_count: Vec<(u32, &Concept)> = telling.map(|concept| (concept.count(vocabulary), concept)).collect();
        if by_count.is_empty() {
            by_count = self
                .concepts
                .iter()
                .map(|concept| (concept.count(vocabulary), concept))
                .collect();
        }
        by_count.sort_by_key(|(count, _)| *count);
        let mut lead = Lead {
            any: Vec::new(),
            and: Vec::new(),
            about: 0,
        };
        for (count, concept) in by_count {
            if lead.any.is_empty() || lead.about.saturating_add(count) <= most {
                lead.about = lead.about.saturating_add(count);
                lead.any.extend(concept.ways.iter().cloned());
            } else if lead.about > most && lead.and.is_empty() {
                lead.and = concept.ways.clone();
            }
        }
        lead
    }
}

/// What some words of a question are about: as typed, by other names, as probably meant.
fn concept(words: &[&str], terms: &[String], vocabulary: &Vocabulary) -> Concept {
    let mut ways = vec![Way {
        terms: terms.to_vec(),
        nearness: 1.0,
    }];
    let mut add = |terms: Vec<String>, nearness: f64| match ways.iter_mut().find(|way| way.terms == terms) {
        Some(way) => way.nearness = way.nearness.max(nearness),
        None => ways.push(Way { terms, nearness }),
    };
    for (other, nearness) in THESAURUS.others(terms) {
        add(other, nearness);
    }
    if let ([word], [term]) = (words, terms) {
        let mut meant = plain(word)
            .filter(|term| vocabulary.count(term) > 0 || THESAURUS.knows(term))
            .map_or_else(Vec::new, |plain| vec![plain]);
        if meant.is_empty() {
            meant = vocabulary.meant(term);
        }
        for term in meant {
            let name = vec![term];
            for (other, nearness) in THESAURUS.others(&name) {
                add(other, nearness * MEANT);
            }
            add(name, MEANT);
        }
    }
    if let [term] = terms {
        for relative in vocabulary.family(term) {
            add(vec![relative.clone()], FAMILY);
        }
    }
    ways.sort_by(|one, other| other.nearness.total_cmp(&one.nearness));
    ways.truncate(MOST_WAYS);
    let weight = if words.iter().all(|word| is_common(word)) {
        COMMON
    } else {
        1.0
    };
    Concept { ways, weight }
}

/// The word of which another is the little one: *cortito*, *tareíta*.
fn plain(word: &str) -> Option<String> {
    let little = ["itos", "itas", "ito", "ita"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))?;
    (little.len() >= 3).then(|| stemmed(&format!("{little}o")))
}
