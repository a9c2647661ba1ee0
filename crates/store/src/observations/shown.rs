//! To whom a teacher shows an observation. The event tells that it was shown, and to nobody by whom it is looked for.

use domain::event::Verb;
use domain::id::{ObservationId, PersonId};
use domain::permission::{OwnObservation, Proof};

use super::happened;
use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    SHOWN_TO = "select s.person_id, p.name from observation_sharing s join person p on p.id = s.person_id where s.observation_id = $1 and s.ended_at is null order by p.sort_key, p.id";
    SHOW = "insert into observation_sharing (observation_id, person_id, school_id, shared_at) values ($1, $2, $3, $4) on conflict (observation_id, person_id) do update set shared_at = excluded.shared_at, ended_at = null where observation_sharing.ended_at is not null";
    HIDE = "update observation_sharing set ended_at = $3 where observation_id = $1 and person_id = $2 and ended_at is null";
}

impl Db {
    /// To whom it is shown, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn observation_shown_to(&self, id: ObservationId) -> Result<Vec<(PersonId, String)>> {
        all!(self, (PersonId, String), SHOWN_TO, id)
    }
}

impl Write<'_> {
    /// Shows it to somebody. False where it was.
    ///
    /// # Errors
    /// What the database says.
    pub async fn show_observation(&mut self, proof: &Proof<OwnObservation>, person: PersonId) -> Result<bool> {
        let observation = &proof.act().0;
        let (id, school, at) = (observation.id, observation.school_id, self.at());
        let done = run!(self, SHOW, id, person, school, at)? > 0;
        if done {
            self.record(proof.who(), happened(Verb::Shared, observation, "shown"))
                .await?;
        }
        Ok(done)
    }

    /// Takes that back. False where it was shown to nobody so.
    ///
    /// # Errors
    /// What the database says.
    pub async fn hide_observation(&mut self, proof: &Proof<OwnObservation>, person: PersonId) -> Result<bool> {
        let observation = &proof.act().0;
        let (id, at) = (observation.id, self.at());
        let done = run!(self, HIDE, id, person, at)? > 0;
        if done {
            self.record(proof.who(), happened(Verb::Unshared, observation, "hidden"))
                .await?;
        }
        Ok(done)
    }
}
