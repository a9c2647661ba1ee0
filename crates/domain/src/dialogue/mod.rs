//! What people say to each other beside the forms: conversations on a thing or in a circle, questions with their answers, and what is
//! done about words that should not stand there.
//!
//! Owns the nouns and what may be typed. Must not decide who reads or hides (`permission` does), nor draw anything: words are kept as they
//! were typed. What is said to a cycle's team about its test is feedback, a noun of its own.

mod circle;
mod closure;
mod contribution;
mod mention;
mod moderation;

pub use circle::{Circle, CircleKind, CirclePlan, Entry, Member, Part};
pub use closure::{Closure, FormerTitle, check_closure, check_title};
pub use contribution::{Contribution, LONGEST, Reaction, check_words};
pub use mention::{MOST_MENTIONS, named};
pub use moderation::{Hiding, Outcome, Report, check_reason};

use uuid::Uuid;

use crate::check::Wrong;
use crate::id::{AnswerId, ContributionId, ConversationId, CycleId, NetworkId, PersonId, SchoolId};
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// What a conversation is about.
    About {
        /// A cycle, its result included.
        Cycle = "cycle",
        /// A change idea.
        Idea = "idea",
        /// A measure's chart at a liceo, perhaps one point of it.
        Measure = "measure",
        /// An observation that its teacher has shown to somebody.
        Observation = "observation",
        /// Whatever a circle talks about.
        Circle = "circle",
        /// Nothing but what is asked: a question to the whole network.
        Network = "network",
    }
}

/// A conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Conversation {
    /// Its id; the browser names it.
    pub id: ConversationId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo of what it is about; none for what is the network's.
    pub school_id: Option<SchoolId>,
    /// What kind of thing it is about.
    pub about: About,
    /// Which.
    pub about_id: Uuid,
    /// The point of a chart that it names.
    pub point: Option<Day>,
    /// Its title; of a question, the question.
    pub title: String,
    /// Whether it asks something, so that an answer can be accepted.
    pub question: bool,
    /// Who opened it.
    pub opened_by: PersonId,
    /// When.
    pub opened_at: Instant,
    /// When somebody last said something.
    pub moved_at: Instant,
}

/// A question's accepted answer: what the library keeps. Its words are the contribution's, so that whoever wrote them corrects them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Answer {
    /// Its id.
    pub id: AnswerId,
    /// Its network.
    pub network_id: NetworkId,
    /// Where it was asked.
    pub conversation_id: ConversationId,
    /// What was accepted.
    pub contribution_id: ContributionId,
    /// Who accepted it.
    pub accepted_by: PersonId,
    /// When.
    pub accepted_at: Instant,
}

/// A checked beginning of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationPlan {
    /// Its title.
    pub title: String,
    /// The first words.
    pub words: String,
    /// Whether it asks something.
    pub question: bool,
    /// A point of the chart that it is about.
    pub point: Option<Day>,
}

impl ConversationPlan {
    /// Checks what the form says. `point` is a day, or empty.
    ///
    /// # Errors
    /// A title or words are missing, there are too many words or mentions, or the point is no day.
    pub fn check(title: &str, words: &str, question: bool, point: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let title = closure::checked_title(title, &mut wrong);
        let day: Option<Day> = point.parse().ok();
        wrong.unless(point.is_empty() || day.is_some(), "point", "wrong-conversation-point");
        let words = contribution::checked(words, &mut wrong);
        wrong.or(Self {
            title,
            words,
            question,
            point: day,
        })
    }
}

/// The cycles that words name by their address, each once, in order.
#[must_use]
pub fn cited_cycles(words: &str) -> Vec<CycleId> {
    let mut cited: Vec<CycleId> = Vec::new();
    for (at, found) in words.match_indices("/ciclos/") {
        let rest = &words[at + found.len()..];
        let id: String = rest
            .chars()
            .take_while(|c| c.is_ascii_hexdigit() || *c == '-')
            .take(36)
            .collect();
        if let Ok(id) = id.parse::<CycleId>()
            && !cited.contains(&id)
        {
            cited.push(id);
        }
    }
    cited
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conversation_has_a_title_and_words() {
        let wrong = ConversationPlan::check("¿", " ", true, "ayer").unwrap_err();
        assert_eq!(wrong.of("title"), Some("wrong-conversation-title"));
        assert_eq!(wrong.of("words"), Some("wrong-contribution-empty"));
        assert_eq!(wrong.of("point"), Some("wrong-conversation-point"));
        let plan = ConversationPlan::check(" ¿Quién  probó? ", "Nosotros no", true, "2026-06-01").unwrap();
        assert_eq!((plan.title.as_str(), plan.point.is_some()), ("¿Quién probó?", true));
    }

    #[test]
    fn cycles_are_cited_by_their_address() {
        let id = CycleId(Uuid::from_u128(7));
        let words = format!("Miren /ciclos/{id} y https://red.cl/ciclos/{id}#r, no /ciclos/nuevo");
        assert_eq!(cited_cycles(&words), vec![id]);
        assert!(cited_cycles("nada").is_empty());
    }
}
