//! The theory of improvement as a picture and as an outline: aim, drivers, ideas, and how much evidence
//! stands on each line. The same words are beside every line, so that no line has to be seen.

mod draw;
mod layout;
mod outline;

use i18n::Lang;

use crate::ring::Decision;

/// The theory to be drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Theory {
    /// The aim, as a sentence.
    pub aim: String,
    /// Where the aim stands now: `Hoy: 61 de cada 100`; may be empty.
    pub now: String,
    /// The aim's own page.
    pub href: Option<String>,
    /// The first level of drivers.
    pub drivers: Vec<Driver>,
    /// Ideas that move a further driver, by the keys of both: a thin line each.
    pub further: Vec<(String, String)>,
    /// Whether it is drawn without evidence, as a theory of another time is: of that moment nobody counts.
    pub bare: bool,
}

/// A driver, with drivers of a second level or ideas below it, or both.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Driver {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: Option<String>,
    /// What stands on it.
    pub evidence: Evidence,
    /// Drivers below it; a third level is drawn as the second.
    pub drivers: Vec<Driver>,
    /// Ideas that move it.
    pub ideas: Vec<Idea>,
    /// What the further lines call it.
    pub key: String,
    /// Where the tests of its line are listed.
    pub tests_href: Option<String>,
    /// Said of it instead of its evidence: `se llamaba «…»`.
    pub mark: Option<String>,
}

/// An idea of change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Idea {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: Option<String>,
    /// What stands on it.
    pub evidence: Evidence,
    /// What the further lines call it.
    pub key: String,
    /// Where the tests of its line are listed.
    pub tests_href: Option<String>,
    /// Said of it instead of its evidence.
    pub mark: Option<String>,
    /// The names of the further drivers that it moves, for the outline.
    pub also: Vec<String>,
}

/// How much is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The style of its line.
    pub standing: Standing,
    /// Tests that were run.
    pub tests: usize,
    /// Schools that ran them.
    pub schools: usize,
    /// Tests that speak for it, where they were judged.
    pub in_favour: Option<usize>,
    /// What the network decided.
    pub decision: Option<Decision>,
}

/// What the tests say so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Supported by tests.
    Good,
    /// In test: not enough to say.
    Some,
    /// Nobody tried.
    #[default]
    Untested,
    /// It did not work.
    Against,
}

impl Standing {
    /// Every standing, in the order of the key.
    pub const ALL: [Self; 4] = [Self::Good, Self::Some, Self::Untested, Self::Against];

    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Some => "some",
            Self::Untested => "untested",
            Self::Against => "against",
        }
    }

    pub(crate) fn word(self, lang: Lang) -> String {
        lang.t(match self {
            Self::Good => "figure-standing-good",
            Self::Some => "figure-standing-some",
            Self::Untested => "figure-standing-untested",
            Self::Against => "figure-standing-against",
        })
    }
}

impl Evidence {
    /// `11 pruebas en 6 liceos, adoptada`.
    pub(crate) fn note(&self, lang: Lang) -> String {
        let tried = self.tried(lang);
        match self.decision {
            Some(decision) => format!("{tried}, {}", lang.t(decision.key())),
            None => tried,
        }
    }

    /// The same for the outline, where no line can be seen: the standing is always said.
    pub(crate) fn spoken(&self, lang: Lang) -> String {
        match (self.tests, self.decision) {
            (0, _) => self.standing.word(lang),
            (_, Some(_)) => self.note(lang),
            (_, None) => format!("{}, {}", self.tried(lang), self.standing.word(lang)),
        }
    }

    /// `8 de 11 a favor`, on the line.
    pub(crate) fn tally(&self, lang: Lang) -> Option<String> {
        let favour = self.in_favour.filter(|_| self.tests > 0)?;
        Some(lang.with("figure-tally", &[("n", favour.into()), ("tests", self.tests.into())]))
    }

    fn tried(&self, lang: Lang) -> String {
        match self.tests {
            0 => lang.t("figure-no-tests"),
            tests => lang.with(
                "figure-tests-in",
                &[("tests", tests.into()), ("schools", self.schools.into())],
            ),
        }
    }
}

/// The whole figure: key, picture for wide screens, outline for narrow ones.
#[must_use]
pub fn theory(theory: &Theory, lang: Lang) -> String {
    format!(
        "<div class=\"theory fit\">{}<div class=\"diagram\">{}</div><div class=\"as-outline\">{}</div></div>",
        if theory.bare { String::new() } else { key(theory, lang) },
        diagram(theory, lang),
        outline(theory, lang)
    )
}

pub use draw::diagram;
pub(crate) use draw::spans;
pub use outline::{key, outline};
