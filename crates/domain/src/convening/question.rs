//! Questions of the audience, and the votes by which the room says which it wants answered.
//!
//! A vote is one person's, once, and can be taken back; votes that come twice or in another order come to the same. A vote
//! shows that somebody else has the question too, which is all that a vote says.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Wrong;
use crate::id::{AudienceQuestionId, RegistrationId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// What whoever leads did with a question.
    Moderation {
        /// Nobody but its writer and whoever leads sees it yet.
        Waiting = "waiting",
        /// Everybody sees it.
        Open = "open",
        /// It is on now.
        OnStage = "on-stage",
        /// It was answered.
        Answered = "answered",
        /// It was taken off, and its writer is told.
        SetAside = "set-aside",
    }
}

impl Moderation {
    /// Whether everybody sees it.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Open | Self::OnStage | Self::Answered)
    }

    /// Whether one can vote for it.
    #[must_use]
    pub const fn takes_votes(self) -> bool {
        matches!(self, Self::Open)
    }
}

words! {
    /// How questions are taken.
    Taking {
        /// Each waits until whoever leads shows it.
        Approved = "approved",
        /// Everybody sees it at once.
        AtOnce = "at-once",
        /// None are taken for now.
        Shut = "shut",
    }
}

impl Taking {
    /// Where a question begins that is asked now; none where none are taken.
    #[must_use]
    pub const fn begins(self) -> Option<Moderation> {
        match self {
            Self::Approved => Some(Moderation::Waiting),
            Self::AtOnce => Some(Moderation::Open),
            Self::Shut => None,
        }
    }
}

/// Letters of a question that is read from a projector.
pub const QUESTION_LENGTH: usize = 240;

/// A checked question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionPlan {
    /// What it asks, in a line.
    pub words: String,
    /// Whether its writer's name stands beside it. Otherwise nobody is shown it.
    pub signed: bool,
}

impl QuestionPlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// The field that is wrong.
    pub fn check(words: &str, signed: &str) -> Result<Self, Wrong> {
        let words = text::line(words, QUESTION_LENGTH + 1);
        if words.is_empty() {
            return Err(Wrong::with("words", "wrong-room-question-empty"));
        }
        if words.chars().count() > QUESTION_LENGTH {
            return Err(Wrong::with("words", "wrong-room-question-long"));
        }
        let signed = signed == "1";
        Ok(Self { words, signed })
    }
}

/// What whoever leads decides about a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModerationPlan {
    /// Where it stands from now on.
    pub moderation: Moderation,
    /// Why it was set aside; its writer reads it.
    pub why: Option<String>,
}

impl ModerationPlan {
    /// Checks what the form says. Whoever sets a question aside says why.
    ///
    /// # Errors
    /// The field that is wrong.
    pub fn check(moderation: &str, why: &str) -> Result<Self, Wrong> {
        let moderation = moderation
            .parse()
            .map_err(|_| Wrong::with("moderation", "wrong-choice"))?;
        let why = text::some_line(why, 240).filter(|_| moderation == Moderation::SetAside);
        if moderation == Moderation::SetAside && why.is_none() {
            return Err(Wrong::with("why", "wrong-set-aside-why"));
        }
        Ok(Self { moderation, why })
    }
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its id; the phone names it.
    pub id: AudienceQuestionId,
    /// Whose.
    pub asked_by: RegistrationId,
    /// When.
    pub asked_at: Instant,
    /// Where it stands.
    pub moderation: Moderation,
}

/// A vote, or one taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vote {
    /// For which.
    pub question: AudienceQuestionId,
    /// Whose.
    pub voter: RegistrationId,
    /// When.
    pub at: Instant,
    /// Whether it is given, or taken back.
    pub given: bool,
}

/// A question with its votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub question: AudienceQuestionId,
    /// How many want it answered, besides its writer.
    pub votes: usize,
    /// Whether the reader voted for it.
    pub own: bool,
}

/// The questions that everybody sees: what is on the stage, then the open ones by votes, then the answered ones; of equal
/// ones the older first. The writer's own vote doesn't count: everybody wants their own question answered.
#[must_use]
pub fn standings(questions: &[Asked], votes: &[Vote], reader: Option<RegistrationId>) -> Vec<Standing> {
    let mut last: BTreeMap<(AudienceQuestionId, RegistrationId), (Instant, bool)> = BTreeMap::new();
    for vote in votes {
        let said = (vote.at, vote.given);
        let known = last.entry((vote.question, vote.voter)).or_insert(said);
        // Of a vote given and taken back in one moment the given one stands, wherever it is counted.
        *known = (*known).max(said);
    }
    let given = last.into_iter().filter(|(_, (_, given))| *given);
    let mut voters: BTreeMap<AudienceQuestionId, BTreeSet<RegistrationId>> = BTreeMap::new();
    for ((question, voter), _) in given {
        voters.entry(question).or_default().insert(voter);
    }
    let none = BTreeSet::new();
    let of = |asked: &Asked| voters.get(&asked.id).unwrap_or(&none);
    let count = |asked: &Asked| of(asked).iter().filter(|voter| **voter != asked.asked_by).count();
    let standing = |(asked, votes): (&Asked, usize)| Standing {
        question: asked.id,
        votes,
        own: reader.is_some_and(|reader| of(asked).contains(&reader)),
    };
    ordered(questions, count).into_iter().map(standing).collect()
}

/// The same order, where the votes were counted already (without the writer's own): each question that everybody sees, with its votes.
#[must_use]
pub fn ordered(questions: &[Asked], count: impl Fn(&Asked) -> usize) -> Vec<(&Asked, usize)> {
    let public = questions.iter().filter(|asked| asked.moderation.is_public());
    let mut public: Vec<(&Asked, usize)> = public.map(|asked| (asked, count(asked))).collect();
    public.sort_by_key(|(asked, votes)| {
        let shelf = match asked.moderation {
            Moderation::OnStage => 0,
            Moderation::Open => 1,
            _ => 2,
        };
        (shelf, std::cmp::Reverse(*votes), asked.asked_at, asked.id)
    });
    public
}
