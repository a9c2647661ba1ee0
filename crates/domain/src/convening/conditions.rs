//! A minute's reflection: how the five conditions were for somebody, each on a scale, and a line. What is shown of it keeps small groups safe.
//!
//! Owns which answers are summed. Must not know whose they are.

use super::noun::Convening;
use crate::check::Wrong;
use crate::suppression::{SMALLEST_GROUP, SMALLEST_TEXT_GROUP};
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// A condition of learning well.
    Condition {
        /// It matters to whoever learns.
        Interest = "interest",
        /// One tries often.
        Practice = "practice",
        /// One is told how it goes.
        Feedback = "feedback",
        /// One looks back.
        Reflection = "reflection",
        /// One learns with others.
        Collaboration = "collaboration",
    }
}

/// Steps of each scale.
pub const STEPS: i64 = 5;

/// Hours after the end until which somebody may still look back: on the bus, the next morning.
const HOURS: i64 = 24;

/// What the form sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ReflectionFields {
    /// Interest.
    pub interest: String,
    /// Practice.
    pub practice: String,
    /// Feedback.
    pub feedback: String,
    /// Reflection.
    pub reflection: String,
    /// Collaboration.
    pub collaboration: String,
    /// A line.
    pub words: String,
}

/// A checked reflection.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct ReflectionPlan {
    /// Interest, from 1.
    pub interest: i64,
    /// Practice.
    pub practice: i64,
    /// Feedback.
    pub feedback: i64,
    /// Reflection.
    pub reflection: i64,
    /// Collaboration.
    pub collaboration: i64,
    /// A line; empty where nobody wrote one.
    pub words: String,
}

impl ReflectionPlan {
    /// Checks what the form says: all five, and a line if one likes.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &ReflectionFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let interest = step(&mut wrong, "interest", &fields.interest);
        let practice = step(&mut wrong, "practice", &fields.practice);
        let feedback = step(&mut wrong, "feedback", &fields.feedback);
        let reflection = step(&mut wrong, "reflection", &fields.reflection);
        let collaboration = step(&mut wrong, "collaboration", &fields.collaboration);
        wrong.or(Self {
            interest,
            practice,
            feedback,
            reflection,
            collaboration,
            words: text::line(&fields.words, 300),
        })
    }

    /// What it says of a condition.
    #[must_use]
    pub const fn of(&self, condition: Condition) -> i64 {
        match condition {
            Condition::Interest => self.interest,
            Condition::Practice => self.practice,
            Condition::Feedback => self.feedback,
            Condition::Reflection => self.reflection,
            Condition::Collaboration => self.collaboration,
        }
    }
}

fn step(wrong: &mut Wrong, field: &'static str, typed: &str) -> i64 {
    let step = typed.trim().parse().ok().filter(|step| (1..=STEPS).contains(step));
    wrong.unless(step.is_some(), field, "wrong-reflection-step");
    step.unwrap_or_default()
}

impl Convening {
    /// Whether somebody may look back on it now: once whoever leads opened that or its last part is on, until the day after.
    #[must_use]
    pub fn takes_reflections(&self, opened: bool, at_last_part: bool, now: Instant) -> bool {
        let begun = opened || at_last_part || now >= self.ends_at;
        self.called_off_at.is_none() && begun && !self.reflections_are_over(now)
    }

    /// Whether nobody looks back on it any more.
    #[must_use]
    pub fn reflections_are_over(&self, now: Instant) -> bool {
        now >= self.ends_at.plus_seconds(HOURS * 3600)
    }
}

/// What is shown of all reflections.
#[derive(Clone, Debug, PartialEq)]
pub struct Reflected {
    /// Of how many.
    pub n: usize,
    /// The mean of each condition, in order.
    pub means: Vec<(Condition, f64)>,
}

impl Reflected {
    /// Of reflections in the order in which they came. Nothing of fewer than eight. While they still come, what is shown moves in steps of eight and
    /// stays one whole step behind, so that no two pictures differ by fewer than eight people, the last one included.
    #[must_use]
    pub fn of(all: &[ReflectionPlan], over: bool) -> Option<Self> {
        let shown = in_steps(all, SMALLEST_GROUP, over)?;
        let mean = |condition: Condition| {
            let sum: i64 = shown.iter().map(|one| one.of(condition)).sum();
            (condition, sum as f64 / shown.len() as f64)
        };
        Some(Self {
            n: shown.len(),
            means: Condition::ALL.iter().copied().map(mean).collect(),
        })
    }
}

/// Those that may be seen of all in their order: nothing of fewer than a step; while they still come whole steps, and one step behind.
fn in_steps(all: &[ReflectionPlan], step: i64, over: bool) -> Option<&[ReflectionPlan]> {
    let step = usize::try_from(step).unwrap_or(usize::MAX);
    let n = if over {
        all.len()
    } else {
        (all.len() / step).saturating_sub(1) * step
    };
    all.get(..n).filter(|shown| shown.len() >= step)
}

/// The lines that people wrote, for hosts: of ten reflections and more, in steps as the means are, lest whoever sees a phone being pressed
/// and a line appear know whose it is; in the order of the alphabet, which tells nobody's time.
#[must_use]
pub fn lines(all: &[ReflectionPlan], over: bool) -> Vec<String> {
    let shown = in_steps(all, SMALLEST_TEXT_GROUP, over).unwrap_or_default();
    let mut lines: Vec<String> = shown.iter().map(|one| one.words.clone()).collect();
    lines.retain(|line| !line.is_empty());
    lines.sort();
    lines
}
