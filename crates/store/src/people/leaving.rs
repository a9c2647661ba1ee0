//! Somebody leaves, or is back.

use domain::event::{Happened, Noun, Verb};
use domain::id::PersonId;
use domain::permission::{GrantRole, ManagePerson, Proof};
use domain::person::Person;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    DEACTIVATE = "update person set deactivated_at = $2 where id = $1 and deactivated_at is null";
    REACTIVATE = "update person set deactivated_at = null where id = $1 and erased_at is null";
    END_ROLES = "update role_grant set ended_at = $2 where person_id = $1 and ended_at is null";
    LEFT = "select id, name, sort_key, mail, language, created_at, deactivated_at, erased_at from person where deactivated_at is not null and erased_at is null order by deactivated_at desc, id limit $1";
    END_SESSIONS = "delete from session where person_id = $1";
}

impl Db {
    /// Who left last, newest first, for whoever may bring them back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn people_who_left(&self, limit: i64) -> Result<Vec<Person>> {
        all!(self, Person, LEFT, limit)
    }
}

impl Write<'_> {
    /// Somebody leaves: their sessions and roles end, and whoever is named takes over their open cycles.
    ///
    /// Returns how many cycles changed hands.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they had left already.
    pub async fn deactivate(&mut self, proof: &Proof<ManagePerson>, heir: Option<PersonId>) -> Result<u64> {
        let (person, at) = (proof.act().person, self.at());
        if run!(self, DEACTIVATE, person, at)? == 0 {
            return Err(Error::NotFound);
        }
        let handed = match heir {
            Some(heir) => self.hand_over_cycles(proof.who(), person, heir).await?,
            None => 0,
        };
        run!(self, END_SESSIONS, person)?;
        run!(self, END_ROLES, person, at)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Revoked, Noun::Person, person.0).with(json!({ "cycles": handed })),
        )
        .await?;
        Ok(handed)
    }

    /// Somebody who left is back; roles are granted anew.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an erased or unknown person.
    pub async fn reactivate(&mut self, proof: &Proof<GrantRole>, person: PersonId) -> Result<()> {
        if run!(self, REACTIVATE, person)? == 0 {
            return Err(Error::NotFound);
        }
        self.record(proof.who(), Happened::to(Verb::Granted, Noun::Person, person.0))
            .await
    }
}
