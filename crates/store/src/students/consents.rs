//! Consents as they were given: by a link, or entered from papers.

use domain::consent::{Consent, Evidence, Giver, Purpose, Sensitivity, Withdrawal};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConsentId, ConsentTextId, CourseId, GuardianLinkId, PersonId, SchoolId, StudentId, WithdrawalId};
use domain::permission::{AnswerAsGuardian, AnswerBySlip, KeepConsents, Proof};
use domain::time::Instant;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// Papers of one course, entered at once.
#[derive(Clone, Debug)]
pub struct PaperConsents {
    /// The secret of the form, by which it is known when it comes twice.
    pub form: String,
    /// What for.
    pub purpose: Purpose,
    /// Whose.
    pub students: Vec<StudentId>,
    /// Who signed.
    pub giver: Giver,
    /// What was read.
    pub text: ConsentTextId,
    /// When it was signed.
    pub signed_at: Instant,
}

#[derive(sqlx::FromRow)]
struct ConsentRow {
    id: ConsentId,
    student_id: StudentId,
    purpose: Purpose,
    covers: Sensitivity,
    giver: Giver,
    evidence: Evidence,
    guardian_link_id: Option<GuardianLinkId>,
    entered_by: Option<PersonId>,
    consent_text_id: ConsentTextId,
    at: Instant,
    withdrawal_id: Option<WithdrawalId>,
    withdrawn_giver: Option<Giver>,
    withdrawn_evidence: Option<Evidence>,
    withdrawn_link: Option<GuardianLinkId>,
    withdrawn_entered_by: Option<PersonId>,
    withdrawn_at: Option<Instant>,
}

impl From<ConsentRow> for Consent {
    fn from(row: ConsentRow) -> Self {
        let withdrawn = || {
            Some(Withdrawal {
                id: row.withdrawal_id?,
                consent_id: row.id,
                by: row.withdrawn_giver?,
                evidence: row.withdrawn_evidence?,
                link_id: row.withdrawn_link,
                entered_by: row.withdrawn_entered_by,
                at: row.withdrawn_at?,
            })
        };
        Self {
            id: row.id,
            student_id: row.student_id,
            purpose: row.purpose,
            covers: row.covers,
            giver: row.giver,
            evidence: row.evidence,
            link_id: row.guardian_link_id,
            entered_by: row.entered_by,
            text_id: row.consent_text_id,
            at: row.at,
            withdrawn: withdrawn(),
        }
    }
}

/// A consent's columns, with those of its withdrawal.
macro_rules! consent {
    ($rest:literal) => {
        concat!(
            "select c.id, c.student_id, c.purpose, c.covers, c.giver, c.evidence, c.guardian_link_id, c.entered_by, c.consent_text_id, c.at, w.id as withdrawal_id, w.giver as withdrawn_giver, w.evidence as withdrawn_evidence, w.guardian_link_id as withdrawn_link, w.entered_by as withdrawn_entered_by, w.at as withdrawn_at from consent c left join consent_withdrawal w on w.consent_id = c.id ",
            $rest
        )
    };
}

sql! {
    OF_STUDENT = consent!("where c.student_id = $1 order by c.at, c.id");
    OF_COURSE = consent!("where c.student_id in (select student_id from enrolment where course_id = $1 and until is null) order by c.at, c.id");
    IS_IN = "select count(*) from enrolment where student_id = $1 and course_id = $2 and until is null";
    ADD = "insert into consent (id, school_id, student_id, purpose, covers, giver, evidence, guardian_link_id, entered_by, consent_text_id, at, entered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing";
}

/// Where a consent comes from.
struct Source {
    id: ConsentId,
    purpose: Purpose,
    school: SchoolId,
    evidence: Evidence,
    giver: Giver,
    link: Option<GuardianLinkId>,
    entered_by: Option<PersonId>,
    text: ConsentTextId,
    at: Instant,
}

impl Db {
    /// Everything that was said yes to about a student, and taken back, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn consents_of_student(&self, student: StudentId) -> Result<Vec<Consent>> {
        let rows = all!(self, ConsentRow, OF_STUDENT, student)?;
        Ok(rows.into_iter().map(Consent::from).collect())
    }

    /// The same of everybody who is in a course now.
    ///
    /// # Errors
    /// What the database says.
    pub async fn consents_of_course(&self, course: CourseId) -> Result<Vec<Consent>> {
        let rows = all!(self, ConsentRow, OF_COURSE, course)?;
        Ok(rows.into_iter().map(Consent::from).collect())
    }
}

impl Write<'_> {
    /// Enters signed papers, each with its event. How many were new: a form sent twice enters them once.
    ///
    /// # Errors
    /// [`Error::NotFound`] where somebody isn't in the course.
    pub async fn enter_paper_consents(&mut self, proof: &Proof<KeepConsents>, papers: &PaperConsents) -> Result<usize> {
        let KeepConsents { school, course } = *proof.act();
        let mut entered = 0;
        for student in &papers.students {
            if one!(self, (i64,), IS_IN, student, course)?.0 == 0 {
                return Err(Error::NotFound);
            }
            let source = Source {
                id: of_form(&papers.form, *student),
                purpose: papers.purpose,
                school,
                evidence: Evidence::Paper,
                giver: papers.giver,
                link: None,
                entered_by: proof.who(),
                text: papers.text,
                at: papers.signed_at,
            };
            entered += usize::from(self.keep_consent(*student, &source).await?);
        }
        Ok(entered)
    }

    /// A guardian says yes by a link. Whether that was new.
    ///
    /// # Errors
    /// What the database says.
    pub async fn consent_by_link(
        &mut self,
        proof: &Proof<AnswerAsGuardian>,
        id: ConsentId,
        (purpose, text): (Purpose, ConsentTextId),
    ) -> Result<bool> {
        let link = &proof.act().0;
        let source = Source {
            id,
            purpose,
            school: link.school_id,
            evidence: Evidence::Link,
            giver: Giver::Guardian,
            link: Some(link.id),
            entered_by: None,
            text,
            at: self.at(),
        };
        self.keep_consent(link.student_id, &source).await
    }

    /// The student says yes as she begins to answer.
    ///
    /// # Errors
    /// What the database says.
    pub async fn consent_by_slip(
        &mut self,
        proof: &Proof<AnswerBySlip>,
        id: ConsentId,
        text: ConsentTextId,
    ) -> Result<bool> {
        let holder = &proof.act().0;
        let source = Source {
            id,
            purpose: Purpose::LinkedSurveys,
            school: holder.school,
            evidence: Evidence::Slip,
            giver: Giver::Student,
            link: None,
            entered_by: None,
            text,
            at: self.at(),
        };
        self.keep_consent(holder.student, &source).await
    }

    async fn keep_consent(&mut self, student: StudentId, source: &Source) -> Result<bool> {
        let entered_at = self.at();
        let kept = run!(
            self,
            ADD,
            source.id,
            source.school,
            student,
            source.purpose,
            Sensitivity::Sensitive,
            source.giver,
            source.evidence,
            source.link,
            source.entered_by,
            source.text,
            source.at,
            entered_at
        )?;
        if kept == 0 {
            return Ok(false);
        }
        let detail = json!({ "evidence": source.evidence, "giver": source.giver, "purpose": source.purpose, "text": source.text });
        let happened = Happened::to(Verb::Granted, Noun::Consent, source.id.0).at(source.school);
        self.record(source.entered_by, happened.with(detail)).await?;
        Ok(true)
    }
}

/// The id of a paper, from the form's secret and the student: the same when the form is sent again.
fn of_form(form: &str, student: StudentId) -> ConsentId {
    let sum = Sha256::digest(format!("{form} {student}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&sum[..16]);
    ConsentId(uuid::Builder::from_random_bytes(bytes).into_uuid())
}
