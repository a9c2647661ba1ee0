//! A question as somebody types it, read for a ranked search: the things it is about, and by which words each may be found.

use super::concept::{Concept, Way};
use super::said::{is_of_level, said};
use super::terms::{is_common, is_joining, stemmed};
use super::thesaurus::THESAURUS;
use super::vocabulary::Vocabulary;

/// So many things of a question are looked for: a long one would ask the database for everything.
const MOST_CONCEPTS: usize = 10;
/// What a word weighs that nearly every text has.
const COMMON: f64 = 0.2;
/// What a level or a time weighs: for whom and when, not what.
const AROUND: f64 = 0.6;
/// Times.
const WHEN: &str = "lunes martes miercoles jueves viernes sabado manana mananas tarde tardes noche semanas hoy ayer bimestre trimestre semestre marzo \
    abril mayo junio julio agosto septiembre octubre noviembre diciembre minuto minutos horas horario";
/// What a name weighs whose two words don't stand together.
const APART: f64 = 0.7;
/// So many telling words may they be apart.
const NEAR: usize = 3;
/// How near a term of the same family is.
const FAMILY: f64 = 0.5;
/// How near what was probably meant is to what was typed.
const MEANT: f64 = 0.8;

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
        let said = said(text);
        let words: Vec<&str> = said.iter().map(String::as_str).collect();
        let stems: Vec<String> = words.iter().map(|word| stemmed(word)).collect();
        // Where a question is made of joining words alone, those are asked for.
        let telling = words.iter().any(|word| !is_joining(word));
        let mut concepts: Vec<Concept> = Vec::new();
        let mut place = 0;
        while place < words.len() {
            let (length, concept) = match THESAURUS.idiom_at(&stems[place..]) {
                Some(length) => {
                    let here = place..place + length;
                    (length, idiom(&words[here.clone()], &stems[here], vocabulary))
                }
                None if telling && is_joining(words[place]) => {
                    place += 1;
                    continue;
                }
                None => named(&words[place..], &stems[place..], telling, vocabulary),
            };
            if !concepts.iter().any(|one| one.ways.first() == concept.ways.first()) {
                concepts.push(concept);
            }
            place += length;
        }
        for concept in apart(&words, &stems, vocabulary) {
            if !concepts.iter().any(|one| one.ways.first() == concept.ways.first()) {
                concepts.push(concept);
            }
        }
        while concepts.len() > MOST_CONCEPTS {
            let worth = |place: &usize| concepts[*place].worth;
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
        let as_there = |term: &str| vec![(vec![term.to_owned()], 1.0)];
        let concepts = terms
            .into_iter()
            .map(|term| Concept::new(as_there(term), 1.0, vocabulary));
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
    /// documents. Where the rarest alone is in more, something else besides. What lies beside a thing leads to it only where that makes
    /// them no more than `most`.
    #[must_use]
    pub fn lead(&self, vocabulary: &Vocabulary, most: u32) -> Lead {
        let telling = |concept: &&Concept| concept.weight > COMMON && concept.count > 0;
        let mut by_count: Vec<&Concept> = self.concepts.iter().filter(telling).collect();
        if by_count.is_empty() {
            by_count = self.concepts.iter().collect();
        }
        by_count.sort_by_key(|concept| concept.count);
        let mut lead = Lead {
            any: Vec::new(),
            and: Vec::new(),
            about: 0,
        };
        let mut beside = Vec::new();
        for concept in by_count {
            let (names, others) = concept.ways.iter().partition::<Vec<&Way>, _>(|way| way.names_it());
            let about = with(vocabulary, lead.about, &names);
            if lead.about == 0 || about <= most {
                lead.about = about;
                lead.any.extend(names.into_iter().cloned());
                beside.extend(others);
            } else if lead.about > most {
                lead.about = both(vocabulary, lead.about, &concept.ways);
                lead.and = concept.ways.clone();
                return lead;
            }
        }
        for way in beside {
            let about = with(vocabulary, lead.about, &[way]);
            if about <= most || lead.about == 0 {
                lead.about = about;
                lead.any.push(way.clone());
            }
        }
        lead
    }
}

/// How many documents have one of these ways, or are among so many already: no more than all, and as if none had two of them.
fn with(vocabulary: &Vocabulary, already: u32, ways: &[&Way]) -> u32 {
    let counts = ways.iter().map(|way| way.count(vocabulary));
    counts.fold(already, u32::saturating_add).min(vocabulary.documents())
}

/// How many of so many documents have one of these ways, too, as if one had nothing to do with the other.
fn both(vocabulary: &Vocabulary, already: u32, ways: &[Way]) -> u32 {
    let theirs = with(vocabulary, 0, &ways.iter().collect::<Vec<_>>());
    let chance = u64::from(already) * u64::from(theirs) / u64::from(vocabulary.documents().max(1));
    u32::try_from(chance).unwrap_or(already)
}

/// Names of two words that stand near each other without being neighbours: *corregir las pruebas* is one thing, *pruebas que no alcanzo a corregir*
/// the same.
fn apart(words: &[&str], stems: &[String], vocabulary: &Vocabulary) -> Vec<Concept> {
    let telling: Vec<&String> = (0..words.len())
        .filter(|place| !is_joining(words[*place]))
        .map(|place| &stems[place])
        .collect();
    let mut found = Vec::new();
    for (place, one) in telling.iter().enumerate() {
        for (distance, other) in telling.iter().skip(place + 1).take(NEAR).enumerate() {
            let in_order = vec![(*one).clone(), (*other).clone()];
            let turned = vec![(*other).clone(), (*one).clone()];
            for name in [(distance > 0).then_some(in_order), Some(turned)].into_iter().flatten() {
                let others = THESAURUS.others(&name);
                if !others.is_empty() {
                    let ways = std::iter::once((name, 1.0)).chain(others).collect();
                    found.push(Concept::new(ways, APART, vocabulary));
                }
            }
        }
    }
    found
}

/// What something means that is said by its joining words, too. Where two words of it tell something they are looked for themselves; one alone
/// (*no vienen*) would be something else.
fn idiom(words: &[&str], stems: &[String], vocabulary: &Vocabulary) -> Concept {
    let telling = words.iter().zip(stems).filter(|(word, _)| !is_joining(word));
    let telling: Vec<String> = telling.map(|(_, stem)| stem.clone()).collect();
    let mut ways = THESAURUS.meant_by(stems);
    if telling.len() > 1 {
        ways.insert(0, (telling, 1.0));
    }
    Concept::new(ways, 1.0, vocabulary)
}

/// The first telling words that are one name, and how many words of the question they take.
fn named(words: &[&str], stems: &[String], telling: bool, vocabulary: &Vocabulary) -> (usize, Concept) {
    let places: Vec<usize> = (0..words.len())
        .filter(|place| !telling || !is_joining(words[*place]))
        .collect();
    let terms: Vec<String> = places.iter().map(|place| stems[*place].clone()).collect();
    let mut length = THESAURUS.name_at(&terms);
    let of = |length: usize| {
        let words: Vec<&str> = places[..length].iter().map(|place| words[*place]).collect();
        concept(&words, &terms[..length], vocabulary)
    };
    let mut concept = of(length);
    // What nobody wrote by this name or another is looked for by its words: *celulares en clase* in a network that says *teléfonos*.
    if length > 1 && !concept.is_named(vocabulary) {
        length = 1;
        concept = of(length);
    }
    (places[length - 1] + 1, concept)
}

/// What some words of a question are about: as typed, by other names, as probably meant.
fn concept(words: &[&str], terms: &[String], vocabulary: &Vocabulary) -> Concept {
    let mut ways = vec![(terms.to_vec(), 1.0)];
    let mut add = |terms: Vec<String>, nearness: f64| ways.push((terms, nearness));
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
    let weight = match words {
        [word] if is_common(word) => COMMON,
        [word] if is_of_level(word) || WHEN.split(' ').any(|when| when == *word) => AROUND,
        // What stands in the table as a name tells something, whatever its words are.
        _ => 1.0,
    };
    Concept::new(ways, weight, vocabulary)
}

/// The word of which another is the little one: *cortito*, *tareíta*.
fn plain(word: &str) -> Option<String> {
    let little = ["itos", "itas", "ito", "ita"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))?;
    (little.len() >= 3).then(|| stemmed(&format!("{little}o")))
}
