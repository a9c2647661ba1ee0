//! Ends an offer.

use domain::permission::EndStandingOffer;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Ends it.
pub async fn save(page: Page, can: Can<EndStandingOffer>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.end_standing_offer(can.proof()).await?;
    w.commit().await?;
    page.go_saying(routes::STANDING_OFFERS, "done-offer-ended")
}
