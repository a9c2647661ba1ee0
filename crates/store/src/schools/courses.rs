//! The courses of a school and who teaches them.

use domain::event::{Happened, Noun, Verb};
use domain::id::{CourseId, PersonId, SchoolId};
use domain::permission::{ArrangeSchool, Proof};
use domain::school::{Course, NewCourse, Subject};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A course with who teaches it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CourseTeacher {
    /// The course.
    pub course_id: CourseId,
    /// The teacher.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// The subject.
    pub subject: Option<Subject>,
    /// Whether they share the course's points with the school's leaders.
    pub shares_points: bool,
}

sql! {
    COURSES = "select id, school_id, year, level, letter from course where school_id = $1 order by year desc, level, letter";
    COURSE = "select id, school_id, year, level, letter from course where id = $1";
    ADD_COURSE = "insert into course (id, school_id, year, level, letter) values ($1, $2, $3, $4, $5) on conflict (school_id, year, level, letter) do nothing";
    COURSE_TEACHERS = "select t.course_id, t.person_id, p.name, t.subject, t.shares_points from course_teacher t join person p on p.id = t.person_id where t.school_id = $1 order by p.sort_key, p.id";
    TEACH = "insert into course_teacher (course_id, person_id, school_id, subject, shares_points, since) values ($1, $2, $3, $4, $5, $6) on conflict (course_id, person_id) do update set subject = excluded.subject";
    STOP_TEACHING = "delete from course_teacher where course_id = $1 and person_id = $2";
    SHARE_POINTS = "update course_teacher set shares_points = $3 where course_id = $1 and person_id = $2";
    SHARED = "select count(*) from course_teacher where course_id = $1 and shares_points = true";
}

impl Db {
    /// A school's courses, newest year first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn courses(&self, school: SchoolId) -> Result<Vec<Course>> {
        all!(self, Course, COURSES, school)
    }

    /// A course.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn course(&self, id: CourseId) -> Result<Course> {
        maybe!(self, Course, COURSE, id)?.ok_or(Error::NotFound)
    }

    /// Who teaches a school's courses.
    ///
    /// # Errors
    /// What the database says.
    pub async fn course_teachers(&self, school: SchoolId) -> Result<Vec<CourseTeacher>> {
        all!(self, CourseTeacher, COURSE_TEACHERS, school)
    }

    /// Whether a teacher of the course shares its points with the school's leaders.
    ///
    /// # Errors
    /// What the database says.
    pub async fn course_is_shared(&self, course: CourseId) -> Result<bool> {
        let (count,) = one!(self, (i64,), SHARED, course)?;
        Ok(count > 0)
    }
}

impl Write<'_> {
    /// Adds a course; one that is there already stays as it is.
    ///
    /// # Errors
    /// [`Error::Exists`] where the school has it already.
    pub async fn add_course(&mut self, proof: &Proof<ArrangeSchool>, new: &NewCourse) -> Result<CourseId> {
        let (id, school) = (CourseId::new(self.ids(), self.at()), proof.act().0);
        if run!(self, ADD_COURSE, id, school, new.year, new.level, &new.letter)? == 0 {
            return Err(Error::Exists("problem-course-exists"));
        }
        self.record(proof.who(), Happened::to(Verb::Created, Noun::Course, id.0).at(school))
            .await?;
        Ok(id)
    }

    /// Gives a course to a teacher. They alone decide whether they share its points.
    ///
    /// # Errors
    /// What the database says.
    pub async fn give_course(
        &mut self,
        proof: &Proof<ArrangeSchool>,
        course: CourseId,
        person: PersonId,
        subject: Option<Subject>,
    ) -> Result<()> {
        let (school, since) = (proof.act().0, self.at().day());
        if proof.who() == Some(person) {
            return Err(Error::Refused("problem-not-to-oneself"));
        }
        let at_school = maybe!(self, Course, COURSE, course)?.filter(|known| known.school_id == proof.act().0);
        if at_school.is_none() {
            return Err(Error::NotFound);
        }
        run!(self, TEACH, course, person, school, subject, false, since)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Granted, Noun::Course, course.0)
                .at(school)
                .with(json!({ "person": person })),
        )
        .await
    }

    /// Takes a course from a teacher.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they don't teach it.
    pub async fn take_course(
        &mut self,
        proof: &Proof<ArrangeSchool>,
        course: CourseId,
        person: PersonId,
    ) -> Result<()> {
        if run!(self, STOP_TEACHING, course, person)? == 0 {
            return Err(Error::NotFound);
        }
        let school = proof.act().0;
        self.record(
            proof.who(),
            Happened::to(Verb::Revoked, Noun::Course, course.0)
                .at(school)
                .with(json!({ "person": person })),
        )
        .await
    }

    /// A teacher shares a course's points with the school's leaders, or stops to.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they don't teach it.
    pub async fn share_course_points(&mut self, teacher: PersonId, course: CourseId, share: bool) -> Result<()> {
        if run!(self, SHARE_POINTS, course, teacher, share)? == 0 {
            return Err(Error::NotFound);
        }
        let verb = if share { Verb::Shared } else { Verb::Unshared };
        self.record(Some(teacher), Happened::to(verb, Noun::Course, course.0))
            .await
    }
}
