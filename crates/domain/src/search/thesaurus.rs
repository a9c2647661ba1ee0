//! What liceos call by several words: a table that a teacher can read and correct, read once.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::said::said;
use super::terms::{is_common, is_joining, stemmed};

/// The table.
const TABLE: &str = include_str!("thesaurus.txt");

/// What says the same, and what lies beside it.
const SAME: f64 = 0.85;
/// See [`SAME`].
const BESIDE: f64 = 0.4;

/// The table, read.
pub(super) static THESAURUS: LazyLock<Thesaurus> = LazyLock::new(|| Thesaurus::read(TABLE));

/// One thing with its names.
#[derive(Debug)]
struct Line {
    same: Vec<Vec<String>>,
    beside: Vec<Vec<String>>,
}

/// Lines, and in which of them a name stands.
#[derive(Debug)]
pub(super) struct Thesaurus {
    lines: Vec<Line>,
    names: HashMap<Vec<String>, Vec<usize>>,
    idioms: HashMap<Vec<String>, Vec<usize>>,
    words: HashSet<String>,
    longest: usize,
    longest_idiom: usize,
}

/// A name as it is written: every word of it, and what remains without those that only join others.
struct Name {
    whole: Vec<String>,
    telling: Vec<String>,
    common: bool,
}

impl Name {
    fn read(written: &str) -> Self {
        let words = said(written);
        let telling: Vec<&String> = words.iter().filter(|word| !is_joining(word)).collect();
        Self {
            common: telling.iter().all(|word| is_common(word)),
            telling: telling.into_iter().map(|word| stemmed(word)).collect(),
            whole: words.iter().map(|word| stemmed(word)).collect(),
        }
    }

    /// Whether it says something by its joining words alone: *no vienen* is an absence, *vienen* is none; *para qué sirve*.
    fn is_idiom(&self) -> bool {
        let joined = self.whole.len() > self.telling.len();
        joined && (self.telling.len() < 2 || self.common)
    }
}

impl Thesaurus {
    fn read(table: &str) -> Self {
        let written = table
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let (mut lines, mut names, mut idioms) = (Vec::new(), HashMap::new(), HashMap::new());
        for (number, line) in written.enumerate() {
            let (same, beside) = line.split_once('>').unwrap_or((line, ""));
            let all: Vec<Name> = same.split(',').map(Name::read).collect();
            let (said_so, called): (Vec<Name>, Vec<Name>) = all.into_iter().partition(Name::is_idiom);
            for idiom in said_so {
                let places: &mut Vec<usize> = idioms.entry(idiom.whole).or_default();
                places.push(number);
            }
            let same = each_once(called);
            for name in &same {
                let places: &mut Vec<usize> = names.entry(name.clone()).or_default();
                places.push(number);
            }
            let beside = each_once(beside.split(',').map(Name::read).collect());
            lines.push(Line { same, beside });
        }
        Self {
            words: names.keys().flatten().cloned().collect(),
            longest: names.keys().map(Vec::len).max().unwrap_or(1),
            longest_idiom: idioms.keys().map(Vec::len).max().unwrap_or(1),
            lines,
            names,
            idioms,
        }
    }

    /// Whether a term stands in a name.
    pub(super) fn knows(&self, term: &str) -> bool {
        self.words.contains(term)
    }

    /// Every term of a name, in no order.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    /// How many of the first terms are one name: the most that are; one where none is.
    pub(super) fn name_at(&self, terms: &[String]) -> usize {
        let most = self.longest.min(terms.len());
        (2..=most)
            .rev()
            .find(|length| self.names.contains_key(&terms[..*length]))
            .unwrap_or(1)
    }

    /// How many of the first words of a question, joining ones among them, are something that is said so: the most that are.
    pub(super) fn idiom_at(&self, stems: &[String]) -> Option<usize> {
        let most = self.longest_idiom.min(stems.len());
        (2..=most)
            .rev()
            .find(|length| self.idioms.contains_key(&stems[..*length]))
    }

    /// Other names of the same, and what lies beside, with how near they are.
    pub(super) fn others(&self, name: &[String]) -> Vec<(Vec<String>, f64)> {
        self.of_lines(self.names.get(name))
    }

    /// What is meant by something that is said so.
    pub(super) fn meant_by(&self, idiom: &[String]) -> Vec<(Vec<String>, f64)> {
        self.of_lines(self.idioms.get(idiom))
    }

    fn of_lines(&self, numbers: Option<&Vec<usize>>) -> Vec<(Vec<String>, f64)> {
        let lines = numbers
            .into_iter()
            .flatten()
            .filter_map(|number| self.lines.get(*number));
        let mut others = Vec::new();
        for line in lines {
            others.extend(line.same.iter().map(|other| (other.clone(), SAME)));
            others.extend(line.beside.iter().map(|other| (other.clone(), BESIDE)));
        }
        others
    }
}

/// The telling terms of names; each once, and none of nothing.
fn each_once(names: Vec<Name>) -> Vec<Vec<String>> {
    let mut each: Vec<Vec<String>> = Vec::new();
    for name in names {
        if !name.telling.is_empty() && !each.contains(&name.telling) {
            each.push(name.telling);
        }
    }
    each
}

#[cfg(test)]
mod tests {
    use super::super::terms::terms;
    use super::*;

    #[test]
    fn the_table_has_no_line_of_a_single_name_and_no_name_made_of_nothing() {
        for line in &THESAURUS.lines {
            assert!(line.same.len() + line.beside.len() > 1, "{line:?}");
        }
        let empty: Vec<&str> = TABLE
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(|line| line.split([',', '>']))
            .filter(|name| !name.trim().is_empty() && said(name).is_empty())
            .collect();
        assert!(empty.is_empty(), "{empty:?}");
    }

    #[test]
    fn a_name_of_several_words_is_one_name() {
        assert_eq!(THESAURUS.name_at(&terms("consejo de curso en primero")), 2);
        assert_eq!(THESAURUS.name_at(&terms("zanahoria")), 1);
        assert!(
            THESAURUS
                .others(&terms("exit ticket"))
                .iter()
                .any(|(name, _)| *name == terms("boleto"))
        );
    }
}
