//! Questions of the audience, and the votes by which the room says which it wants answered.
//!
//! A vote is one person's, once, and can be taken back; votes that come twice or in another order come to the same. A vote
//! shows that somebody else has the question too, which is all that a vote says.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{AudienceQuestionId, RegistrationId};
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
    let mut public: Vec<&Asked> = questions.iter().filter(|asked| asked.moderation.is_public()).collect();
    public.sort_by_key(|asked| {
        let shelf = match asked.moderation {
            Moderation::OnStage => 0,
            Moderation::Open => 1,
            _ => 2,
        };
        (shelf, std::cmp::Reverse(count(asked)), asked.asked_at, asked.id)
    });
    let standing = |asked: &Asked| Standing {
        question: asked.id,
        votes: count(asked),
        own: reader.is_some_and(|reader| of(asked).contains(&reader)),
    };
    public.into_iter().map(standing).collect()
}
