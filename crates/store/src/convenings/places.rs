//! A convening with what the decision about somebody needs: who leads it, who is invited, what of that concerns them.

use std::collections::HashMap;

use domain::convening::{Attendee, Audience, Belongs, Convening};
use domain::id::{CircleId, ConveningId, GenerationId, NetworkId, PersonId};
use domain::permission::ConveningPlace;

use super::registrations::{attendee_columns, attendee_joins};
use crate::db::Db;
use crate::error::Result;

sql! {
    GENERATIONS = "select distinct m.generation_id from role_grant g join membership m on m.school_id = g.school_id where g.person_id = $1 and g.ended_at is null and m.left_on is null";
    CIRCLES = "select circle_id from circle_member where person_id = $1 and part in ('lead', 'member')";
    OWN = concat!("select ", attendee_columns!(), attendee_joins!(), " where r.convening_id = $1 and r.person_id = $2");
    ALL_OWN = concat!("select ", attendee_columns!(), attendee_joins!(), " where r.person_id = $1");
    ALL_HOSTS = "select h.convening_id, h.person_id from convening_host h join convening c on c.id = h.convening_id where c.network_id = $1";
    ALL_AUDIENCES = "select a.convening_id, a.audience from convening_audience a join convening c on c.id = a.convening_id where c.network_id = $1";
}

impl Db {
    /// What somebody belongs to, as invitations ask for it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn belongs(&self, person: PersonId) -> Result<Belongs> {
        let generations = all!(self, (GenerationId,), GENERATIONS, person)?;
        let circles = all!(self, (CircleId,), CIRCLES, person)?;
        Ok(Belongs {
            generations: generations.into_iter().map(|(id,)| id).collect(),
            circles: circles.into_iter().map(|(id,)| id).collect(),
        })
    }

    /// A convening as somebody stands to it.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub async fn convening_place(&self, id: ConveningId, person: PersonId) -> Result<ConveningPlace> {
        let convening = self.convening(id).await?;
        Ok(ConveningPlace {
            hosts: self.convening_hosts(id).await?,
            audiences: self.audiences(id).await?,
            belongs: self.belongs(person).await?,
            own: maybe!(self, Attendee, OWN, id, person)?,
            convening,
        })
    }

    /// All convenings of a network as somebody stands to them, by their beginning: five reads however many there are.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convening_places(&self, network: NetworkId, person: PersonId) -> Result<Vec<ConveningPlace>> {
        let convenings: Vec<Convening> = self.convenings(network).await?;
        if convenings.is_empty() {
            return Ok(Vec::new());
        }
        let belongs = self.belongs(person).await?;
        let mut hosts: HashMap<ConveningId, Vec<PersonId>> = HashMap::new();
        for (id, host) in all!(self, (ConveningId, PersonId), ALL_HOSTS, network)? {
            hosts.entry(id).or_default().push(host);
        }
        let mut audiences: HashMap<ConveningId, Vec<Audience>> = HashMap::new();
        for (id, text) in all!(self, (ConveningId, String), ALL_AUDIENCES, network)? {
            audiences.entry(id).or_default().extend(Audience::read(&text));
        }
        let mut own: HashMap<ConveningId, Attendee> = all!(self, Attendee, ALL_OWN, person)?
            .into_iter()
            .map(|one| (one.convening_id, one))
            .collect();
        let place = |convening: Convening| ConveningPlace {
            hosts: hosts.remove(&convening.id).unwrap_or_default(),
            audiences: audiences.remove(&convening.id).unwrap_or_default(),
            belongs: belongs.clone(),
            own: own.remove(&convening.id),
            convening,
        };
        Ok(convenings.into_iter().map(place).collect())
    }
}
