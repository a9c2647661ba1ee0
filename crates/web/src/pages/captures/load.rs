//! The acts on notes.

use domain::permission::{KeepCaptures, OwnCapture};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for KeepCaptures {
    async fn load(_: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self)
    }
}

impl Load for OwnCapture {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked.app.db.capture(asked.id("capture")?).await?))
    }
}
