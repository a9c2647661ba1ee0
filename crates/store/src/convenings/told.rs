//! Who is written to about a convening, and about what.

use domain::convening::Convening;
use domain::id::{ConveningId, NetworkId, PersonId, RegistrationId};
use domain::person::Language;
use domain::time::Instant;

use super::nouns::convening_columns;
use crate::db::Db;
use crate::error::Result;

sql! {
    TOLD = "select r.id, r.person_id, coalesce(p.name, r.name) as name, coalesce(p.mail, r.mail) as mail, p.language, r.seated_at, coalesce(p.reminders, true) as reminders from registration r left join person p on p.id = r.person_id where r.convening_id = $1 and r.confirmed_at is not null and r.withdrawn_at is null and coalesce(p.mail, r.mail) is not null and p.deactivated_at is null order by r.registered_at, r.id";
    BETWEEN = concat!("select ", convening_columns!(), " from convening c where c.network_id = $1 and c.starts_at >= $2 and c.starts_at < $3 and c.called_off_at is null order by c.starts_at, c.id");
}

/// Somebody with an address.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Told {
    /// Their registration.
    pub id: RegistrationId,
    /// Who, for those with an account.
    pub person_id: Option<PersonId>,
    /// Their name.
    pub name: String,
    /// Their address.
    pub mail: String,
    /// In which language.
    pub language: Option<Language>,
    /// Since when they have a place.
    pub seated_at: Option<Instant>,
    /// Whether they want to be reminded.
    pub reminders: bool,
}

impl Db {
    /// Whoever is registered and has an address.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convening_told(&self, convening: ConveningId) -> Result<Vec<Told>> {
        all!(self, Told, TOLD, convening)
    }

    /// The convenings of a network that begin between two moments and are not off.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convenings_between(&self, network: NetworkId, from: Instant, to: Instant) -> Result<Vec<Convening>> {
        all!(self, Convening, BETWEEN, network, from, to)
    }
}
