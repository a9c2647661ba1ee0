//! What decisions about a school need to know: that it is there.

use domain::id::SchoolId;
use domain::permission::{ArrangeSchool, SeeSchool};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for SeeSchool {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(known(asked).await?))
    }
}

impl Load for ArrangeSchool {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(known(asked).await?))
    }
}

async fn known(asked: &Asked<'_>) -> Result<SchoolId, Problem> {
    let id: SchoolId = asked.id("school")?;
    Ok(asked.app.db.school(id).await?.id)
}
