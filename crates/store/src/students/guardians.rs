//! Guardians' links: made, found by their secret, taken back.

use domain::consent::{GUARDIAN_LINK_OPENS, GuardianLink};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CourseId, GuardianLinkId, StudentId};
use domain::permission::{KeepConsents, Proof};
use domain::secret::Secret;
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    BY_SECRET = "select id, school_id, student_id, created_by, created_at, expires_at, revoked_at from guardian_link where secret_hash = $1";
    OPEN_IN = "select l.id, l.school_id, l.student_id, l.created_by, l.created_at, l.expires_at, l.revoked_at from guardian_link l join enrolment e on e.student_id = l.student_id and e.until is null where e.course_id = $1 and l.revoked_at is null and l.expires_at > $2 order by l.created_at desc, l.id desc";
    ADD = "insert into guardian_link (id, school_id, student_id, secret_hash, created_by, created_at, expires_at) select $1, $2, e.student_id, $4, $5, $6, $7 from enrolment e where e.student_id = $3 and e.course_id = $8 and e.until is null";
    REVOKE = "update guardian_link set revoked_at = $3 where id = $1 and revoked_at is null and student_id in (select student_id from enrolment where course_id = $2 and until is null)";
}

impl Db {
    /// A link by its secret, whatever its state.
    ///
    /// # Errors
    /// What the database says.
    pub async fn guardian_link_by_secret(&self, secret: &Secret) -> Result<Option<GuardianLink>> {
        maybe!(self, GuardianLink, BY_SECRET, secret.hash())
    }

    /// The links that open for students of a course, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn guardian_links(&self, course: CourseId, at: Instant) -> Result<Vec<GuardianLink>> {
        all!(self, GuardianLink, OPEN_IN, course, at)
    }
}

impl Write<'_> {
    /// Makes a link for each student. The secrets are in the students' order, and are never kept.
    ///
    /// # Errors
    /// [`Error::NotFound`] where somebody isn't in the course.
    pub async fn make_guardian_links(
        &mut self,
        proof: &Proof<KeepConsents>,
        students: &[StudentId],
    ) -> Result<Vec<Secret>> {
        let KeepConsents { school, course } = *proof.act();
        let (by, at) = (proof.who(), self.at());
        let mut secrets = Vec::with_capacity(students.len());
        for student in students {
            let (id, secret) = (GuardianLinkId::new(self.ids(), at), Secret::new(self.ids()));
            let until = at.plus_days(GUARDIAN_LINK_OPENS);
            let made = run!(self, ADD, id, school, student, secret.hash(), by, at, until, course)?;
            if made == 0 {
                return Err(Error::NotFound);
            }
            secrets.push(secret);
        }
        let happened = Happened::to(Verb::Invited, Noun::Consent, course.0).at(school);
        self.record(by, happened.with(json!({ "links": secrets.len() })))
            .await?;
        Ok(secrets)
    }

    /// Takes a link back. What was said by it stands.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it was taken back, or is of another course.
    pub async fn revoke_guardian_link(&mut self, proof: &Proof<KeepConsents>, id: GuardianLinkId) -> Result<()> {
        let KeepConsents { school, course } = *proof.act();
        let at = self.at();
        if run!(self, REVOKE, id, course, at)? == 0 {
            return Err(Error::NotFound);
        }
        let happened = Happened::to(Verb::Revoked, Noun::Consent, id.0).at(school);
        self.record(proof.who(), happened.with(json!({ "link": true }))).await
    }
}
