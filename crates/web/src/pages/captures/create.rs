//! The same as a form without scripts: received, and then the one question.

use domain::permission::KeepCaptures;

use super::receive::{Received, receive};
use super::show;
use crate::guard::Can;
use crate::multipart::FileForm;
use crate::page::{Answer, Page};
use crate::routes;

/// Receives it.
pub async fn save(page: Page, can: Can<KeepCaptures>, sent: FileForm) -> Answer {
    let form = sent.form.clone();
    match receive(&page, can.standing(), sent).await? {
        Received::Here(capture) => page.go_saying(&routes::capture_question(capture.id), "done-capture-here"),
        Received::OnVisit(visit, _) => page.go_saying(&routes::visit_notes(visit), "done-visit-noted"),
        Received::Wrong(wrong) => show::again(&page, can.standing(), form.wrong(wrong)).await,
    }
}
