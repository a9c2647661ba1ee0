//! A school leaves a generation; what it did there stays.

use axum::extract::Path;
use domain::id::{GenerationId, SchoolId};
use domain::permission::ArrangeNetwork;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Lets it leave. Sent twice, the second finds it gone.
pub async fn leave(
    page: Page,
    can: Can<ArrangeNetwork>,
    Path((generation, school)): Path<(GenerationId, SchoolId)>,
) -> Answer {
    page.app.db.generation(generation).await?;
    page.app.db.school(school).await?;
    let back = routes::generation(generation);
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.leave_generation(can.proof(), generation, school).await {
        Err(store::Error::NotFound) => return page.go(&back),
        done => done?,
    }
    w.commit().await?;
    page.go_saying(&back, "done-school-left")
}
