//! One's signed-in browsers.

use axum::extract::Path;
use domain::id::SessionId;
use domain::permission::ActForOneself;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Signs one of them out.
pub async fn end(page: Page, can: Can<ActForOneself>, Path(session): Path<SessionId>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.end_session(can.proof(), session).await?;
    w.commit().await?;
    page.go_saying(routes::ACCOUNT, "done-account-browser")
}
