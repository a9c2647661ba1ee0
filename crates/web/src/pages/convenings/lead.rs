//! Leading: where the agenda stands, how late one is, what could be shorter, and beginning the next part.

use askama::Template;
use axum::extract::Path;
use domain::convening::{Convening, Stand};
use domain::id::{ConveningId, ResolutionId, SegmentId};
use domain::permission::HostConvening;

use super::now::Live;
use crate::form::Form;
use crate::guard::Can;
use crate::live::View;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/lead.html", whitespace = "minimize")]
struct Lead {
    page: Page,
    convening: Convening,
    live: Live,
    on: bool,
    /// Whether its code opens later.
    to_come: bool,
    /// The next decision, named before it is sent.
    resolution: ResolutionId,
}

/// The page.
pub async fn show(page: Page, can: Can<HostConvening>) -> Answer {
    let convening = can.act().0.convening.clone();
    page.show(&Lead {
        live: Live::of(&page, convening.id, View::Lead).await?,
        on: convening.stand(page.now) == Stand::On,
        to_come: convening.stand(page.now) == Stand::ToCome,
        resolution: ResolutionId::new(page.app.ids.as_ref(), page.now),
        convening,
        page: page.clone(),
    })
}

/// Begins a part: everybody sees it at once.
pub async fn begin(
    page: Page,
    can: Can<HostConvening>,
    Path((_, segment)): Path<(ConveningId, SegmentId)>,
    form: Form,
) -> Answer {
    let convening = &can.act().0.convening;
    if convening.called_off_at.is_some() {
        return Err(Problem::refused(
            axum::http::StatusCode::CONFLICT,
            "problem-convening-closed",
        ));
    }
    let fresh = || domain::id::SegmentBeginningId::new(page.app.ids.as_ref(), page.now);
    let id = form.get("id").parse().unwrap_or_else(|_| fresh());
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.begin_segment(can.proof(), id, segment).await?;
    w.commit().await?;
    page.app.live.hint(convening.id);
    page.go(&routes::convening_lead(convening.id))
}
