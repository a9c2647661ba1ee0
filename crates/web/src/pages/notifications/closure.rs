//! Closes what one has read without opening it, and opens it again.

use domain::permission::{ActForOneself, OwnNotification};

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Closes a line, with everything that it tells together.
pub async fn save(page: Page, can: Can<OwnNotification>, form: Form) -> Answer {
    let done = !form.has("vuelta", "1");
    let w = page.app.db.write(page.app.moment()).await?;
    w.close_notification(can.proof(), done).await?;
    page.go(routes::NOTIFICATIONS)
}

/// Closes all of them.
pub async fn save_all(page: Page, can: Can<ActForOneself>) -> Answer {
    let w = page.app.db.write(page.app.moment()).await?;
    w.close_notifications(can.who()).await?;
    page.go_saying(routes::NOTIFICATIONS, "done-notifications-closed")
}
