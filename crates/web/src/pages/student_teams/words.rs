//! Takes words out of a team's room for good.

use axum::extract::Path;
use domain::id::{StudentTeamId, TeamWordId};
use domain::permission::SuperviseTeam;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Takes them out.
pub async fn remove(
    page: Page,
    Path((team, word)): Path<(StudentTeamId, TeamWordId)>,
    can: Can<SuperviseTeam>,
) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_team_word(can.proof(), word).await?;
    w.commit().await?;
    page.go_saying(
        &format!("{}#sala", routes::student_team(team)),
        "done-team-word-removed",
    )
}
