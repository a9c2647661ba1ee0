//! How often somebody may try. Keyed by account and purpose: a whole school shares one address.

use std::num::NonZeroU32;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::page::problem::Problem;

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Mails with a code to one address: 5 an hour.
    SignInMail,
    /// Codes or passwords tried for one account: 10 an hour.
    SignInTry,
    /// Wrong room codes from one address: 60 a minute, for a liceo that types in one room. Then no code is looked at.
    RoomCode,
    /// Wrong room codes from everywhere: 600 a minute. Then no code is looked at from where a wrong one came.
    RoomCodes,
    /// Wrong invitation links from one address: 30 a minute.
    InvitationTry,
    /// Imports by one person: 30 an hour.
    Import,
}

/// The limits.
pub struct Limits(Vec<(Purpose, DefaultKeyedRateLimiter<String>)>);

impl Limits {
    /// New ones, nothing counted yet.
    #[must_use]
    pub fn new() -> Self {
        let per_purpose = [
            (Purpose::SignInMail, per_hour(5)),
            (Purpose::SignInTry, per_hour(10)),
            (Purpose::RoomCode, per_minute(60)),
            (Purpose::RoomCodes, per_minute(600)),
            (Purpose::InvitationTry, per_minute(30)),
            (Purpose::Import, per_hour(30)),
        ];
        Self(
            per_purpose
                .into_iter()
                .map(|(purpose, quota)| (purpose, RateLimiter::keyed(quota)))
                .collect(),
        )
    }

    /// Counts a try.
    ///
    /// # Errors
    /// Too many tries, with how many minutes to wait.
    pub fn count(&self, purpose: Purpose, key: &str) -> Result<(), Problem> {
        let Some((_, limiter)) = self.0.iter().find(|(limited, _)| *limited == purpose) else {
            return Ok(());
        };
        limiter.check_key(&key.to_owned()).map_err(|not_until| {
            let wait = not_until.wait_time_from(DefaultClock::default().now());
            Problem::too_often(wait.as_secs().div_ceil(60).max(1))
        })
    }
}

fn per_hour(times: u32) -> Quota {
    Quota::per_hour(NonZeroU32::new(times).unwrap_or(NonZeroU32::MIN))
}

fn per_minute(times: u32) -> Quota {
    Quota::per_minute(NonZeroU32::new(times).unwrap_or(NonZeroU32::MIN))
}
