//! Answer sheets on phones: opened and ended by the class's teacher, and what each student sent on one.

use domain::assessment::{AnswerSheet, Brought, Given, Paper, Responses, SheetPlan};
use domain::event::{Happened, Noun, Verb};
use domain::id::{AnswerSheetId, AssessmentId, CourseId, NetworkId, StudentId};
use domain::permission::{AnswerBySlip, Proof, ReadClassAnswers};
use domain::school::{Level, Subject};
use domain::secret::room_code;
use domain::student::{Slip, SlipHolder};
use domain::time::Instant;
use serde_json::json;

use super::answers::read;
use super::papers;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// As often another code is tried where one is taken.
const TRIES: usize = 20;

/// What stands behind a sheet's code.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedSheet {
    /// The sheet.
    pub sheet: AnswerSheet,
    /// The network.
    pub network: NetworkId,
    /// The assessment's name.
    pub name: String,
    /// Of what.
    pub subject: Subject,
    /// What is asked.
    pub paper: Paper,
    /// The course, as people write it.
    pub course: String,
    /// How many students are in it.
    pub expected: i64,
    /// The liceo.
    pub school: String,
}

#[derive(sqlx::FromRow)]
struct Behind {
    #[sqlx(flatten)]
    sheet: AnswerSheet,
    network_id: NetworkId,
    name: String,
    subject: Subject,
    paper: String,
    level: Level,
    letter: String,
    expected: i64,
    school: String,
}

/// A student's answers that came from a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct FromPhone {
    /// Whose.
    pub student: StudentId,
    /// When they came.
    pub at: Instant,
}

/// What became of what a phone sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetKept {
    /// It is kept.
    Kept,
    /// Answers of this student were there, these or others.
    Already,
    /// The class's entering has ended.
    TooLate,
}

/// A sheet's columns.
macro_rules! sheet {
    ($rest:literal) => {
        concat!(
            "select w.id, w.assessment_id, w.course_id, w.school_id, w.code, w.options, w.by_id, w.opened_at, w.closes_at",
            $rest
        )
    };
}

sql! {
    OF_CLASS = sheet!(" from answer_sheet w where w.assessment_id = $1 and w.course_id = $2");
    BEHIND = sheet!(", a.network_id, a.name, a.subject, a.paper, c.level, c.letter, (select count(*) from enrolment e where e.course_id = w.course_id and e.until is null) as expected, l.name as school from answer_sheet w join assessment a on a.id = w.assessment_id join course c on c.id = w.course_id join school l on l.id = w.school_id where w.code = $1 and a.removed_at is null");
    // A code opens one thing: no survey has it either.
    OPEN = "insert into answer_sheet (id, assessment_id, course_id, school_id, code, options, by_id, opened_at, closes_at) select $1, $2, $3, $4, $5, $6, $7, $8, $9 where not exists (select 1 from sitting where code = $5) and not exists (select 1 from answer_sheet where code = $5)";
    MOVE_END = "update answer_sheet set options = $3, closes_at = $4 where assessment_id = $1 and course_id = $2";
    END = "update answer_sheet set closes_at = $3 where assessment_id = $1 and course_id = $2 and closes_at > $3";
    TAKES_IT = "select count(*) from assessment_course where assessment_id = $1 and course_id = $2";
    IS_CLOSED = "select count(*) from assessment_closing where assessment_id = $1 and course_id = $2";
    IS_OPEN = "select count(*) from answer_sheet where assessment_id = $1 and closes_at > $2";
    KNOWN = "select answers from assessment_answer where assessment_id = $1 and student_id = $2";
    KEEP = "insert into assessment_answer (assessment_id, student_id, course_id, school_id, answers, at) select $1, s.id, $3, $4, $5, $6 from student s where s.id = $2 and s.school_id = $4 on conflict (assessment_id, student_id) do update set answers = excluded.answers, by_id = excluded.by_id, at = excluded.at";
    FROM_PHONES = "select student_id as student, at from assessment_answer where assessment_id = $1 and course_id = $2 and by_id is null order by at, student_id";
}

impl Db {
    /// A class's sheet, if it has one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn answer_sheet(&self, id: AssessmentId, course: CourseId) -> Result<Option<AnswerSheet>> {
        maybe!(self, AnswerSheet, OF_CLASS, id, course)
    }

    /// What stands behind a code.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn opened_sheet(&self, code: &str) -> Result<OpenedSheet> {
        let behind = maybe!(self, Behind, BEHIND, code)?.ok_or(Error::NotFound)?;
        Ok(OpenedSheet {
            paper: papers::read(&behind.paper)?,
            course: format!("{}°{}", behind.level, behind.letter),
            sheet: behind.sheet,
            network: behind.network_id,
            name: behind.name,
            subject: behind.subject,
            expected: behind.expected,
            school: behind.school,
        })
    }

    /// Whose slip it is, among who is in the sheet's class now; nobody's where it opens nothing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sheet_held(&self, network: NetworkId, sheet: &AnswerSheet, slip: &Slip) -> Result<Option<SlipHolder>> {
        let Some(secret) = self.known_secret(network).await? else {
            return Ok(None);
        };
        let students = self.students_of_course(sheet.course_id).await?;
        let theirs = students
            .iter()
            .find(|one| secret.own_page(sheet.assessment_id, one.id) == *slip);
        Ok(theirs.map(|student| SlipHolder {
            student: student.id,
            school: student.school_id,
            born: student.born,
        }))
    }

    /// Whose answers came from a phone and nobody has touched since.
    ///
    /// # Errors
    /// What the database says.
    pub async fn answers_from_phones(&self, id: AssessmentId, course: CourseId) -> Result<Vec<FromPhone>> {
        all!(self, FromPhone, FROM_PHONES, id, course)
    }
}

impl Write<'_> {
    /// Opens a class's sheet, or opens it again: its code stays, so that slips that are printed do.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the course doesn't take it; [`Error::Refused`] where its entering has ended.
    pub async fn open_answer_sheet(&mut self, proof: &Proof<ReadClassAnswers>, plan: &SheetPlan) -> Result<()> {
        let ReadClassAnswers { assessment, course } = proof.act();
        let (id, course, school) = (assessment.id, *course, assessment.school_id);
        if one!(self, (i64,), TAKES_IT, id, course)?.0 == 0 {
            return Err(Error::NotFound);
        }
        self.lock_assessment(id).await?;
        self.must_be_open(proof.act()).await?;
        let (options, closes_at) = (i64::from(plan.options), plan.closes_at);
        if run!(self, MOVE_END, id, course, options, closes_at)? == 0 {
            self.add_sheet(proof, plan).await?;
        }
        let detail = json!({ "course": course.to_string(), "closes_at": closes_at });
        let happened = Happened::to(Verb::Created, Noun::AnswerSheet, id.0).at(school);
        self.record(proof.who(), happened.with(detail)).await
    }

    async fn add_sheet(&mut self, proof: &Proof<ReadClassAnswers>, plan: &SheetPlan) -> Result<()> {
        let ReadClassAnswers { assessment, course } = proof.act();
        let (by, at) = (proof.who(), self.at());
        for _ in 0..TRIES {
            let id = AnswerSheetId::new(self.ids(), at);
            let code = room_code(self.ids(), domain::administration::CODE_LENGTH);
            let (school, options) = (assessment.school_id, i64::from(plan.options));
            let added = run!(
                self,
                OPEN,
                id,
                assessment.id,
                *course,
                school,
                &code,
                options,
                by,
                at,
                plan.closes_at
            )?;
            if added > 0 {
                return Ok(());
            }
        }
        Err(Error::Exists("problem-no-code-left"))
    }

    /// Ends it now: nobody begins any more. False where it had ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn end_answer_sheet(&mut self, proof: &Proof<ReadClassAnswers>) -> Result<bool> {
        let ReadClassAnswers { assessment, course } = proof.act();
        let at = self.at();
        let done = run!(self, END, assessment.id, *course, at)? > 0;
        if done {
            let happened = Happened::to(Verb::Closed, Noun::AnswerSheet, assessment.id.0).at(assessment.school_id);
            let detail = json!({ "course": course.to_string() });
            self.record(proof.who(), happened.with(detail)).await?;
        }
        Ok(done)
    }

    /// Keeps what a student sent, once. Points that a teacher gave to open questions before stay beside it.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the student isn't the liceo's.
    pub async fn keep_answer_sheet(
        &mut self,
        proof: &Proof<AnswerBySlip>,
        sheet: &AnswerSheet,
        answers: &Responses,
    ) -> Result<SheetKept> {
        let (id, course, school) = (sheet.assessment_id, sheet.course_id, sheet.school_id);
        let (student, at) = (proof.act().0.student, self.at());
        // One class's phones wait for each other, and for the teacher who ends the entering meanwhile.
        self.lock_assessment(id).await?;
        let (closed,) = one!(self, (i64,), IS_CLOSED, id, course)?;
        if sheet.brought(closed > 0, at) == Brought::TooLate {
            return Ok(SheetKept::TooLate);
        }
        let known = maybe!(self, (String,), KNOWN, id, student)?;
        let known = known.map(|(text,)| read(&text)).transpose()?.unwrap_or_default();
        if known.iter().any(|(_, given)| !matches!(given, Given::Points(_))) {
            return Ok(SheetKept::Already);
        }
        let all =
            serde_json::to_string(&answers.clone().over(&known)).map_err(|_| Error::Refused("problem-bad-form"))?;
        if run!(self, KEEP, id, student, course, school, all, at)? == 0 {
            return Err(Error::NotFound);
        }
        let happened = Happened::to(Verb::Changed, Noun::AnswerSheet, id.0).at(school);
        self.record(proof.who(), happened.with(json!({ "course": course.to_string() })))
            .await?;
        Ok(SheetKept::Kept)
    }

    /// Whether a phone may be asking a paper's questions now.
    pub(super) async fn is_on_phones(&mut self, id: AssessmentId) -> Result<bool> {
        let at = self.at();
        Ok(one!(self, (i64,), IS_OPEN, id, at)?.0 > 0)
    }
}
