//! Takes an accepted phase back; the evidence may propose it again.

use axum::extract::RawPathParams;
use domain::id::ChartPhaseId;
use domain::permission::EnterPoints;

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Removes it.
pub async fn destroy(page: Page, can: Can<EnterPoints>, params: RawPathParams) -> Answer {
    let id: ChartPhaseId = id_of(&params, "phase")?;
    let phase = page.app.db.chart_phase(id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_phase(can.proof(), &phase).await?;
    w.commit().await?;
    let (measure, place) = (can.act().measure.id, can.act().place);
    let back = match place.course {
        None => routes::chart_phases(measure, place.school),
        Some(course) => routes::course_chart_phases(measure, course),
    };
    page.go_saying(&back, "done-phase-removed")
}

/// An id of the path, whether it goes through a school or a course.
pub fn id_of<T: std::str::FromStr>(params: &RawPathParams, name: &str) -> Result<T, Problem> {
    let found = params.iter().find(|(param, _)| *param == name);
    found
        .and_then(|(_, text)| text.parse().ok())
        .ok_or_else(Problem::not_found)
}
