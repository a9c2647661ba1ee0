//! What is kept of a list of people between preview and decision: our own JSON, never the file.

use std::collections::HashMap;

use domain::id::SchoolId;
use domain::person::{Charge, Role};
use domain::school::{SchoolKey, Subject};
use interchange::people::{People, PersonRow};
use serde::{Deserialize, Serialize};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::imports::remark::KeptRemark;

/// A list that waits.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct KeptPeople {
    /// The people who can be entered.
    pub rows: Vec<KeptPerson>,
    /// The rows that are left out, and why.
    pub problems: Vec<KeptRemark>,
}

/// A person in a role.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeptPerson {
    /// Their line.
    pub line: u64,
    /// Name.
    pub name: String,
    /// Mail.
    pub mail: Option<String>,
    role: Role,
    school_id: Option<SchoolId>,
    school: Option<String>,
    subject: Option<Subject>,
    /// What is odd.
    pub warnings: Vec<KeptRemark>,
}

/// What became of it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Outcome {
    /// Whether invitations were made; otherwise the people are expected in a room.
    pub invited: bool,
    /// How many.
    pub people: u64,
}

/// The schools of the network, by key: who they are, and how they are called.
pub type Known = HashMap<SchoolKey, (SchoolId, String)>;

impl KeptPeople {
    /// What is kept of a list that was read against these schools.
    pub fn of(people: People, known: &Known) -> Self {
        Self {
            problems: people.problems.iter().map(KeptRemark::from).collect(),
            rows: people.rows.into_iter().map(|row| KeptPerson::of(row, known)).collect(),
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
}

impl KeptPerson {
    fn of(row: PersonRow, known: &Known) -> Self {
        let school = row.school.and_then(|key| known.get(&key).cloned());
        let (school_id, school) = school.unzip();
        Self {
            line: row.line,
            name: row.name,
            mail: row.mail,
            role: row.role,
            subject: row.subject,
            warnings: row.warnings.iter().map(KeptRemark::from).collect(),
            school_id,
            school,
        }
    }

    /// What they will be; a row whose parts don't fit together was never kept.
    pub fn charge(&self) -> Result<Charge, Problem> {
        Charge::new(self.role, self.school_id, self.subject).ok_or_else(Problem::not_found)
    }

    /// Their role and where, in words.
    pub fn says(&self, page: &Page) -> String {
        let role = page.word("role", self.role);
        match &self.school {
            Some(school) => format!("{role}, {school}"),
            None => role,
        }
    }
}
