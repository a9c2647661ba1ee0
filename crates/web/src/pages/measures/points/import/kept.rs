//! What is kept of a file of points between preview and decision: our own JSON, never the file.

use domain::id::{MeasureId, SchoolId};
use interchange::delimited::{Row, Table};
use serde::{Deserialize, Serialize};

use crate::page::problem::Problem;
use crate::pages::imports::remark::KeptRemark;

/// A table that waits, and where its points shall stand.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeptTable {
    /// The measure.
    pub measure: MeasureId,
    /// The school.
    pub school: SchoolId,
    header_line: u64,
    headers: Vec<String>,
    rows: Vec<(u64, Vec<String>)>,
    /// Rows that could not be read at all.
    pub problems: Vec<KeptRemark>,
}

impl KeptTable {
    /// What is kept of a table.
    pub fn of(measure: MeasureId, school: SchoolId, table: Table) -> Self {
        Self {
            measure,
            school,
            header_line: table.header_line,
            problems: table.problems.iter().map(KeptRemark::from).collect(),
            headers: table.headers,
            rows: table.rows.into_iter().map(|row| (row.line, row.cells)).collect(),
        }
    }

    /// The table again.
    pub fn table(self) -> Table {
        let rows = self.rows.into_iter().map(|(line, cells)| Row { line, cells });
        Table::of(self.header_line, self.headers, rows.collect())
    }

    /// As text.
    pub fn write(&self) -> Result<String, Problem> {
        serde_json::to_string(self).map_err(|error| Problem::ours(&error.to_string()))
    }

    /// From text.
    pub fn read(text: &str) -> Result<Self, Problem> {
        serde_json::from_str(text).map_err(|error| Problem::ours(&error.to_string()))
    }
}
