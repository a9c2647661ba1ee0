//! Signing in by mail: six digits and a link, for some minutes and a few tries.

use domain::door::{SIGN_IN_MINUTES, SIGN_IN_TRIES, SignIn};
use domain::event::{Happened, Noun, Verb};
use domain::id::{PersonId, SignInId};
use domain::secret::{self, Secret};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ADD_SIGN_IN = "insert into sign_in (id, person_id, code_hash, link_hash, created_at, expires_at, tries) values ($1, $2, $3, $4, $5, $6, 0)";
    SIGN_IN = "select id, person_id, code_hash, link_hash, created_at, expires_at, tries, used_at from sign_in where id = $1";
    SIGN_IN_BY_LINK = "select id, person_id, code_hash, link_hash, created_at, expires_at, tries, used_at from sign_in where link_hash = $1";
    TRIED = "update sign_in set tries = tries + 1 where id = $1";
    TRY = "update sign_in set tries = tries + 1 where id = $1 and tries < $2 and used_at is null and expires_at > $3";
    USE_SIGN_IN = "update sign_in set used_at = $2 where id = $1 and used_at is null";
}

impl Db {
    /// A mailed code by its id.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn sign_in(&self, id: SignInId) -> Result<SignIn> {
        maybe!(self, SignIn, SIGN_IN, id)?.ok_or(Error::NotFound)
    }

    /// A mailed link by its secret.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sign_in_by_link(&self, secret: &Secret) -> Result<Option<SignIn>> {
        maybe!(self, SignIn, SIGN_IN_BY_LINK, secret.hash())
    }
}

impl Write<'_> {
    /// Prepares a code and a link to be mailed. Also where no account has the mail, so that nothing tells the two apart.
    ///
    /// Returns the id for the browser, the six digits and the link's secret for the mail.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_sign_in(&mut self, person: Option<PersonId>) -> Result<(SignInId, String, Secret)> {
        let (id, at) = (SignInId::new(self.ids(), self.at()), self.at());
        let (code, link) = (secret::six_digits(self.ids()), Secret::new(self.ids()));
        // The id salts the code's hash: six digits alone would be found in a table of a million.
        let code_hash = code_hash(id, &code);
        run!(
            self,
            ADD_SIGN_IN,
            id,
            person,
            &code_hash,
            link.hash(),
            at,
            at.plus_seconds(SIGN_IN_MINUTES * 60)
        )?;
        self.record(None, Happened::to(Verb::Created, Noun::Session, id.0))
            .await?;
        Ok((id, code, link))
    }

    /// Counts a wrong code. Kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn count_wrong_code(mut self, id: SignInId) -> Result<()> {
        run!(self, TRIED, id)?;
        self.keep().await
    }

    /// Counts a try of a code before it is looked at, so that many at once can't be more than allowed. Returns whether
    /// one was left. Kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn count_try(mut self, id: SignInId) -> Result<bool> {
        let at = self.at();
        let left = run!(self, TRY, id, SIGN_IN_TRIES, at)? > 0;
        self.keep().await?;
        Ok(left)
    }

    /// Opens the door that a code or link was for, once.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it was used already or never led anywhere.
    pub async fn use_sign_in(&mut self, sign_in: &SignIn, agent: &str) -> Result<(PersonId, Secret)> {
        let person = sign_in.person_id.ok_or(Error::NotFound)?;
        let at = self.at();
        if run!(self, USE_SIGN_IN, sign_in.id, at)? == 0 {
            return Err(Error::NotFound);
        }
        Ok((person, self.begin_session(person, agent).await?))
    }
}

/// The hash of a mailed code, salted with the id of its row.
#[must_use]
pub fn code_hash(id: SignInId, code: &str) -> String {
    secret::hash(&format!("{id}:{code}"))
}
