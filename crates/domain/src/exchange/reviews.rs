//! A round of review as people take part in it: who opened it, until when, who has read and who stepped back.
//!
//! Owns what may be typed and where a reading stands. Must not allocate (`round` does) nor keep what was said: that is feedback,
//! which its writer may change or take back.

use crate::check::Wrong;
use crate::id::{CircleId, CycleId, FeedbackId, NetworkId, PersonId, ReviewId, ReviewRoundId, SchoolId};
use crate::text;
use crate::time::{Day, Instant};
use crate::word::words;

/// Cycles that one reads in a round, at most.
pub const MOST_REVIEWS: u8 = 4;
/// The longest round, in days: a term.
const LONGEST: i64 = 120;

/// A round.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct OpenRound {
    /// Its id; the browser names it.
    pub id: ReviewRoundId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo whose cycles are read; none where it is the network's or a circle's.
    pub school_id: Option<SchoolId>,
    /// The circle whose people take part.
    pub circle_id: Option<CircleId>,
    /// What it is called.
    pub title: String,
    /// What readers are asked to look at.
    pub focus: String,
    /// How many each reads.
    pub reads: i64,
    /// The last day for reading.
    pub due_on: Day,
    /// Who opened it.
    pub opened_by: PersonId,
    /// When.
    pub opened_at: Instant,
    /// When somebody ended it.
    pub closed_at: Option<Instant>,
}

/// Somebody reads somebody's cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Reading {
    /// Its id.
    pub id: ReviewId,
    /// The round.
    pub round_id: ReviewRoundId,
    /// The liceo of the cycle.
    pub school_id: SchoolId,
    /// Who reads.
    pub person_id: PersonId,
    /// What they read.
    pub cycle_id: CycleId,
    /// Whose it is.
    pub by_id: PersonId,
    /// Until when.
    pub due_on: Day,
    /// Whether they step in for somebody.
    pub steps_in: bool,
    /// What they said, once they did.
    pub feedback_id: Option<FeedbackId>,
    /// When they stepped back, or their time was up.
    pub ended_at: Option<Instant>,
}

impl OpenRound {
    /// Whether it can be changed still: it runs, nobody has read in it, and nobody was replaced.
    #[must_use]
    pub fn may_change(&self, readings: &[Reading]) -> bool {
        self.closed_at.is_none() && readings.iter().all(Reading::is_owed)
    }
}

words! {
    /// Where a reading stands.
    ReadingState {
        /// They have time.
        Waits = "waits",
        /// Their time is up.
        Late = "late",
        /// They have read.
        Given = "given",
        /// Somebody else reads in their place.
        Over = "over",
    }
}

impl Reading {
    /// Where it stands.
    #[must_use]
    pub fn state(&self, today: Day) -> ReadingState {
        match (self.feedback_id, self.ended_at) {
            (Some(_), _) => ReadingState::Given,
            (None, Some(_)) => ReadingState::Over,
            (None, None) if self.due_on < today => ReadingState::Late,
            (None, None) => ReadingState::Waits,
        }
    }

    /// Whether it is owed.
    #[must_use]
    pub const fn is_owed(&self) -> bool {
        self.feedback_id.is_none() && self.ended_at.is_none()
    }
}

/// A checked round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewRoundPlan {
    /// What it is called.
    pub title: String,
    /// What readers are asked to look at.
    pub focus: String,
    /// How many each reads.
    pub each: u8,
    /// The last day for reading.
    pub due_on: Day,
}

impl ReviewRoundPlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// A name is missing, the number is none of one to four, or the day is no day of the next term.
    pub fn check(title: &str, focus: &str, each: &str, due: &str, today: Day) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let title = text::line(title, 120);
        wrong.unless(title.chars().count() >= 4, "title", "wrong-round-title");
        let number = each
            .trim()
            .parse::<u8>()
            .ok()
            .filter(|n| (1..=MOST_REVIEWS).contains(n));
        wrong.unless(number.is_some(), "each", "wrong-round-each");
        let day = due.trim().parse::<Day>().ok();
        let fits = day.is_some_and(|day| day > today && day <= today.plus_days(LONGEST));
        wrong.unless(fits, "due", "wrong-round-due");
        match (number, day) {
            (Some(each), Some(due_on)) => wrong.or(Self {
                title,
                focus: text::prose(focus, 400),
                each,
                due_on,
            }),
            _ => Err(wrong),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_is_changed_until_somebody_has_read() {
        let at = Instant::from_micros(1);
        let day: Day = "2026-06-20".parse().unwrap();
        let round = OpenRound {
            id: ReviewRoundId(uuid::Uuid::nil()),
            network_id: NetworkId(uuid::Uuid::nil()),
            school_id: None,
            circle_id: None,
            title: String::new(),
            focus: String::new(),
            reads: 1,
            due_on: day,
            opened_by: PersonId(uuid::Uuid::nil()),
            opened_at: at,
            closed_at: None,
        };
        let owed = Reading {
            id: ReviewId(uuid::Uuid::nil()),
            round_id: round.id,
            school_id: SchoolId(uuid::Uuid::nil()),
            person_id: PersonId(uuid::Uuid::nil()),
            cycle_id: CycleId(uuid::Uuid::nil()),
            by_id: PersonId(uuid::Uuid::nil()),
            due_on: day,
            steps_in: false,
            feedback_id: None,
            ended_at: None,
        };
        let given = Reading {
            feedback_id: Some(FeedbackId(uuid::Uuid::nil())),
            ..owed.clone()
        };
        let replaced = Reading {
            ended_at: Some(at),
            ..owed.clone()
        };
        assert!(round.may_change(&[]) && round.may_change(&[owed.clone(), owed.clone()]));
        assert!(!round.may_change(&[owed.clone(), given]) && !round.may_change(&[replaced]));
        let over = OpenRound {
            closed_at: Some(at),
            ..round
        };
        assert!(!over.may_change(&[owed]));
    }

    #[test]
    fn a_round_has_a_name_a_number_and_a_day_of_the_next_term() {
        let today: Day = "2026-06-10".parse().unwrap();
        let wrong = ReviewRoundPlan::check(" ", "", "5", "2026-06-10", today).unwrap_err();
        for field in ["title", "each", "due"] {
            assert!(wrong.of(field).is_some(), "{field}");
        }
        assert!(ReviewRoundPlan::check("Ronda de junio", "", "0", "2026-06-20", today).is_err());
        assert!(ReviewRoundPlan::check("Ronda de junio", "", "2", "2027-06-20", today).is_err());
        assert_eq!(
            ReviewRoundPlan::check("Ronda de junio", "", " 2", "2026-06-20", today)
                .unwrap()
                .each,
            2
        );
    }
}
