//! A row that may wait until somebody decides: its RUN has become a key.

use domain::assessment::Responses;
use domain::student::{RosterSecret, RunKey};
use serde::{Deserialize, Serialize};

use super::{Name, SheetRow};
use crate::Remark;

/// A student's row, without a RUN. It can be written as JSON and read back; what is odd about it isn't written along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyedAnswers {
    /// Its line.
    pub line: u64,
    /// Whose it is, as far as the sheet says.
    pub who: KeyedWho,
    /// The answers; empty where the student was absent.
    pub answers: Responses,
    /// Whether the student was absent.
    pub absent: bool,
    /// What is odd about the row.
    #[serde(skip)]
    pub remarks: Vec<Remark>,
}

/// Whom a row calls its student, with a key in the RUN's place.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct KeyedWho {
    /// What stands for the RUN.
    pub run_key: Option<RunKey>,
    /// The name.
    pub name: Option<Name>,
    /// The number in the class list.
    pub number: Option<u32>,
}

impl SheetRow {
    /// The same row with a key in the RUN's place.
    #[must_use]
    pub fn keyed(&self, secret: &RosterSecret) -> KeyedAnswers {
        KeyedAnswers {
            line: self.line,
            who: KeyedWho {
                run_key: self.who.run.map(|run| run.key(secret)),
                name: self.who.name.clone(),
                number: self.who.number,
            },
            answers: self.answers.clone(),
            absent: self.absent,
            remarks: self.remarks.clone(),
        }
    }
}
