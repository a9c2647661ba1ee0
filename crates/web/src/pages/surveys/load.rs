//! How the acts about surveys are put together from a route's path.

use domain::administration::Administration;
use domain::id::{AdministrationId, CourseId, SchoolId};
use domain::permission::{ChangeAdministration, SeeAdministration, SeeSchoolResults};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

async fn given(asked: &Asked<'_>) -> Result<(Administration, Vec<CourseId>), Problem> {
    let id: AdministrationId = asked.id("administration")?;
    let administration = asked.app.db.administration(id).await?;
    if administration.network_id != asked.network()?.id {
        return Err(Problem::not_found());
    }
    let sittings = asked.app.db.sittings(id).await?;
    let courses = sittings.iter().map(|line| line.sitting.course_id).collect();
    Ok((administration, courses))
}

impl Load for SeeAdministration {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let (administration, courses) = given(asked).await?;
        Ok(Self {
            administration,
            courses,
        })
    }
}

impl Load for ChangeAdministration {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let (administration, courses) = given(asked).await?;
        Ok(Self {
            administration,
            courses,
        })
    }
}

impl Load for SeeSchoolResults {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let id: SchoolId = asked.id("school")?;
        Ok(Self(asked.app.db.school(id).await?.id))
    }
}
