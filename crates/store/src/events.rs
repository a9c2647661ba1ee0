//! The audit, read.

use domain::event::Event;
use domain::id::PersonId;
use uuid::Uuid;

use crate::db::Db;
use crate::error::Result;

sql! {
    OF_THING = "select id, at, actor_id, verb, noun, noun_id, school_id, detail from event where noun_id = $1 and noun <> 'points' order by at desc, id desc limit $2";
    BY_PERSON = "select id, at, actor_id, verb, noun, noun_id, school_id, detail from event where actor_id = $1 order by at desc, id desc limit $2";
}

impl Db {
    /// What happened to a thing itself, newest first, at most `limit`. Points of a measure are no change of the measure.
    ///
    /// # Errors
    /// What the database says.
    pub async fn events_of(&self, thing: Uuid, limit: i64) -> Result<Vec<Event>> {
        all!(self, Event, OF_THING, thing, limit)
    }

    /// What a person did, newest first, at most `limit`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn events_by(&self, person: PersonId, limit: i64) -> Result<Vec<Event>> {
        all!(self, Event, BY_PERSON, person, limit)
    }
}
