//! What liceos call by several words: a table that a teacher can read and correct, read once.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::terms::terms;

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
    words: HashMap<String, ()>,
    longest: usize,
}

impl Thesaurus {
    fn read(table: &str) -> Self {
        let written = table
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let lines: Vec<Line> = written
            .map(|line| {
                let (same, beside) = line.split_once('>').unwrap_or((line, ""));
                Line {
                    same: names(same),
                    beside: names(beside),
                }
            })
            .collect();
        let mut of_names: HashMap<Vec<String>, Vec<usize>> = HashMap::new();
        let mut words = HashMap::new();
        for (number, line) in lines.iter().enumerate() {
            for name in &line.same {
                of_names.entry(name.clone()).or_default().push(number);
                words.extend(name.iter().map(|word| (word.clone(), ())));
            }
        }
        let longest = of_names.keys().map(Vec::len).max().unwrap_or(1);
        Self {
            lines,
            names: of_names,
            words,
            longest,
        }
    }

    /// Whether a term stands in a name.
    pub(super) fn knows(&self, term: &str) -> bool {
        self.words.contains_key(term)
    }

    /// Every term of a name, in no order.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.keys().map(String::as_str)
    }

    /// How many of the first terms are one name: the most that are; one where none is.
    pub(super) fn name_at(&self, terms: &[String]) -> usize {
        let most = self.longest.min(terms.len());
        (2..=most)
            .rev()
            .find(|length| self.names.contains_key(&terms[..*length]))
            .unwrap_or(1)
    }

    /// Other names of the same, and what lies beside, with how near they are.
    pub(super) fn others(&self, name: &[String]) -> Vec<(Vec<String>, f64)> {
        let lines = self
            .names
            .get(name)
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

/// Names between commas, as terms; each once.
fn names(list: &str) -> Vec<Vec<String>> {
    let mut names: Vec<Vec<String>> = Vec::new();
    for name in list.split(',').map(terms) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
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
            .filter(|name| !name.trim().is_empty() && terms(name).is_empty())
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
