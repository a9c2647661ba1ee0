//! Somebody leaves a team.

use axum::extract::Path;
use domain::id::{PersonId, SchoolId};
use domain::permission::ArrangeSchool;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Lets them leave. Sent twice, the second finds them gone.
pub async fn leave(page: Page, can: Can<ArrangeSchool>, Path((school, person)): Path<(SchoolId, PersonId)>) -> Answer {
    let back = routes::team(school);
    let Some(team) = page.app.db.teams(school).await?.into_iter().next() else {
        return page.go(&back);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.leave_team(can.proof(), team.id, person).await {
        Err(store::Error::NotFound) => return page.go(&back),
        done => done?,
    }
    w.commit().await?;
    page.go_saying(&back, "done-team-left")
}
