//! Consents taken back, at once.

use domain::consent::{Evidence, Giver, Purpose};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConsentId, GuardianLinkId, PersonId, SchoolId, StudentId, WithdrawalId};
use domain::permission::{AnswerAsGuardian, AnswerBySlip, KeepConsents, Proof};
use serde_json::json;

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    /// A guardian takes back what guardians gave; the student either (`domain::consent::may_withdraw`).
    STANDING = "select c.id from consent c where c.student_id = $1 and c.purpose = $2 and (c.giver = 'guardian' or $3 = 'student') and not exists (select 1 from consent_withdrawal w where w.consent_id = c.id) order by c.id";
    ADD = "insert into consent_withdrawal (id, consent_id, school_id, giver, evidence, guardian_link_id, entered_by, at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (consent_id) do nothing";
    IS_IN = "select count(*) from enrolment where student_id = $1 and course_id = $2 and until is null";
}

/// Who takes it back, and what shows it.
struct Source {
    purpose: Purpose,
    school: SchoolId,
    giver: Giver,
    evidence: Evidence,
    link: Option<GuardianLinkId>,
    entered_by: Option<PersonId>,
}

impl Write<'_> {
    /// The school enters that somebody took everything back for a purpose. How many consents that ended.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the student isn't in the course.
    pub async fn withdraw_on_paper(
        &mut self,
        proof: &Proof<KeepConsents>,
        student: StudentId,
        (purpose, giver): (Purpose, Giver),
    ) -> Result<usize> {
        let KeepConsents { school, course } = *proof.act();
        if one!(self, (i64,), IS_IN, student, course)?.0 == 0 {
            return Err(Error::NotFound);
        }
        let source = Source {
            purpose,
            school,
            giver,
            evidence: Evidence::Paper,
            link: None,
            entered_by: proof.who(),
        };
        self.withdraw(student, &source).await
    }

    /// A guardian takes everything back by a link. How many consents that ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn withdraw_by_link(&mut self, proof: &Proof<AnswerAsGuardian>, purpose: Purpose) -> Result<usize> {
        let link = &proof.act().0;
        let source = Source {
            purpose,
            school: link.school_id,
            giver: Giver::Guardian,
            evidence: Evidence::Link,
            link: Some(link.id),
            entered_by: None,
        };
        self.withdraw(link.student_id, &source).await
    }

    /// The student takes everything back with a slip. How many consents that ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn withdraw_by_slip(&mut self, proof: &Proof<AnswerBySlip>) -> Result<usize> {
        let holder = &proof.act().0;
        let source = Source {
            purpose: Purpose::LinkedSurveys,
            school: holder.school,
            giver: Giver::Student,
            evidence: Evidence::Slip,
            link: None,
            entered_by: None,
        };
        self.withdraw(holder.student, &source).await
    }

    async fn withdraw(&mut self, student: StudentId, source: &Source) -> Result<usize> {
        let at = self.at();
        let standing = all!(self, (ConsentId,), STANDING, student, source.purpose, source.giver)?;
        for (consent,) in &standing {
            let id = WithdrawalId::new(self.ids(), at);
            run!(
                self,
                ADD,
                id,
                consent,
                source.school,
                source.giver,
                source.evidence,
                source.link,
                source.entered_by,
                at
            )?;
            let happened = Happened::to(Verb::Revoked, Noun::Consent, consent.0).at(source.school);
            let detail = json!({ "evidence": source.evidence, "giver": source.giver, "purpose": source.purpose });
            self.record(source.entered_by, happened.with(detail)).await?;
        }
        if !standing.is_empty() && source.purpose == Purpose::LinkedSurveys {
            self.remove_answers_by_slip(student).await?;
        }
        if !standing.is_empty() && source.purpose == Purpose::StudentTeams {
            self.remove_from_teams(student).await?;
        }
        Ok(standing.len())
    }
}
