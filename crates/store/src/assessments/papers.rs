//! Assessments with their papers and courses.

use domain::assessment::{Assessment, NewAssessment, Paper, shape};
use domain::event::{Happened, Noun, Verb};
use domain::id::{AssessmentId, CourseId, NetworkId, SchoolId};
use domain::permission::{EditAssessment, MakeAssessment, Proof};
use domain::school::Level;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// Why a paper can't ask something else now.
pub const ON_PHONES: &str = "sheet-wrong-paper";

/// A course that takes an assessment.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AssessedCourse {
    /// The course.
    pub course_id: CourseId,
    /// Its school year.
    pub year: i64,
    /// Its level.
    pub level: Level,
    /// Its letter.
    pub letter: String,
    /// Students whose answers are there.
    pub answered: i64,
}

impl AssessedCourse {
    /// As people write it: `1°A`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}°{}", self.level, self.letter)
    }
}

/// An assessment's columns.
macro_rules! assessment {
    ($rest:literal) => {
        concat!(
            "select id, network_id, school_id, name, subject, level, occasion, day, created_by, created_at, version from assessment ",
            $rest
        )
    };
}

sql! {
    OF_SCHOOL = assessment!("where school_id = $1 and removed_at is null order by day desc, id desc limit 300");
    OF_COURSE = assessment!("where removed_at is null and id in (select assessment_id from assessment_course where course_id = $1) order by day, id");
    ONE = assessment!("where id = $1 and removed_at is null");
    REMOVED = assessment!("where id = $1 and removed_at is not null");
    PAPER = "select paper from assessment where id = $1";
    COURSES = "select a.course_id, c.year, c.level, c.letter, (select count(*) from assessment_answer x where x.assessment_id = a.assessment_id and x.course_id = a.course_id) as answered from assessment_course a join course c on c.id = a.course_id where a.assessment_id = $1 order by c.level, c.letter";
    ADD = "insert into assessment (id, network_id, school_id, name, subject, level, occasion, day, paper, created_by, created_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1) on conflict (id) do nothing";
    ADD_COURSE = "insert into assessment_course (assessment_id, course_id, school_id) select $1, id, $3 from course where id = $2 and school_id = $3";
    WRITE_PAPER = "update assessment set paper = $3, version = version + 1 where id = $1 and version = $2 and removed_at is null";
    REMOVE = "update assessment set removed_at = $2 where id = $1 and removed_at is null";
    BRING_BACK = "update assessment set removed_at = null where id = $1 and removed_at is not null";
}

impl Db {
    /// A liceo's assessments, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn assessments(&self, school: SchoolId) -> Result<Vec<Assessment>> {
        all!(self, Assessment, OF_SCHOOL, school)
    }

    /// The assessments that a course takes, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn assessments_of_course(&self, course: CourseId) -> Result<Vec<Assessment>> {
        all!(self, Assessment, OF_COURSE, course)
    }

    /// An assessment.
    ///
    /// # Errors
    /// [`Error::NotFound`], also where it was taken away.
    pub async fn assessment(&self, id: AssessmentId) -> Result<Assessment> {
        maybe!(self, Assessment, ONE, id)?.ok_or(Error::NotFound)
    }

    /// One that was taken away and can be brought back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn removed_assessment(&self, id: AssessmentId) -> Result<Assessment> {
        maybe!(self, Assessment, REMOVED, id)?.ok_or(Error::NotFound)
    }

    /// Its paper.
    ///
    /// # Errors
    /// [`Error::NotFound`], and [`Error::Damaged`] where it can't be read.
    pub async fn paper(&self, id: AssessmentId) -> Result<Paper> {
        let (paper,): (String,) = maybe!(self, (String,), PAPER, id)?.ok_or(Error::NotFound)?;
        read(&paper)
    }

    /// Its courses, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn assessed_courses(&self, id: AssessmentId) -> Result<Vec<AssessedCourse>> {
        all!(self, AssessedCourse, COURSES, id)
    }
}

impl Write<'_> {
    /// Makes an assessment. A form sent twice makes it once: `id` came with the form.
    ///
    /// # Errors
    /// [`Error::NotFound`] where a course isn't the liceo's, [`Error::Exists`] where it was made.
    pub async fn make_assessment(
        &mut self,
        proof: &Proof<MakeAssessment>,
        (network, id): (NetworkId, AssessmentId),
        new: &NewAssessment,
    ) -> Result<()> {
        let (school, by, at) = (proof.act().school, proof.who(), self.at());
        let added = run!(
            self,
            ADD,
            id,
            network,
            school,
            &new.name,
            new.subject,
            new.level,
            new.occasion,
            new.day,
            written(&new.paper)?,
            by,
            at
        )?;
        if added == 0 {
            return Err(Error::Exists("assessments-exists"));
        }
        for course in &new.courses {
            if run!(self, ADD_COURSE, id, *course, school)? == 0 {
                return Err(Error::NotFound);
            }
        }
        let detail = json!({ "items": new.paper.items.len(), "courses": new.courses.len() });
        let happened = Happened::to(Verb::Created, Noun::Assessment, id.0).at(school);
        self.record(by, happened.with(detail)).await
    }

    /// Writes its paper anew. `before` is the version that whoever writes began with.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else was faster; [`Error::Refused`] with [`ON_PHONES`] where a class has its questions on its phones
    /// and they would be others.
    pub async fn write_paper(&mut self, proof: &Proof<EditAssessment>, before: i64, paper: &Paper) -> Result<()> {
        let assessment = &proof.act().0.assessment;
        let (asked,) = one!(self, (String,), PAPER, assessment.id)?;
        if shape(&read(&asked)?) != shape(paper) && self.is_on_phones(assessment.id).await? {
            return Err(Error::Refused(ON_PHONES));
        }
        if run!(self, WRITE_PAPER, assessment.id, before, written(paper)?)? == 0 {
            return Err(Error::Stale);
        }
        let happened = Happened::to(Verb::Changed, Noun::Assessment, assessment.id.0).at(assessment.school_id);
        let detail = json!({ "items": paper.items.len(), "without_key": paper.without_key() });
        self.record(proof.who(), happened.with(detail)).await
    }

    /// Takes it away; it can be brought back for a while. False where it was away already.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_assessment(&mut self, proof: &Proof<EditAssessment>) -> Result<bool> {
        let at = self.at();
        let done = run!(self, REMOVE, proof.act().0.assessment.id, at)? > 0;
        self.moved(proof, done, Verb::Removed).await
    }

    /// Brings it back with everything that was answered. False where it was there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn bring_back_assessment(&mut self, proof: &Proof<EditAssessment>) -> Result<bool> {
        let done = run!(self, BRING_BACK, proof.act().0.assessment.id)? > 0;
        self.moved(proof, done, Verb::Changed).await
    }

    pub(super) async fn paper_now(&mut self, id: AssessmentId) -> Result<Paper> {
        let (paper,): (String,) = maybe!(self, (String,), PAPER, id)?.ok_or(Error::NotFound)?;
        read(&paper)
    }

    async fn moved(&mut self, proof: &Proof<EditAssessment>, done: bool, verb: Verb) -> Result<bool> {
        if done {
            let assessment = &proof.act().0.assessment;
            let happened = Happened::to(verb, Noun::Assessment, assessment.id.0).at(assessment.school_id);
            self.record(proof.who(), happened).await?;
        }
        Ok(done)
    }
}

pub(super) fn read(paper: &str) -> Result<Paper> {
    serde_json::from_str(paper).map_err(|_| Error::Refused("assessments-paper-unreadable"))
}

fn written(paper: &Paper) -> Result<String> {
    serde_json::to_string(paper).map_err(|_| Error::Refused("problem-bad-form"))
}
