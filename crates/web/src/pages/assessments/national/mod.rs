//! The national diagnosis of a liceo's levels, typed from the agency's report or brought in a file, beside its official series.

pub mod edit;
pub mod sheet;
pub mod show;

use domain::id::SchoolId;
use domain::permission::KeepNationalResults;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for KeepNationalResults {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let id: SchoolId = asked.id("school")?;
        Ok(Self(asked.app.db.school(id).await?.id))
    }
}
