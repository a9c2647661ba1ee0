//! A liceo's request for help outside of rounds, and what others offer.

use crate::check::Wrong;
use crate::id::{DriverId, HelpOfferId, HelpRequestId, NetworkId, PersonId, SchoolId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// Who goes to whom.
    HelpDirection {
        /// Whoever asks goes and looks.
        WeGo = "we-go",
        /// Whoever helps comes.
        TheyCome = "they-come",
    }
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct HelpRequest {
    /// Its id; the browser names it.
    pub id: HelpRequestId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo that asks.
    pub school_id: SchoolId,
    /// The driver that it is about.
    pub driver_id: DriverId,
    /// Who goes to whom.
    pub direction: HelpDirection,
    /// What is asked.
    pub words: String,
    /// Who asked.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
    /// Who closed it: by accepting an offer, or without.
    pub closed_by: Option<PersonId>,
    /// When.
    pub closed_at: Option<Instant>,
}

/// An offer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct HelpOffer {
    /// Its id; the browser names it.
    pub id: HelpOfferId,
    /// The request.
    pub help_request_id: HelpRequestId,
    /// The liceo that offers.
    pub school_id: SchoolId,
    /// What it offers.
    pub words: String,
    /// Who wrote it.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
    /// Who of those who asked accepted it.
    pub accepted_by: Option<PersonId>,
    /// When.
    pub accepted_at: Option<Instant>,
}

/// A checked request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpPlan {
    /// The driver.
    pub driver_id: DriverId,
    /// Who goes to whom.
    pub direction: HelpDirection,
    /// What is asked.
    pub words: String,
}

impl HelpPlan {
    /// Checks what the form says; `drivers` are those that may be named.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(driver: &str, direction: &str, words: &str, drivers: &[DriverId]) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let driver: Option<DriverId> = driver.parse().ok().filter(|id| drivers.contains(id));
        wrong.unless(driver.is_some(), "driver", "wrong-help-driver");
        let direction = direction.parse();
        wrong.unless(direction.is_ok(), "direction", "wrong-choice");
        let words = text::prose(words, 800);
        wrong.unless(words.chars().count() >= 10, "words", "wrong-help-words");
        match (driver, direction) {
            (Some(driver_id), Ok(direction)) => wrong.or(Self {
                driver_id,
                direction,
                words,
            }),
            _ => Err(wrong),
        }
    }
}

impl HelpRequest {
    /// Who goes and who receives, once a liceo's offer is accepted.
    #[must_use]
    pub const fn pair_with(&self, helper: SchoolId) -> (SchoolId, SchoolId) {
        match self.direction {
            HelpDirection::WeGo => (self.school_id, helper),
            HelpDirection::TheyCome => (helper, self.school_id),
        }
    }
}

/// Checks an offer.
///
/// # Errors
/// Nothing was written.
pub fn check_offer(words: &str) -> Result<String, Wrong> {
    let words = text::prose(words, 600);
    let some = !words.is_empty();
    some.then_some(words)
        .ok_or_else(|| Wrong::with("words", "wrong-help-offer"))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_request_names_a_driver_of_the_theory_and_says_what_it_is_about() {
        let driver = DriverId(Uuid::from_u128(7));
        let id = driver.to_string();
        assert!(HelpPlan::check(&id, "we-go", "¿Cómo leen 45 boletos en un recreo?", &[driver]).is_ok());
        let wrong = HelpPlan::check(&id, "", "ayuda", &[]).unwrap_err();
        for field in ["driver", "direction", "words"] {
            assert!(wrong.of(field).is_some(), "{field}");
        }
        assert!(check_offer(" ").is_err());
    }
}
