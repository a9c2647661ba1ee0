//! Leaving a convening: commitments that become cycles and open the next session, a minute of looking back, certificates, minutes, what came of it,
//! and sessions that a network keeps.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

#[path = "leaving/after.rs"]
mod after;
#[path = "leaving/commitments.rs"]
mod commitments;
#[path = "leaving/resolutions.rs"]
mod resolutions;
#[path = "leaving/session.rs"]
mod session;

use domain::id::PersonId;
use testkit::app::{Browser, TestApp};

async fn of(app: &TestApp, who: PersonId) -> Browser {
    app.signed_in(who).await
}
