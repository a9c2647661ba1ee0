//! What people follow, and until when they have looked.

use domain::collection::{Follow, Followed};
use domain::event::{Happened, Noun, Verb};
use domain::id::PersonId;
use domain::permission::{FollowThing, ListPackages, Proof};
use serde_json::json;
use uuid::Uuid;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF_PERSON = "select person_id, noun, noun_id, since, looked_at from follow where person_id = $1 order by since desc, noun_id";
    IS = "select count(*) from follow where person_id = $1 and noun = $2 and noun_id = $3";
    FOLLOW = "insert into follow (person_id, noun, noun_id, since, looked_at) values ($1, $2, $3, $4, $4) on conflict (person_id, noun, noun_id) do nothing";
    END = "delete from follow where person_id = $1 and noun = $2 and noun_id = $3";
    LOOKED = "update follow set looked_at = $2 where person_id = $1 and looked_at < $2";
}

impl Db {
    /// What somebody follows, the last begun first. Whoever shows one asks who may open it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn follows(&self, person: PersonId) -> Result<Vec<Follow>> {
        all!(self, Follow, OF_PERSON, person)
    }

    /// Whether somebody follows it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn is_followed(&self, person: PersonId, noun: Followed, id: Uuid) -> Result<bool> {
        Ok(one!(self, (i64,), IS, person, noun, id)?.0 > 0)
    }
}

impl Write<'_> {
    /// Follows something; followed again, it stays so.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody follows.
    pub async fn follow(&mut self, proof: &Proof<FollowThing>) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let (noun, id) = proof.act().0.noun();
        run!(self, FOLLOW, by, noun, id, at)?;
        self.tell_of_follow(by, Verb::Created, noun, id).await
    }

    /// Follows it no longer, whether it may still be opened or not.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody follows.
    pub async fn unfollow(&mut self, proof: &Proof<ListPackages>, noun: Followed, id: Uuid) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        run!(self, END, by, noun, id)?;
        self.tell_of_follow(by, Verb::Removed, noun, id).await
    }

    /// Notes until when somebody has looked. No change of the network: kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn looked_at_follows(mut self, person: PersonId) -> Result<()> {
        let at = self.at();
        run!(self, LOOKED, person, at)?;
        self.keep().await
    }

    async fn tell_of_follow(&mut self, by: PersonId, verb: Verb, noun: Followed, id: Uuid) -> Result<()> {
        let happened = Happened::to(verb, Noun::Follow, id).with(json!({ "of": noun }));
        self.record(Some(by), happened).await
    }
}
