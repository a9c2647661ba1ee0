//! Who is in which course.

use domain::id::{CourseId, NetworkId, SchoolId, StudentId};
use domain::school::Level;
use domain::student::{RunKey, Sex};
use domain::time::{Day, Instant};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A student of a liceo.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct StudentLine {
    /// Id.
    pub id: StudentId,
    /// The liceo where they are, or were last.
    pub school_id: SchoolId,
    /// Given names.
    pub given_names: String,
    /// Surnames.
    pub surnames: String,
    /// Sex, as the register says.
    pub sex: Sex,
    /// Day of birth, where it is known.
    pub born: Option<Day>,
    /// Whether the next nómina knows them by their RUN.
    pub has_key: bool,
    /// When they left; none for who is there.
    pub left_at: Option<Instant>,
    /// The course; none for who left.
    pub course_id: Option<CourseId>,
    /// Since when in it.
    pub since: Option<Day>,
}

impl StudentLine {
    /// As a list of a course has it: surnames first.
    #[must_use]
    pub fn listed(&self) -> String {
        format!("{}, {}", self.surnames, self.given_names)
    }
}

/// A student as the plan of an import needs them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct KnownLine {
    /// Id.
    pub id: StudentId,
    /// The liceo.
    pub school_id: SchoolId,
    /// What stands for the RUN.
    pub run_key: Option<RunKey>,
    /// School year of the course in which they are; none for who left.
    pub year: Option<i64>,
    /// Its level.
    pub level: Option<Level>,
    /// Its letter.
    pub letter: Option<String>,
    /// Given names.
    pub given_names: String,
    /// Surnames.
    pub surnames: String,
    /// Day of birth.
    pub born: Option<Day>,
}

/// A student's columns.
macro_rules! student {
    ($rest:literal) => {
        concat!(
            "select s.id, s.school_id, s.given_names, s.surnames, s.sex, s.born, s.run_key is not null as has_key, s.left_at, e.course_id, e.since from student s left join enrolment e on e.student_id = s.id and e.until is null ",
            $rest
        )
    };
}

sql! {
    OF_SCHOOL = student!("where s.school_id = $1 order by s.sort_key, s.id");
    OF_COURSE = student!("where e.course_id = $1 order by s.sort_key, s.id");
    STUDENT = student!("where s.id = $1");
    KNOWN = "select s.id, s.school_id, s.run_key, c.year, c.level, c.letter, s.given_names, s.surnames, s.born from student s left join enrolment e on e.student_id = s.id and e.until is null left join course c on c.id = e.course_id where s.network_id = $1 order by s.id";
}

impl Db {
    /// Everybody of a liceo, who left included, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn students(&self, school: SchoolId) -> Result<Vec<StudentLine>> {
        all!(self, StudentLine, OF_SCHOOL, school)
    }

    /// Who is in a course now, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn students_of_course(&self, course: CourseId) -> Result<Vec<StudentLine>> {
        all!(self, StudentLine, OF_COURSE, course)
    }

    /// A student.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn student(&self, id: StudentId) -> Result<StudentLine> {
        maybe!(self, StudentLine, STUDENT, id)?.ok_or(Error::NotFound)
    }

    /// Every student of the network: whoever comes from another liceo is known by the key.
    ///
    /// # Errors
    /// What the database says.
    pub async fn known_students(&self, network: NetworkId) -> Result<Vec<KnownLine>> {
        all!(self, KnownLine, KNOWN, network)
    }
}

impl Write<'_> {
    /// The same within a write, so that what is planned is what is there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn known_students(&mut self, network: NetworkId) -> Result<Vec<KnownLine>> {
        all!(self, KnownLine, KNOWN, network)
    }
}
