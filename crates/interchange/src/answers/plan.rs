//! The preview of an import: row by row whose it is, what it would change, and what a person has to decide.

use std::collections::BTreeMap;

use domain::assessment::Responses;
use domain::id::StudentId;
use domain::student::RunKey;
use serde::Serialize;

use super::KeyedAnswers;

/// A student of the class as it is known before the sheet is read.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassStudent {
    /// Id.
    pub id: StudentId,
    /// What stands for the RUN; none where somebody was entered by hand without one.
    pub run_key: Option<RunKey>,
    /// Given names.
    pub given_names: String,
    /// Surnames.
    pub surnames: String,
    /// The number in the class list, where there is one.
    pub number_in_list: Option<u32>,
    /// The answers that are kept now; none while nobody has entered any.
    pub answers_now: Option<Responses>,
}

/// What a sheet would change.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AnswersPlan {
    /// The rows of the sheet, by line.
    pub planned: Vec<Planned>,
    /// Students of the class who aren't in the sheet, in the order of the class. Nothing happens to them.
    pub missing: Vec<StudentId>,
}

/// What would happen with a row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Planned {
    /// The row.
    pub row: KeyedAnswers,
    /// What happens.
    pub what: What,
}

/// What happens with a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// It is this student's.
    Matched {
        /// Whose.
        student: StudentId,
        /// What it changes.
        change: Change,
    },
    /// It may be several students', or one of whom something speaks against it: a person decides.
    Unsure {
        /// Whose it may be, in the order of the class.
        candidates: Vec<StudentId>,
    },
    /// Nobody of the class is called so.
    Unknown,
    /// Several rows are the same student's: a person decides which counts.
    Twice {
        /// Whose.
        student: StudentId,
        /// The lines of the other rows.
        others: Vec<u64>,
    },
}

/// What a row changes of what is kept. What the sheet doesn't say stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Nothing was kept of this student.
    New,
    /// All that it says is kept already.
    Same,
    /// At these items it has other answers, or first ones.
    Changed {
        /// Their labels.
        labels: Vec<String>,
    },
    /// The student was absent, and nothing is kept.
    Away,
    /// The sheet says that the student was absent, and answers are kept: they stay unless somebody says otherwise.
    AwayNow,
}

impl Change {
    /// The key of its message. `$count` says at how many items answers change.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::New => "answers-planned-new",
            Self::Same => "answers-planned-same",
            Self::Changed { .. } => "answers-planned-changed",
            Self::Away => "answers-planned-away",
            Self::AwayNow => "answers-planned-away-now",
        }
    }
}

impl What {
    /// The key of its message. `$count` says at how many items answers change.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Matched { change, .. } => change.key(),
            Self::Unsure { .. } => "answers-planned-unsure",
            Self::Unknown => "answers-planned-unknown",
            Self::Twice { .. } => "answers-planned-twice",
        }
    }

    /// Everybody whose the row may be.
    pub(super) fn students(&self) -> &[StudentId] {
        match self {
            Self::Matched { student, .. } | Self::Twice { student, .. } => std::slice::from_ref(student),
            Self::Unsure { candidates } => candidates,
            Self::Unknown => &[],
        }
    }
}

impl AnswersPlan {
    /// How many rows have what happen to them, by the key of the message.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for planned in &self.planned {
            *counts.entry(planned.what.key()).or_insert(0) += 1;
        }
        counts
    }
}
