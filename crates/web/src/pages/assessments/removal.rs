//! Takes an assessment away, and brings it back.

use domain::permission::EditAssessment;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Takes it away with everything that was answered. It can be brought back for thirty days.
pub async fn save(page: Page, can: Can<EditAssessment>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.remove_assessment(can.proof()).await? {
        w.commit().await?;
    }
    let gone = can.act().0.assessment.id;
    page.go_saying(
        &format!("{}?quitada={gone}", routes::ASSESSMENTS),
        "done-assessment-removed",
    )
}

/// Brings it back.
pub async fn undo(page: Page, can: Can<EditAssessment>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.bring_back_assessment(can.proof()).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::assessment(can.act().0.assessment.id), "done-assessment-back")
}
