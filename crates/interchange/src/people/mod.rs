//! A spreadsheet of people: who they are, where, and in which role.
//!
//! Owns the words by which Chilean schools call columns and posts.
//! Must not guess a role that reaches further than what was written.

mod read;
mod roles;

pub use read::read;
pub use roles::{Post, read_post, read_subject};

use domain::person::Role;
use domain::school::{SchoolKey, Subject};

use crate::Remark;

/// A list of people that was read.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct People {
    /// The people who can be entered. Somebody with two roles has two rows with the same mail.
    pub rows: Vec<PersonRow>,
    /// The rows that are left out, and why, by line.
    pub problems: Vec<Remark>,
}

/// A person in a role.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PersonRow {
    /// Its line.
    pub line: u64,
    /// Name.
    pub name: String,
    /// Mail, as `domain::text::mail` keeps it.
    pub mail: Option<String>,
    /// School; always there for a school's role, never for the hub's.
    pub school: Option<SchoolKey>,
    /// Role.
    pub role: Role,
    /// Subject, for teachers.
    pub subject: Option<Subject>,
    /// What is odd about the row, which is kept.
    pub warnings: Vec<Remark>,
}
