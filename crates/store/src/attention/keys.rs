//! What the links of a mail open: kept as hashes, for a while.

use domain::attention::{MailKey, Opens, Thing};
use domain::id::PersonId;
use domain::secret::{self, Secret};
use uuid::Uuid;

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    KEY = "select person_id, opens, thing, thing_id, expires_at from mail_key where secret_hash = $1";
    ADD = "insert into mail_key (secret_hash, person_id, opens, thing, thing_id, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)";
}

/// Characters of a mail's secret: 128 bits in digits and small letters. It stands before the at sign of an address, which has 64 characters,
/// and some programs for mail make its letters small.
const LENGTH: usize = 32;

impl Db {
    /// What a secret opens, if it opens anything.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mail_key(&self, brought: &str) -> Result<Option<MailKey>> {
        let brought: String = brought.chars().take(LENGTH * 2).collect();
        maybe!(self, MailKey, KEY, secret::hash(&brought.to_ascii_lowercase()))
    }
}

impl Write<'_> {
    /// Makes a link's secret, which is told once.
    ///
    /// # Errors
    /// What the database says.
    pub async fn make_mail_key(
        &mut self,
        person: PersonId,
        opens: Opens,
        about: Option<(Thing, Uuid)>,
        days: i64,
    ) -> Result<String> {
        let mut secret = Secret::new(self.ids()).hash();
        secret.truncate(LENGTH);
        let (at, hash) = (self.at(), secret::hash(&secret));
        let (thing, id) = about.unzip();
        run!(self, ADD, &hash, person, opens, thing, id, at, at.plus_days(days))?;
        Ok(secret)
    }
}
