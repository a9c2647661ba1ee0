//! A round in which the liceos of a network visit each other: opened by the hub, answered by the liceos, proposed, sent.
//!
//! Must not choose a pair (`matching`), nor know who may open one (`permission`). Not a round of review: that is `round`.

use super::case::Kind;
use crate::check::Wrong;
use crate::id::{ExchangeRoundId, NetworkId, PersonId};
use crate::text;
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// What the hub decided about two liceos before the matching.
    Edit {
        /// They go together.
        Pinned = "pinned",
        /// They don't.
        Barred = "barred",
    }
}

/// A round.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct ExchangeRound {
    /// Its id; the browser names it.
    pub id: ExchangeRoundId,
    /// Its network.
    pub network_id: NetworkId,
    /// Visits, or buddies.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// What for, as the liceos read it.
    pub purpose: String,
    /// From when they visit.
    pub starts_on: Day,
    /// Until when.
    pub ends_on: Day,
    /// Until when they are asked to answer.
    pub answers_until: Day,
    /// Counts changes of its pairs: who mends them must have seen the newest.
    pub version: i64,
    /// Who opened it.
    pub opened_by: PersonId,
    /// When.
    pub opened_at: Instant,
    /// Who sent the pairs.
    pub sent_by: Option<PersonId>,
    /// When.
    pub sent_at: Option<Instant>,
}

impl ExchangeRound {
    /// Whether liceos may still answer, also after the day until which they were asked: until the pairs are sent, a late answer helps.
    #[must_use]
    pub const fn takes_answers(&self) -> bool {
        self.sent_at.is_none()
    }

    /// Whether it belongs to the past.
    #[must_use]
    pub fn is_over(&self, today: Day) -> bool {
        today > self.ends_on
    }
}

/// Checked facts of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundPlan {
    /// Visits, or buddies.
    pub kind: Kind,
    /// Name.
    pub name: String,
    /// Purpose.
    pub purpose: String,
    /// From when.
    pub starts_on: Day,
    /// Until when.
    pub ends_on: Day,
    /// Until when liceos are asked to answer.
    pub answers_until: Day,
}

/// What a round's form says.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct RoundFields {
    /// Visits, or buddies.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Purpose.
    pub purpose: String,
    /// From when.
    pub starts_on: String,
    /// Until when.
    pub ends_on: String,
    /// Until when liceos are asked to answer.
    pub answers_until: String,
}

impl RoundPlan {
    /// Checks what the form says on a day.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &RoundFields, today: Day) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let kind = fields.kind.parse();
        wrong.unless(kind.is_ok(), "kind", "wrong-choice");
        let name = text::line(&fields.name, 80);
        wrong.unless(name.chars().count() >= 3, "name", "wrong-round-name");
        let purpose = text::prose(&fields.purpose, 600);
        wrong.unless(!purpose.is_empty(), "purpose", "wrong-round-purpose");
        let mut day = |field: &'static str, typed: &str| {
            let day = typed.trim().parse::<Day>().ok();
            wrong.unless(day.is_some(), field, "wrong-day");
            day
        };
        let answers = day("answers_until", &fields.answers_until);
        let starts = day("starts_on", &fields.starts_on);
        let ends = day("ends_on", &fields.ends_on);
        let (Ok(kind), Some(answers_until), Some(starts_on), Some(ends_on)) = (kind, answers, starts, ends) else {
            return Err(wrong);
        };
        wrong.unless(answers_until >= today, "answers_until", "wrong-round-answers-past");
        wrong.unless(answers_until < starts_on, "starts_on", "wrong-round-starts");
        wrong.unless(starts_on < ends_on, "ends_on", "wrong-round-ends");
        wrong.or(Self {
            kind,
            name,
            purpose,
            starts_on,
            ends_on,
            answers_until,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> RoundFields {
        RoundFields {
            kind: "visit".to_owned(),
            name: "Ronda de otoño".to_owned(),
            purpose: "Ver cómo otros cierran la clase".to_owned(),
            starts_on: "2026-06-15".to_owned(),
            ends_on: "2026-07-10".to_owned(),
            answers_until: "2026-06-10".to_owned(),
        }
    }

    fn wrong(change: impl FnOnce(&mut RoundFields)) -> Wrong {
        let mut fields = fields();
        change(&mut fields);
        RoundPlan::check(&fields, "2026-06-01".parse().unwrap()).unwrap_err()
    }

    #[test]
    fn first_the_answers_then_the_visits() {
        assert!(RoundPlan::check(&fields(), "2026-06-01".parse().unwrap()).is_ok());
        assert!(
            wrong(|f| f.answers_until = "2026-06-15".to_owned())
                .of("starts_on")
                .is_some()
        );
        assert!(
            wrong(|f| f.answers_until = "2026-05-31".to_owned())
                .of("answers_until")
                .is_some()
        );
        assert!(wrong(|f| f.ends_on = "2026-06-15".to_owned()).of("ends_on").is_some());
        assert!(wrong(|f| f.ends_on = "pronto".to_owned()).of("ends_on").is_some());
        assert!(wrong(|f| f.kind = "paseo".to_owned()).of("kind").is_some());
        assert!(wrong(|f| f.name = " x ".to_owned()).of("name").is_some());
        assert!(wrong(|f| f.purpose = "\u{7}".to_owned()).of("purpose").is_some());
    }
}
