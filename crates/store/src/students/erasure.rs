//! A student erased on request: everything that is known of them goes, but for what was released of a group.

use domain::event::{Happened, Noun, Verb};
use domain::id::StudentId;
use domain::permission::{KeepRoster, Proof};

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    IS_THERE = "select count(*) from student where id = $1 and school_id = $2";
    WITHDRAWALS = "delete from consent_withdrawal where consent_id in (select id from consent where student_id = $1)";
    CONSENTS = "delete from consent where student_id = $1";
    LINKS = "delete from guardian_link where student_id = $1";
    ASSESSMENTS = "delete from assessment_answer where student_id = $1";
    ENROLMENTS = "delete from enrolment where student_id = $1";
    STUDENT = "delete from student where id = $1";
}

impl Write<'_> {
    /// Erases a student of the liceo: answers by slip and to assessments, consents, links, courses and the name. The event says that it was done, and not to
    /// whom by any other word than an id that stands nowhere else.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they aren't the liceo's.
    pub async fn erase_student(&mut self, proof: &Proof<KeepRoster>, student: StudentId) -> Result<()> {
        let school = proof.act().0;
        if one!(self, (i64,), IS_THERE, student, school)?.0 == 0 {
            return Err(Error::NotFound);
        }
        self.remove_all_answers_by_slip(student).await?;
        self.remove_from_teams(student).await?;
        // What points at something goes before it.
        for statement in [WITHDRAWALS, CONSENTS, LINKS, ASSESSMENTS, ENROLMENTS, STUDENT] {
            run!(self, statement, student)?;
        }
        let happened = Happened::to(Verb::Erased, Noun::Student, student.0).at(school);
        self.record(proof.who(), happened).await
    }
}
