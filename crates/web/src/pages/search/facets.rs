//! By what a search is narrowed, and the values of each.

use crate::page::Page;
use domain::cycle::Decision;
use domain::event::Noun;
use domain::id::DriverId;
use domain::measure::Area;
use domain::school::{Dependency, Level};
use domain::theory::Driver;

/// The kinds of documents, in the order of the page.
pub const KINDS: [Noun; 15] = [
    Noun::Cycle,
    Noun::Idea,
    Noun::Package,
    Noun::Attachment,
    Noun::Synthesis,
    Noun::Answer,
    Noun::Meeting,
    Noun::ConveningMinutes,
    Noun::Collection,
    Noun::Conversation,
    Noun::StandingOffer,
    Noun::Circle,
    Noun::Driver,
    Noun::Measure,
    Noun::Inquiry,
];

/// The word of a cycle without a decision.
const OPEN: &str = "open";

/// By what a search is narrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// Tests, ideas, packages, …
    Kind,
    /// What came of a test.
    Result,
    /// The driver, with those below it.
    Driver,
    /// What it is about.
    Area,
    /// The level.
    Level,
    /// The kind of liceo.
    Dependency,
}

impl Facet {
    /// All, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Kind,
        Self::Result,
        Self::Driver,
        Self::Area,
        Self::Level,
        Self::Dependency,
    ];

    /// Its name in the address.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kind => "tipo",
            Self::Result => "resultado",
            Self::Driver => "impulsor",
            Self::Area => "tema",
            Self::Level => "nivel",
            Self::Dependency => "dependencia",
        }
    }

    /// The key of its heading.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Kind => "search-kind",
            Self::Result => "search-result",
            Self::Driver => "search-driver",
            Self::Area => "search-area",
            Self::Level => "search-level",
            Self::Dependency => "search-dependency",
        }
    }

    /// Whether a word is one of its values.
    pub fn knows(self, word: &str) -> bool {
        match self {
            Self::Kind => KINDS.iter().any(|noun| noun.word() == word),
            Self::Result => word == OPEN || word.parse::<Decision>().is_ok(),
            Self::Driver => word.parse::<DriverId>().is_ok(),
            Self::Area => word.parse::<Area>().is_ok(),
            Self::Level => word.parse::<Level>().is_ok(),
            Self::Dependency => word.parse::<Dependency>().is_ok(),
        }
    }

    /// Its values with their names.
    pub fn values(self, page: &Page, drivers: &[Driver]) -> Vec<(String, String)> {
        let word = |list: &str, word: &str| (word.to_owned(), page.word(list, word));
        match self {
            Self::Kind => KINDS.iter().map(|noun| word("search-kinds", noun.word())).collect(),
            Self::Result => {
                let decisions = Decision::ALL.iter().map(|decision| decision.word());
                decisions.chain([OPEN]).map(|one| word("search-results", one)).collect()
            }
            Self::Driver => of_drivers(drivers),
            Self::Area => Area::ALL.iter().map(|area| word("area", area.word())).collect(),
            Self::Level => Level::ALL.iter().map(|level| word("level", level.word())).collect(),
            Self::Dependency => Dependency::ALL
                .iter()
                .map(|one| word("dependency", one.word()))
                .collect(),
        }
    }
}

/// The network's drivers, the second ones under theirs.
fn of_drivers(drivers: &[Driver]) -> Vec<(String, String)> {
    let mut values = Vec::new();
    for first in drivers.iter().filter(|driver| driver.parent_id.is_none()) {
        values.push((first.id.to_string(), first.name.clone()));
        for second in drivers.iter().filter(|driver| driver.parent_id == Some(first.id)) {
            values.push((second.id.to_string(), format!("{} › {}", first.name, second.name)));
        }
    }
    values
}
