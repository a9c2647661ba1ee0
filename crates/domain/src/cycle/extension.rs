//! A later end for data that come late: the reason is said, the first end stays to be read.

use crate::check::Wrong;
use crate::id::{CycleId, ExtensionId, PersonId};
use crate::text;
use crate::time::{Day, Instant};

/// A later end, as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Extension {
    /// Its id; the browser names it.
    pub id: ExtensionId,
    /// The cycle.
    pub cycle_id: CycleId,
    /// When it was to end.
    pub was_on: Day,
    /// When it ends now.
    pub until_on: Day,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}

/// A checked one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtensionPlan {
    /// Until when.
    pub until_on: Day,
    /// Why.
    pub reason: String,
}

impl ExtensionPlan {
    /// Checks what the form says for a test from one day to another: later than now, within a year of its beginning.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(until_on: &str, reason: &str, (starts, ends): (Day, Day)) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let reason = text::prose(reason, 600);
        wrong.unless(!reason.is_empty(), "reason", "wrong-extension-reason");
        let Ok(until_on) = until_on.parse::<Day>() else {
            wrong.add("until_on", "wrong-day");
            return Err(wrong);
        };
        wrong.unless(until_on > ends, "until_on", "wrong-extension-not-later");
        wrong.unless(until_on.days_since(starts) <= 366, "until_on", "wrong-too-long");
        wrong.or(Self { until_on, reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn an_extension_is_later_and_says_why() {
        let during = (day("2026-05-04"), day("2026-05-29"));
        assert!(ExtensionPlan::check("2026-06-12", "Faltan los boletos del viernes", during).is_ok());
        let wrong = ExtensionPlan::check("2026-05-29", " ", during).unwrap_err();
        assert!(wrong.of("until_on").is_some() && wrong.of("reason").is_some());
        assert!(ExtensionPlan::check("2027-06-12", "Mucho", during).is_err());
        assert_eq!(
            ExtensionPlan::check("", "x", during).unwrap_err().of("until_on"),
            Some("wrong-day")
        );
    }
}
