//! The acts on one cycle, with the cycle of the path.

use domain::cycle::Cycle;
use domain::permission::{EditCycle, SeeCycle, ShareCycle};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

async fn cycle(asked: &Asked<'_>) -> Result<Cycle, Problem> {
    Ok(asked.app.db.cycle(asked.id("cycle")?).await?)
}

impl Load for SeeCycle {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        cycle(asked).await.map(Self)
    }
}

impl Load for EditCycle {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        cycle(asked).await.map(Self)
    }
}

impl Load for ShareCycle {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        cycle(asked).await.map(Self)
    }
}
