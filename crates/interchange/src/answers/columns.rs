//! What the columns of a sheet are taken for: first what a person decided, then by their names.

use std::collections::{HashMap, HashSet};

use domain::search::fold;

use super::header::Header;
use super::wanted::{Named, Wanted};
use super::{ColumnGuess, Fact, Meaning, words};
use crate::FileProblem;
use crate::delimited::Row;
use crate::problem::is_short_of_digits;

/// As many characters of a header are shown.
const SHOWN: usize = 60;

/// A second column for something that has one already.
pub(super) const TWICE: &str = "answers-column-twice";

/// A column of an item that the paper doesn't have.
const NO_ITEM: &str = "answers-column-no-item";

/// The columns of a sheet.
pub(super) struct Columns {
    pub guesses: Vec<ColumnGuess>,
    taken: HashSet<Meaning>,
    /// Those that a person decided.
    decided: HashSet<usize>,
}

impl Columns {
    /// By their names.
    ///
    /// # Errors
    /// A person chose two columns for the same.
    pub fn of(header: &Header, wanted: &Wanted<'_>) -> Result<Self, FileProblem> {
        let mut columns = Self {
            guesses: guesses(&header.cells),
            taken: HashSet::new(),
            decided: HashSet::new(),
        };
        columns.decide(wanted)?;
        columns.find_items(&header.cells, wanted);
        columns.find_who(&header.cells);
        Ok(columns)
    }

    fn decide(&mut self, wanted: &Wanted<'_>) -> Result<(), FileProblem> {
        let Some(mapping) = wanted.mapping else { return Ok(()) };
        let mut twice: Vec<String> = Vec::new();
        for (at, guess) in self.guesses.iter_mut().enumerate() {
            let Some(meaning) = mapping.meaning(&guess.name) else {
                continue;
            };
            self.decided.insert(at);
            match meaning {
                Meaning::Nothing => {}
                Meaning::Item(label) if !wanted.has(label) => guess.doubt = Some(NO_ITEM),
                meaning if self.taken.insert(meaning.clone()) => guess.meaning = meaning.clone(),
                _ => twice.push(guess.header.clone()),
            }
        }
        if twice.is_empty() {
            Ok(())
        } else {
            Err(FileProblem::ColumnsTwice(twice))
        }
    }

    /// Columns that are called as the paper calls its items come before those that only have their numbers.
    fn find_items(&mut self, cells: &[String], wanted: &Wanted<'_>) {
        let named: Vec<Named> = cells.iter().map(|cell| wanted.named(cell)).collect();
        for (at, named) in named.iter().enumerate() {
            if let Named::Exactly(label) = named {
                self.take(at, Meaning::Item(label.clone()));
            }
        }
        for (at, named) in named.iter().enumerate() {
            match named {
                Named::Item(label) => self.take(at, Meaning::Item(label.clone())),
                Named::Another if self.is_free(at) => self.guesses[at].doubt = Some(NO_ITEM),
                _ => {}
            }
        }
    }

    fn find_who(&mut self, cells: &[String]) {
        let folded: Vec<String> = cells.iter().map(|cell| fold(cell)).collect();
        for (at, name) in folded.iter().enumerate() {
            if let Some(fact) = words::fact(name) {
                self.take(at, Meaning::Who(fact));
            }
        }
        let whole = if self.at(Fact::Surnames).is_some() {
            Fact::Given
        } else {
            Fact::Name
        };
        for (at, name) in folded.iter().enumerate() {
            if words::is_given_or_whole(name) {
                self.take(at, Meaning::Who(whole));
            }
        }
    }

    /// Gives a column its meaning, unless it has one, a person decided that it has none, or another column has it.
    pub fn take(&mut self, at: usize, meaning: Meaning) {
        if !self.is_free(at) {
            return;
        }
        if self.taken.insert(meaning.clone()) {
            self.guesses[at].meaning = meaning;
        } else {
            self.guesses[at].doubt = Some(TWICE);
        }
    }

    /// The same for a column that is known by its cells alone.
    pub fn take_by_cells(&mut self, at: usize, meaning: Meaning, doubt: &'static str) {
        if self.is_free(at) && self.taken.insert(meaning.clone()) {
            self.guesses[at].meaning = meaning;
            self.guesses[at].doubt = Some(doubt);
        }
    }

    /// Whether a column means nothing yet, and nobody has decided that it shall.
    pub fn is_free(&self, at: usize) -> bool {
        !self.decided.contains(&at) && self.guesses[at].meaning == Meaning::Nothing
    }

    /// Where a fact stands.
    pub fn at(&self, fact: Fact) -> Option<usize> {
        self.guesses
            .iter()
            .position(|guess| guess.meaning == Meaning::Who(fact))
    }

    /// Whether any column says who a row is about.
    pub fn has_who(&self) -> bool {
        self.guesses
            .iter()
            .any(|guess| matches!(guess.meaning, Meaning::Who(_)))
    }

    /// The columns of items with their labels, from left to right.
    pub fn items(&self) -> Vec<(usize, &str)> {
        let columns = self.guesses.iter().enumerate();
        columns
            .filter_map(|(at, guess)| match &guess.meaning {
                Meaning::Item(label) => Some((at, label.as_str())),
                _ => None,
            })
            .collect()
    }

    /// Empties every cell that nothing needs.
    pub fn forget(&self, row: &mut Row) {
        row.cells.truncate(self.guesses.len());
        for (cell, guess) in row.cells.iter_mut().zip(&self.guesses) {
            if guess.meaning == Meaning::Nothing {
                *cell = String::new();
            }
        }
    }
}

fn guesses(cells: &[String]) -> Vec<ColumnGuess> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let one = |(at, cell): (usize, &String)| {
        let (header, folded) = if is_short_of_digits(cell) {
            (domain::text::line(cell, SHOWN), fold(cell))
        } else {
            (String::new(), String::new())
        };
        let times = seen.entry(folded.clone()).or_insert(0);
        *times += 1;
        let name = match (folded.is_empty(), *times) {
            (true, _) => format!("#{}", at + 1),
            (false, 1) => folded,
            (false, times) => format!("{folded}#{times}"),
        };
        ColumnGuess {
            header,
            name,
            meaning: Meaning::Nothing,
            doubt: None,
        }
    };
    cells.iter().enumerate().map(one).collect()
}
