//! The end of a class's entering, made and unmade by its teacher until the liceo's sum is made.

use domain::assessment::Closing;
use domain::event::{Happened, Noun, Verb};
use domain::id::AssessmentId;
use domain::permission::{Proof, ReadClassAnswers};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF = "select course_id, shared, by_id, at from assessment_closing where assessment_id = $1 order by course_id";
    IS_CLOSED = "select count(*) from assessment_closing where assessment_id = $1 and course_id = $2";
    IS_SUMMED = "select count(*) from assessment_sum where assessment_id = $1";
    HAS_ANSWERS = "select count(*) from assessment_answer where assessment_id = $1 and course_id = $2";
    // Whoever enters, ends or sums up an assessment waits for whoever does another of these to it.
    LOCK = "update assessment set version = version where id = $1 and removed_at is null";
    CLOSE = "insert into assessment_closing (assessment_id, course_id, school_id, shared, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (assessment_id, course_id) do nothing";
    REOPEN = "delete from assessment_closing where assessment_id = $1 and course_id = $2";
}

impl Db {
    /// The classes of an assessment whose entering has ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn closings(&self, id: AssessmentId) -> Result<Vec<Closing>> {
        all!(self, Closing, OF, id)
    }
}

impl Write<'_> {
    /// Ends a class's entering: its answers stand from now on, and count in what the liceo learns. False where it had ended.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody has answers, or the liceo's sum is made: it would not count in it.
    pub async fn close_entering(&mut self, proof: &Proof<ReadClassAnswers>, shared: bool) -> Result<bool> {
        let ReadClassAnswers { assessment, course } = proof.act();
        let (id, course, school) = (assessment.id, *course, assessment.school_id);
        self.lock_assessment(id).await?;
        if one!(self, (i64,), IS_SUMMED, id)?.0 > 0 {
            return Err(Error::Refused("assessments-summed"));
        }
        if one!(self, (i64,), HAS_ANSWERS, id, course)?.0 == 0 {
            return Err(Error::Refused("assessments-nothing-to-close"));
        }
        let (by, at) = (proof.who(), self.at());
        let done = run!(self, CLOSE, id, course, school, shared, by, at)? > 0;
        if done {
            let happened = Happened::to(Verb::Created, Noun::AssessmentClosing, id.0).at(school);
            let detail = json!({ "course": course.to_string(), "shared": shared });
            self.record(by, happened.with(detail)).await?;
        }
        Ok(done)
    }

    /// Opens it again. False where it was open.
    ///
    /// # Errors
    /// [`Error::Refused`] where the liceo's sum is made: what is in it stands.
    pub async fn reopen_entering(&mut self, proof: &Proof<ReadClassAnswers>) -> Result<bool> {
        let ReadClassAnswers { assessment, course } = proof.act();
        let (id, course) = (assessment.id, *course);
        self.lock_assessment(id).await?;
        if one!(self, (i64,), IS_SUMMED, id)?.0 > 0 {
            return Err(Error::Refused("assessments-summed"));
        }
        let done = run!(self, REOPEN, id, course)? > 0;
        if done {
            let happened = Happened::to(Verb::Removed, Noun::AssessmentClosing, id.0).at(assessment.school_id);
            let detail = json!({ "course": course.to_string() });
            self.record(proof.who(), happened.with(detail)).await?;
        }
        Ok(done)
    }

    pub(super) async fn closings_now(&mut self, id: AssessmentId) -> Result<Vec<Closing>> {
        all!(self, Closing, OF, id)
    }

    /// Waits for whoever else enters, ends or sums up.
    pub(super) async fn lock_assessment(&mut self, id: AssessmentId) -> Result<()> {
        match run!(self, LOCK, id)? {
            0 => Err(Error::NotFound),
            _ => Ok(()),
        }
    }

    /// Refuses where the entering of a class has ended.
    pub(super) async fn must_be_open(&mut self, of: &ReadClassAnswers) -> Result<()> {
        let (closed,) = one!(self, (i64,), IS_CLOSED, of.assessment.id, of.course)?;
        if closed > 0 {
            return Err(Error::Refused("assessments-closed"));
        }
        Ok(())
    }
}
