//! The sentence of a test, in both languages, and its figure.
//!
//! Owns nothing that is said: that is `charts`'.

use charts::export::{Size, test_svg};
use charts::irt::{TestFigure, sentence};
use i18n::Lang;
use serde::Serialize;
use stats::irt::Fit;

use super::super::input::Table;

/// A test that can be told about.
pub struct Told<'a> {
    figure: TestFigure<'a>,
    source: &'a str,
}

/// What is said, by language.
#[derive(Serialize)]
pub struct Words {
    es: String,
    en: String,
}

impl<'a> Told<'a> {
    pub fn new(fit: &'a Fit, names: &'a [String], table: &'a Table) -> Self {
        let figure = TestFigure {
            id: "irt",
            fit,
            names,
            title: &table.name,
        };
        Self {
            figure,
            source: &table.name,
        }
    }

    pub fn both(&self) -> Words {
        Words {
            es: self.sentence(Lang::EsCl),
            en: self.sentence(Lang::En),
        }
    }

    /// What it says, what to do and what it does not say, in one paragraph.
    pub fn sentence(&self, lang: Lang) -> String {
        let said = sentence(&self.figure, lang);
        let parts = [Some(said.lead), Some(said.next), said.caution];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// The figure as a file that stands alone.
    pub fn picture(&self, lang: Lang) -> String {
        test_svg(&self.figure, self.source, lang, Size::Page)
    }
}
