//! A question to the network and who was asked: why they, by whom, what they said to it, and to whom it goes next.
//!
//! Owns when a question moves on. Must not say who knows (`routing` does) nor what somebody answers: that is a contribution.

use super::routing::Shown;
use crate::check::Wrong;
use crate::id::{
    AskingId, ContributionId, ConversationId, CycleId, DriverId, IdeaId, MeasureId, NetworkId, PersonId, SchoolId,
};
use crate::text;
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// How somebody came to be asked.
    Way {
        /// Whoever asks chose them.
        Chosen = "chosen",
        /// Somebody who was asked passed it on.
        Passed = "passed",
        /// Those who were asked before didn't answer.
        Next = "next",
        /// Nobody answered: the hub's turn.
        Hub = "hub",
    }
}

words! {
    /// What somebody who was asked did.
    AskingOutcome {
        /// They answered.
        Answered = "answered",
        /// They passed it on.
        PassedOn = "passed-on",
        /// It isn't theirs: what was thought of them is corrected.
        NotMe = "not-me",
        /// They can't now.
        NotNow = "not-now",
    }
}

/// Days of school that somebody who was asked has, before it goes on.
pub const ASKED_DAYS: u16 = 3;
/// So often it goes on to others before it reaches the hub.
pub const PASSES: i64 = 2;
/// People asked at once.
pub const ASKED_AT_ONCE: usize = 3;

/// What a question is about besides its words, where its writer says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Topic {
    /// A driver.
    pub driver_id: Option<DriverId>,
    /// An idea.
    pub idea_id: Option<IdeaId>,
    /// A measure.
    pub measure_id: Option<MeasureId>,
    /// A cycle.
    pub cycle_id: Option<CycleId>,
}

/// A question to the network: what its conversation doesn't say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Ask {
    /// Its conversation, whose title is the question.
    pub conversation_id: ConversationId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo of whoever asks, where they have one.
    pub school_id: Option<SchoolId>,
    /// Who asks.
    pub by_id: PersonId,
    /// What it is about.
    #[cfg_attr(feature = "sqlx", sqlx(flatten))]
    pub topic: Topic,
    /// How often it went on.
    pub passes: i64,
    /// The last day for those who were asked last.
    pub due_on: Day,
    /// When it was asked.
    pub at: Instant,
}

/// Somebody was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Asking {
    /// Its id.
    pub id: AskingId,
    /// The question.
    pub conversation_id: ConversationId,
    /// The liceo at which they know it.
    pub school_id: Option<SchoolId>,
    /// Who.
    pub person_id: PersonId,
    /// How they came to be asked.
    pub way: Way,
    /// By whom; none where it went on by itself.
    pub asked_by: Option<PersonId>,
    /// Why they, as JSON: see [`Asking::shown`].
    pub reasons: String,
    /// When.
    pub asked_at: Instant,
    /// What they did.
    pub outcome: Option<AskingOutcome>,
    /// When.
    pub outcome_at: Option<Instant>,
}

impl Asking {
    /// Why they.
    #[must_use]
    pub fn shown(&self) -> Vec<Shown> {
        // What a later Ronda writes and this one doesn't know is no reason that could be told.
        serde_json::from_str(&self.reasons).unwrap_or_default()
    }

    /// Whether they still may answer, pass it on, or say no.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.outcome.is_none()
    }
}

/// What becomes of a question today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Nothing.
    Rest,
    /// Others are asked.
    Next,
    /// The hub is asked.
    Hub,
}

impl Ask {
    /// What becomes of it, given whether anybody else has said something and how many of the asked have not said no.
    #[must_use]
    pub fn turn(&self, today: Day, spoken: bool, waiting: usize) -> Turn {
        let time_is_up = waiting == 0 || self.due_on < today;
        match self.passes {
            _ if spoken || !time_is_up => Turn::Rest,
            passes if passes < PASSES => Turn::Next,
            PASSES => Turn::Hub,
            _ => Turn::Rest,
        }
    }

    /// How often it has gone on once the hub was asked.
    pub const WITH_THE_HUB: i64 = PASSES + 1;
}

/// A checked question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskPlan {
    /// The question in a line.
    pub title: String,
    /// What else there is to say; the question itself where nothing is.
    pub words: String,
    /// Whom to ask.
    pub people: Vec<PersonId>,
}

impl AskPlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// The question is missing or its words too long, or too many people are to be asked.
    pub fn check(title: &str, words: &str, people: &[String]) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let title = text::line(title, 160);
        wrong.unless(title.chars().count() >= 8, "title", "wrong-ask-title");
        let words = if words.trim().is_empty() {
            title.clone()
        } else {
            match crate::dialogue::check_words(words) {
                Ok(words) => words,
                Err(theirs) => {
                    wrong.add("words", theirs.of("words").unwrap_or("wrong-words-long"));
                    String::new()
                }
            }
        };
        let mut chosen: Vec<PersonId> = people.iter().filter_map(|id| id.parse().ok()).collect();
        chosen.sort();
        chosen.dedup();
        wrong.unless(chosen.len() <= ASKED_AT_ONCE, "a", "wrong-ask-many");
        wrong.or(Self {
            title,
            words,
            people: chosen,
        })
    }
}

/// Names of a question that a browser brings: its conversation and the first words.
#[derive(Clone, Copy, Debug)]
pub struct AskIds {
    /// The conversation.
    pub conversation: ConversationId,
    /// Its first contribution.
    pub first: ContributionId,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn ask(passes: i64) -> Ask {
        Ask {
            conversation_id: ConversationId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            school_id: None,
            by_id: PersonId(Uuid::nil()),
            topic: Topic::default(),
            passes,
            due_on: day("2026-06-10"),
            at: Instant::from_micros(0),
        }
    }

    #[test]
    fn whoever_was_asked_has_their_days_unless_everybody_said_no() {
        let on = |passes, today: &str, spoken, waiting| ask(passes).turn(day(today), spoken, waiting);
        assert_eq!(on(0, "2026-06-10", false, 2), Turn::Rest);
        assert_eq!(on(0, "2026-06-11", false, 2), Turn::Next);
        assert_eq!(on(0, "2026-06-08", false, 0), Turn::Next);
        assert_eq!(on(2, "2026-06-11", false, 1), Turn::Hub);
        assert_eq!(on(0, "2026-06-30", true, 0), Turn::Rest);
    }

    #[test]
    fn a_question_needs_a_few_words_and_three_people_at_most() {
        let wrong = AskPlan::check("¿Y?", "", &[]).unwrap_err();
        assert_eq!(wrong.of("title"), Some("wrong-ask-title"));
        let people: Vec<String> = (1..=4).map(|n| PersonId(Uuid::from_u128(n)).to_string()).collect();
        let wrong = AskPlan::check("¿Quién probó el boleto?", "", &people).unwrap_err();
        assert_eq!(wrong.of("a"), Some("wrong-ask-many"));
        let plan = AskPlan::check(" ¿Quién probó  el boleto?", " ", &people[..2]).unwrap();
        assert_eq!((plan.words.as_str(), plan.people.len()), ("¿Quién probó el boleto?", 2));
        let long = "a".repeat(crate::dialogue::LONGEST + 1);
        let wrong = AskPlan::check("¿Quién probó el boleto?", &long, &[]).unwrap_err();
        assert_eq!(wrong.of("words"), Some("wrong-words-long"));
    }

    proptest! {
        #[test]
        fn a_question_comes_to_rest(days in prop::collection::vec((0_i64..40, 0_usize..4), 1..12)) {
            let mut ask = ask(0);
            let mut moved = 0;
            for (later, waiting) in days {
                match ask.turn(ask.due_on.plus_days(later), false, waiting) {
                    Turn::Rest => {}
                    Turn::Next => { ask.passes += 1; moved += 1; }
                    Turn::Hub => { ask.passes = Ask::WITH_THE_HUB; moved += 1; }
                }
            }
            prop_assert!(moved <= PASSES + 1);
            if ask.passes == Ask::WITH_THE_HUB {
                prop_assert_eq!(ask.turn(ask.due_on.plus_days(99), false, 0), Turn::Rest);
            }
        }
    }
}
