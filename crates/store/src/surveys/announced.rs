//! Somebody to be written to about a survey: whoever gave it.

use domain::id::AdministrationId;
use domain::person::Language;

use crate::db::Db;
use crate::error::Result;

/// Somebody who can be written to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Announced {
    /// Name.
    pub name: String,
    /// Mail.
    pub mail: String,
    /// Language of their pages.
    pub language: Option<Language>,
}

sql! {
    ANNOUNCED = "select p.name, p.mail, p.language from administration a join person p on p.id = a.created_by where a.id = $1 and p.deactivated_at is null and p.mail is not null and p.reminders = $2 and exists (select 1 from role_grant r where r.person_id = p.id and r.school_id = a.school_id and r.ended_at is null)";
}

impl Db {
    /// Who gave it; nobody where they don't work there any more, have no mail, or turned reminders off.
    ///
    /// # Errors
    /// What the database says.
    pub async fn announced(&self, administration: AdministrationId) -> Result<Option<Announced>> {
        maybe!(self, Announced, ANNOUNCED, administration, true)
    }
}
