//! What the address asks for.

use domain::cycle::Decision;
use domain::id::{DriverId, IdeaId};
use domain::measure::Area;
use domain::school::Level;
use domain::search::Asked as Question;

use crate::routes;

/// As it stands in the address; what can't be read is not asked for.
#[derive(serde::Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    /// The question.
    pub q: String,
    /// Which result.
    pub resultado: String,
    /// Which driver.
    pub impulsor: String,
    /// About what.
    pub tema: String,
    /// Which level.
    pub nivel: String,
    /// Only liceos like ours.
    pub como: String,
    /// Which idea.
    pub idea: String,
    /// Which page.
    pub pagina: String,
}

/// What came of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was decided so.
    Decided(Decision),
    /// It still runs.
    Open,
}

impl Outcome {
    /// All, in the order of the page.
    pub const ALL: [Self; 4] = [
        Self::Decided(Decision::Adopt),
        Self::Decided(Decision::Adapt),
        Self::Decided(Decision::Abandon),
        Self::Open,
    ];

    /// Its word in addresses and messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Decided(decision) => decision.word(),
            Self::Open => "open",
        }
    }

    /// Of a decision, or of none.
    pub const fn of(decision: Option<Decision>) -> Self {
        match decision {
            Some(decision) => Self::Decided(decision),
            None => Self::Open,
        }
    }
}

impl Asked {
    /// The question, read.
    pub fn question(&self) -> Question {
        let short: String = self.q.chars().take(300).collect();
        Question::read(&short)
    }

    /// The result.
    pub fn outcome(&self) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|one| one.word() == self.resultado)
    }

    /// The driver.
    pub fn driver(&self) -> Option<DriverId> {
        self.impulsor.parse().ok()
    }

    /// What it is about.
    pub fn area(&self) -> Option<Area> {
        self.tema.parse().ok()
    }

    /// The level.
    pub fn level(&self) -> Option<Level> {
        self.nivel.parse().ok()
    }

    /// The idea.
    pub fn idea(&self) -> Option<IdeaId> {
        self.idea.parse().ok()
    }

    /// Only liceos like ours.
    pub fn only_alike(&self) -> bool {
        !self.como.is_empty()
    }

    /// Whether anything is asked at all.
    pub fn is_anything(&self) -> bool {
        !self.question().is_empty()
            || self.outcome().is_some()
            || self.driver().is_some()
            || self.area().is_some()
            || self.level().is_some()
            || self.idea().is_some()
            || self.only_alike()
    }

    /// The same with another result, from its first page.
    pub fn with_outcome(&self, outcome: Option<Outcome>) -> String {
        self.address(outcome.map_or("", Outcome::word), 1)
    }

    /// Another page of the same.
    pub fn at(&self, page: usize) -> String {
        self.address(&self.resultado, page)
    }

    fn address(&self, result: &str, page: usize) -> String {
        let mut query: Vec<String> = Vec::new();
        for (name, value) in [
            ("q", self.q.as_str()),
            ("resultado", result),
            ("impulsor", &self.impulsor),
            ("tema", &self.tema),
            ("nivel", &self.nivel),
            ("como", &self.como),
            ("idea", &self.idea),
        ] {
            if !value.is_empty() {
                query.push(format!("{name}={}", routes::encode(value)));
            }
        }
        if page > 1 {
            query.push(format!("pagina={page}"));
        }
        if query.is_empty() {
            return routes::SEARCH.to_owned();
        }
        format!("{}?{}", routes::SEARCH, query.join("&"))
    }
}
