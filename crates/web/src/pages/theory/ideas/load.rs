//! The acts on one idea, with the idea of the path.

use domain::permission::{EditIdea, SeeIdea};
use domain::theory::Idea;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

async fn idea(asked: &Asked<'_>) -> Result<Idea, Problem> {
    Ok(asked.app.db.idea(asked.id("idea")?).await?)
}

impl Load for SeeIdea {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        idea(asked).await.map(Self)
    }
}

impl Load for EditIdea {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        idea(asked).await.map(Self)
    }
}
