//! What somebody is told of.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::attention::Kind;
use domain::id::PersonId;
use domain::permission::{EndRole, by_the_installation};
use domain::person::Charge;
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

/// Takes every role of somebody's.
pub async fn no_longer_there(app: &TestApp, who: PersonId) {
    for role in app.app.db.roles_of(who).await.unwrap() {
        let act = EndRole {
            person: who,
            charge: Charge::new(role.role, role.school_id, role.subject).unwrap(),
        };
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        w.end_role(&by_the_installation(act), &role).await.unwrap();
        w.commit().await.unwrap();
    }
}
