//! What surveys said, as tables for whoever analyses: answers by option, scales, and the codebook of both.
//!
//! Owns the columns. It writes what a release shows of the parts that it is handed and nothing besides: no cell that is withheld, no
//! sum of its own, no student, no time finer than a day. Must not decide who may see which part.

mod codebook;
mod items;
mod scales;

use domain::administration::Administration;
use domain::id::AdministrationId;
use domain::results::Results;
use domain::secret::hash;
use domain::suppression::{Group, Part};
use survey::Instrument;

use crate::delimited::{Separator, disarmed, write};

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// How many gave which answer: a row a group, question and answer.
    Items,
    /// What the scales say: a row a group and scale.
    Scales,
    /// What stands behind the codes of both: a row a question, answer and scale.
    Codebook,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Items, Self::Scales, Self::Codebook];

    /// The name of its file.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Items => "respuestas.csv",
            Self::Scales => "escalas.csv",
            Self::Codebook => "libro-de-codigos.csv",
        }
    }

    /// The table of a file's name.
    #[must_use]
    pub fn of_file(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.file() == name)
    }

    /// The line of its columns, with the mark in front that tells spreadsheets that it is UTF-8.
    #[must_use]
    pub fn head(self) -> String {
        let columns: &[&str] = match self {
            Self::Items => &items::COLUMNS,
            Self::Scales => &scales::COLUMNS,
            Self::Codebook => &codebook::COLUMNS,
        };
        let columns: Vec<String> = columns.iter().map(|column| (*column).to_owned()).collect();
        format!("\u{feff}{}", write(&columns, &[], Separator::Semicolon))
    }
}

/// The results of one administration, as far as a reader may see them.
#[derive(Debug)]
pub struct Told<'a> {
    /// What the liceo is called: its code, or what stands for it ([`domain::student::RosterSecret::school`]).
    pub liceo: &'a str,
    /// What was given.
    pub administration: &'a Administration,
    /// The questionnaire in its version.
    pub instrument: &'a Instrument,
    /// What came of it.
    pub results: &'a Results,
    /// The parts that the reader may see, each with what it is called.
    pub parts: &'a [(Part, String)],
}

impl Told<'_> {
    /// Its lines in a table of results. The codebook has none of it: see [`codebook`].
    #[must_use]
    pub fn lines(&self, table: Table) -> String {
        let rows = match table {
            Table::Items => items::rows(self),
            Table::Scales => scales::rows(self),
            Table::Codebook => return String::new(),
        };
        without_head(&rows)
    }

    /// Every group that is shown, with the first cells of its lines: which liceo, survey, questionnaire, days and group.
    fn shown(&self) -> Vec<(Group, u32, Vec<String>)> {
        let release = &self.results.release;
        let of_part = |(part, name): &(Part, String)| {
            let sexes = release
                .outline
                .sexes
                .iter()
                .map(|sex| (Group::of(*part, sex), sex.as_str()));
            let groups = std::iter::once((Group::all(*part), "")).chain(sexes);
            let cells = |(group, sex): (Group, &str)| {
                let (n, _) = release.shown(&group)?;
                Some((group, n, self.first_cells(name, sex)))
            };
            groups.filter_map(cells).collect::<Vec<_>>()
        };
        self.parts.iter().flat_map(of_part).collect()
    }

    fn first_cells(&self, part: &str, sex: &str) -> Vec<String> {
        let administration = self.administration;
        vec![
            disarmed(self.liceo),
            survey_code(administration.id),
            disarmed(&self.instrument.key),
            administration.instrument_version.to_string(),
            disarmed(administration.short_form.as_deref().unwrap_or_default()),
            administration.opens_at.day().to_string(),
            administration.last_day().to_string(),
            disarmed(part),
            sex.to_owned(),
        ]
    }
}

/// The lines of a questionnaire in the codebook; `say` picks the language of a text.
#[must_use]
pub fn codebook(instrument: &Instrument, version: i64, say: &dyn Fn(&survey::Texts) -> String) -> String {
    without_head(&codebook::rows(instrument, version, say))
}

/// What a survey is called: liceos give it names.
fn survey_code(administration: AdministrationId) -> String {
    let mut digits = hash(&format!("results of {administration}"));
    digits.truncate(10);
    format!("E{digits}")
}

fn without_head(rows: &[Vec<String>]) -> String {
    rows.split_first()
        .map_or_else(String::new, |(first, rest)| write(first, rest, Separator::Semicolon))
}

/// A number as Chilean spreadsheets read it, to two decimals.
fn decimal(value: f64) -> String {
    format!("{value:.2}").replace('.', ",")
}
