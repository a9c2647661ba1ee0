//! What the students of a course answered, by student. An event says how many were entered, never whose or what.

use domain::assessment::Responses;
use domain::event::{Happened, Noun, Verb};
use domain::id::{AssessmentId, CourseId, StudentId};
use domain::permission::{Proof, ReadClassAnswers};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A student of a course, with what they answered.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassLine {
    /// Who.
    pub student: StudentId,
    /// Given names.
    pub given_names: String,
    /// Surnames.
    pub surnames: String,
    /// Whether they are in the course now; who moved on since keeps what they answered.
    pub here: bool,
    /// What they answered; none where nothing was entered: they were away, or nobody has typed it.
    pub answers: Option<Responses>,
}

impl ClassLine {
    /// As a list of a course has it: surnames first.
    #[must_use]
    pub fn listed(&self) -> String {
        format!("{}, {}", self.surnames, self.given_names)
    }
}

/// How many students an entry touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EnteredAnswers {
    /// With answers that were not there, or were others.
    pub kept: usize,
    /// Whose answers went.
    pub removed: usize,
}

#[derive(sqlx::FromRow)]
struct Line {
    student: StudentId,
    given_names: String,
    surnames: String,
    here: bool,
    answers: Option<String>,
}

sql! {
    OF_CLASS = "select s.id as student, s.given_names, s.surnames, exists (select 1 from enrolment e where e.student_id = s.id and e.course_id = $2 and e.until is null) as here, x.answers from student s left join assessment_answer x on x.student_id = s.id and x.assessment_id = $1 where x.course_id = $2 or (x.course_id is null and exists (select 1 from enrolment e where e.student_id = s.id and e.course_id = $2 and e.until is null)) order by s.sort_key, s.id";
    OF_SCHOOL = "select course_id, answers from assessment_answer where assessment_id = $1 order by course_id, student_id";
    TO_CALIBRATE = "select x.answers from assessment_answer x where x.assessment_id = $1 and (x.course_id = $2 or exists (select 1 from assessment_closing c where c.assessment_id = x.assessment_id and c.course_id = x.course_id)) order by x.student_id";
    WHOSE = "select x.student_id, x.answers from assessment_answer x join assessment_closing c on c.assessment_id = x.assessment_id and c.course_id = x.course_id where x.assessment_id = $1 order by x.student_id";
    TAKES_IT = "select count(*) from assessment_course where assessment_id = $1 and course_id = $2";
    KNOWN = "select answers from assessment_answer where assessment_id = $1 and student_id = $2 and course_id = $3";
    KEEP = "insert into assessment_answer (assessment_id, student_id, course_id, school_id, answers, by_id, at) select $1, s.id, $3, $4, $5, $6, $7 from student s where s.id = $2 and s.school_id = $4 on conflict (assessment_id, student_id) do update set answers = excluded.answers, by_id = excluded.by_id, at = excluded.at where assessment_answer.course_id = excluded.course_id";
    REMOVE = "delete from assessment_answer where assessment_id = $1 and student_id = $2 and course_id = $3";
}

impl Db {
    /// The students of a course with what they answered, by name: those who are in it now, and those who answered and moved on.
    ///
    /// # Errors
    /// [`Error::Refused`] where what is kept can't be read.
    pub async fn class_answers(&self, id: AssessmentId, course: CourseId) -> Result<Vec<ClassLine>> {
        let lines = all!(self, Line, OF_CLASS, id, course)?;
        lines
            .into_iter()
            .map(|line| {
                Ok(ClassLine {
                    student: line.student,
                    given_names: line.given_names,
                    surnames: line.surnames,
                    here: line.here,
                    answers: line.answers.as_deref().map(read).transpose()?,
                })
            })
            .collect()
    }

    /// What tells how hard questions are: the answers of the classes whose entering has ended, and of one's own, without names or classes.
    ///
    /// # Errors
    /// [`Error::Refused`] where what is kept can't be read.
    pub async fn answers_to_calibrate(&self, id: AssessmentId, own: CourseId) -> Result<Vec<Responses>> {
        let lines = all!(self, (String,), TO_CALIBRATE, id, own)?;
        lines.into_iter().map(|(answers,)| read(&answers)).collect()
    }

    /// What the students of closed classes answered, by student: for whoever has to find the one whose slip it is, and shows no other.
    ///
    /// # Errors
    /// [`Error::Refused`] where what is kept can't be read.
    pub async fn answers_of_closed(&self, id: AssessmentId) -> Result<Vec<(StudentId, Responses)>> {
        let lines = all!(self, (StudentId, String), WHOSE, id)?;
        let one = |(student, answers): (StudentId, String)| Ok((student, read(&answers)?));
        lines.into_iter().map(one).collect()
    }

    /// What all courses answered, without names.
    ///
    /// # Errors
    /// [`Error::Refused`] where what is kept can't be read.
    pub async fn school_answers(&self, id: AssessmentId) -> Result<Vec<(CourseId, Responses)>> {
        let lines = all!(self, (CourseId, String), OF_SCHOOL, id)?;
        let read = |(course, answers): (CourseId, String)| Ok((course, read(&answers)?));
        lines.into_iter().map(read).collect()
    }
}

impl Write<'_> {
    /// Enters what students of the course answered; none takes away what was there. Who isn't named keeps what they have.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the course doesn't take it or a student isn't the liceo's; [`Error::Refused`] where the entering has ended.
    pub async fn enter_answers(
        &mut self,
        proof: &Proof<ReadClassAnswers>,
        answers: &[(StudentId, Option<Responses>)],
    ) -> Result<EnteredAnswers> {
        let ReadClassAnswers { assessment, course } = proof.act();
        let (id, course, school) = (assessment.id, *course, assessment.school_id);
        if one!(self, (i64,), TAKES_IT, id, course)?.0 == 0 {
            return Err(Error::NotFound);
        }
        self.lock_assessment(id).await?;
        self.must_be_open(proof.act()).await?;
        let (by, at) = (proof.who(), self.at());
        let mut entered = EnteredAnswers::default();
        for (student, given) in answers {
            let Some(given) = given else {
                entered.removed += usize::from(run!(self, REMOVE, id, *student, course)? > 0);
                continue;
            };
            let text = serde_json::to_string(given).map_err(|_| Error::Refused("problem-bad-form"))?;
            let known = maybe!(self, (String,), KNOWN, id, *student, course)?;
            if known.is_some_and(|(known,)| known == text) {
                continue;
            }
            if run!(self, KEEP, id, *student, course, school, text, by, at)? == 0 {
                return Err(Error::NotFound);
            }
            entered.kept += 1;
        }
        if entered != EnteredAnswers::default() {
            let detail = json!({ "kept": entered.kept, "removed": entered.removed });
            let happened = Happened::to(Verb::Changed, Noun::AssessmentAnswers, id.0).at(school);
            self.record(by, happened.with(detail)).await?;
        }
        Ok(entered)
    }
}

pub(super) fn read(text: &str) -> Result<Responses> {
    serde_json::from_str(text).map_err(|_| Error::Refused("assessments-answers-unreadable"))
}
