//! Gives a student another code, where hers was lost or somebody else used it.

use axum::extract::Path;
use domain::id::{SeatId, StudentTeamId};
use domain::permission::SuperviseTeam;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Gives it; the browser that held the seat is out.
pub async fn save(page: Page, Path((team, seat)): Path<(StudentTeamId, SeatId)>, can: Can<SuperviseTeam>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.renew_seat(can.proof(), seat).await?;
    w.commit().await?;
    page.go_saying(&format!("{}#puestos", routes::student_team(team)), "done-team-code")
}
