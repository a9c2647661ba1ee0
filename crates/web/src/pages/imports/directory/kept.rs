//! What is kept of a directory between preview and decision: our own JSON, never the file.

use std::collections::HashMap;

use domain::school::{SchoolFacts, SchoolKey};
use interchange::directory::{Directory, DirectoryRow, Planned, plan};
use serde::{Deserialize, Serialize};

use crate::page::problem::Problem;
use crate::pages::imports::remark::KeptRemark;

/// A directory that waits.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeptDirectory {
    rows: Vec<KeptRow>,
    problems: Vec<KeptRemark>,
}

#[derive(Debug, Serialize, Deserialize)]
struct KeptRow {
    line: u64,
    facts: SchoolFacts,
    warnings: Vec<KeptRemark>,
}

/// What became of it.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// Schools that are new.
    pub added: u64,
    /// Schools that changed.
    pub changed: u64,
    /// Rows that changed nothing.
    pub left: u64,
}

impl KeptDirectory {
    /// What is kept of a directory that was read.
    pub fn of(directory: Directory) -> Self {
        let row = |row: DirectoryRow| KeptRow {
            line: row.line,
            facts: row.facts,
            warnings: row.warnings.iter().map(KeptRemark::from).collect(),
        };
        Self {
            problems: directory.problems.iter().map(KeptRemark::from).collect(),
            rows: directory.rows.into_iter().map(row).collect(),
        }
    }

    /// As text.
    pub fn write(&self) -> Result<String, Problem> {
        serde_json::to_string(self).map_err(|error| Problem::ours(&error.to_string()))
    }

    /// From text.
    pub fn read(text: &str) -> Result<Self, Problem> {
        serde_json::from_str(text).map_err(|error| Problem::ours(&error.to_string()))
    }

    /// The facts of each row.
    pub fn facts(&self) -> impl Iterator<Item = &SchoolFacts> {
        self.rows.iter().map(|row| &row.facts)
    }

    /// How many rows could not be read.
    pub fn unread(&self) -> u64 {
        u64::try_from(self.problems.len()).unwrap_or(u64::MAX)
    }

    /// What is odd about the rows, by line.
    pub fn warnings(&self) -> HashMap<u64, &[KeptRemark]> {
        self.rows
            .iter()
            .map(|row| (row.line, row.warnings.as_slice()))
            .collect()
    }

    /// What would happen now with the rows that could be read, by line: others may have imported meanwhile.
    pub fn plan(&self, known: &HashMap<SchoolKey, SchoolFacts>) -> Vec<Planned> {
        let directory = Directory {
            rows: self.rows.iter().map(KeptRow::again).collect(),
            problems: Vec::new(),
            year: None,
        };
        plan(&directory, known)
    }

    /// The lines of the rows that could not be read.
    pub fn problems(&self) -> &[KeptRemark] {
        &self.problems
    }
}

impl KeptRow {
    /// The row to be planned again; what is odd about it stays here.
    fn again(&self) -> DirectoryRow {
        DirectoryRow {
            line: self.line,
            facts: self.facts.clone(),
            warnings: Vec::new(),
        }
    }
}
