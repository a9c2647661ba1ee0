//! The first key: the link that makes the first administrator, once.

use domain::event::{Happened, Noun, Verb};
use domain::id::PersonId;
use domain::person::{Charge, Language, Role};
use domain::secret::Secret;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::PersonNames;
use crate::write::Write;

sql! {
    ADD_FIRST_KEY = "insert into first_key (id, secret_hash, created_at) values ($1, $2, $3)";
    UNUSED_FIRST_KEYS = "delete from first_key where used_at is null";
    FIRST_KEY = "select count(*) from first_key where secret_hash = $1 and used_at is null";
    USE_FIRST_KEY = "update first_key set used_at = $2 where secret_hash = $1 and used_at is null";
}

impl Db {
    /// Whether the first key opens.
    ///
    /// # Errors
    /// What the database says.
    pub async fn first_key_opens(&self, secret: &Secret) -> Result<bool> {
        Ok(one!(self, (i64,), FIRST_KEY, secret.hash())?.0 > 0)
    }
}

impl Write<'_> {
    /// Makes the key that creates the first administrator; an earlier unused one stops to open.
    ///
    /// # Errors
    /// What the database says.
    pub async fn make_first_key(&mut self) -> Result<Secret> {
        let (secret, at, id) = (Secret::new(self.ids()), self.at(), self.ids().new_id(self.at()));
        run!(self, UNUSED_FIRST_KEYS)?;
        run!(self, ADD_FIRST_KEY, id, secret.hash(), at)?;
        self.record(None, Happened::to(Verb::Created, Noun::Installation, id))
            .await?;
        Ok(secret)
    }

    /// Uses the first key: makes the administrator's account.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the key doesn't open (any more).
    pub async fn use_first_key(
        &mut self,
        secret: &Secret,
        names: &PersonNames,
        mail: Option<&str>,
        language: Option<Language>,
    ) -> Result<PersonId> {
        let at = self.at();
        if run!(self, USE_FIRST_KEY, secret.hash(), at)? == 0 {
            return Err(Error::NotFound);
        }
        let person = self.add_person(names, mail, language).await?;
        let charge = Charge {
            role: Role::Administrator,
            school_id: None,
            subject: None,
        };
        self.put_in_charge(charge, None, person, None).await?;
        Ok(person)
    }
}
