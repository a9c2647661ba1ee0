//! Accounts: a name, a mail, a language, a password, and their owner who changes them.

use domain::event::{Happened, Noun, Verb};
use domain::id::{PersonId, SessionId};
use domain::permission::{ActForOneself, Proof};
use domain::person::{Language, Person};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A name with the keys to sort and find it by (`i18n`).
#[derive(Clone, Debug)]
pub struct PersonNames {
    /// As written.
    pub name: String,
    /// Bytes to order by.
    pub sort_key: String,
    /// Text to find by.
    pub search_key: String,
}

sql! {
    PERSON = "select id, name, sort_key, mail, language, created_at, deactivated_at, erased_at from person where id = $1";
    BY_MAIL = "select id, name, sort_key, mail, language, created_at, deactivated_at, erased_at from person where mail = $1";
    PASSWORD_OF = "select password_hash from person where id = $1";
    ADD = "insert into person (id, name, sort_key, search_key, mail, language, created_at) values ($1, $2, $3, $4, $5, $6, $7)";
    RENAME = "update person set name = $2, sort_key = $3, search_key = $4 where id = $1";
    SET_MAIL = "update person set mail = $2 where id = $1";
    SET_LANGUAGE = "update person set language = $2 where id = $1";
    REMINDERS = "select reminders from person where id = $1";
    SET_REMINDERS = "update person set reminders = $2 where id = $1";
    SET_PASSWORD = "update person set password_hash = $2 where id = $1";
    END_OTHER_SESSIONS = "delete from session where person_id = $1 and id <> $2";
}

impl Db {
    /// A person.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn person(&self, id: PersonId) -> Result<Person> {
        maybe!(self, Person, PERSON, id)?.ok_or(Error::NotFound)
    }

    /// Whether a person wants to be reminded by mail.
    ///
    /// # Errors
    /// What the database says.
    pub async fn wants_reminders(&self, id: PersonId) -> Result<bool> {
        Ok(one!(self, (bool,), REMINDERS, id)?.0)
    }

    /// The person with a mail address.
    ///
    /// # Errors
    /// What the database says.
    pub async fn person_by_mail(&self, mail: &str) -> Result<Option<Person>> {
        maybe!(self, Person, BY_MAIL, mail)
    }

    /// The hash of a person's password, if they chose one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn password_hash(&self, person: PersonId) -> Result<Option<String>> {
        Ok(maybe!(self, (Option<String>,), PASSWORD_OF, person)?.and_then(|(hash,)| hash))
    }
}

impl Write<'_> {
    /// Makes an account. What lets somebody in (an invitation, a room, the first key) records why.
    ///
    /// # Errors
    /// [`Error::Exists`] where another account has the mail.
    pub(crate) async fn add_person(
        &mut self,
        names: &PersonNames,
        mail: Option<&str>,
        language: Option<Language>,
    ) -> Result<PersonId> {
        let id = PersonId::new(self.ids(), self.at());
        self.add_person_as(id, names, mail, language).await?;
        Ok(id)
    }

    pub(crate) async fn add_person_as(
        &mut self,
        id: PersonId,
        names: &PersonNames,
        mail: Option<&str>,
        language: Option<Language>,
    ) -> Result<()> {
        let at = self.at();
        run!(
            self,
            ADD,
            id,
            &names.name,
            &names.sort_key,
            &names.search_key,
            mail,
            language,
            at
        )
        .map_err(|error| match error {
            Error::Exists(_) => Error::Exists("problem-mail-taken"),
            other => other,
        })?;
        self.record(None, Happened::to(Verb::Created, Noun::Person, id.0)).await
    }

    /// Changes one's own name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rename_person(&mut self, proof: &Proof<ActForOneself>, names: &PersonNames) -> Result<()> {
        let person = proof.act().0;
        run!(self, RENAME, person, &names.name, &names.sort_key, &names.search_key)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": "name" })),
        )
        .await
    }

    /// Chooses the language of one's pages; none follows the browser.
    ///
    /// # Errors
    /// What the database says.
    pub async fn set_language(&mut self, proof: &Proof<ActForOneself>, language: Option<Language>) -> Result<()> {
        let person = proof.act().0;
        run!(self, SET_LANGUAGE, person, language)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": "language" })),
        )
        .await
    }

    /// Whether one wants to be reminded by mail of what is still to be reported.
    ///
    /// # Errors
    /// What the database says.
    pub async fn set_reminders(&mut self, proof: &Proof<ActForOneself>, wanted: bool) -> Result<()> {
        let person = proof.act().0;
        run!(self, SET_REMINDERS, person, wanted)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": "reminders" })),
        )
        .await
    }

    /// Gives one's account a mail address (somebody who came in by a room code).
    ///
    /// # Errors
    /// [`Error::Exists`] where another account has it.
    pub async fn set_mail(&mut self, proof: &Proof<ActForOneself>, mail: &str) -> Result<()> {
        let person = proof.act().0;
        run!(self, SET_MAIL, person, mail).map_err(|error| match error {
            Error::Exists(_) => Error::Exists("problem-mail-taken"),
            other => other,
        })?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": "mail" })),
        )
        .await
    }

    /// Chooses a password (its argon2id hash), or gives it up. Every other browser has to sign in again.
    ///
    /// # Errors
    /// What the database says.
    pub async fn set_password(
        &mut self,
        proof: &Proof<ActForOneself>,
        hash: Option<&str>,
        this: SessionId,
    ) -> Result<()> {
        let person = proof.act().0;
        run!(self, SET_PASSWORD, person, hash)?;
        run!(self, END_OTHER_SESSIONS, person, this)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": "password" })),
        )
        .await
    }
}
