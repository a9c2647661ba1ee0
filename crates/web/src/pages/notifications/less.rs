//! Less of a kind: one step quieter, from mail at once to the digest, to the page, to nothing.

use domain::attention::Pace;
use domain::permission::{ActForOneself, OwnNotification};

use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::{Answer, Page};
use crate::routes;

/// Chooses it.
pub async fn save(page: Page, can: Can<OwnNotification>) -> Answer {
    let kind = can.act().0.kind;
    let paces = page.app.db.attention_paces(can.who()).await?;
    let chosen = paces.iter().find(|(known, _)| *known == kind).map(|(_, pace)| *pace);
    let next = kind.less(chosen);
    let proof = allow(can.standing(), ActForOneself(can.who()))?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.choose_pace(&proof, kind, next).await?;
    w.commit().await?;
    let done = match next {
        Pace::AtOnce | Pace::Digest => "done-notification-digest",
        Pace::Page => "done-notification-page",
        Pace::Never => "done-notification-never",
    };
    page.go_saying(routes::NOTIFICATIONS, done)
}
