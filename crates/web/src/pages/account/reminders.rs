//! Whether one is reminded by mail of what is still to be reported.

use domain::permission::ActForOneself;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Chooses it.
pub async fn choose(page: Page, can: Can<ActForOneself>, form: Form) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.set_reminders(can.proof(), form.has("recordatorios", "on")).await?;
    w.commit().await?;
    page.go_saying(routes::ACCOUNT, "done-account-reminders")
}
