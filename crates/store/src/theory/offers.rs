//! Ideas that liceos offer to the network.

use domain::event::{Happened, Noun, Verb};
use domain::id::{IdeaId, NetworkId, OfferId, PersonId, SchoolId};
use domain::permission::{DecideOffers, OfferIdea, Proof};
use domain::theory::{Belief, Misstep, Node, NodeId, Offer, OfferDecision, OfferOutcome};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OFFER = "select id, network_id, school_id, idea_id, note, offered_by, offered_at, outcome, reason, decided_by, decided_at from idea_offer where id = $1";
    OF_IDEA = "select id, network_id, school_id, idea_id, note, offered_by, offered_at, outcome, reason, decided_by, decided_at from idea_offer where idea_id = $1 order by offered_at, id";
    LINES = "select f.id, f.idea_id, i.name as idea, i.description, i.driver_id, f.school_id, o.name as school, f.note, p.name as offered_by, f.offered_at, f.outcome, f.reason, q.name as decided_by, f.decided_at from idea_offer f join idea i on i.id = f.idea_id join school o on o.id = f.school_id left join person p on p.id = f.offered_by left join person q on q.id = f.decided_by where f.network_id = $1 order by f.offered_at desc, f.id desc limit 200";
    LINES_OF_SCHOOL = "select f.id, f.idea_id, i.name as idea, i.description, i.driver_id, f.school_id, o.name as school, f.note, p.name as offered_by, f.offered_at, f.outcome, f.reason, q.name as decided_by, f.decided_at from idea_offer f join idea i on i.id = f.idea_id join school o on o.id = f.school_id left join person p on p.id = f.offered_by left join person q on q.id = f.decided_by where f.school_id = $1 order by f.offered_at desc, f.id desc limit 200";
    WAITING = "select count(*) from idea_offer where network_id = $1 and outcome is null";
    ADD = "insert into idea_offer (id, network_id, school_id, idea_id, note, offered_by, offered_at, reason) values ($1, $2, $3, $4, $5, $6, $7, '') on conflict (id) do nothing";
    DECIDE = "update idea_offer set outcome = $2, reason = $3, decided_by = $4, decided_at = $5 where id = $1 and outcome is null";
}

/// An offer with the names around it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OfferLine {
    /// Its id.
    pub id: OfferId,
    /// The idea.
    pub idea_id: IdeaId,
    /// Its name.
    pub idea: String,
    /// How it is done.
    pub description: String,
    /// Where it hangs at its liceo.
    pub driver_id: domain::id::DriverId,
    /// The liceo.
    pub school_id: SchoolId,
    /// Its name.
    pub school: String,
    /// What the liceo says to it.
    pub note: String,
    /// Who offered.
    pub offered_by: Option<String>,
    /// When.
    pub offered_at: Instant,
    /// What became of it.
    pub outcome: Option<OfferOutcome>,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Instant>,
}

impl Db {
    /// An offer.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn offer(&self, id: OfferId) -> Result<Offer> {
        maybe!(self, Offer, OFFER, id)?.ok_or(Error::NotFound)
    }

    /// The offers of an idea, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn offers_of(&self, idea: IdeaId) -> Result<Vec<Offer>> {
        all!(self, Offer, OF_IDEA, idea)
    }

    /// The newest offers to a network.
    ///
    /// # Errors
    /// What the database says.
    pub async fn offers(&self, network: NetworkId) -> Result<Vec<OfferLine>> {
        all!(self, OfferLine, LINES, network)
    }

    /// The newest offers of a liceo.
    ///
    /// # Errors
    /// What the database says.
    pub async fn offers_of_school(&self, school: SchoolId) -> Result<Vec<OfferLine>> {
        all!(self, OfferLine, LINES_OF_SCHOOL, school)
    }

    /// How many wait for a decision.
    ///
    /// # Errors
    /// What the database says.
    pub async fn offers_waiting(&self, network: NetworkId) -> Result<i64> {
        Ok(one!(self, (i64,), WAITING, network)?.0)
    }
}

impl Write<'_> {
    /// Offers a liceo's own idea to the network. The same id sent twice is one offer.
    ///
    /// # Errors
    /// [`Error::Refused`] where it is the network's already, or an offer waits.
    pub async fn offer_idea(&mut self, proof: &Proof<OfferIdea>, id: OfferId, note: &str) -> Result<()> {
        let idea = &proof.act().0;
        let school = idea.school_id.ok_or(Error::NotFound)?;
        // Held, so that two offers of one idea come one after the other.
        self.theory_now(idea.network_id).await?;
        let before = all!(self, Offer, OF_IDEA, idea.id)?;
        if before.iter().any(|offer| offer.id == id) {
            return self.tell_offer(Verb::Changed, id, school, proof.who()).await;
        }
        let there = self.idea_now(idea.id).await?.ok_or(Error::NotFound)?;
        Offer::may_be_made(there.in_network, &before)?;
        let at = self.at();
        run!(self, ADD, id, idea.network_id, school, idea.id, note, proof.who(), at)?;
        self.tell_offer(Verb::Created, id, school, proof.who()).await
    }

    /// Takes an offered idea in, or says why not. What the network takes in hangs on one of its drivers and keeps its
    /// liceo's credit; where the liceo had hung it on a driver of its own, there it stays for the liceo.
    ///
    /// # Errors
    /// [`Error::Refused`] where it was decided already; [`Error::NotFound`] where the driver isn't the network's.
    pub async fn decide_offer(
        &mut self,
        proof: &Proof<DecideOffers>,
        offer: &Offer,
        decision: &OfferDecision,
    ) -> Result<()> {
        let now = self.theory_now(offer.network_id).await?;
        let there = maybe!(self, Offer, OFFER, offer.id)?.ok_or(Error::NotFound)?;
        let decided = there.decided(decision, proof.who(), self.at())?;
        run!(
            self,
            DECIDE,
            offer.id,
            decided.outcome,
            &decided.reason,
            decided.decided_by,
            decided.decided_at
        )?;
        if decision.outcome == OfferOutcome::Accepted {
            let liceo = self.liceo_theory_now(offer.network_id, offer.school_id).await?;
            let before = liceo.fork.belief();
            let after = taken_in(&now.belief, &liceo.fork.own, offer, decision)?;
            self.keep_network(&now, &after, proof.who(), &decided.reason).await?;
            let liceo = self.liceo_theory_now(offer.network_id, offer.school_id).await?;
            self.write_adaptations(&liceo, &before, None, "").await?;
        }
        self.tell_offer(Verb::Changed, offer.id, offer.school_id, proof.who())
            .await
    }

    async fn tell_offer(&mut self, verb: Verb, id: OfferId, school: SchoolId, by: Option<PersonId>) -> Result<()> {
        let happened = Happened::to(verb, Noun::Offer, id.0).at(school).with(json!({}));
        self.record(by, happened).await
    }
}

/// The network's theory with the idea in it.
fn taken_in(network: &Belief, own: &Belief, offer: &Offer, decision: &OfferDecision) -> Result<Belief> {
    let idea = own.idea(offer.idea_id).ok_or(Error::NotFound)?;
    let shared = |driver: &domain::id::DriverId| network.driver(*driver).is_some();
    let under = decision
        .driver_id
        .or(idea.under)
        .filter(shared)
        .ok_or(Error::NotFound)?;
    let position = network.nodes.values().map(|node| node.position).max().unwrap_or(0) + 1;
    let mut after = network.clone();
    let node = Node {
        under: Some(under),
        position,
        school: Some(offer.school_id),
        ..idea.clone()
    };
    after.nodes.insert(NodeId::Idea(offer.idea_id), node);
    Ok(after)
}

impl From<Misstep> for Error {
    fn from(misstep: Misstep) -> Self {
        Self::Refused(match misstep {
            Misstep::Waiting => "problem-offer-waiting",
            Misstep::InNetwork => "problem-offer-in-network",
            Misstep::Decided => "problem-offer-decided",
        })
    }
}
