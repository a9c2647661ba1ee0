//! Schools: who they are, where, of whom, with which courses and team.

mod course;
mod dependency;
mod key;
mod likeness;

pub use course::{Course, Level, NewCourse, Subject};
pub use dependency::Dependency;
pub use key::{KeyProblem, Scheme, SchoolKey, rbd_check_digit};
pub use likeness::{ALIKE_TRAITS, Likeness, Profile, Trait};

use crate::exchange::Place;
use crate::id::{SchoolId, TeamId};
use crate::time::{Day, Instant};

/// A school as the network knows it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct School {
    /// Its id.
    pub id: SchoolId,
    /// Who issued its code.
    pub scheme: Scheme,
    /// Its code in that scheme, for example an RBD without its check digit.
    pub code: String,
    /// The check digit as published; a few official ones don't follow módulo 11.
    pub check_digit: Option<String>,
    /// Its name as people say it.
    pub name: String,
    /// Bytes to order names by (`i18n::sort_key`).
    pub sort_key: String,
    /// Region code, 1 to 16.
    pub region: Option<i64>,
    /// Comuna code, for example 15101.
    pub comuna_code: Option<i64>,
    /// Comuna by name.
    pub comuna: Option<String>,
    /// Whom it belongs to now; its history is kept by year.
    pub dependency: Option<Dependency>,
    /// Whether the directory calls it rural.
    pub rural: Option<bool>,
    /// Students enrolled, all levels.
    pub enrolment: Option<i64>,
    /// Year of the directory that it was last read from.
    pub directory_year: Option<i64>,
    /// When it was first entered.
    pub created_at: Instant,
}

impl School {
    /// Its key.
    #[must_use]
    pub fn key(&self) -> SchoolKey {
        SchoolKey {
            scheme: self.scheme,
            code: self.code.clone(),
        }
    }

    /// Its code as people write it: `1-9` for an RBD, the plain code otherwise.
    #[must_use]
    pub fn written_code(&self) -> String {
        match (self.scheme, &self.check_digit) {
            (Scheme::ClRbd, Some(digit)) => format!("{}-{digit}", self.code),
            _ => self.code.clone(),
        }
    }
}

/// What an import or a form says of a school. Ids, keys for sorting and times are added on the way in.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SchoolFacts {
    /// Its key.
    pub key: SchoolKey,
    /// Check digit as given.
    pub check_digit: Option<String>,
    /// Name.
    pub name: String,
    /// Region code.
    pub region: Option<i64>,
    /// Comuna code.
    pub comuna_code: Option<i64>,
    /// Comuna by name.
    pub comuna: Option<String>,
    /// Dependency in `year`.
    pub dependency: Option<Dependency>,
    /// Rural or not.
    pub rural: Option<bool>,
    /// Students enrolled.
    pub enrolment: Option<i64>,
    /// Codes of its specialities, ascending.
    pub specialities: Vec<i64>,
    /// Where it is. Uploads of before it was read say nothing of it.
    #[serde(default)]
    pub place: Option<Place>,
    /// Year that the facts are of.
    pub year: Option<i64>,
}

/// A school's improvement team.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Team {
    /// Its id.
    pub id: TeamId,
    /// Its school.
    pub school_id: SchoolId,
    /// Its name.
    pub name: String,
    /// When it was formed.
    pub formed_on: Day,
}
