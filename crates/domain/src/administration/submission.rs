//! What a phone sends: the answers of one student, under an id that the phone made.

use survey::Answers;

use crate::id::{SittingId, SubmissionId};

/// Bytes of the body that a phone sends: 200 items and some words are far below.
pub const LONGEST_ANSWERS: usize = 64 * 1024;

/// Signs of a code that a phone hashed, at most.
const LONGEST_LINK: usize = 64;

/// As many seconds at most; whoever answers longer left the page open.
const LONGEST_SECONDS: i64 = 7200;

/// One student's answers, as they are kept.
#[derive(Clone, Debug, PartialEq)]
pub struct NewSubmission {
    /// Chance alone (version 4), made by the phone: it holds no time and no order.
    pub id: SubmissionId,
    /// Of which sitting.
    pub sitting: SittingId,
    /// In which language they were read.
    pub language: String,
    /// Seconds that answering took.
    pub seconds: Option<i64>,
    /// Which third of the items was asked.
    pub third: Option<i64>,
    /// What the student says of their sex: the key of an answer.
    pub sex: Option<Sex>,
    /// The hash of the student's own code.
    pub link: Option<String>,
    /// What counts of them.
    pub answers: Answers,
}

crate::word::words! {
    /// What a student says of their sex.
    Sex {
        /// Woman.
        Female = "female",
        /// Man.
        Male = "male",
        /// Another, or not said.
        Other = "other",
    }
}

/// Why what a phone sends is no submission: it was not made by our page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubmissionWrong {
    /// The id is not one of chance alone.
    Id,
    /// A hash that isn't one.
    Link,
    /// A third that there isn't.
    Third,
}

impl NewSubmission {
    /// Holds what a phone says beside the answers against the rules.
    ///
    /// # Errors
    /// The first that doesn't hold.
    pub fn checked(mut self) -> Result<Self, SubmissionWrong> {
        // Version 7 would tell the moment at which the phone was opened.
        if self.id.0.get_version_num() != 4 {
            return Err(SubmissionWrong::Id);
        }
        let is_hash = |link: &String| link.len() == LONGEST_LINK && link.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !self.link.as_ref().is_none_or(is_hash) {
            return Err(SubmissionWrong::Link);
        }
        if !self.third.is_none_or(|third| (0..3).contains(&third)) {
            return Err(SubmissionWrong::Third);
        }
        self.seconds = self.seconds.map(|seconds| seconds.clamp(0, LONGEST_SECONDS));
        Ok(self)
    }
}
