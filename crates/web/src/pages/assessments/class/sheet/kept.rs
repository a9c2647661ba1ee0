//! What is kept of a sheet between preview and decision: our own JSON, without a RUN and without the columns that nothing needs.

use domain::student::RosterSecret;
use interchange::answers::{Against, ClassSheet, ColumnGuess, KeyedAnswers, Mapping, Meaning};
use serde::{Deserialize, Serialize};

use crate::page::problem::Problem;
use crate::pages::imports::remark::KeptRemark;

/// A column, for whoever looks whether it was understood.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct KeptColumn {
    /// By what it is known again.
    pub name: String,
    /// What the sheet calls it.
    pub header: String,
    /// The word of what it was taken for.
    pub meaning: String,
    /// The key of why a person should look.
    pub doubt: Option<String>,
}

/// A sheet that waits.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct KeptSheet {
    /// The students' rows.
    pub rows: Vec<KeyedAnswers>,
    /// Columns that were read: how the sheet calls each, and for what it was taken.
    pub columns: Vec<(String, String)>,
    /// All columns, what nothing needs among them.
    #[serde(default)]
    pub all: Vec<KeptColumn>,
    /// Which kind of sheet it is, and whether a person decided about its columns: then that is remembered.
    #[serde(default)]
    pub kind: String,
    /// See `kind`.
    #[serde(default)]
    pub decided: Option<Mapping>,
    /// Items for which no column stands.
    pub missing: Vec<String>,
    /// Keys of the sheet that the paper lacks, by label; and those that differ.
    pub new_keys: Vec<(String, String)>,
    /// Labels of items whose key in the sheet is another than the paper's.
    pub other_keys: Vec<String>,
    /// What is odd about rows that are kept.
    pub odd: Vec<KeptRemark>,
    /// Rows that are left out, and why.
    pub out: Vec<KeptRemark>,
}

impl KeptColumn {
    fn of(column: &ColumnGuess) -> Self {
        Self {
            name: column.name.clone(),
            header: column.header.clone(),
            meaning: column.meaning.word(),
            doubt: column.doubt.map(str::to_owned),
        }
    }
}

impl KeptSheet {
    /// What is kept of a sheet that was read.
    pub fn of(sheet: &ClassSheet, secret: &RosterSecret, decided: Option<Mapping>) -> Self {
        let read = sheet.columns.iter().filter(|column| column.meaning != Meaning::Nothing);
        let keys = || sheet.key.iter().flat_map(|row| &row.keys);
        let new = keys().filter(|key| key.against == Against::New);
        let other = keys().filter(|key| key.against == Against::Other);
        Self {
            rows: sheet.rows.iter().map(|row| row.keyed(secret)).collect(),
            columns: read
                .map(|column| (column.header.clone(), column.meaning.word()))
                .collect(),
            all: sheet.columns.iter().map(KeptColumn::of).collect(),
            kind: sheet.kind(),
            decided,
            missing: sheet.missing.clone(),
            new_keys: new
                .filter_map(|key| Some((key.label.clone(), key.key.as_ref()?.written())))
                .collect(),
            other_keys: other.map(|key| key.label.clone()).collect(),
            odd: sheet
                .rows
                .iter()
                .flat_map(|row| &row.remarks)
                .map(KeptRemark::from)
                .collect(),
            out: sheet.left.iter().chain(&sheet.problems).map(KeptRemark::from).collect(),
        }
    }

    /// As text.
    pub fn write(&self) -> Result<String, Problem> {
        serde_json::to_string(self).map_err(|error| Problem::ours(&error.to_string()))
    }

    /// From text.
    pub fn read(text: &str) -> Result<Self, Problem> {
        // The reason would tell what stands there.
        serde_json::from_str(text).map_err(|_| Problem::ours("a sheet of answers that waits can't be read back"))
    }
}
