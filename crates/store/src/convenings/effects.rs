//! What was done around a convening, by whom it was attended, and what the hub says that it cost. Counts of others' rows; no judgement.

use domain::convening::{Activity, Cost};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, RegistrationId};
use domain::permission::{ArrangeConvening, Proof};
use domain::person::Role;
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

/// The liceos of whoever was there.
macro_rules! there {
    () => {
        "(select r.school_id from registration r join attendance_mark m on m.registration_id = r.id where m.convening_id = $1 and m.marked = 'here' and r.school_id is not null)"
    };
}

sql! {
    ACTIVITY = concat!("select (select count(*) from cycle c where c.planned_at >= $2 and c.planned_at < $3 and c.school_id in ", there!(), ") as cycles, (select count(*) from capture n where n.captured_at >= $2 and n.captured_at < $3 and n.school_id in ", there!(), ") as notes, (select count(*) from point p where p.entered_at >= $2 and p.entered_at < $3 and p.school_id in ", there!(), ") as points");
    ROLES = "select r.id, g.role from registration r join role_grant g on g.person_id = r.person_id where r.convening_id = $1 and g.ended_at is null order by r.id, g.granted_at, g.id";
    COST = "select pesos, words from convening_cost where convening_id = $1";
    SAY_COST = "insert into convening_cost (convening_id, pesos, words, said_by, said_at) values ($1, $2, $3, $4, $5) on conflict (convening_id) do update set pesos = excluded.pesos, words = excluded.words, said_by = excluded.said_by, said_at = excluded.said_at";
}

impl Db {
    /// What the liceos of whoever was there did between two moments.
    ///
    /// # Errors
    /// What the database says.
    pub async fn activity_around(&self, convening: ConveningId, (from, to): (Instant, Instant)) -> Result<Activity> {
        one!(self, Activity, ACTIVITY, convening, from, to)
    }

    /// The roles of whoever is registered with an account.
    ///
    /// # Errors
    /// What the database says.
    pub async fn roles_at(&self, convening: ConveningId) -> Result<Vec<(RegistrationId, Role)>> {
        all!(self, (RegistrationId, Role), ROLES, convening)
    }

    /// What the hub says that it spent.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convening_cost(&self, convening: ConveningId) -> Result<Option<Cost>> {
        maybe!(self, Cost, COST, convening)
    }
}

impl Write<'_> {
    /// Says what it cost; said again, the newest counts.
    ///
    /// # Errors
    /// What the database says.
    pub async fn say_convening_cost(&mut self, proof: &Proof<ArrangeConvening>, cost: &Cost) -> Result<()> {
        let (id, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        run!(self, SAY_COST, id, cost.pesos, &cost.words, by, at)?;
        let happened = Happened::to(Verb::Changed, Noun::Convening, id.0);
        self.record(by, happened.with(json!({ "what": "cost" }))).await
    }
}
