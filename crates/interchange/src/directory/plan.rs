//! The preview of an import: row by row what will be added, changed, left, and why.

use std::collections::HashMap;

use domain::school::{Dependency, SchoolFacts, SchoolKey};

use crate::Remark;
use crate::directory::change::{changes, merged};
use crate::directory::{Change, Directory, DirectoryRow};

/// What would happen with a row.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Planned {
    /// Its line.
    pub line: u64,
    /// Its school; none where the row could not be read.
    pub key: Option<SchoolKey>,
    /// The school's name as it will be; empty where the row could not be read.
    pub name: String,
    /// What happens.
    pub what: What,
    /// The dependency that the file tells for a year, to be kept in the school's history whatever `what` says.
    pub history: Option<(i64, Dependency)>,
    /// What is odd about the row.
    pub warnings: Vec<Remark>,
}

/// What happens with a row.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A new school, with these facts.
    Added(SchoolFacts),
    /// A known school gets these facts; what the file doesn't say is already filled in from what is known.
    Changed(SchoolFacts, Vec<Change>),
    /// Nothing, and why.
    Left(Left),
}

/// Why a row changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Left {
    /// Everything that it says is already known.
    Same,
    /// What is known is of a newer year: only the dependency of the older year goes into the history.
    OlderYear {
        /// The file's year.
        file: i64,
        /// The year of what is known.
        known: i64,
    },
    /// The row has a problem, or the school doesn't run.
    Problem(Remark),
}

impl What {
    /// The key of its message (`$file` and `$known` are the years of an older file); a problem's own where it has one.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Added(_) => "directory-planned-added",
            Self::Changed(..) => "directory-planned-changed",
            Self::Left(Left::Same) => "directory-planned-same",
            Self::Left(Left::OlderYear { .. }) => "directory-planned-older-year",
            Self::Left(Left::Problem(remark)) => remark.key,
        }
    }

    /// The facts to be written, where any are.
    #[must_use]
    pub const fn facts(&self) -> Option<&SchoolFacts> {
        match self {
            Self::Added(facts) | Self::Changed(facts, _) => Some(facts),
            Self::Left(_) => None,
        }
    }
}

/// Plans an import, every row of the file by its line. Planned again after it was carried out, nothing is left to do.
#[must_use]
pub fn plan<S: std::hash::BuildHasher>(
    directory: &Directory,
    known: &HashMap<SchoolKey, SchoolFacts, S>,
) -> Vec<Planned> {
    let rows = directory.rows.iter().map(|row| planned(row, known.get(&row.facts.key)));
    let left = directory.problems.iter().map(left_out);
    let mut plan: Vec<Planned> = rows.chain(left).collect();
    plan.sort_by_key(|planned| planned.line);
    plan
}

fn planned(row: &DirectoryRow, known: Option<&SchoolFacts>) -> Planned {
    let facts = &row.facts;
    let what = what(facts, known);
    let name = match (&what, known) {
        (What::Left(_), Some(known)) => &known.name,
        _ => &facts.name,
    };
    // Whether it is older than what is known can't be told then; a person must look.
    let is_undated = facts.year.is_none() && known.is_some_and(|known| known.year.is_some());
    let undated = is_undated.then(|| Remark::on(row.line, "directory-warning-year-missing"));
    Planned {
        line: row.line,
        key: Some(facts.key.clone()),
        name: name.clone(),
        history: facts.year.zip(facts.dependency),
        what,
        warnings: row.warnings.iter().cloned().chain(undated).collect(),
    }
}

fn what(facts: &SchoolFacts, known: Option<&SchoolFacts>) -> What {
    let Some(known) = known else {
        return What::Added(facts.clone());
    };
    if let (Some(file), Some(known)) = (facts.year, known.year)
        && file < known
    {
        return What::Left(Left::OlderYear { file, known });
    }
    let after = merged(known, facts);
    let changes = changes(known, &after);
    if changes.is_empty() {
        What::Left(Left::Same)
    } else {
        What::Changed(after, changes)
    }
}

fn left_out(problem: &Remark) -> Planned {
    Planned {
        line: problem.line,
        key: None,
        name: String::new(),
        what: What::Left(Left::Problem(problem.clone())),
        history: None,
        warnings: Vec::new(),
    }
}
