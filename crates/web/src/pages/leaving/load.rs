//! How the act on a commitment is put together from a route's path.

use domain::permission::AnswerForCommitment;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for AnswerForCommitment {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let place = asked.app.db.commitment(asked.id("commitment")?).await?;
        let convening = asked.app.db.convening(place.commitment.convening_id).await?;
        if convening.network_id == asked.network()?.id {
            Ok(Self(place))
        } else {
            Err(Problem::not_found())
        }
    }
}
