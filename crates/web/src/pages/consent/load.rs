//! How the acts about a course's consents are put together from a route's path.

use domain::consent::{ConsentText, Purpose};
use domain::id::{CourseId, SchoolId};
use domain::permission::{KeepConsents, SeeConsentText, SeeCourseRoster, SeeInvitations, WriteConsentText};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::Page;
use crate::page::problem::Problem;

async fn course(asked: &Asked<'_>) -> Result<(SchoolId, CourseId), Problem> {
    asked.network()?;
    let id: CourseId = asked.id("course")?;
    let course = asked.app.db.course(id).await?;
    Ok((course.school_id, course.id))
}

impl Load for SeeInvitations {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let (school, course) = course(asked).await?;
        Ok(Self(SeeCourseRoster { school, course }))
    }
}

impl Load for KeepConsents {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let (school, course) = course(asked).await?;
        Ok(Self { school, course })
    }
}

impl Load for SeeConsentText {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked.network().map(|_| Self)
    }
}

impl Load for WriteConsentText {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked.network().map(|_| Self)
    }
}

/// Every version of the network's text for linked surveys, the oldest first.
pub async fn texts(page: &Page) -> Result<Vec<ConsentText>, Problem> {
    let mut texts = page.app.db.consent_texts(page.network()?.id).await?;
    texts.retain(|text| text.purpose == Purpose::LinkedSurveys);
    Ok(texts)
}
