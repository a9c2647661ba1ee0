//! Going on in a protocol: at a table by whoever sits there, in the whole room by whoever leads.

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse as _;
use domain::convening::{Press, SegmentRow};
use domain::id::{ConveningId, SegmentId};
use domain::permission::HostConvening;

use super::lead::part;
use super::place::{Named, writing};
use crate::form::Form;
use crate::guard::Can;
use crate::guard::session::{Visitor, header_text};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::convenings::attending::Brought;
use crate::routes;

/// At a table.
pub async fn table(
    page: Page,
    visitor: Visitor,
    brought: Brought,
    Path(named): Path<Named>,
    headers: HeaderMap,
    form: Form,
) -> Answer {
    let (proof, row) = writing(&page.app, &visitor, &brought, named).await?;
    let press = pressed(&form)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.press_at_table(&proof, (press, form.get("seen")), steps(&row)).await?;
    w.commit().await?;
    page.app.halls.hint(row.id);
    // A script follows what comes of it.
    if header_text(&headers, header::ACCEPT.as_str()).contains("application/json") {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let (id, segment, number) = named;
    page.go(&format!("{}#paso", routes::table(id, segment, number)))
}

/// In the whole room.
pub async fn room(
    page: Page,
    can: Can<HostConvening>,
    Path((id, segment)): Path<(ConveningId, SegmentId)>,
    form: Form,
) -> Answer {
    let row = part(&page, id, segment).await?;
    let press = pressed(&form)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.press_in_room(can.proof(), segment, (press, form.get("seen")), steps(&row))
        .await?;
    w.commit().await?;
    page.app.live.hint(id);
    page.app.halls.hint(segment);
    page.go(&routes::convening_lead(id))
}

fn pressed(form: &Form) -> Result<Press, Problem> {
    form.get("press").parse().map_err(|_| Problem::bad_form())
}

fn steps(row: &SegmentRow) -> usize {
    row.protocol.map_or(0, |protocol| protocol.steps().len())
}
