//! The acts on students' teams, with the team, liceo or course of the path.

use domain::id::CourseId;
use domain::permission::{ListStudentTeams, OpenStudentTeam, SuperviseTeam};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for ListStudentTeams {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked.network()?;
        Ok(Self(asked.app.db.school(asked.id("school")?).await?.id))
    }
}

impl Load for OpenStudentTeam {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked.network()?;
        let course = asked.app.db.course(asked.id::<CourseId>("course")?).await?;
        Ok(Self {
            school: course.school_id,
            course: course.id,
        })
    }
}

impl Load for SuperviseTeam {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let team = asked.app.db.student_team(asked.id("team")?).await?;
        if team.network_id == asked.network()?.id {
            Ok(Self(team))
        } else {
            Err(Problem::not_found())
        }
    }
}
