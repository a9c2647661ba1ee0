//! Silences a thing: nothing more is told of it, by page or by mail, until one wants to hear of it again.

use domain::attention::Thing;
use domain::permission::{ActForOneself, Mute, OwnNotification};
use uuid::Uuid;

use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Silences what a notification is about.
pub async fn save(page: Page, can: Can<OwnNotification>) -> Answer {
    let one = &can.act().0;
    let mute = Mute {
        person: can.who(),
        about: Some((one.thing, one.thing_id)),
    };
    let proof = allow(can.standing(), mute)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.mute(&proof, true).await?;
    w.commit().await?;
    page.go_saying(routes::NOTIFICATIONS, "done-notification-muted")
}

/// Lets a thing be heard again. What isn't silenced stays so.
pub async fn end(page: Page, can: Can<ActForOneself>, form: Form) -> Answer {
    let thing: Thing = form.get("que").parse().map_err(|_| Problem::bad_form())?;
    let id: Uuid = form.get("cual").parse().map_err(|_| Problem::bad_form())?;
    let mute = Mute {
        person: can.who(),
        about: Some((thing, id)),
    };
    let proof = allow(can.standing(), mute)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.mute(&proof, false).await?;
    w.commit().await?;
    page.go_saying(routes::ACCOUNT_ATTENTION, "done-notification-unmuted")
}
