//! The acts on what somebody knows, from a route's path.

use domain::permission::{RemoveExpertise, SeeKnower};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for SeeKnower {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked.network()?;
        Ok(Self(asked.app.db.standing(asked.id("person")?).await?))
    }
}

impl Load for RemoveExpertise {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let line = asked.app.db.expertise_line(asked.id("line")?).await?;
        if line.network_id == asked.network()?.id {
            Ok(Self(line))
        } else {
            Err(Problem::not_found())
        }
    }
}
