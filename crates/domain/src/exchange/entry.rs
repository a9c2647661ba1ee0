//! What a liceo says for a round: whether it takes part, how often it goes and receives, what it shows and seeks, whom it would like and
//! whom it would rather not meet.
//!
//! What it refuses is nobody else's: not the hub's, not the other liceo's. Must not weigh anything: that is `strength`.

use std::collections::{BTreeMap, BTreeSet};

use super::strength::OwnWord;
use crate::check::Wrong;
use crate::id::{DriverId, ExchangeRoundId, PersonId, SchoolId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// What a liceo says of another one.
    Wish {
        /// It would like to meet it.
        Likes = "likes",
        /// It would rather not; nobody else is told.
        Refuses = "refuses",
    }
}

/// Visits that a liceo may make in one round.
pub const GOES_AT_MOST: u8 = 3;
/// Visits that it may receive in one round: more is a burden on its classes.
pub const HOSTS_AT_MOST: u8 = 3;
/// Liceos that it may name as wished for.
pub const WISHES_AT_MOST: usize = 3;

/// A liceo's word, without what it says of drivers and of others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct RoundEntry {
    /// The round.
    pub exchange_round_id: ExchangeRoundId,
    /// The liceo.
    pub school_id: SchoolId,
    /// Whether it takes part.
    pub takes_part: bool,
    /// How many others it would visit.
    pub goes: i64,
    /// How many it would receive.
    pub hosts: i64,
    /// What it would show, in its words.
    pub shows: String,
    /// What it looks for, in its words.
    pub seeks: String,
    /// Counts changes.
    pub version: i64,
    /// Who said it last.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// What the form says.
#[derive(Clone, Debug, Default)]
pub struct EntryFields<'a> {
    /// `yes` or `no`.
    pub takes_part: &'a str,
    /// A number.
    pub goes: &'a str,
    /// A number.
    pub hosts: &'a str,
    /// Words.
    pub shows: &'a str,
    /// Words.
    pub seeks: &'a str,
    /// For each driver that was offered, what was chosen; empty for neither.
    pub drivers: Vec<(DriverId, &'a str)>,
    /// Liceos wished for.
    pub likes: &'a [String],
    /// Liceos refused.
    pub refuses: &'a [String],
}

/// A checked word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryPlan {
    /// Whether it takes part.
    pub takes_part: bool,
    /// How many others it would visit.
    pub goes: u8,
    /// How many it would receive.
    pub hosts: u8,
    /// What it would show.
    pub shows: String,
    /// What it looks for.
    pub seeks: String,
    /// What it says of each driver.
    pub drivers: BTreeMap<DriverId, OwnWord>,
    /// What it says of others.
    pub wishes: BTreeMap<SchoolId, Wish>,
}

impl EntryPlan {
    /// Checks what the form says; `others` are the liceos that may be named.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &EntryFields<'_>, others: &BTreeSet<SchoolId>) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let takes_part = match fields.takes_part {
            "yes" => true,
            "no" => false,
            _ => return Err(Wrong::with("takes_part", "wrong-entry-part")),
        };
        if !takes_part {
            // Whoever stays away this time may still say why, and owes nothing else.
            return Ok(Self {
                takes_part,
                goes: 0,
                hosts: 0,
                shows: text::prose(fields.shows, 600),
                seeks: text::prose(fields.seeks, 600),
                drivers: BTreeMap::new(),
                wishes: BTreeMap::new(),
            });
        }
        let mut number = |field: &'static str, typed: &str, most: u8| {
            let read = typed.trim().parse::<u8>().ok().filter(|n| *n <= most);
            wrong.unless(read.is_some(), field, "wrong-entry-number");
            read.unwrap_or_default()
        };
        let goes = number("goes", fields.goes, GOES_AT_MOST);
        let hosts = number("hosts", fields.hosts, HOSTS_AT_MOST);
        wrong.unless(goes + hosts > 0, "goes", "wrong-entry-nothing");
        let mut drivers = BTreeMap::new();
        for (driver, word) in &fields.drivers {
            match word.parse() {
                Ok(word) => {
                    drivers.insert(*driver, word);
                }
                Err(_) if word.is_empty() => {}
                Err(_) => wrong.add("drivers", "wrong-choice"),
            }
        }
        let mut named = |field: &'static str, typed: &[String]| {
            let read = typed
                .iter()
                .filter(|id| !id.is_empty())
                .map(|id| id.parse::<SchoolId>().ok());
            let read: Option<BTreeSet<SchoolId>> = read.map(|id| id.filter(|id| others.contains(id))).collect();
            wrong.unless(read.is_some(), field, "wrong-choice");
            read.unwrap_or_default()
        };
        let (likes, refuses) = (named("likes", fields.likes), named("refuses", fields.refuses));
        wrong.unless(likes.len() <= WISHES_AT_MOST, "likes", "wrong-entry-likes");
        wrong.unless(likes.is_disjoint(&refuses), "refuses", "wrong-entry-both");
        let say = |schools: BTreeSet<SchoolId>, wish| schools.into_iter().map(move |school| (school, wish));
        wrong.or(Self {
            takes_part,
            goes,
            hosts,
            shows: text::prose(fields.shows, 600),
            seeks: text::prose(fields.seeks, 600),
            drivers,
            wishes: say(likes, Wish::Likes).chain(say(refuses, Wish::Refuses)).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn others() -> BTreeSet<SchoolId> {
        (1..=5).map(|n| SchoolId(Uuid::from_u128(n))).collect()
    }

    fn id(n: u128) -> String {
        Uuid::from_u128(n).to_string()
    }

    fn fields<'a>() -> EntryFields<'a> {
        EntryFields {
            takes_part: "yes",
            goes: "1",
            hosts: "2",
            drivers: vec![(DriverId(Uuid::nil()), "offers")],
            ..EntryFields::default()
        }
    }

    #[test]
    fn whoever_takes_part_goes_or_receives() {
        let plan = EntryPlan::check(&fields(), &others()).unwrap();
        assert_eq!((plan.goes, plan.hosts, plan.drivers.len()), (1, 2, 1));
        let idle = EntryFields {
            goes: "0",
            hosts: "0",
            ..fields()
        };
        assert_eq!(
            EntryPlan::check(&idle, &others()).unwrap_err().of("goes"),
            Some("wrong-entry-nothing")
        );
        for typed in ["", "4", "-1", "dos", "300"] {
            let many = EntryFields {
                hosts: typed,
                ..fields()
            };
            assert!(
                EntryPlan::check(&many, &others()).unwrap_err().of("hosts").is_some(),
                "{typed}"
            );
        }
        let silent = EntryFields {
            takes_part: "",
            ..fields()
        };
        assert!(
            EntryPlan::check(&silent, &others())
                .unwrap_err()
                .of("takes_part")
                .is_some()
        );
        let away = EntryFields {
            takes_part: "no",
            goes: "x",
            ..fields()
        };
        let away = EntryPlan::check(&away, &others()).unwrap();
        assert_eq!((away.goes, away.hosts, away.drivers.len()), (0, 0, 0));
    }

    #[test]
    fn nobody_is_both_liked_and_refused_and_only_liceos_of_the_network_are_named() {
        let (one, two, four) = ([id(1)], [id(1), id(2)], [id(1), id(2), id(3), id(4)]);
        let with = |likes: &[String], refuses: &[String]| {
            EntryPlan::check(
                &EntryFields {
                    likes,
                    refuses,
                    ..fields()
                },
                &others(),
            )
        };
        assert_eq!(with(&one, &two).unwrap_err().of("refuses"), Some("wrong-entry-both"));
        assert_eq!(with(&four, &[]).unwrap_err().of("likes"), Some("wrong-entry-likes"));
        assert!(with(&[id(9)], &[]).unwrap_err().of("likes").is_some());
        assert!(with(&["x".to_owned()], &[]).unwrap_err().of("likes").is_some());
        let plan = with(&one, &two[1..]).unwrap();
        assert_eq!(plan.wishes.get(&SchoolId(Uuid::from_u128(2))), Some(&Wish::Refuses));
        assert!(with(&[String::new()], &[]).unwrap().wishes.is_empty());
    }

    #[test]
    fn a_word_about_a_driver_is_one_of_two_or_none() {
        let say = |word| {
            let drivers = vec![(DriverId(Uuid::nil()), word)];
            EntryPlan::check(&EntryFields { drivers, ..fields() }, &others())
        };
        assert!(say("").unwrap().drivers.is_empty());
        assert!(say("seeks").is_ok());
        assert!(say("sells").unwrap_err().of("drivers").is_some());
    }
}
