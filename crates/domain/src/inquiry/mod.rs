//! Searches for causes: a fishbone, a chain of whys, notes of empathy interviews. What they find may feed a driver.
//!
//! Owns what each kind is made of and where an entry may hang. Must not decide who reads one, nor keep what points at one
//! person: [`crate::personal`] says what does.

mod entry;
mod tree;

pub use entry::{Entry, EntryFields, EntryPlan, LOOKS_LIKE_A_NAME};
pub use tree::{Direction, Place, Tree};

use crate::check::Wrong;
use crate::id::{InquiryId, NetworkId, PersonId, SchoolId};
use crate::personal;
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// How causes are looked for.
    InquiryKind {
        /// Causes along the bones of a fish.
        Fishbone = "fishbone",
        /// Why, and why that, five times.
        Whys = "whys",
        /// What people told who live with the problem.
        Interview = "interview",
    }
}

words! {
    /// The bones that a new fishbone begins with; they may be called otherwise, and others added.
    Bone {
        /// Students, teachers, families.
        People = "people",
        /// How it is taught and organised.
        Methods = "methods",
        /// What it is done with.
        Materials = "materials",
        /// Where and in what climate.
        Environment = "environment",
        /// How it is noticed.
        Measurement = "measurement",
        /// Rules from inside and outside.
        Policy = "policy",
    }
}

words! {
    /// What a note of an interview is.
    Note {
        /// What we heard.
        Heard = "heard",
        /// What surprised us.
        Surprised = "surprised",
        /// What they need.
        Needs = "needs",
    }
}

impl InquiryKind {
    /// How many levels an entry may have above it: bones, causes and causes of causes; seven whys; who, and what they said.
    #[must_use]
    pub const fn deepest(self) -> usize {
        match self {
            Self::Fishbone => 2,
            Self::Whys => 6,
            Self::Interview => 1,
        }
    }

    /// How many entries may stand on the first level: a figure with more bones can't be read.
    #[must_use]
    pub const fn most_roots(self) -> usize {
        match self {
            Self::Fishbone => 8,
            Self::Whys => 3,
            Self::Interview => 30,
        }
    }

    /// Whether an entry at this depth says a cause or a need, which may feed a driver. A bone's name and who was asked say none.
    #[must_use]
    pub const fn feeds_at(self, depth: usize) -> bool {
        match self {
            Self::Fishbone | Self::Interview => depth > 0,
            Self::Whys => true,
        }
    }

    /// Whether an entry at this depth is a note with its kind.
    #[must_use]
    pub const fn is_note_at(self, depth: usize) -> bool {
        matches!(self, Self::Interview) && depth > 0
    }
}

/// A search for causes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Inquiry {
    /// Its id; the browser names it.
    pub id: InquiryId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo whose own it is; none for the network's.
    pub school_id: Option<SchoolId>,
    /// How causes are looked for.
    pub kind: InquiryKind,
    /// Its title.
    pub title: String,
    /// The problem: the fish's head, the first why, what was asked about.
    pub problem: String,
    /// Who began it.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
    /// Counts changes of title and problem.
    pub version: i64,
}

/// Entries that one inquiry may hold: more than anybody reads.
pub const MOST_ENTRIES: usize = 150;

/// An inquiry as a form says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquiryPlan {
    /// How.
    pub kind: InquiryKind,
    /// Title.
    pub title: String,
    /// Problem.
    pub problem: String,
}

impl InquiryPlan {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(kind: &str, title: &str, problem: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let kind = kind.parse();
        wrong.unless(kind.is_ok(), "kind", "wrong-choice");
        let (title, problem) = (text::line(title, 120), text::prose(problem, 300));
        wrong.unless(!title.is_empty(), "title", "wrong-inquiry-title-empty");
        wrong.unless(!problem.is_empty(), "problem", "wrong-inquiry-problem-empty");
        for (field, words) in [("title", &title), ("problem", &problem)] {
            if let Some(what) = personal::found(words) {
                wrong.add(field, refusal(what));
            }
        }
        match kind {
            Ok(kind) => wrong.or(Self { kind, title, problem }),
            Err(_) => Err(wrong),
        }
    }
}

/// What is said of words that point at one person.
const fn refusal(what: personal::Personal) -> &'static str {
    match what {
        personal::Personal::Run => "wrong-personal-run",
        personal::Personal::Phone => "wrong-personal-phone",
        personal::Personal::Mail => "wrong-personal-mail",
    }
}
