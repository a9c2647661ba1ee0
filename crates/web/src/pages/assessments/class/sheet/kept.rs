//! What is kept of a sheet between preview and decision: our own JSON, without a RUN and without the columns that nothing needs.

use domain::student::RosterSecret;
use interchange::answers::{Against, ClassSheet, KeyedAnswers, Meaning};
use serde::{Deserialize, Serialize};

use crate::page::problem::Problem;
use crate::pages::imports::remark::KeptRemark;

/// A sheet that waits.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct KeptSheet {
    /// The students' rows.
    pub rows: Vec<KeyedAnswers>,
    /// Columns that were read: how the sheet calls each, and for what it was taken.
    pub columns: Vec<(String, String)>,
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

impl KeptSheet {
    /// What is kept of a sheet that was read.
    pub fn of(sheet: &ClassSheet, secret: &RosterSecret) -> Self {
        let read = sheet.columns.iter().filter(|column| column.meaning != Meaning::Nothing);
        let keys = || sheet.key.iter().flat_map(|row| &row.keys);
        let new = keys().filter(|key| key.against == Against::New);
        let other = keys().filter(|key| key.against == Against::Other);
        Self {
            rows: sheet.rows.iter().map(|row| row.keyed(secret)).collect(),
            columns: read
                .map(|column| (column.header.clone(), column.meaning.word()))
                .collect(),
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
