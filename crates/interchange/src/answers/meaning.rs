//! What each column of a sheet means: guessed, or decided by a person and remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a column says of who a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// The RUN, whole or without its check digit.
    Run,
    /// The check digit of the RUN.
    Digit,
    /// The number in the class list.
    Number,
    /// The whole name: `Apellidos, Nombres` or `Nombres Apellidos`.
    Name,
    /// The given names, or the first of them.
    Given,
    /// The second given name, where it has its own column.
    SecondGiven,
    /// The surnames, or the first of them.
    Surnames,
    /// The second surname, where it has its own column.
    SecondSurname,
}

impl Fact {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Run,
        Self::Digit,
        Self::Number,
        Self::Name,
        Self::Given,
        Self::SecondGiven,
        Self::Surnames,
        Self::SecondSurname,
    ];

    /// Its word, as it is kept and sent.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Digit => "digit",
            Self::Number => "number",
            Self::Name => "name",
            Self::Given => "given",
            Self::SecondGiven => "second-given",
            Self::Surnames => "surnames",
            Self::SecondSurname => "second-surname",
        }
    }

    /// The key of its message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Run => "answers-column-run",
            Self::Digit => "answers-column-digit",
            Self::Number => "answers-column-number",
            Self::Name => "answers-column-name",
            Self::Given => "answers-column-given",
            Self::SecondGiven => "answers-column-second-given",
            Self::Surnames => "answers-column-surnames",
            Self::SecondSurname => "answers-column-second-surname",
        }
    }
}

/// What a column means. Written as a word: `nothing`, `run`, `item:12a`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Meaning {
    /// Nothing that is read: its cells are forgotten.
    Nothing,
    /// Who the row is about.
    Who(Fact),
    /// What was answered to the item of this label.
    Item(String),
}

/// How the word of an item begins.
const ITEM: &str = "item:";

impl Meaning {
    /// Its word.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::Nothing => "nothing".to_owned(),
            Self::Who(fact) => fact.word().to_owned(),
            Self::Item(label) => format!("{ITEM}{label}"),
        }
    }

    /// The one of this word; what is no word means nothing.
    #[must_use]
    pub fn of(word: &str) -> Self {
        match word.strip_prefix(ITEM) {
            Some(label) if !label.is_empty() => Self::Item(label.to_owned()),
            _ => {
                let fact = Fact::ALL.into_iter().find(|fact| fact.word() == word);
                fact.map_or(Self::Nothing, Self::Who)
            }
        }
    }

    /// The key of its message; of an item it asks for its `$label`.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Nothing => "answers-column-nothing",
            Self::Who(fact) => fact.key(),
            Self::Item(_) => "answers-column-item",
        }
    }
}

impl From<Meaning> for String {
    fn from(meaning: Meaning) -> Self {
        meaning.word()
    }
}

impl From<String> for Meaning {
    fn from(word: String) -> Self {
        Self::of(&word)
    }
}

/// What a person decided about the columns of a kind of sheet, by [`ColumnGuess::name`]. As JSON an object of words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping(BTreeMap<String, Meaning>);

impl Mapping {
    /// Of columns by name.
    pub fn of(columns: impl IntoIterator<Item = (String, Meaning)>) -> Self {
        Self(columns.into_iter().collect())
    }

    /// Whether it was decided of a sheet whose columns have no names, by where they stand.
    #[must_use]
    pub fn is_by_place(&self) -> bool {
        !self.0.is_empty() && self.0.keys().all(|name| name.starts_with('#'))
    }

    /// With one more column, or another meaning of it.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, meaning: Meaning) -> Self {
        self.0.insert(name.into(), meaning);
        self
    }

    /// What was decided about a column; none where nobody has seen it.
    #[must_use]
    pub fn meaning(&self, name: &str) -> Option<&Meaning> {
        self.0.get(name)
    }
}

/// What a column was taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ColumnGuess {
    /// What the sheet calls it, shortened; empty where it is called nothing, or where a number stands that may be a person's.
    pub header: String,
    /// By what it is known again: the folded header, with `#2` where the sheet has it a second time, or `#7` for the seventh column
    /// where it has no name.
    pub name: String,
    /// What it was taken for.
    pub meaning: Meaning,
    /// Key of a message where a person should look: it was known by its cells alone, or repeats another.
    pub doubt: Option<&'static str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_remembered_as_words() {
        let all = Fact::ALL.into_iter().map(Meaning::Who);
        for meaning in all.chain([Meaning::Nothing, Meaning::Item("12a".to_owned())]) {
            assert_eq!(Meaning::of(&meaning.word()), meaning);
        }
        let mapping = Mapping::default()
            .with("p1", Meaning::Item("1".to_owned()))
            .with("rut", Meaning::Who(Fact::Run));
        let text = serde_json::to_string(&mapping).unwrap();
        assert_eq!(text, r#"{"p1":"item:1","rut":"run"}"#);
        assert_eq!(serde_json::from_str::<Mapping>(&text).unwrap(), mapping);
        assert_eq!(Meaning::of("item:"), Meaning::Nothing);
    }
}
