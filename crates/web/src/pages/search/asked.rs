//! What the address asks for.

use domain::cycle::Decision;
use domain::event::Noun;
use domain::id::IdeaId;
use domain::measure::Area;
use domain::school::{Dependency, Level};
use store::Chosen;
use uuid::Uuid;

use super::facets::Facet;
use crate::routes;

/// Signs of a question that are read.
const LONGEST: usize = 300;

/// As it stands in the address; what can't be read is not asked for.
#[derive(serde::Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    /// The question.
    pub q: String,
    /// Documents of which kind.
    pub tipo: String,
    /// Which result.
    pub resultado: String,
    /// Which driver.
    pub impulsor: String,
    /// About what.
    pub tema: String,
    /// Which level.
    pub nivel: String,
    /// Liceos of which kind.
    pub dependencia: String,
    /// Only liceos like ours.
    pub como: String,
    /// Which idea.
    pub idea: String,
    /// More like which document: its kind and id.
    pub parecido: String,
    /// Which page.
    pub pagina: String,
}

impl Asked {
    /// The question as it is read.
    pub fn question(&self) -> String {
        self.q.chars().take(LONGEST).collect()
    }

    /// Whether something is asked in words.
    pub fn has_words(&self) -> bool {
        !self.q.trim().is_empty()
    }

    /// What was chosen of a facet; nothing where that is no value of it.
    pub fn value(&self, facet: Facet) -> Option<&str> {
        let value = match facet {
            Facet::Kind => &self.tipo,
            Facet::Result => &self.resultado,
            Facet::Driver => &self.impulsor,
            Facet::Area => &self.tema,
            Facet::Level => &self.nivel,
            Facet::Dependency => &self.dependencia,
        };
        (!value.is_empty() && facet.knows(value)).then_some(value.as_str())
    }

    /// The idea.
    pub fn idea(&self) -> Option<IdeaId> {
        self.idea.parse().ok()
    }

    /// The document that more is asked like.
    pub fn like(&self) -> Option<(Noun, Uuid)> {
        let (noun, id) = self.parecido.split_once(':')?;
        Some((noun.parse().ok()?, id.parse().ok()?))
    }

    /// Only liceos like ours.
    pub fn only_alike(&self) -> bool {
        !self.como.is_empty()
    }

    /// Whether something was chosen beside the words.
    pub fn is_narrowed(&self) -> bool {
        self.only_alike() || Facet::ALL.into_iter().any(|facet| self.value(facet).is_some())
    }

    /// Whether anything is asked at all.
    pub fn is_anything(&self) -> bool {
        self.has_words() || self.is_narrowed() || self.idea().is_some()
    }

    /// What was chosen, as the store sieves by it.
    pub fn chosen(&self) -> Chosen {
        fn read<T: std::str::FromStr>(value: Option<&str>) -> Option<T> {
            value.and_then(|value| value.parse().ok())
        }
        Chosen {
            noun: read::<Noun>(self.value(Facet::Kind)),
            result: self.value(Facet::Result).map(|value| value.parse::<Decision>().ok()),
            area: read::<Area>(self.value(Facet::Area)),
            level: read::<Level>(self.value(Facet::Level)),
            dependency: read::<Dependency>(self.value(Facet::Dependency)),
            driver: read(self.value(Facet::Driver)),
            idea: self.idea(),
        }
    }

    /// The number of the page.
    pub fn page(&self) -> usize {
        self.pagina.parse().unwrap_or(1)
    }

    /// The same with another value of a facet, from its first page.
    pub fn with(&self, facet: Facet, value: &str) -> String {
        self.address(Some((facet.name(), value)), 1)
    }

    /// The same of documents of every kind.
    pub fn of_any_kind(&self) -> String {
        self.with(Facet::Kind, "")
    }

    /// The same of all liceos.
    pub fn of_all_liceos(&self) -> String {
        self.address(Some(("como", "")), 1)
    }

    /// The words alone.
    pub fn words_alone(&self) -> String {
        let only = Self {
            q: self.q.clone(),
            idea: self.idea.clone(),
            ..Self::default()
        };
        only.address(None, 1)
    }

    /// Another page of the same.
    pub fn at(&self, page: usize) -> String {
        self.address(None, page)
    }

    /// What a form sends along when the words change.
    pub fn kept(&self) -> Vec<(&'static str, &str)> {
        let pairs = self.pairs().into_iter().skip(1);
        pairs
            .filter(|(name, value)| *name != "como" && !value.is_empty())
            .collect()
    }

    fn pairs(&self) -> [(&'static str, &str); 9] {
        [
            ("q", &self.q),
            ("tipo", &self.tipo),
            ("resultado", &self.resultado),
            ("impulsor", &self.impulsor),
            ("tema", &self.tema),
            ("nivel", &self.nivel),
            ("dependencia", &self.dependencia),
            ("como", &self.como),
            ("idea", &self.idea),
        ]
    }

    fn address(&self, other: Option<(&str, &str)>, page: usize) -> String {
        let mut query: Vec<String> = Vec::new();
        for (name, own) in self.pairs() {
            let value = other
                .filter(|(changed, _)| *changed == name)
                .map_or(own, |(_, value)| value);
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
