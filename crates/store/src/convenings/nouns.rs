//! A convening itself: made, changed, called off; who leads it and who is invited.

use domain::convening::{Audience, Convening, ConveningPlan, SegmentPlan, Turn};
use domain::door::ROOM_CODE_LENGTH;
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, NetworkId, PersonId, RegistrationId};
use domain::permission::{ArrangeConvening, ArrangeConvenings, Proof};
use domain::secret;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

macro_rules! convening_columns {
    () => {
        "c.id, c.network_id, c.kind, c.mode, c.name, c.about, c.zone, c.starts_at, c.ends_at, c.link, c.place, c.capacity, c.online_capacity, c.turn, c.per_school, c.asks, c.is_public, c.code, c.sequence, c.version, c.created_by, c.created_at, c.called_off_by, c.called_off_at"
    };
}

pub(crate) use convening_columns;

sql! {
    ONE = concat!("select ", convening_columns!(), " from convening c where c.id = $1");
    BY_CODE = concat!("select ", convening_columns!(), " from convening c where c.code = $1");
    ALL = concat!("select ", convening_columns!(), " from convening c where c.network_id = $1 order by c.starts_at, c.id");
    MAKE = "insert into convening (id, network_id, kind, mode, name, about, zone, starts_at, ends_at, link, place, capacity, online_capacity, turn, per_school, asks, is_public, code, sequence, version, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, null, '[]', $15, $16, 0, 1, $17, $18) on conflict (id) do nothing";
    PULSE = "insert into convening_pulse (convening_id, version) values ($1, 1) on conflict (convening_id) do nothing";
    CHANGE = "update convening set kind = $2, mode = $3, name = $4, about = $5, zone = $6, starts_at = $7, ends_at = $8, link = $9, place = $10, capacity = $11, online_capacity = $12, sequence = sequence + $13, version = version + 1 where id = $1 and version = $14 and called_off_at is null";
    INVITE = "update convening set is_public = $2, turn = $3, per_school = $4, asks = $5, version = version + 1 where id = $1 and version = $6 and called_off_at is null";
    CALL_OFF = "update convening set called_off_by = $2, called_off_at = $3, sequence = sequence + 1, version = version + 1 where id = $1 and called_off_at is null";
    HOSTS = "select person_id from convening_host where convening_id = $1 order by person_id";
    HOSTS_BY_NAME = "select p.id, p.name from convening_host h join person p on p.id = h.person_id where h.convening_id = $1 order by p.sort_key, p.id";
    MAY_HOST = "select distinct p.id, p.name, p.sort_key from person p join role_grant g on g.person_id = p.id where g.ended_at is null and g.role in ('director', 'coordinator', 'coach') and p.deactivated_at is null order by p.sort_key, p.id";
    ADD_HOST = "insert into convening_host (convening_id, person_id) values ($1, $2) on conflict do nothing";
    DROP_HOSTS = "delete from convening_host where convening_id = $1";
    AUDIENCES = "select audience from convening_audience where convening_id = $1 order by audience";
    ADD_AUDIENCE = "insert into convening_audience (convening_id, audience) values ($1, $2) on conflict do nothing";
    DROP_AUDIENCES = "delete from convening_audience where convening_id = $1";
}

/// A new convening.
#[derive(Clone, Debug)]
pub struct NewConvening<'a> {
    /// Its id; the browser names it.
    pub id: ConveningId,
    /// Its network.
    pub network: NetworkId,
    /// What was checked.
    pub plan: &'a ConveningPlan,
    /// Who is invited, beginning with whom.
    pub audiences: &'a [Audience],
    /// Who leads it.
    pub host: PersonId,
    /// Its agenda, where it begins from another's or a template's.
    pub agenda: &'a [SegmentPlan],
}

impl Db {
    /// A convening.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn convening(&self, id: ConveningId) -> Result<Convening> {
        maybe!(self, Convening, ONE, id)?.ok_or(Error::NotFound)
    }

    /// A convening by its code, open or not.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convening_by_code(&self, code: &str) -> Result<Option<Convening>> {
        maybe!(self, Convening, BY_CODE, code)
    }

    /// All of a network, by their beginning.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convenings(&self, network: NetworkId) -> Result<Vec<Convening>> {
        all!(self, Convening, ALL, network)
    }

    /// Who leads it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convening_hosts(&self, id: ConveningId) -> Result<Vec<PersonId>> {
        Ok(all!(self, (PersonId,), HOSTS, id)?
            .into_iter()
            .map(|(id,)| id)
            .collect())
    }

    /// The same by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convening_hosts_by_name(&self, id: ConveningId) -> Result<Vec<(PersonId, String)>> {
        all!(self, (PersonId, String), HOSTS_BY_NAME, id)
    }

    /// Who may lead one: the hub's people.
    ///
    /// # Errors
    /// What the database says.
    pub async fn may_host(&self) -> Result<Vec<(PersonId, String)>> {
        let rows = all!(self, (PersonId, String, String), MAY_HOST)?;
        Ok(rows.into_iter().map(|(id, name, _)| (id, name)).collect())
    }

    /// Who is invited. What a newer Ronda wrote and this one can't read reaches nobody.
    ///
    /// # Errors
    /// What the database says.
    pub async fn audiences(&self, id: ConveningId) -> Result<Vec<Audience>> {
        let written = all!(self, (String,), AUDIENCES, id)?;
        Ok(written.iter().filter_map(|(text,)| Audience::read(text)).collect())
    }
}

impl Write<'_> {
    /// A convening as this transaction left it.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn convening_now(&mut self, id: ConveningId) -> Result<Convening> {
        maybe!(self, Convening, ONE, id)?.ok_or(Error::NotFound)
    }

    /// Makes a convening with its code; whoever makes it leads it, unless it is said who does. Sent twice, it is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn make_convening(&mut self, proof: &Proof<ArrangeConvenings>, new: &NewConvening<'_>) -> Result<()> {
        let (by, at, plan) = (proof.who().unwrap_or(new.host), self.at(), new.plan);
        let code = secret::room_code(self.ids(), ROOM_CODE_LENGTH);
        let made = run!(
            self,
            MAKE,
            new.id,
            new.network,
            plan.kind,
            plan.mode,
            &plan.name,
            &plan.about,
            plan.zone,
            plan.starts,
            plan.ends,
            &plan.link,
            &plan.place,
            plan.capacity.map(i64::from),
            plan.online_capacity.map(i64::from),
            Turn::Order,
            false,
            &code,
            by,
            at
        )?;
        if made > 0 {
            run!(self, PULSE, new.id)?;
            run!(self, ADD_HOST, new.id, new.host)?;
            for audience in new.audiences {
                run!(self, ADD_AUDIENCE, new.id, audience.written())?;
            }
            for (position, part) in (0_i64..).zip(new.agenda) {
                self.add_segment(new.id, position, part).await?;
            }
        }
        self.record(Some(by), Happened::to(Verb::Created, Noun::Convening, new.id.0))
            .await
    }

    /// Changes what it is. Whether calendars have to move is decided beside the noun. Who moved up is told back.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed it since, or it was called off.
    pub async fn change_convening(
        &mut self,
        proof: &Proof<ArrangeConvening>,
        version: i64,
        plan: &ConveningPlan,
        hosts: &[PersonId],
    ) -> Result<Vec<RegistrationId>> {
        let was = &proof.act().0.convening;
        let moved = i64::from(was.is_moved_by(plan));
        let changed = run!(
            self,
            CHANGE,
            was.id,
            plan.kind,
            plan.mode,
            &plan.name,
            &plan.about,
            plan.zone,
            plan.starts,
            plan.ends,
            &plan.link,
            &plan.place,
            plan.capacity.map(i64::from),
            plan.online_capacity.map(i64::from),
            moved,
            version
        )?;
        if changed == 0 {
            return Err(Error::Stale);
        }
        run!(self, DROP_HOSTS, was.id)?;
        for host in hosts {
            run!(self, ADD_HOST, was.id, *host)?;
        }
        // More places: whoever waits moves up.
        self.beat(was.id).await?;
        let up = self.move_up(was.id).await?;
        let happened = Happened::to(Verb::Changed, Noun::Convening, was.id.0);
        self.record(proof.who(), happened.with(json!({ "what": "plan", "moved": moved })))
            .await?;
        Ok(up)
    }

    /// Says who is invited, and by which rules they get a place. Who moved up is told back.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed it since, or it was called off.
    pub async fn invite_to_convening(
        &mut self,
        proof: &Proof<ArrangeConvening>,
        version: i64,
        (audiences, is_public): (&[Audience], bool),
        (turn, per_school): (Turn, Option<i64>),
        asks: &str,
    ) -> Result<Vec<RegistrationId>> {
        let id = proof.act().0.convening.id;
        if run!(self, INVITE, id, is_public, turn, per_school, asks, version)? == 0 {
            return Err(Error::Stale);
        }
        self.beat(id).await?;
        run!(self, DROP_AUDIENCES, id)?;
        for audience in audiences {
            run!(self, ADD_AUDIENCE, id, audience.written())?;
        }
        let up = self.move_up(id).await?;
        let happened = Happened::to(Verb::Invited, Noun::Convening, id.0);
        self.record(proof.who(), happened).await?;
        Ok(up)
    }

    /// Calls it off. Calendars are told by one more number.
    ///
    /// # Errors
    /// [`Error::Refused`] where it was off already.
    pub async fn call_off_convening(&mut self, proof: &Proof<ArrangeConvening>) -> Result<()> {
        let (by, id, at) = (proof.who(), proof.act().0.convening.id, self.at());
        if run!(self, CALL_OFF, id, by, at)? == 0 {
            return Err(Error::Refused("problem-convening-off"));
        }
        self.beat(id).await?;
        self.record(by, Happened::to(Verb::Revoked, Noun::Convening, id.0))
            .await
    }
}
