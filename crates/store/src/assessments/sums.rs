//! What a liceo learns of an assessment: made once, never again. A second sum with one more class would be that class.

use domain::assessment::{Assessment, Closing, LevelSum, Paper, Responses};
use domain::event::{Happened, Noun, Verb};
use domain::id::{AssessmentId, CourseId, NetworkId, SchoolId, StudentId};
use domain::permission::{Proof, SeeLevel};
use domain::student::Sex;
use domain::time::{Day, Instant};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A sum, with when it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptSum {
    /// What is known.
    pub sum: LevelSum,
    /// When it was made.
    pub at: Instant,
}

/// A sum of the network, with what says whether it can be put beside others.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkSum {
    /// The assessment, whose name may differ from liceo to liceo.
    pub assessment: Assessment,
    /// What papers that ask the same have in common.
    pub paper: String,
    /// What is known.
    pub sum: LevelSum,
}

/// What a sum is made from, read at one moment.
#[derive(Clone, Debug)]
pub struct ToSum {
    /// The paper as it is now.
    pub paper: Paper,
    /// The classes whose entering has ended.
    pub closings: Vec<Closing>,
    /// What their students answered, without names.
    pub answers: Vec<SummedAnswers>,
    /// Earlier assessments of the level in this school year that were summed up, the oldest first.
    pub earlier: Vec<EarlierSummed>,
}

/// What a student of a closed class answered.
#[derive(Clone, Debug)]
pub struct SummedAnswers {
    /// The class.
    pub course: CourseId,
    /// The student.
    pub student: StudentId,
    /// What they answered.
    pub answers: Responses,
}

/// An earlier assessment, to see how far the same students came.
#[derive(Clone, Debug)]
pub struct EarlierSummed {
    /// The assessment.
    pub assessment: Assessment,
    /// Its paper.
    pub paper: Paper,
    /// What the students of its closed classes answered.
    pub answers: Vec<SummedAnswers>,
}

#[derive(sqlx::FromRow)]
struct Line {
    #[sqlx(flatten)]
    assessment: Assessment,
    paper: String,
    sum: String,
}

sql! {
    ONE = "select sum, at from assessment_sum where assessment_id = $1";
    OF_NETWORK = "select a.id, a.network_id, a.school_id, a.name, a.subject, a.level, a.occasion, a.day, a.created_by, a.created_at, a.version, s.paper, s.sum from assessment_sum s join assessment a on a.id = s.assessment_id where s.network_id = $1 and a.removed_at is null and a.day >= $2 and s.paper is not null order by a.day desc, a.id";
    EARLIER = "select a.id, a.network_id, a.school_id, a.name, a.subject, a.level, a.occasion, a.day, a.created_by, a.created_at, a.version from assessment a join assessment_sum s on s.assessment_id = a.id where a.school_id = $1 and a.subject = $2 and a.level = $3 and a.day < $4 and a.day >= $5 and a.removed_at is null order by a.day, a.id limit 4";
    CLOSED_ANSWERS = "select x.course_id, x.student_id, x.answers from assessment_answer x join assessment_closing c on c.assessment_id = x.assessment_id and c.course_id = x.course_id where x.assessment_id = $1 order by x.course_id, x.student_id";
    TO_ANALYZE = "select x.answers, t.sex from assessment_answer x join assessment_closing c on c.assessment_id = x.assessment_id and c.course_id = x.course_id join student t on t.id = x.student_id join assessment_sum s on s.assessment_id = x.assessment_id where x.assessment_id = $1 order by x.student_id";
    KEEP = "insert into assessment_sum (assessment_id, network_id, school_id, paper, sum, by_id, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (assessment_id) do nothing";
}

impl Db {
    /// What a liceo learnt of an assessment; none while nobody has made it.
    ///
    /// # Errors
    /// [`Error::Refused`] where what is kept can't be read.
    pub async fn level_sum(&self, id: AssessmentId) -> Result<Option<KeptSum>> {
        let Some((sum, at)) = maybe!(self, (String, Instant), ONE, id)? else {
            return Ok(None);
        };
        Ok(Some(KeptSum { sum: read(&sum)?, at }))
    }

    /// What was answered in the classes of a sum, with what the list says of each student's sex; without names, classes or ids.
    ///
    /// # Errors
    /// [`Error::Refused`] where what is kept can't be read.
    pub async fn answers_to_analyze(&self, id: AssessmentId) -> Result<Vec<(Responses, Sex)>> {
        let lines = all!(self, (String, Sex), TO_ANALYZE, id)?;
        let one = |(answers, sex): (String, Sex)| Ok((super::answers::read(&answers)?, sex));
        lines.into_iter().map(one).collect()
    }

    /// The sums of a network's liceos from a day on, of papers that others may have given, too; the newest first.
    ///
    /// # Errors
    /// [`Error::Refused`] where what is kept can't be read.
    pub async fn network_sums(&self, network: NetworkId, since: Day) -> Result<Vec<NetworkSum>> {
        let lines = all!(self, Line, OF_NETWORK, network, since)?;
        let of = |line: Line| {
            Ok(NetworkSum {
                sum: read(&line.sum)?,
                assessment: line.assessment,
                paper: line.paper,
            })
        };
        lines.into_iter().map(of).collect()
    }
}

impl Write<'_> {
    /// Begins a sum: from here to the commit nobody enters, ends or reopens a class of it.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the assessment was taken away; [`Error::Refused`] where what is kept can't be read.
    pub async fn begin_level_sum(&mut self, proof: &Proof<SeeLevel>) -> Result<ToSum> {
        let id = proof.act().0.assessment.id;
        self.lock_assessment(id).await?;
        let of = &proof.act().0.assessment;
        let first = Day::new(of.day.year(), 1, 1).unwrap_or(of.day);
        let mut earlier = Vec::new();
        for assessment in all!(
            self,
            Assessment,
            EARLIER,
            of.school_id,
            of.subject,
            of.level,
            of.day,
            first
        )? {
            earlier.push(EarlierSummed {
                paper: self.paper_now(assessment.id).await?,
                answers: self.closed_answers(assessment.id).await?,
                assessment,
            });
        }
        Ok(ToSum {
            paper: self.paper_now(id).await?,
            closings: self.closings_now(id).await?,
            answers: self.closed_answers(id).await?,
            earlier,
        })
    }

    async fn closed_answers(&mut self, id: AssessmentId) -> Result<Vec<SummedAnswers>> {
        let lines = all!(self, (CourseId, StudentId, String), CLOSED_ANSWERS, id)?;
        let one = |(course, student, answers): (CourseId, StudentId, String)| {
            Ok(SummedAnswers {
                course,
                student,
                answers: super::answers::read(&answers)?,
            })
        };
        lines.into_iter().map(one).collect()
    }

    /// Keeps what the liceo learns. False where it was made already: the first one stands.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_level_sum(
        &mut self,
        proof: &Proof<SeeLevel>,
        paper: Option<&str>,
        sum: &LevelSum,
    ) -> Result<bool> {
        let assessment = &proof.act().0.assessment;
        let (network, school): (NetworkId, SchoolId) = (assessment.network_id, assessment.school_id);
        let text = serde_json::to_string(sum).map_err(|_| Error::Refused("problem-bad-form"))?;
        let (by, at) = (proof.who(), self.at());
        let done = run!(self, KEEP, assessment.id, network, school, paper, text, by, at)? > 0;
        if done {
            let happened = Happened::to(Verb::Created, Noun::AssessmentSum, assessment.id.0).at(school);
            let detail = json!({ "classes": sum.classes.len(), "students": sum.n() });
            self.record(by, happened.with(detail)).await?;
        }
        Ok(done)
    }
}

fn read(text: &str) -> Result<LevelSum> {
    serde_json::from_str(text).map_err(|_| Error::Refused("assessments-answers-unreadable"))
}
