//! A poll as it is kept, and the key under which somebody's answer is.

use std::collections::BTreeSet;

use super::{PollFields, PollKind, PollPlan};
use crate::id::{ConveningId, PollId, RegistrationId};
use crate::search;
use crate::secret;
use crate::time::Instant;
use crate::word::words;

words! {
    /// Where a poll stands.
    PollState {
        /// It was prepared; the room hasn't seen it.
        Prepared = "prepared",
        /// The room answers.
        Open = "open",
        /// Nobody answers any more, until it is opened again.
        Closed = "closed",
    }
}

/// A poll as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct PollRow {
    /// Its id; the browser names it.
    pub id: PollId,
    /// Of which convening.
    pub convening_id: ConveningId,
    /// Its place among the others, from 0.
    pub position: i64,
    /// What it asks.
    pub words: String,
    /// How it is answered.
    pub kind: PollKind,
    /// Its options, as JSON.
    pub options: String,
    /// How many may be chosen; how many steps; how many words.
    pub most: i64,
    /// Where it stands.
    pub state: PollState,
    /// Words that whoever leads took off the screen, folded, as JSON.
    pub hidden: String,
    /// What makes a key of a voter; gone once the answers are nobody's any more.
    pub salt: Option<String>,
    /// Since when the room answered it last; none of what was never open, and of what a former version kept.
    pub opened_at: Option<Instant>,
    /// Counts its changes, so that nobody overwrites what they haven't seen.
    pub version: i64,
}

impl PollRow {
    /// As the rules know it.
    #[must_use]
    pub fn plan(&self) -> PollPlan {
        PollPlan {
            words: self.words.clone(),
            kind: self.kind,
            options: serde_json::from_str(&self.options).unwrap_or_default(),
            most: usize::try_from(self.most).unwrap_or(1),
        }
    }

    /// As its form shows it.
    #[must_use]
    pub fn fields(&self) -> PollFields {
        let plan = self.plan();
        let scale = self.kind == PollKind::Scale;
        let end = |place: usize| plan.options.get(place).filter(|_| scale).cloned().unwrap_or_default();
        PollFields {
            words: self.words.clone(),
            kind: self.kind.to_string(),
            options: if scale { String::new() } else { plan.options.join("\n") },
            most: if self.kind == PollKind::Choice {
                self.most.to_string()
            } else {
                String::new()
            },
            steps: if scale { self.most.to_string() } else { String::new() },
            low: end(0),
            high: end(1),
        }
    }

    /// The words that are off the screen, folded.
    #[must_use]
    pub fn hidden(&self) -> BTreeSet<String> {
        serde_json::from_str(&self.hidden).unwrap_or_default()
    }

    /// The same with a word taken off or put back, to be kept.
    #[must_use]
    pub fn hiding(&self, word: &str, hide: bool) -> String {
        let (mut hidden, word) = (self.hidden(), search::fold(word));
        if hide {
            hidden.insert(word);
        } else {
            hidden.remove(&word);
        }
        serde_json::to_string(&hidden).unwrap_or_else(|_| "[]".to_owned())
    }
}

/// Under which key somebody's answer is kept: it doesn't say whose, and once the poll's salt is gone nobody can make it again.
#[must_use]
pub fn voter(salt: &str, registration: RegistrationId) -> String {
    let mut key = secret::hash(&format!("poll:{salt}:{registration}"));
    key.truncate(32);
    key
}
