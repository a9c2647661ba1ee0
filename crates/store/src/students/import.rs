//! A nómina carried out: all of it or nothing.

use domain::event::{Happened, Noun, Verb};
use domain::id::{CourseId, NetworkId, SchoolId, StudentId, UploadId};
use domain::permission::{KeepRoster, Proof};
use domain::school::NewCourse;
use domain::time::Day;
use serde_json::json;

use super::keeping::StudentFacts;
use crate::error::{Error, Result};
use crate::write::Write;

/// What becomes of a student.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterChange {
    /// A new one.
    Added {
        /// Who.
        facts: StudentFacts,
        /// Into which course.
        course: NewCourse,
        /// Since when.
        since: Day,
    },
    /// Into a course of this liceo, from wherever in the network; what is known of them becomes what the file says.
    Enrolled {
        /// Who.
        student: StudentId,
        /// What the file says.
        facts: StudentFacts,
        /// Into which course.
        course: NewCourse,
        /// Since when.
        since: Day,
    },
    /// Out of the liceo.
    Left {
        /// Who.
        student: StudentId,
        /// On which day.
        on: Day,
    },
}

sql! {
    /// On PostgreSQL two imports of one network wait for each other; SQLite has one writer anyway.
    LOCK = "update roster_secret set secret = secret where network_id = $1";
    ADD_COURSE = "insert into course (id, school_id, year, level, letter) values ($1, $2, $3, $4, $5) on conflict (school_id, year, level, letter) do nothing";
    COURSE = "select id from course where school_id = $1 and year = $2 and level = $3 and letter = $4";
    WHERE_IS = "select school_id from student where id = $1 and network_id = $2";
    /// What the file doesn't say is no correction.
    CORRECT = "update student set given_names = $2, surnames = $3, sort_key = $4, sex = case when $5 = 'unsaid' then sex else $5 end, born = coalesce($6, born), run_key = coalesce($7, run_key) where id = $1";
}

impl Write<'_> {
    /// Takes the network's roster for this write alone, before it is read for a plan.
    ///
    /// # Errors
    /// What the database says.
    pub async fn hold_roster(&mut self, network: NetworkId) -> Result<()> {
        run!(self, LOCK, network).map(|_| ())
    }

    /// Carries out what was decided about a file. One event tells of all of it by numbers; who comes from another liceo has one at
    /// both.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody is no longer where the plan saw them.
    pub async fn import_students(
        &mut self,
        proof: &Proof<KeepRoster>,
        network: NetworkId,
        file: UploadId,
        changes: &[RosterChange],
    ) -> Result<()> {
        let school = proof.act().0;
        let (mut added, mut enrolled, mut left) = (0_u64, 0_u64, 0_u64);
        for change in changes {
            match change {
                RosterChange::Added { facts, course, since } => {
                    let (id, course) = (
                        StudentId::new(self.ids(), self.at()),
                        self.course_at(proof, course).await?,
                    );
                    if !self.insert_student(network, school, id, facts).await? {
                        return Err(Error::Stale);
                    }
                    self.enrol(id, school, course, *since).await?;
                    added += 1;
                }
                RosterChange::Enrolled {
                    student,
                    facts,
                    course,
                    since,
                } => {
                    let course = self.course_at(proof, course).await?;
                    self.bring_in(proof, (network, *student), course, *since).await?;
                    self.correct(*student, facts).await?;
                    enrolled += 1;
                }
                RosterChange::Left { student, on } => {
                    if !self.leave(school, *student, *on).await? {
                        return Err(Error::Stale);
                    }
                    left += 1;
                }
            }
        }
        let happened = Happened::to(Verb::Imported, Noun::Student, file.0).at(school);
        let detail = json!({ "added": added, "enrolled": enrolled, "left": left });
        self.record(proof.who(), happened.with(detail)).await
    }

    /// The course of that name, made where there is none.
    async fn course_at(&mut self, proof: &Proof<KeepRoster>, course: &NewCourse) -> Result<CourseId> {
        let (school, id) = (proof.act().0, CourseId::new(self.ids(), self.at()));
        if run!(self, ADD_COURSE, id, school, course.year, course.level, &course.letter)? > 0 {
            let happened = Happened::to(Verb::Created, Noun::Course, id.0).at(school);
            self.record(proof.who(), happened).await?;
            return Ok(id);
        }
        Ok(one!(
            self,
            (CourseId,),
            COURSE,
            school,
            course.year,
            course.level,
            &course.letter
        )?
        .0)
    }

    async fn bring_in(
        &mut self,
        proof: &Proof<KeepRoster>,
        (network, student): (NetworkId, StudentId),
        course: CourseId,
        since: Day,
    ) -> Result<()> {
        let school = proof.act().0;
        let (from,) = maybe!(self, (SchoolId,), WHERE_IS, student, network)?.ok_or(Error::Stale)?;
        self.enrol(student, school, course, since).await?;
        if from != school {
            for place in [from, school] {
                let happened = Happened::to(Verb::Moved, Noun::Student, student.0).at(place);
                self.record(proof.who(), happened).await?;
            }
        }
        Ok(())
    }

    async fn correct(&mut self, student: StudentId, facts: &StudentFacts) -> Result<()> {
        let who = &facts.student;
        run!(
            self,
            CORRECT,
            student,
            &who.given_names,
            &who.surnames,
            &facts.sort_key,
            who.sex,
            who.born,
            who.run_key.as_ref()
        )
        .map(|_| ())
    }
}
