//! The act on an offer, from a route's path.

use domain::permission::EndStandingOffer;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for EndStandingOffer {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let offer = asked.app.db.standing_offer(asked.id("help")?).await?;
        if offer.network_id == asked.network()?.id {
            Ok(Self(offer))
        } else {
            Err(Problem::not_found())
        }
    }
}
