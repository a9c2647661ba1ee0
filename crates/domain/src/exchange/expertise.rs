//! Who knows what: what a person says of it besides what their cycles say, and what they offer.
//!
//! Owns how the evidence is corrected by whom it is about. Must not count anybody's evidence into a number: whoever looks
//! for somebody reads what they did.

use std::collections::BTreeSet;

use crate::check::Wrong;
use crate::id::{DriverId, ExpertiseLineId, StandingOfferId, IdeaId, NetworkId, PersonId, SchoolId};
use crate::school::Subject;
use crate::text;
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// What a line says.
    LineKind {
        /// They know it, in their own words.
        Own = "own",
        /// What their cycles say of it stands in no directory.
        Hidden = "hidden",
        /// It stands there, but they would rather not be asked.
        Quiet = "quiet",
    }
}

/// A person's own word on what they know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct ExpertiseLine {
    /// Its id; the browser names an own one.
    pub id: ExpertiseLineId,
    /// The network.
    pub network_id: NetworkId,
    /// Whose.
    pub person_id: PersonId,
    /// What it says.
    pub kind: LineKind,
    /// About a driver.
    pub driver_id: Option<DriverId>,
    /// About an idea.
    pub idea_id: Option<IdeaId>,
    /// About a subject.
    pub subject: Option<Subject>,
    /// In words; none of what is only hidden.
    pub words: String,
    /// Since when.
    pub at: Instant,
}

/// What a person doesn't want told or asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrections {
    /// Ideas that aren't theirs to tell of.
    pub hidden_ideas: BTreeSet<IdeaId>,
    /// The same of drivers.
    pub hidden_drivers: BTreeSet<DriverId>,
    /// Ideas about which they aren't asked.
    pub quiet_ideas: BTreeSet<IdeaId>,
    /// The same of drivers.
    pub quiet_drivers: BTreeSet<DriverId>,
}

impl Corrections {
    /// Of a person's lines.
    #[must_use]
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a ExpertiseLine>) -> Self {
        let mut all = Self::default();
        for line in lines {
            match line.kind {
                LineKind::Own => {}
                LineKind::Hidden => {
                    all.hidden_ideas.extend(line.idea_id);
                    all.hidden_drivers.extend(line.driver_id);
                }
                LineKind::Quiet => {
                    all.quiet_ideas.extend(line.idea_id);
                    all.quiet_drivers.extend(line.driver_id);
                }
            }
        }
        all
    }

    /// Whether what they did with an idea is told.
    #[must_use]
    pub fn tells(&self, idea: IdeaId, driver: DriverId) -> bool {
        !self.hidden_ideas.contains(&idea) && !self.hidden_drivers.contains(&driver)
    }

    /// Whether they may be asked about it.
    #[must_use]
    pub fn asks(&self, idea: IdeaId, driver: DriverId) -> bool {
        self.tells(idea, driver) && !self.quiet_ideas.contains(&idea) && self.asks_of(driver)
    }

    /// Whether they may be asked about a driver at all.
    #[must_use]
    pub fn asks_of(&self, driver: DriverId) -> bool {
        !self.hidden_drivers.contains(&driver) && !self.quiet_drivers.contains(&driver)
    }
}

/// A checked own line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpertisePlan {
    /// About which driver.
    pub driver: Option<DriverId>,
    /// About which subject.
    pub subject: Option<Subject>,
    /// In words.
    pub words: String,
}

impl ExpertisePlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// The words are missing, or what they are about can't be read.
    pub fn check(words: &str, driver: &str, subject: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let words = text::line(words, 200);
        wrong.unless(words.chars().count() >= 4, "words", "wrong-expertise-words");
        let read = driver.parse::<DriverId>().ok();
        wrong.unless(driver.is_empty() || read.is_some(), "driver", "wrong-expertise-driver");
        let taught = subject.parse::<Subject>().ok();
        wrong.unless(
            subject.is_empty() || taught.is_some(),
            "subject",
            "wrong-expertise-subject",
        );
        wrong.or(Self {
            driver: read,
            subject: taught,
            words,
        })
    }
}

/// Days that somebody may rest from being asked, at most: a school year.
pub const LONGEST_PAUSE: i64 = 365;

/// Checks until when somebody isn't asked: a day from today on, or nothing to be asked again.
///
/// # Errors
/// It is no day, has passed, or is too far off.
pub fn check_pause(until: &str, today: Day) -> Result<Option<Day>, Wrong> {
    if until.trim().is_empty() {
        return Ok(None);
    }
    match until.trim().parse::<Day>() {
        Ok(day) if day >= today && day <= today.plus_days(LONGEST_PAUSE) => Ok(Some(day)),
        Ok(_) => Err(Wrong::with("until", "wrong-pause-range")),
        Err(_) => Err(Wrong::with("until", "wrong-pause-day")),
    }
}

words! {
    /// In whose name something is offered.
    OfferedBy {
        /// A person's own.
        Person = "person",
        /// A liceo's.
        School = "school",
    }
}

/// What somebody offers to show, or to help with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct StandingOffer {
    /// Its id; the browser names it.
    pub id: StandingOfferId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo of whoever offers, where they have one.
    pub school_id: Option<SchoolId>,
    /// Who wrote it.
    pub by_id: PersonId,
    /// In whose name.
    pub in_name: OfferedBy,
    /// What it helps to move.
    pub driver_id: DriverId,
    /// What is offered.
    pub words: String,
    /// Since when.
    pub at: Instant,
    /// Until when it stood.
    pub ended_at: Option<Instant>,
}

/// A checked offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingOfferPlan {
    /// What it helps to move.
    pub driver: DriverId,
    /// What is offered.
    pub words: String,
    /// The liceo in whose name; none in one's own.
    pub school: Option<SchoolId>,
}

impl StandingOfferPlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// Words or driver are missing, or the liceo can't be read.
    pub fn check(words: &str, driver: &str, school: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let words = text::prose(words, 400);
        wrong.unless(words.chars().count() >= 8, "words", "wrong-offer-words");
        let read = driver.parse::<DriverId>();
        wrong.unless(read.is_ok(), "driver", "wrong-offer-driver");
        let named = school.parse::<SchoolId>().ok();
        wrong.unless(school.is_empty() || named.is_some(), "school", "wrong-offer-school");
        match read {
            Ok(driver) => wrong.or(Self {
                driver,
                words,
                school: named,
            }),
            Err(_) => Err(wrong),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn line(kind: LineKind, driver: Option<u128>, idea: Option<u128>) -> ExpertiseLine {
        ExpertiseLine {
            id: ExpertiseLineId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            person_id: PersonId(Uuid::nil()),
            kind,
            driver_id: driver.map(|n| DriverId(Uuid::from_u128(n))),
            idea_id: idea.map(|n| IdeaId(Uuid::from_u128(n))),
            subject: None,
            words: String::new(),
            at: Instant::from_micros(0),
        }
    }

    #[test]
    fn what_is_hidden_is_neither_told_nor_asked_and_what_is_quiet_is_only_not_asked() {
        let (driver, other) = (DriverId(Uuid::from_u128(1)), DriverId(Uuid::from_u128(2)));
        let (idea, another) = (IdeaId(Uuid::from_u128(1)), IdeaId(Uuid::from_u128(2)));
        let lines = [
            line(LineKind::Hidden, None, Some(1)),
            line(LineKind::Quiet, Some(2), None),
        ];
        let all = Corrections::of(&lines);
        assert!(!all.tells(idea, driver) && !all.asks(idea, driver));
        assert!(all.tells(another, other) && !all.asks(another, other) && !all.asks_of(other));
        assert!(all.tells(another, driver) && all.asks(another, driver));
    }

    #[test]
    fn what_is_typed_is_checked() {
        assert_eq!(
            ExpertisePlan::check(" a", "", "").unwrap_err().of("words"),
            Some("wrong-expertise-words")
        );
        assert_eq!(
            ExpertisePlan::check("Debates", "x", "latin").unwrap_err().of("subject"),
            Some("wrong-expertise-subject")
        );
        assert!(ExpertisePlan::check("Debates en duplas", "", "language").is_ok());
        let wrong = StandingOfferPlan::check("Ven", "", "x").unwrap_err();
        for field in ["words", "driver", "school"] {
            assert!(wrong.of(field).is_some(), "{field}");
        }
        let today: Day = "2026-06-10".parse().unwrap();
        assert_eq!(check_pause(" ", today), Ok(None));
        assert_eq!(
            check_pause("2026-07-01", today).unwrap(),
            Some("2026-07-01".parse().unwrap())
        );
        assert_eq!(
            check_pause("2026-06-09", today).unwrap_err().of("until"),
            Some("wrong-pause-range")
        );
        assert_eq!(
            check_pause("2028-06-09", today).unwrap_err().of("until"),
            Some("wrong-pause-range")
        );
        assert_eq!(
            check_pause("mañana", today).unwrap_err().of("until"),
            Some("wrong-pause-day")
        );
    }
}
