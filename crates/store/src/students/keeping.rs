//! One student by hand: added, corrected, moved, gone, back.

use domain::event::{Happened, Noun, Verb};
use domain::id::{CourseId, EnrolmentId, NetworkId, SchoolId, StudentId};
use domain::permission::{KeepRoster, Proof};
use domain::school::Course;
use domain::student::NewStudent;
use domain::time::{Day, Instant};
use serde_json::json;

use crate::error::{Error, Result};
use crate::write::Write;

/// What is known of a student, with the key that orders lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StudentFacts {
    /// Who.
    pub student: NewStudent,
    /// Bytes to order names by, surnames first (`i18n::sort_key`).
    pub sort_key: String,
}

sql! {
    ADD = "insert into student (id, network_id, school_id, run_key, given_names, surnames, sort_key, sex, born, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing";
    IS_THERE = "select count(*) from student where id = $1 and school_id = $2";
    CORRECT = "update student set given_names = $2, surnames = $3, sort_key = $4, sex = $5, born = $6 where id = $1";
    COURSE_OF = "select id, school_id, year, level, letter from course where id = $1 and school_id = $2";
    OPEN = "select course_id from enrolment where student_id = $1 and until is null";
    CLOSE = "update enrolment set until = $2 where student_id = $1 and until is null";
    ENROL = "insert into enrolment (id, student_id, course_id, school_id, since) values ($1, $2, $3, $4, $5)";
    PLACE = "update student set school_id = $2, left_at = null where id = $1";
    LEAVE = "update student set left_at = $3 where id = $1 and school_id = $2 and left_at is null";
    RETURN = "update student set left_at = null where id = $1 and school_id = $2 and left_at is not null";
    LAST = "select id from enrolment where student_id = $1 and school_id = $2 order by until desc, id desc limit 1";
    REOPEN = "update enrolment set until = null where id = $1";
}

impl Write<'_> {
    /// Adds a student to a course. The id came with the form: whether it was new is told, so that a form sent twice adds once.
    ///
    /// # Errors
    /// [`Error::Exists`] where the network knows the RUN; [`Error::NotFound`] where the course isn't the liceo's.
    pub async fn add_student(
        &mut self,
        proof: &Proof<KeepRoster>,
        network: NetworkId,
        id: StudentId,
        facts: &StudentFacts,
        (course, since): (CourseId, Day),
    ) -> Result<bool> {
        let school = proof.act().0;
        self.own_course(school, course).await?;
        if !self.insert_student(network, school, id, facts).await? {
            let (there,) = one!(self, (i64,), IS_THERE, id, school)?;
            return if there > 0 {
                Ok(false)
            } else {
                Err(Error::Exists("students-wrong-run-there"))
            };
        }
        self.enrol(id, school, course, since).await?;
        let happened = Happened::to(Verb::Created, Noun::Student, id.0).at(school);
        self.record(proof.who(), happened.with(json!({ "course": course })))
            .await?;
        Ok(true)
    }

    /// Corrects what is known of a student; the RUN's key stays.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they aren't the liceo's.
    pub async fn correct_student(
        &mut self,
        proof: &Proof<KeepRoster>,
        id: StudentId,
        facts: &StudentFacts,
    ) -> Result<()> {
        self.own_student(proof.act().0, id).await?;
        let who = &facts.student;
        run!(
            self,
            CORRECT,
            id,
            &who.given_names,
            &who.surnames,
            &facts.sort_key,
            who.sex,
            who.born
        )?;
        self.record_student(proof, Verb::Changed, id).await
    }

    /// Moves a student to another course of the same liceo; who had left is back.
    ///
    /// # Errors
    /// [`Error::NotFound`] where either isn't the liceo's.
    pub async fn move_student(
        &mut self,
        proof: &Proof<KeepRoster>,
        id: StudentId,
        (course, on): (CourseId, Day),
    ) -> Result<()> {
        let school = proof.act().0;
        self.own_student(school, id).await?;
        self.own_course(school, course).await?;
        self.enrol(id, school, course, on).await?;
        let happened = Happened::to(Verb::Moved, Noun::Student, id.0).at(school);
        self.record(proof.who(), happened.with(json!({ "course": course })))
            .await
    }

    /// A student leaves the liceo.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they aren't there (any more).
    pub async fn withdraw_student(&mut self, proof: &Proof<KeepRoster>, id: StudentId, on: Day) -> Result<()> {
        if !self.leave(proof.act().0, id, on).await? {
            return Err(Error::NotFound);
        }
        self.record_student(proof, Verb::Removed, id).await
    }

    /// Whoever left is back in the course that they left.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they are there, or elsewhere.
    pub async fn bring_student_back(&mut self, proof: &Proof<KeepRoster>, id: StudentId) -> Result<()> {
        let school = proof.act().0;
        let (last,) = maybe!(self, (EnrolmentId,), LAST, id, school)?.ok_or(Error::NotFound)?;
        if run!(self, RETURN, id, school)? == 0 {
            return Err(Error::NotFound);
        }
        run!(self, REOPEN, last)?;
        self.record_student(proof, Verb::Joined, id).await
    }

    async fn record_student(&mut self, proof: &Proof<KeepRoster>, verb: Verb, id: StudentId) -> Result<()> {
        let happened = Happened::to(verb, Noun::Student, id.0).at(proof.act().0);
        self.record(proof.who(), happened).await
    }

    async fn own_student(&mut self, school: SchoolId, id: StudentId) -> Result<()> {
        match one!(self, (i64,), IS_THERE, id, school)?.0 {
            0 => Err(Error::NotFound),
            _ => Ok(()),
        }
    }

    async fn own_course(&mut self, school: SchoolId, course: CourseId) -> Result<Course> {
        maybe!(self, Course, COURSE_OF, course, school)?.ok_or(Error::NotFound)
    }

    /// Whether the row was written: its id and its RUN were new.
    pub(super) async fn insert_student(
        &mut self,
        network: NetworkId,
        school: SchoolId,
        id: StudentId,
        facts: &StudentFacts,
    ) -> Result<bool> {
        let (at, who): (Instant, _) = (self.at(), &facts.student);
        let done = run!(
            self,
            ADD,
            id,
            network,
            school,
            who.run_key.as_ref(),
            &who.given_names,
            &who.surnames,
            &facts.sort_key,
            who.sex,
            who.born,
            at
        )?;
        Ok(done > 0)
    }

    /// Puts a student into a course from a day on; whoever is there already stays.
    pub(super) async fn enrol(
        &mut self,
        student: StudentId,
        school: SchoolId,
        course: CourseId,
        since: Day,
    ) -> Result<()> {
        let open = maybe!(self, (CourseId,), OPEN, student)?;
        if open.is_none_or(|(open,)| open != course) {
            run!(self, CLOSE, student, since)?;
            let id = EnrolmentId::new(self.ids(), self.at());
            run!(self, ENROL, id, student, course, school, since)?;
        }
        run!(self, PLACE, student, school).map(|_| ())
    }

    /// Whether somebody was there to leave.
    pub(super) async fn leave(&mut self, school: SchoolId, student: StudentId, on: Day) -> Result<bool> {
        let at = self.at();
        if run!(self, LEAVE, student, school, at)? == 0 {
            return Ok(false);
        }
        run!(self, CLOSE, student, on)?;
        Ok(true)
    }
}
