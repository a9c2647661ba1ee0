//! A time without school that somebody wrote down: winter break, an anniversary, an election day.

use crate::check::Wrong;
use crate::id::{NetworkId, PersonId, SchoolBreakId, SchoolId};
use crate::text;
use crate::time::{Day, Instant};

/// A break as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct SchoolBreak {
    /// Its id; the browser names it.
    pub id: SchoolBreakId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo that it is about, if about one.
    pub school_id: Option<SchoolId>,
    /// The region that it is about, if about one.
    pub region: Option<i64>,
    /// Its name.
    pub name: String,
    /// First day.
    pub starts_on: Day,
    /// Last day.
    pub ends_on: Day,
    /// Who wrote it down.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
}

/// Where a break holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// In every liceo.
    Network,
    /// In a region.
    Region(i64),
    /// In one liceo.
    School(SchoolId),
}

impl SchoolBreak {
    /// Where it holds.
    #[must_use]
    pub fn reach(&self) -> Reach {
        match (self.school_id, self.region) {
            (Some(school), _) => Reach::School(school),
            (None, Some(region)) => Reach::Region(region),
            (None, None) => Reach::Network,
        }
    }
}

/// A break as a form says it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct BreakFields {
    /// Its name.
    pub name: String,
    /// Where: empty for everywhere, `r7` for a region, else a school's id.
    pub place: String,
    /// First day.
    pub starts_on: String,
    /// Last day; empty means the same.
    pub ends_on: String,
}

/// A checked break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakPlan {
    /// Its name.
    pub name: String,
    /// Where.
    pub reach: Reach,
    /// First day.
    pub starts_on: Day,
    /// Last day.
    pub ends_on: Day,
}

/// Days that a break may last: a summer does not need to be written down.
const LONGEST: i64 = 60;

impl BreakPlan {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &BreakFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(&fields.name, 80);
        wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
        let reach = reach(fields.place.trim());
        wrong.unless(reach.is_some(), "place", "wrong-choice");
        let starts_on = fields.starts_on.trim().parse::<Day>();
        wrong.unless(starts_on.is_ok(), "starts_on", "wrong-day");
        let starts_on = starts_on.unwrap_or(Day::EPOCH);
        let ends_on = match fields.ends_on.trim() {
            "" => starts_on,
            typed => typed.parse().unwrap_or_else(|_| {
                wrong.add("ends_on", "wrong-day");
                starts_on
            }),
        };
        let days = ends_on.days_since(starts_on);
        wrong.unless(days >= 0, "ends_on", "wrong-ends-before-start");
        wrong.unless(days <= LONGEST, "ends_on", "wrong-break-too-long");
        wrong.or(Self {
            name,
            reach: reach.unwrap_or(Reach::Network),
            starts_on,
            ends_on,
        })
    }
}

/// A place as the form writes it.
fn reach(place: &str) -> Option<Reach> {
    if place.is_empty() {
        return Some(Reach::Network);
    }
    match place.strip_prefix('r') {
        Some(region) => region.parse().ok().filter(|n| (1..=16).contains(n)).map(Reach::Region),
        None => place.parse().ok().map(Reach::School),
    }
}
