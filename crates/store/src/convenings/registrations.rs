//! Who registered with their account, who has a place and who waits; and what they need, which hosts alone read.

use std::collections::HashMap;

use domain::convening::{Attendee, Diet, NeedKind, Origin, Registration, RegistrationPlan, Transport};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, RegistrationId, SchoolId};
use domain::permission::{HostConvening, Proof, Register};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

macro_rules! attendee_columns {
    () => {
        "r.id, r.person_id, r.school_id, r.way, r.registered_at, r.seated_at, r.withdrawn_at, r.convening_id, coalesce(p.name, r.name) as name, coalesce(s.name, r.elsewhere) as \"from\", r.source, r.confirmed_at, r.with_own, r.answers"
    };
}
pub(crate) use attendee_columns;

macro_rules! attendee_joins {
    () => {
        " from registration r left join person p on p.id = r.person_id left join school s on s.id = r.school_id"
    };
}
pub(crate) use attendee_joins;

sql! {
    ALL = concat!("select ", attendee_columns!(), attendee_joins!(), " where r.convening_id = $1 and r.confirmed_at is not null order by r.registered_at, r.id");
    /// In the transaction that gives places: those who count alone.
    COUNTED = "select id, person_id, school_id, way, registered_at, seated_at, withdrawn_at from registration where convening_id = $1 and confirmed_at is not null and withdrawn_at is null";
    PRESENT = "select count(distinct registration_id) from attendance_mark where convening_id = $1 and marked = 'here'";
    REGISTER = "insert into registration (id, convening_id, person_id, school_id, name, elsewhere, way, source, registered_at, confirmed_at, with_own, answers) values ($1, $2, $3, $4, '', '', $5, $6, $7, $7, $8, $9) on conflict do nothing";
    CHANGE = "update registration set school_id = $2, seated_at = case when way = $3 and withdrawn_at is null then seated_at else null end, registered_at = case when withdrawn_at is null then registered_at else $4 end, way = $3, with_own = $5, answers = $6, withdrawn_at = null where id = $1";
    SEAT = "update registration set seated_at = $2 where id = $1 and seated_at is null and withdrawn_at is null";
    WITHDRAW = "update registration set withdrawn_at = $2 where id = $1 and withdrawn_at is null";
    DROP_NEED = "delete from registration_need where registration_id = $1";
    NEED = "insert into registration_need (registration_id, convening_id, needs, need_words, diet, diet_words, transport, seats) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    NEEDS = "select registration_id, needs, need_words, diet, diet_words, transport, seats from registration_need where convening_id = $1";
    NEED_OF = "select registration_id, needs, need_words, diet, diet_words, transport, seats from registration_need where registration_id = $1";
    SEATS = "select capacity, online_capacity, turn, per_school from convening where id = $1";
}

/// What somebody needs, eats, and how they travel.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Need {
    /// Whose registration.
    pub registration_id: RegistrationId,
    /// Kinds, as JSON.
    needs: String,
    /// What else.
    pub need_words: String,
    /// What they eat, where that was asked.
    pub diet: Option<Diet>,
    /// What of it must be known.
    pub diet_words: String,
    /// How they travel.
    pub transport: Option<Transport>,
    /// How many could come along.
    pub seats: i64,
}

impl Need {
    /// The kinds.
    #[must_use]
    pub fn kinds(&self) -> Vec<NeedKind> {
        serde_json::from_str(&self.needs).unwrap_or_default()
    }
}

/// Needs by registration.
pub type Needs = HashMap<RegistrationId, Need>;

#[derive(sqlx::FromRow)]
struct SeatsRow {
    capacity: Option<i64>,
    online_capacity: Option<i64>,
    turn: domain::convening::Turn,
    per_school: Option<i64>,
}

impl Db {
    /// Everybody whose registration counts or counted, in the order in which they came: those who wait and who took it back, too.
    ///
    /// # Errors
    /// What the database says.
    pub async fn attendees(&self, convening: ConveningId) -> Result<Vec<Attendee>> {
        all!(self, Attendee, ALL, convening)
    }

    /// How many were marked as here at any part.
    ///
    /// # Errors
    /// What the database says.
    pub async fn present_at(&self, convening: ConveningId) -> Result<i64> {
        Ok(one!(self, (i64,), PRESENT, convening)?.0)
    }

    /// What people need. Hosts alone read it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn needs(&self, proof: &Proof<HostConvening>) -> Result<Needs> {
        let rows = all!(self, Need, NEEDS, proof.act().0.convening.id)?;
        Ok(rows.into_iter().map(|need| (need.registration_id, need)).collect())
    }

    /// What somebody said of themselves, for their own form.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_need(&self, proof: &Proof<Register>) -> Result<Option<Need>> {
        match &proof.act().0.own {
            Some(own) => maybe!(self, Need, NEED_OF, own.registration.id),
            None => Ok(None),
        }
    }
}

impl Write<'_> {
    /// Registers somebody with their account, or changes what they said; and gives places. Who moved up is told back. Sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody registers.
    pub async fn register(
        &mut self,
        proof: &Proof<Register>,
        id: RegistrationId,
        plan: &RegistrationPlan,
        school: Option<SchoolId>,
    ) -> Result<Vec<RegistrationId>> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        let answers = serde_json::to_string(&plan.answers).unwrap_or_else(|_| "{}".to_owned());
        let known = proof.act().0.own.as_ref().map(|own| own.registration.id);
        let id = match known {
            Some(known) => {
                run!(self, CHANGE, known, school, plan.way, at, plan.with_own, &answers)?;
                known
            }
            None => {
                let source = Origin::Account;
                run!(
                    self,
                    REGISTER,
                    id,
                    convening,
                    by,
                    school,
                    plan.way,
                    source,
                    at,
                    plan.with_own,
                    &answers
                )?;
                id
            }
        };
        self.keep_need(convening, id, plan).await?;
        let up = self.move_up(convening).await?;
        self.record(Some(by), told(Verb::Created, id, convening)).await?;
        Ok(up)
    }

    /// Says that somebody doesn't come: takes a registration back, or says no before there was one. Who moves up is told back. What they
    /// needed goes at once.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it.
    pub async fn decline(&mut self, proof: &Proof<Register>, id: RegistrationId) -> Result<Vec<RegistrationId>> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let convening = &proof.act().0.convening;
        self.beat(convening.id).await?;
        let known = proof.act().0.own.as_ref().map(|own| own.registration.id);
        let id = known.unwrap_or(id);
        if known.is_none() {
            let (way, source) = (domain::convening::Way::of(convening.mode), Origin::Account);
            run!(
                self,
                REGISTER,
                id,
                convening.id,
                by,
                None::<SchoolId>,
                way,
                source,
                at,
                false,
                "{}"
            )?;
        }
        self.take_registration_back(id).await?;
        let up = self.move_up(convening.id).await?;
        self.record(Some(by), told(Verb::Revoked, id, convening.id)).await?;
        Ok(up)
    }

    pub(super) async fn take_registration_back(&mut self, id: RegistrationId) -> Result<()> {
        let at = self.at();
        run!(self, WITHDRAW, id, at)?;
        run!(self, DROP_NEED, id)?;
        Ok(())
    }

    pub(super) async fn keep_need(
        &mut self,
        convening: ConveningId,
        id: RegistrationId,
        plan: &RegistrationPlan,
    ) -> Result<()> {
        run!(self, DROP_NEED, id)?;
        let diet = plan.diet.filter(|diet| *diet != Diet::Any);
        let words = |text: &Option<String>| text.clone().unwrap_or_default();
        let says = !plan.needs.is_empty() || plan.need_words.is_some() || diet.is_some() || plan.diet_words.is_some();
        // Whoever needs nothing leaves no row that says so.
        if says || plan.transport.is_some() {
            let needs = serde_json::to_string(&plan.needs).unwrap_or_else(|_| "[]".to_owned());
            let (other, eats) = (words(&plan.need_words), words(&plan.diet_words));
            let seats = i64::from(plan.seats);
            run!(
                self,
                NEED,
                id,
                convening,
                &needs,
                &other,
                diet,
                &eats,
                plan.transport,
                seats
            )?;
        }
        Ok(())
    }

    /// Gives the free places by the convening's rule, and tells who got one. Whoever calls it has called `beat` before.
    pub(crate) async fn move_up(&mut self, convening: ConveningId) -> Result<Vec<RegistrationId>> {
        let row = one!(self, SeatsRow, SEATS, convening)?;
        let count = |n: Option<i64>| n.and_then(|n| u32::try_from(n).ok());
        let seats = domain::convening::Seats {
            here: count(row.capacity),
            link: count(row.online_capacity),
            turn: row.turn,
            per_school: count(row.per_school),
        };
        let all = all!(self, Registration, COUNTED, convening)?;
        let (up, at) = (seats.move_up(&all), self.at());
        for id in &up {
            run!(self, SEAT, *id, at)?;
        }
        Ok(up)
    }
}

/// That it happened to a registration of a convening; never what somebody said in it.
pub(super) fn told(verb: Verb, id: RegistrationId, convening: ConveningId) -> Happened {
    Happened::to(verb, Noun::Registration, id.0).with(json!({ "convening": convening }))
}
