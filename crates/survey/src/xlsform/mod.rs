//! XLSForm: the sheets in which KoboToolbox, ODK, SurveyCTO and Enketo write questionnaires, as tables of strings.
//!
//! Owns reading ([`from_sheets`]) and writing ([`to_sheets`]) of a subset: `select_one`, `select_multiple`, `integer`, `decimal`,
//! `text`, one `note` at the beginning, groups one deep (`table-list` makes a grid), `label`, `hint`, `required`, `relevant`, and
//! a `constraint` that only sets limits. What is beyond it is refused by sheet, row and name; nothing is dropped in silence.
//! Left out on purpose: `start`, `deviceid`, `username` and their like, which tell who answered and when; places, pictures, sound;
//! repeats, calculations and choices that depend on answers.
//!
//! What XLSForm has no word for stands where other tools don't look: the columns `ronda::reverse` and `ronda::decimals`, and a
//! fourth sheet, `ronda`, with the rows `title`, `decline`, `setting`, `language`, `scale`, `scale_of_scales` and `short_form`.
//! "Prefiero no responder" is the choice `prefer_not_to_say`; it is shown last. Must not read a file.

mod columns;
mod read;
mod refused;
mod write;

pub use read::from_sheets;
pub use refused::{Refusal, Refused, Which};
pub use write::to_sheets;

/// A sheet: what heads its columns, and its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The line on which the names of its columns stand, counted from 1.
    pub header_line: u64,
    /// The names of its columns, as they stand there.
    pub header: Vec<String>,
    /// Its rows, blank ones too.
    pub rows: Vec<Row>,
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The line of the sheet, counted from 1.
    pub line: u64,
    /// Its cells; those that are missing at the end are blank.
    pub cells: Vec<String>,
}

/// The sheets of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheets {
    /// What is asked.
    pub survey: Sheet,
    /// The answers of choices.
    pub choices: Sheet,
    /// Its name and version.
    pub settings: Sheet,
    /// What only we know; empty where the form comes from elsewhere.
    pub ronda: Sheet,
}
