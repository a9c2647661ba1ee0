//! What is offered: made, listed, ended.

use domain::event::{Happened, Noun, Verb};
use domain::exchange::{StandingOffer, StandingOfferPlan, OfferedBy};
use domain::id::{StandingOfferId, NetworkId, SchoolId};
use domain::permission::{EndStandingOffer, OfferHelp, Proof};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// An offer in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StandingOfferLine {
    /// It.
    #[sqlx(flatten)]
    pub offer: StandingOffer,
    /// Who wrote it, by name.
    pub name: String,
    /// Their liceo.
    pub school: Option<String>,
}

sql! {
    ONE = "select id, network_id, school_id, by_id, in_name, driver_id, words, at, ended_at from standing_offer where id = $1";
    LINES = "select o.id, o.network_id, o.school_id, o.by_id, o.in_name, o.driver_id, o.words, o.at, o.ended_at, p.name, s.name as school from standing_offer o join person p on p.id = o.by_id left join school s on s.id = o.school_id where o.network_id = $1 and o.ended_at is null and p.deactivated_at is null order by s.sort_key, p.sort_key, o.at, o.id limit 500";
    OFFER = "insert into standing_offer (id, network_id, school_id, by_id, in_name, driver_id, words, at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing";
    END = "update standing_offer set ended_at = $2 where id = $1 and ended_at is null";
}

impl Db {
    /// An offer.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn standing_offer(&self, id: StandingOfferId) -> Result<StandingOffer> {
        maybe!(self, StandingOffer, ONE, id)?.ok_or(Error::NotFound)
    }

    /// What is offered now, by liceo and name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn standing_offer_lines(&self, network: NetworkId) -> Result<Vec<StandingOfferLine>> {
        all!(self, StandingOfferLine, LINES, network)
    }
}

impl Write<'_> {
    /// Offers it; `place` is where whoever offers works. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody offers it, or the proof is of another liceo.
    pub async fn offer_help(
        &mut self,
        proof: &Proof<OfferHelp>,
        (network, id): (NetworkId, StandingOfferId),
        place: Option<SchoolId>,
        plan: &StandingOfferPlan,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        if proof.act().0 != plan.school {
            return Err(Error::Refused("problem-not-found"));
        }
        let in_name = if plan.school.is_some() {
            OfferedBy::School
        } else {
            OfferedBy::Person
        };
        let school = plan.school.or(place);
        run!(
            self,
            OFFER,
            id,
            network,
            school,
            by,
            in_name,
            plan.driver,
            &plan.words,
            at
        )?;
        self.record(Some(by), told(Verb::Created, id, school)).await
    }

    /// Ends it. Ended twice, it ended once.
    ///
    /// # Errors
    /// What the database says.
    pub async fn end_standing_offer(&mut self, proof: &Proof<EndStandingOffer>) -> Result<()> {
        let (offer, at) = (&proof.act().0, self.at());
        run!(self, END, offer.id, at)?;
        self.record(proof.who(), told(Verb::Closed, offer.id, offer.school_id))
            .await
    }
}

fn told(verb: Verb, id: StandingOfferId, school: Option<SchoolId>) -> Happened {
    let happened = Happened::to(verb, Noun::StandingOffer, id.0);
    match school {
        Some(school) => happened.at(school),
        None => happened,
    }
}
