//! The act on an offer, from a route's path.

use domain::permission::EndHelpOffer;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for EndHelpOffer {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let offer = asked.app.db.help_offer(asked.id("help")?).await?;
        if offer.network_id == asked.network()?.id {
            Ok(Self(offer))
        } else {
            Err(Problem::not_found())
        }
    }
}
