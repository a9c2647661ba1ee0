//! What is kept of a nómina between preview and decision: our own JSON, without a RUN and without what was dropped.

use domain::school::SchoolKey;
use domain::student::RosterSecret;
use interchange::students::{KeyedRow, Students};
use serde::{Deserialize, Serialize};

use crate::page::problem::Problem;
use crate::pages::imports::remark::KeptRemark;

/// A nómina that waits.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct KeptStudents {
    /// The liceo's students.
    pub rows: Vec<KeyedRow>,
    /// What is odd about some rows.
    pub warnings: Vec<KeptRemark>,
    /// Rows that are left out, and why.
    pub out: Vec<KeptRemark>,
    /// Lines of other liceos.
    pub elsewhere: Vec<u64>,
    /// Columns of sensitive data that were dropped, by name.
    pub dropped: Vec<String>,
    /// Other columns that nothing needs, by name.
    pub ignored: Vec<String>,
}

/// What became of it.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// New students.
    pub added: usize,
    /// Into another course, or back.
    pub moved: usize,
    /// Out of the liceo.
    pub left: usize,
}

impl KeptStudents {
    /// What is kept of a file that was read, for this liceo.
    pub fn of(students: &Students, school: &SchoolKey, secret: &RosterSecret) -> Self {
        let (rows, elsewhere): (Vec<_>, Vec<_>) = students.rows.iter().partition(|row| row.school == *school);
        let warnings = rows.iter().flat_map(|row| &row.warnings);
        let mut out: Vec<_> = students.left.iter().chain(&students.problems).collect();
        out.sort_by_key(|remark| remark.line);
        Self {
            warnings: warnings.map(KeptRemark::from).collect(),
            rows: rows.iter().map(|row| row.keyed(secret)).collect(),
            out: out.into_iter().map(KeptRemark::from).collect(),
            elsewhere: elsewhere.iter().map(|row| row.line).collect(),
            dropped: students.dropped.clone(),
            ignored: students.ignored.clone(),
        }
    }

    /// As text.
    pub fn write(&self) -> Result<String, Problem> {
        serde_json::to_string(self).map_err(|error| Problem::ours(&error.to_string()))
    }

    /// From text.
    pub fn read(text: &str) -> Result<Self, Problem> {
        // The reason would tell what stands there.
        serde_json::from_str(text).map_err(|_| Problem::ours("a nómina that waits can't be read back"))
    }
}
