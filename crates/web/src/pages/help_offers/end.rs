//! Ends an offer.

use domain::permission::EndHelpOffer;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Ends it.
pub async fn save(page: Page, can: Can<EndHelpOffer>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.end_help_offer(can.proof()).await?;
    w.commit().await?;
    page.go_saying(routes::HELP_OFFERS, "done-offer-ended")
}
