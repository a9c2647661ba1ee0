//! The Ministry's official directory of schools, as published, and what reading it would change.
//!
//! Owns its columns, its codes and the readable form of its capitals.
//! Must not keep MRUN or any RUT, and must not refuse a school for its check digit: fifty official ones are odd.

mod change;
mod columns;
mod plan;
mod read;
mod title;

pub use change::{Change, Field};
pub use plan::{Left, Planned, What, plan};
pub use read::read;
pub use title::title_case;

use domain::school::SchoolFacts;

use crate::Remark;

/// A directory that was read.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Directory {
    /// The schools that can be entered.
    pub rows: Vec<DirectoryRow>,
    /// The rows that are left out, and why, by line.
    pub problems: Vec<Remark>,
    /// The newest year that a row is of.
    pub year: Option<i64>,
}

/// A school of it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DirectoryRow {
    /// Its line.
    pub line: u64,
    /// What the file says of it.
    pub facts: SchoolFacts,
    /// What is odd about the row, which is kept.
    pub warnings: Vec<Remark>,
}
