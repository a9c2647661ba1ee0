//! How often somebody may try. Keyed by account and purpose: a whole school shares one address.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::page::problem::Problem;

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Mails with a code to one address: 5 an hour.
    SignInMail,
    /// Codes or passwords tried for one account: 10 an hour.
    SignInTry,
    /// Wrong room codes from one address: 60 a minute, for a liceo types in one room; then none is looked at for a minute.
    RoomCode,
    /// Wrong codes of surveys from one address: 240 a minute. A whole liceo types at once behind one address; and of 387 million codes
    /// with three thousand open, who tries that many a minute opens one in half a day.
    SurveyCode,
    /// Wrong slips from one address: 240 a minute. Of 282 thousand million a course knows a few dozen.
    Slip,
    /// Wrong invitation links from one address: 30 a minute.
    InvitationTry,
    /// Imports by one person: 30 an hour.
    Import,
    /// What one person says in conversations: 40 an hour, more than anybody writes who reads, too.
    Contribution,
    /// Questions to the network by one person: 10 an hour; each may write to three people.
    Ask,
    /// Reports by one person: 20 an hour.
    Report,
    /// Files that one person puts beside what they say: 30 an hour.
    ContributionFile,
    /// Wrong codes of students' teams from one address: 60 a minute, as for rooms.
    TeamCode,
    /// What one student says in a team: 60 an hour.
    TeamWord,
    /// Wrong codes of convenings from one address: 120 a minute, because three hundred type in one room; of 387 million a day has a few.
    ConveningCode,
    /// Wrong tickets from one address: 60 a minute.
    Ticket,
    /// Questions that one person asks a room: 30 an hour, more than anybody gets answered.
    RoomQuestion,
    /// Texts of a table's notes by one person: 900 an hour. A phone sends one when its owner stops typing, and nobody stops each four seconds.
    TableNote,
    /// Commitments that one person leaves: 30 an hour.
    Commitment,
    /// Registrations without an account from one address: 120 an hour, for a whole liceo may register from its one.
    GuestRegistration,
}

type Moment = <DefaultClock as Clock>::Instant;

/// How long a door stays shut where only what was wrong counts.
const SHUT: Duration = Duration::from_secs(60);

/// Shut doors remembered at most; past that, those that are open again are forgotten.
const MOST_SHUT: usize = 10_000;

/// The limits.
pub struct Limits {
    limiters: Vec<(Purpose, DefaultKeyedRateLimiter<String>)>,
    shut: Mutex<HashMap<(Purpose, String), Moment>>,
}

impl Limits {
    /// New ones, nothing counted yet.
    #[must_use]
    pub fn new() -> Self {
        let per_purpose = [
            (Purpose::SignInMail, per_hour(5)),
            (Purpose::SignInTry, per_hour(10)),
            (Purpose::RoomCode, per_minute(60)),
            (Purpose::SurveyCode, per_minute(240)),
            (Purpose::Slip, per_minute(240)),
            (Purpose::InvitationTry, per_minute(30)),
            (Purpose::Import, per_hour(30)),
            (Purpose::Contribution, per_hour(40)),
            (Purpose::Ask, per_hour(10)),
            (Purpose::Report, per_hour(20)),
            (Purpose::ContributionFile, per_hour(30)),
            (Purpose::TeamCode, per_minute(60)),
            (Purpose::TeamWord, per_hour(60)),
            (Purpose::ConveningCode, per_minute(120)),
            (Purpose::Ticket, per_minute(60)),
            (Purpose::GuestRegistration, per_hour(120)),
            (Purpose::RoomQuestion, per_hour(30)),
            (Purpose::TableNote, per_hour(900)),
            (Purpose::Commitment, per_hour(30)),
        ];
        Self {
            limiters: per_purpose
                .into_iter()
                .map(|(purpose, quota)| (purpose, RateLimiter::keyed(quota)))
                .collect(),
            shut: Mutex::default(),
        }
    }

    /// Counts a try.
    ///
    /// # Errors
    /// Too many tries, with how many minutes to wait.
    pub fn count(&self, purpose: Purpose, key: &str) -> Result<(), Problem> {
        let Some((_, limiter)) = self.limiters.iter().find(|(limited, _)| *limited == purpose) else {
            return Ok(());
        };
        limiter.check_key(&key.to_owned()).map_err(|not_until| {
            let wait = not_until.wait_time_from(DefaultClock::default().now());
            Problem::too_often(wait.as_secs().div_ceil(60).max(1))
        })
    }
}

impl Limits {
    /// Whether a try is looked at, for purposes of which only the wrong ones count: [`Self::count_wrong`] shuts the door.
    ///
    /// # Errors
    /// Too many wrong tries, with how many minutes to wait.
    pub fn look(&self, purpose: Purpose, key: &str) -> Result<(), Problem> {
        let now = DefaultClock::default().now();
        let shut = self.shut.lock().unwrap_or_else(PoisonError::into_inner);
        match shut.get(&(purpose, key.to_owned())) {
            Some(until) if *until > now => Err(Problem::too_often(SHUT.as_secs().div_ceil(60))),
            _ => Ok(()),
        }
    }

    /// Counts a wrong try; too many shut the door to right ones too.
    ///
    /// # Errors
    /// As [`Self::look`], once it is shut.
    pub fn count_wrong(&self, purpose: Purpose, key: &str) -> Result<(), Problem> {
        self.count(purpose, key).inspect_err(|_| {
            let now = DefaultClock::default().now();
            let mut shut = self.shut.lock().unwrap_or_else(PoisonError::into_inner);
            if shut.len() >= MOST_SHUT {
                shut.retain(|_, until| *until > now);
            }
            shut.insert((purpose, key.to_owned()), now + SHUT);
        })
    }
}

fn per_hour(times: u32) -> Quota {
    Quota::per_hour(NonZeroU32::new(times).unwrap_or(NonZeroU32::MIN))
}

fn per_minute(times: u32) -> Quota {
    Quota::per_minute(NonZeroU32::new(times).unwrap_or(NonZeroU32::MIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_wrong_codes_shut_the_door_to_right_ones_from_there_alone() {
        let limits = Limits::new();
        let wrong = |from: &str| limits.count_wrong(Purpose::RoomCode, from);
        for _ in 0..60 {
            assert!(wrong("198.51.100.7").is_ok() && limits.look(Purpose::RoomCode, "198.51.100.7").is_ok());
        }
        while wrong("198.51.100.7").is_ok() {}
        assert!(limits.look(Purpose::RoomCode, "198.51.100.7").is_err());
        assert!(limits.look(Purpose::RoomCode, "203.0.113.9").is_ok());
    }
}
