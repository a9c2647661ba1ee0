//! Sessions: browsers that somebody has signed in with.

use domain::door::{SESSION_DAYS, Session};
use domain::event::{Happened, Noun, Verb};
use domain::id::{PersonId, SessionId};
use domain::permission::{ActForOneself, Proof, Standing};
use domain::person::Person;
use domain::secret::Secret;
use domain::time::Instant;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// Who a browser belongs to.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The session.
    pub session: Session,
    /// The person.
    pub person: Person,
    /// What they may be asked to decide on.
    pub standing: Standing,
}

sql! {
    ADD_SESSION = "insert into session (id, secret_hash, person_id, agent, created_at, seen_at, expires_at) values ($1, $2, $3, $4, $5, $5, $6)";
    SESSION = "select id, person_id, agent, created_at, seen_at, expires_at from session where secret_hash = $1 and expires_at > $2";
    SESSIONS_OF = "select id, person_id, agent, created_at, seen_at, expires_at from session where person_id = $1 and expires_at > $2 order by seen_at desc, id";
    SEEN = "update session set seen_at = $2, expires_at = $3 where id = $1";
    END_SESSION = "delete from session where id = $1 and person_id = $2";
}

impl Db {
    /// Whom the browser with this secret belongs to, if the session lasts and the person is active.
    ///
    /// # Errors
    /// What the database says.
    pub async fn signed_in(&self, secret: &Secret, now: Instant) -> Result<Option<SignedIn>> {
        let Some(session) = maybe!(self, Session, SESSION, secret.hash(), now)? else {
            return Ok(None);
        };
        let person = self.person(session.person_id).await?;
        if !person.is_active() {
            return Ok(None);
        }
        let standing = self.standing(person.id).await?;
        Ok(Some(SignedIn {
            session,
            person,
            standing,
        }))
    }

    /// Sessions of a person, last used first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sessions_of(&self, person: PersonId, now: Instant) -> Result<Vec<Session>> {
        all!(self, Session, SESSIONS_OF, person, now)
    }
}

impl Write<'_> {
    /// Signs a browser in and returns the secret that it shall keep.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_session(&mut self, person: PersonId, agent: &str) -> Result<Secret> {
        let (id, at, secret) = (
            SessionId::new(self.ids(), self.at()),
            self.at(),
            Secret::new(self.ids()),
        );
        run!(
            self,
            ADD_SESSION,
            id,
            secret.hash(),
            person,
            agent,
            at,
            at.plus_days(SESSION_DAYS)
        )?;
        self.record(Some(person), Happened::to(Verb::SignedIn, Noun::Session, id.0))
            .await?;
        Ok(secret)
    }

    /// Notes that a session was used. No change of the network: kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn touch_session(mut self, session: SessionId) -> Result<()> {
        let at = self.at();
        run!(self, SEEN, session, at, at.plus_days(SESSION_DAYS))?;
        self.keep().await
    }

    /// Signs one browser out.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it isn't one's own.
    pub async fn end_session(&mut self, proof: &Proof<ActForOneself>, session: SessionId) -> Result<()> {
        let person = proof.act().0;
        if run!(self, END_SESSION, session, person)? == 0 {
            return Err(Error::NotFound);
        }
        self.record(proof.who(), Happened::to(Verb::SignedOut, Noun::Session, session.0))
            .await
    }
}
