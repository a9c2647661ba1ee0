//! Ends a survey's window now, or opens it again until its results are made.

use domain::administration::AdministrationState;
use domain::permission::ChangeAdministration;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Ends it now; with `abrir=1`, opens it until the end of today.
pub async fn save(page: Page, can: Can<ChangeAdministration>, form: Form) -> Answer {
    let administration = &can.act().administration;
    let path = routes::survey(administration.id);
    let (closes_at, done) = match (form.has("abrir", "1"), administration.state(page.now)) {
        (false, AdministrationState::Open) => (page.now, "done-survey-ended"),
        (true, AdministrationState::Closed) => (page.today().plus_days(1).start(), "done-survey-open-again"),
        _ => return page.go(&path),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.move_end_of_survey(can.proof(), closes_at).await?;
    w.commit().await?;
    page.app.sittings.forget();
    page.go_saying(&path, done)
}
