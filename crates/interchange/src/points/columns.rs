//! What each column of a table of points means: chosen by somebody, remembered, or guessed.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::PointsSpec;
use crate::FileProblem;
use crate::delimited::Table;

/// What a column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// Nothing that is read.
    Nothing,
    /// The period, by one of its days.
    Period,
    /// The value.
    Value,
    /// How many stand behind the value.
    N,
    /// The part of a whole.
    Numerator,
    /// The whole.
    Denominator,
    /// The course.
    Course,
    /// The school, by its RBD.
    School,
    /// The school, by a code of one's own.
    Local,
}

impl Meaning {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Nothing,
        Self::Period,
        Self::Value,
        Self::N,
        Self::Numerator,
        Self::Denominator,
        Self::Course,
        Self::School,
        Self::Local,
    ];

    /// Its word, as it is kept and sent.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Period => "period",
            Self::Value => "value",
            Self::N => "n",
            Self::Numerator => "numerator",
            Self::Denominator => "denominator",
            Self::Course => "course",
            Self::School => "school",
            Self::Local => "local",
        }
    }

    /// The one of this word; what is no word means nothing.
    #[must_use]
    pub fn of(word: &str) -> Self {
        Self::named(word).unwrap_or(Self::Nothing)
    }

    /// The one of this word, if it is one.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|meaning| meaning.word() == word)
    }

    /// Whether only a measure of parts and wholes has it.
    #[must_use]
    pub const fn is_part(self) -> bool {
        matches!(self, Self::Numerator | Self::Denominator)
    }
}

/// What the columns of a table mean, from left to right. As JSON a list of words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Columns(Vec<Meaning>);

impl Columns {
    /// As somebody chose them.
    #[must_use]
    pub const fn of(meanings: Vec<Meaning>) -> Self {
        Self(meanings)
    }

    /// By the names of the columns, compared without case, accents and punctuation.
    ///
    /// # Errors
    /// The names that the table does not have.
    pub fn by_name<N: AsRef<str>>(table: &Table, named: &[(N, Meaning)]) -> Result<Self, FileProblem> {
        let mut columns = Self(vec![Meaning::Nothing; table.headers.len()]);
        let mut missing = Vec::new();
        for (name, meaning) in named {
            match table.column(&[name.as_ref()]) {
                Some(at) => columns.0[at] = *meaning,
                None => missing.push(name.as_ref().to_owned()),
            }
        }
        if missing.is_empty() {
            Ok(columns)
        } else {
            Err(FileProblem::MissingColumns(missing))
        }
    }

    /// What a column means; nothing where nobody said.
    #[must_use]
    pub fn meaning(&self, column: usize) -> Meaning {
        self.0.get(column).copied().unwrap_or(Meaning::Nothing)
    }

    /// Whether a table of these columns can be read: it has a period and a value or its parts, and none twice.
    #[must_use]
    pub fn fit(&self, table: &Table, spec: &PointsSpec<'_>) -> bool {
        self.layout(table, spec).is_ok()
    }

    /// The same without what this measure doesn't have.
    #[must_use]
    pub fn for_measure(mut self, spec: &PointsSpec<'_>) -> Self {
        if !spec.counting.kind.has_denominator() {
            for meaning in self.0.iter_mut().filter(|meaning| meaning.is_part()) {
                *meaning = Meaning::Nothing;
            }
        }
        self
    }

    /// Gives a column its meaning, where it has none yet.
    pub(super) fn put(&mut self, column: Option<usize>, meaning: Meaning) {
        let free = column
            .and_then(|at| self.0.get_mut(at))
            .filter(|at| **at == Meaning::Nothing);
        if let Some(free) = free {
            *free = meaning;
        }
    }

    /// The columns of a meaning.
    pub(super) fn all(&self, wanted: Meaning) -> Vec<usize> {
        let meanings = self.0.iter().enumerate();
        meanings
            .filter(|(_, meaning)| **meaning == wanted)
            .map(|(at, _)| at)
            .collect()
    }
}

/// By which files of the same columns are known again: SHA-256 of the folded headers, in hexadecimal.
#[must_use]
pub fn headers_hash(table: &Table) -> String {
    // No folded header holds the end of a line.
    let hash = Sha256::digest(table.folded().join("\n"));
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
