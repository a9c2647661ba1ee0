//! Observations as they stand, without evidence and ratings.

use domain::id::{CycleId, NetworkId, ObservationId, PersonId};
use domain::observation::Observation;

use crate::db::Db;
use crate::error::{Error, Result};

/// An observation's columns.
macro_rules! observation {
    ($rest:literal) => {
        concat!(
            "select o.id, o.network_id, o.school_id, o.teacher_id, o.observer_id, o.asked_by, o.course_id, o.subject, o.day, o.focus, o.rubric_id, o.rubric_version, o.follows_id, o.cycle_id, o.created_at, o.agreed_at, o.declined_at, o.captured_at, o.sent_at, o.answered_at, o.answer, o.strength, o.question, o.next_step, o.talked_at, o.removed_at, o.version from observation o ",
            $rest
        )
    };
}

sql! {
    OF_TEACHER = observation!("where o.network_id = $1 and o.teacher_id = $2 and o.removed_at is null order by o.day desc, o.id desc limit 200");
    BY_OBSERVER = observation!("where o.network_id = $1 and o.observer_id = $2 and o.removed_at is null order by o.day desc, o.id desc limit 200");
    SHOWN_TO = observation!("join observation_sharing s on s.observation_id = o.id where o.network_id = $1 and s.person_id = $2 and s.ended_at is null and o.removed_at is null and o.sent_at is not null order by o.day desc, o.id desc limit 200");
    TO_CAPTURE = observation!("where o.network_id = $1 and o.observer_id = $2 and o.removed_at is null and o.declined_at is null and o.agreed_at is not null and o.captured_at is null order by o.day, o.id limit 30");
    ONE = observation!("where o.id = $1");
    OF_CYCLE = observation!("where o.cycle_id = $1 and o.removed_at is null order by o.id limit 1");
    RETURN = observation!("where o.follows_id = $1 and o.removed_at is null and o.declined_at is null order by o.created_at desc, o.id desc limit 1");
}

impl Db {
    /// Those of a teacher, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn observations_of(&self, network: NetworkId, teacher: PersonId) -> Result<Vec<Observation>> {
        all!(self, Observation, OF_TEACHER, network, teacher)
    }

    /// Those that somebody makes.
    ///
    /// # Errors
    /// What the database says.
    pub async fn observations_by(&self, network: NetworkId, observer: PersonId) -> Result<Vec<Observation>> {
        all!(self, Observation, BY_OBSERVER, network, observer)
    }

    /// Those that their teachers show to somebody.
    ///
    /// # Errors
    /// What the database says.
    pub async fn observations_shown_to(&self, network: NetworkId, person: PersonId) -> Result<Vec<Observation>> {
        all!(self, Observation, SHOWN_TO, network, person)
    }

    /// Those that an observer may go to the classroom for.
    ///
    /// # Errors
    /// What the database says.
    pub async fn observations_to_capture(&self, network: NetworkId, observer: PersonId) -> Result<Vec<Observation>> {
        all!(self, Observation, TO_CAPTURE, network, observer)
    }

    /// One, also where its teacher took it away.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn observation(&self, id: ObservationId) -> Result<Observation> {
        maybe!(self, Observation, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The one from which a cycle began, unless its teacher took it away.
    ///
    /// # Errors
    /// What the database says.
    pub async fn observation_of_cycle(&self, cycle: CycleId) -> Result<Option<Observation>> {
        maybe!(self, Observation, OF_CYCLE, cycle)
    }

    /// The one that came back to it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn observation_after(&self, id: ObservationId) -> Result<Option<Observation>> {
        maybe!(self, Observation, RETURN, id)
    }
}
