//! Whom of a course a survey may invite: a name and yes or no. There is no field for a reason, nor for a birthday.

use domain::consent::{Asking, Invitee, who_may_be_invited};
use domain::id::{CourseId, StudentId};

use crate::db::Db;
use crate::error::Result;

/// A student who is in a course, and whether they are invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// Who.
    pub student_id: StudentId,
    /// Surnames and given names.
    pub name: String,
    /// Whether.
    pub invited: bool,
}

impl Db {
    /// Everybody who is in a course now, by name, and whether they are invited to what is asked.
    ///
    /// # Errors
    /// What the database says.
    pub async fn invitations_of_course(&self, course: CourseId, asking: &Asking<'_>) -> Result<Vec<Invited>> {
        let students = self.students_of_course(course).await?;
        let consents = self.consents_of_course(course).await?;
        let invitee = |student: &crate::StudentLine| Invitee {
            student_id: student.id,
            born: student.born,
        };
        let invitees: Vec<Invitee> = students.iter().map(invitee).collect();
        let invitations = who_may_be_invited(&invitees, &consents, asking);
        let both = students.iter().zip(invitations);
        Ok(both
            .map(|(student, invitation)| Invited {
                student_id: student.id,
                name: student.listed(),
                invited: invitation.invited,
            })
            .collect())
    }

    /// Those of a course who are invited to what is asked, by name. Where it takes their own yes, they give it as they begin.
    ///
    /// # Errors
    /// What the database says.
    pub async fn invited_students(&self, course: CourseId, asking: &Asking<'_>) -> Result<Vec<Invited>> {
        let mut all = self.invitations_of_course(course, asking).await?;
        all.retain(|one| one.invited);
        Ok(all)
    }
}
