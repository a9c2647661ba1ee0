//! Certificates as they were printed. Must not decide who earns one: `domain::convening::certificate` does.

use domain::convening::{CERTIFICATE_CODE_LENGTH, Certificate};
use domain::event::Verb;
use domain::secret;

use super::reflections::Taking;
use super::registrations::told;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    BY_CODE = "select registration_id, convening_id, code, name, minutes, of_minutes, issued_at from attendance_certificate where code = $1";
    OF = "select registration_id, convening_id, code, name, minutes, of_minutes, issued_at from attendance_certificate where registration_id = $1";
    /// Asked for again it is the same paper, with what the marks say now.
    ISSUE = "insert into attendance_certificate (registration_id, convening_id, code, name, minutes, of_minutes, issued_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (registration_id) do update set name = excluded.name, minutes = excluded.minutes, of_minutes = excluded.of_minutes, issued_at = excluded.issued_at";
}

impl Db {
    /// What was printed under a code.
    ///
    /// # Errors
    /// What the database says.
    pub async fn certificate_by_code(&self, code: &str) -> Result<Option<Certificate>> {
        maybe!(self, Certificate, BY_CODE, code)
    }
}

impl Write<'_> {
    /// Issues somebody's certificate, or the same one again with what the marks say now.
    ///
    /// # Errors
    /// [`Error::Refused`] for whoever isn't registered.
    pub async fn issue_certificate(
        &mut self,
        by: Taking<'_>,
        name: &str,
        (minutes, of_minutes): (u32, u32),
    ) -> Result<Certificate> {
        let registration = by.registration().ok_or(Error::Refused("problem-not-registered"))?;
        let (convening, at) = (by.convening(), self.at());
        let code = secret::room_code(self.ids(), CERTIFICATE_CODE_LENGTH);
        let (minutes, of_minutes) = (i64::from(minutes), i64::from(of_minutes));
        run!(
            self,
            ISSUE,
            registration,
            convening,
            &code,
            name,
            minutes,
            of_minutes,
            at
        )?;
        let who = match by {
            Taking::Account(proof) => proof.who(),
            Taking::Ticket(_) => None,
        };
        self.record(who, told(Verb::Changed, registration, convening)).await?;
        one!(self, Certificate, OF, registration)
    }
}
