//! How the acts about assessments are put together from a route's path.

use domain::assessment::Assessment;
use domain::id::{AssessmentId, CourseId};
use domain::permission::{EditAssessment, ReadClassAnswers, SeeAssessment, SeeLevel};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

async fn asked_for(asked: &Asked<'_>) -> Result<SeeAssessment, Problem> {
    let id: AssessmentId = asked.id("assessment")?;
    of(asked, asked.app.db.assessment(id).await?).await
}

async fn of(asked: &Asked<'_>, assessment: Assessment) -> Result<SeeAssessment, Problem> {
    if assessment.network_id != asked.network()?.id {
        return Err(Problem::not_found());
    }
    let courses = asked.app.db.assessed_courses(assessment.id).await?;
    Ok(SeeAssessment {
        courses: courses.iter().map(|course| course.course_id).collect(),
        assessment,
    })
}

impl Load for SeeAssessment {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked_for(asked).await
    }
}

impl Load for EditAssessment {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let id: AssessmentId = asked.id("assessment")?;
        // One that was taken away is brought back by whoever might have taken it.
        match asked.app.db.assessment(id).await {
            Err(store::Error::NotFound) => {
                let removed = asked.app.db.removed_assessment(id).await?;
                Ok(Self(of(asked, removed).await?))
            }
            found => Ok(Self(of(asked, found?).await?)),
        }
    }
}

impl Load for SeeLevel {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked_for(asked).await?))
    }
}

impl Load for ReadClassAnswers {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let SeeAssessment { assessment, courses } = asked_for(asked).await?;
        let course: CourseId = asked.id("course")?;
        if !courses.contains(&course) {
            return Err(Problem::not_found());
        }
        Ok(Self { assessment, course })
    }
}
