//! Whose consent stands today, and which adults read: both asked each time, so that a withdrawal holds at once.

use domain::id::{PersonId, SchoolId, SeatId};
use domain::person::Role;
use domain::student_team::{Seat, StudentTeam};

use crate::page::Page;
use crate::page::problem::Problem;

/// The seats whose student's consent stands.
///
/// # Errors
/// What the store says.
pub(crate) async fn standing(page: &Page, team: &StudentTeam, seats: &[Seat]) -> Result<Vec<SeatId>, Problem> {
    let mut standing = Vec::new();
    for seat in seats {
        let consented = page
            .app
            .db
            .team_consented(team.network_id, seat.student_id, page.today())
            .await?;
        if consented {
            standing.push(seat.id);
        }
    }
    Ok(standing)
}

/// The adults who read a team's room besides whoever opened it: who leads the liceo, and its coexistence.
///
/// # Errors
/// What the store says.
pub(crate) async fn readers(page: &Page, school: SchoolId, but: PersonId) -> Result<Vec<String>, Problem> {
    let mut people = page.app.db.people_at(school).await?;
    people.retain(|line| matches!(line.role, Role::Principal | Role::Utp | Role::Coexistence) && line.person_id != but);
    let mut names: Vec<String> = people.into_iter().map(|line| line.name).collect();
    names.dedup();
    Ok(names)
}

/// Everybody who reads, for the students and for whoever speaks there.
///
/// # Errors
/// What the store says.
pub(crate) async fn told(page: &Page, team: &StudentTeam) -> Result<String, Problem> {
    let mut names = readers(page, team.school_id, team.opened_by).await?;
    let opener = page.app.db.standing(team.opened_by).await?;
    if opener.works_at(team.school_id) {
        names.insert(0, page.app.db.person(team.opened_by).await?.name);
    }
    Ok(page.t1("team-readers", "names", page.lang.list(&names)))
}
