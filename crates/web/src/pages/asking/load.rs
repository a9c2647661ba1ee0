//! The acts on what somebody was asked, from a route's path.

use domain::permission::HandleAsking;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for HandleAsking {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let asking = asked.app.db.asking(asked.id("asking")?).await?;
        let ask = asked.app.db.ask(asking.conversation_id).await?;
        match ask {
            Some(ask) if ask.network_id == asked.network()?.id => Ok(Self(asking)),
            _ => Err(Problem::not_found()),
        }
    }
}
