//! Times without school, as people write them down.

use domain::calendar::{BreakPlan, Calendars, Reach, SchoolBreak};
use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, SchoolBreakId, SchoolId};
use domain::permission::{ArrangeCalendar, Proof};
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    BREAK = "select id, network_id, school_id, region, name, starts_on, ends_on, created_by, created_at from school_break where id = $1";
    SINCE = "select id, network_id, school_id, region, name, starts_on, ends_on, created_by, created_at from school_break where network_id = $1 and ends_on >= $2 order by starts_on, id";
    SCHOOLS_OF_REGIONS = "select id, region from school where region in (select region from school_break where network_id = $1 and region is not null)";
    ADD = "insert into school_break (id, network_id, school_id, region, name, starts_on, ends_on, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing";
    REMOVE = "delete from school_break where id = $1";
}

/// How far back a break still counts: what is older stalls nothing that anybody looks at.
const LOOKING_BACK: i64 = 400;

impl Db {
    /// A break.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn school_break(&self, id: SchoolBreakId) -> Result<SchoolBreak> {
        maybe!(self, SchoolBreak, BREAK, id)?.ok_or(Error::NotFound)
    }

    /// The breaks that end on a day or later, in their order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn school_breaks(&self, network: NetworkId, since: Day) -> Result<Vec<SchoolBreak>> {
        all!(self, SchoolBreak, SINCE, network, since)
    }

    /// The calendars of a network and its schools around a day: one query, and another where a region has a break.
    ///
    /// # Errors
    /// What the database says.
    pub async fn calendars(&self, network: NetworkId, around: Day) -> Result<Calendars> {
        let breaks = self.school_breaks(network, around.plus_days(-LOOKING_BACK)).await?;
        let regions: Vec<(SchoolId, i64)> = if breaks.iter().any(|one| one.region.is_some()) {
            all!(self, (SchoolId, i64), SCHOOLS_OF_REGIONS, network)?
        } else {
            Vec::new()
        };
        Ok(Calendars::of(&breaks, &regions))
    }
}

impl Write<'_> {
    /// Writes a break down. The same id sent twice is one break.
    ///
    /// # Errors
    /// [`Error::Refused`] where the proof is of another place; [`Error::NotFound`] where the id is another break's.
    pub async fn add_school_break(
        &mut self,
        proof: &Proof<ArrangeCalendar>,
        network: NetworkId,
        id: SchoolBreakId,
        plan: &BreakPlan,
    ) -> Result<()> {
        let (school, region) = match plan.reach {
            Reach::Network => (None, None),
            Reach::Region(region) => (None, Some(region)),
            Reach::School(school) => (Some(school), None),
        };
        if proof.act().0 != school {
            return Err(Error::Refused("problem-not-found"));
        }
        let at = self.at();
        let added = run!(
            self,
            ADD,
            id,
            network,
            school,
            region,
            &plan.name,
            plan.starts_on,
            plan.ends_on,
            proof.who(),
            at
        )?;
        if added == 0 {
            let there = maybe!(self, SchoolBreak, BREAK, id)?.ok_or(Error::NotFound)?;
            let place = (there.network_id, there.school_id, there.region);
            if place != (network, school, region) || there.created_by != proof.who() {
                return Err(Error::NotFound);
            }
        }
        let verb = if added == 0 { Verb::Changed } else { Verb::Created };
        let detail = json!({ "from": plan.starts_on, "to": plan.ends_on, "region": region });
        let mut happened = Happened::to(verb, Noun::SchoolBreak, id.0).with(detail);
        happened.school_id = school;
        self.record(proof.who(), happened).await
    }

    /// Takes a break away; what it said stays in the event.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is gone already.
    pub async fn remove_school_break(&mut self, proof: &Proof<ArrangeCalendar>, one: &SchoolBreak) -> Result<()> {
        if run!(self, REMOVE, one.id)? == 0 {
            return Err(Error::NotFound);
        }
        let detail = json!({ "name": one.name, "from": one.starts_on, "to": one.ends_on, "region": one.region });
        let mut happened = Happened::to(Verb::Removed, Noun::SchoolBreak, one.id.0).with(detail);
        happened.school_id = one.school_id;
        self.record(proof.who(), happened).await
    }
}
