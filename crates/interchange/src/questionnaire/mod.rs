//! Questionnaires in the files of other tools and our own: XLSForm as XLSX, XLS or one CSV, and JSON; read and written.
//!
//! Owns how the sheets of a form stand in a file. What they mean, and what is refused of them, is for `survey`.
//! Must not drop a sheet in silence, and must not run a formula: everything is written as words.

mod form;
mod keys;
mod problem;
mod read;
mod text;
mod write;

pub use keys::{refusal_key, wrong_key};
pub use problem::{NotRead, NotWritten};
pub use read::read;
pub use write::{to_json, to_xlsx};

use survey::{Instrument, Problem};

/// A questionnaire that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// What it asks.
    pub instrument: Instrument,
    /// What doesn't make sense yet, or what the file leaves open (whose words they are, under which licence). It can be kept as a
    /// draft with these, and not be asked.
    pub problems: Vec<Problem>,
    /// In which dress it came.
    pub dress: Dress,
    /// Sheets that mean nothing to a form and were not read, as the file calls them.
    pub ignored: Vec<String>,
}

/// In which dress a questionnaire comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dress {
    /// Sheets of an XLSForm.
    XlsForm,
    /// Our own JSON.
    Own,
}
