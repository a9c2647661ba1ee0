//! Takes a driver out of the theory, while nothing hangs on it.

use axum::extract::Path;
use domain::id::DriverId;
use domain::permission::EditTheory;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Removes it.
pub async fn destroy(page: Page, Path(id): Path<DriverId>, can: Can<EditTheory>) -> Answer {
    let driver = page.app.db.driver(id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_driver(can.proof(), &driver).await?;
    w.commit().await?;
    page.go_saying(routes::THEORY, "done-theory-driver-removed")
}
