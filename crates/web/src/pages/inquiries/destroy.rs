//! Takes an inquiry away, with everything in it.

use axum::extract::Path;
use domain::id::InquiryId;
use domain::permission::EditInquiry;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Removes it.
pub async fn destroy(page: Page, Path(id): Path<InquiryId>, can: Can<EditInquiry>) -> Answer {
    let inquiry = page.app.db.inquiry(id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_inquiry(can.proof(), &inquiry).await?;
    w.commit().await?;
    page.go_saying(routes::INQUIRIES, "done-inquiry-removed")
}
