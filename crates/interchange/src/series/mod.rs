//! Official yearly series in wide form: one row a school and year, one column a measure.
//!
//! Owns how such a file is read and which files are known (SIMCE and IDPS of 2° medio).
//! Must not take a value that was withheld for zero.

mod known;
mod read;

pub use known::detect;
pub use read::{read, read_all};

use std::collections::BTreeMap;

use domain::school::SchoolKey;

use crate::Remark;

/// Where a series stands in a file. Case and accents of the columns make no difference.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesSpec {
    /// Key of the measure: `simce-lect`.
    pub measure: String,
    /// Column of the RBD.
    pub rbd_column: String,
    /// Column of the year.
    pub year_column: String,
    /// Column of the value.
    pub value_column: String,
    /// Column of the number of students tested, where there is one.
    pub n_column: Option<String>,
    /// Columns that say why a value is withheld or must be read with care.
    pub empty_mark_columns: Vec<String>,
    /// The least and the greatest value that can be one. A 0 below it stands for «withheld»: the SIMCE of 2022 writes
    /// 0 for a school in which one student was tested. Any other number outside is a problem.
    pub scale: (f64, f64),
}

/// A series that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Key of the measure.
    pub measure: String,
    /// How many rows the file has, ragged ones not counted.
    pub rows: usize,
    /// The values.
    pub values: Vec<SeriesValue>,
    /// The rows without a value.
    pub withheld: Vec<Withheld>,
    /// The rows that are left out because something is wrong with them, by line.
    pub problems: Vec<Remark>,
}

/// A value of a school in a year.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesValue {
    /// Its line.
    pub line: u64,
    /// School.
    pub school: SchoolKey,
    /// School year.
    pub year: i64,
    /// Value.
    pub value: f64,
    /// How many students stand behind it, where the file says so.
    pub n: Option<i64>,
    /// The file's mark, for a value that it publishes with a reservation («not representative»).
    pub mark: Option<String>,
}

/// A row without a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    /// Its line.
    pub line: u64,
    /// School.
    pub school: SchoolKey,
    /// School year.
    pub year: i64,
    /// Why, in the file's own mark; none where it says nothing.
    pub mark: Option<String>,
}

impl Series {
    /// How many values are withheld by the file's mark; the empty mark counts those without a reason.
    #[must_use]
    pub fn withheld_by_mark(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for withheld in &self.withheld {
            *counts.entry(withheld.mark.as_deref().unwrap_or("")).or_insert(0) += 1;
        }
        counts
    }
}
