//! Calls a convening off. Whoever is registered is told by mail, and calendars that hold it are when its file is opened again.

use domain::permission::ArrangeConvening;

use super::mails;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Calls it off.
pub async fn save(page: Page, can: Can<ArrangeConvening>) -> Answer {
    let id = can.act().0.convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.call_off_convening(can.proof()).await?;
    mails::called_off(&page, &mut w, id).await?;
    w.commit().await?;
    page.go_saying(&routes::convening(id), "done-convening-off")
}
