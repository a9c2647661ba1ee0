//! Ends a team: its room is shut, and what was said goes with the time that the house keeps it.

use domain::permission::SuperviseTeam;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Ends it.
pub async fn save(page: Page, can: Can<SuperviseTeam>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.close_student_team(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&routes::student_team(can.act().0.id), "done-team-ended")
}
