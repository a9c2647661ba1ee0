//! What somebody is told of.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::attention::Kind;
use domain::id::PersonId;
use testkit::app::TestApp;

/// What waits for somebody: why, and what it is called.
pub async fn told(app: &TestApp, who: PersonId) -> Vec<(Kind, Option<String>)> {
    let standing = app.app.db.standing(who).await.unwrap();
    let told = app.app.db.unread_told(&standing).await.unwrap();
    told.into_iter().map(|line| (line.group.kind, line.title)).collect()
}

pub async fn is_told(app: &TestApp, who: PersonId, kind: Kind) -> bool {
    told(app, who).await.iter().any(|(known, _)| *known == kind)
}
