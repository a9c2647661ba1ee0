//! Requests for help, what others offer, and the visit that comes of it.

use domain::event::{Happened, Noun, Verb};
use domain::id::{HelpOfferId, HelpRequestId, NetworkId, VisitId};
use domain::permission::{AcceptHelp, AskForHelp, CloseHelp, OfferHelp, Proof};
use domain::visit::{HelpOffer, HelpPlan, HelpRequest};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A request in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct HelpLine {
    /// It.
    #[sqlx(flatten)]
    pub request: HelpRequest,
    /// The liceo, by name.
    pub school: String,
    /// The driver, by name.
    pub driver: String,
    /// How many offered.
    pub offers: i64,
}

/// An offer in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OfferLine {
    /// It.
    #[sqlx(flatten)]
    pub offer: HelpOffer,
    /// The liceo, by name.
    pub school: String,
}

sql! {
    ONE = "select id, network_id, school_id, driver_id, direction, words, by_id, at, closed_by, closed_at from help_request where id = $1";
    LINES = "select r.id, r.network_id, r.school_id, r.driver_id, r.direction, r.words, r.by_id, r.at, r.closed_by, r.closed_at, s.name as school, d.name as driver, (select count(*) from help_offer o where o.help_request_id = r.id) as offers from help_request r join school s on s.id = r.school_id join driver d on d.id = r.driver_id where r.network_id = $1 and r.closed_at is null order by r.at desc, r.id";
    OFFER_OF = "select id, help_request_id, school_id, words, by_id, at, accepted_by, accepted_at from help_offer where id = $1";
    OFFERS = "select o.id, o.help_request_id, o.school_id, o.words, o.by_id, o.at, o.accepted_by, o.accepted_at, s.name as school from help_offer o join school s on s.id = o.school_id where o.help_request_id = $1 order by o.at, o.id";
    ASK = "insert into help_request (id, network_id, school_id, driver_id, direction, words, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing";
    OFFER = "insert into help_offer (id, help_request_id, school_id, words, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (help_request_id, school_id) do update set words = excluded.words, by_id = excluded.by_id, at = excluded.at";
    ACCEPT = "update help_offer set accepted_by = $2, accepted_at = $3 where id = $1";
    CLOSE = "update help_request set closed_by = $2, closed_at = $3 where id = $1 and closed_at is null";
    VISIT_OF = "select id from visit where help_request_id = $1";
    MAKE_VISIT = "insert into visit (id, network_id, help_request_id, school_id, host_id, driver_id, purpose, steps, place, sequence, version, made_at) values ($1, $2, $3, $4, $5, $6, $7, '', '', 0, 1, $8)";
}

impl Db {
    /// A request.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn help_request(&self, id: HelpRequestId) -> Result<HelpRequest> {
        maybe!(self, HelpRequest, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The open requests of a network, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn help_requests(&self, network: NetworkId) -> Result<Vec<HelpLine>> {
        all!(self, HelpLine, LINES, network)
    }

    /// An offer.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn help_offer(&self, id: HelpOfferId) -> Result<HelpOffer> {
        maybe!(self, HelpOffer, OFFER_OF, id)?.ok_or(Error::NotFound)
    }

    /// The offers to a request.
    ///
    /// # Errors
    /// What the database says.
    pub async fn help_offers(&self, request: HelpRequestId) -> Result<Vec<OfferLine>> {
        all!(self, OfferLine, OFFERS, request)
    }

    /// The visit that came of a request.
    ///
    /// # Errors
    /// What the database says.
    pub async fn visit_of_help(&self, request: HelpRequestId) -> Result<Option<VisitId>> {
        Ok(maybe!(self, (VisitId,), VISIT_OF, request)?.map(|(id,)| id))
    }
}

impl Write<'_> {
    /// Asks. The browser names the request: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody asks.
    pub async fn ask_for_help(
        &mut self,
        proof: &Proof<AskForHelp>,
        (network, id): (NetworkId, HelpRequestId),
        plan: &HelpPlan,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let school = proof.act().0;
        run!(
            self,
            ASK,
            id,
            network,
            school,
            plan.driver_id,
            plan.direction,
            &plan.words,
            by,
            at
        )?;
        self.record(
            Some(by),
            Happened::to(Verb::Created, Noun::HelpRequest, id.0).at(school),
        )
        .await
    }

    /// Offers help; a liceo has one offer, and the newest words count.
    ///
    /// # Errors
    /// [`Error::Refused`] where the request is closed.
    pub async fn offer_help(&mut self, proof: &Proof<OfferHelp>, words: &str) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let OfferHelp { request, school } = proof.act();
        let now = maybe!(self, HelpRequest, ONE, request.id)?.ok_or(Error::NotFound)?;
        if now.closed_at.is_some() {
            return Err(Error::Refused("problem-help-closed"));
        }
        let id = HelpOfferId::new(self.ids(), at);
        run!(self, OFFER, id, request.id, *school, words, by, at)?;
        let happened = Happened::to(Verb::Changed, Noun::HelpRequest, request.id.0).at(*school);
        self.record(Some(by), happened).await
    }

    /// Accepts an offer: the request closes, and there is a visit whose purpose is what was asked.
    ///
    /// # Errors
    /// [`Error::Refused`] where it was closed meanwhile.
    pub async fn accept_help(&mut self, proof: &Proof<AcceptHelp>) -> Result<VisitId> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let AcceptHelp { request, offer } = proof.act();
        if run!(self, CLOSE, request.id, by, at)? == 0 {
            return Err(Error::Refused("problem-help-closed"));
        }
        run!(self, ACCEPT, offer.id, by, at)?;
        let id = VisitId::new(self.ids(), at);
        let (visitor, host) = request.pair_with(offer.school_id);
        let purpose = domain::text::prose(&request.words, 600);
        let (network, driver) = (request.network_id, request.driver_id);
        run!(
            self, MAKE_VISIT, id, network, request.id, visitor, host, driver, &purpose, at
        )?;
        self.record(Some(by), Happened::to(Verb::Created, Noun::Visit, id.0).at(visitor))
            .await?;
        Ok(id)
    }

    /// Closes a request without a visit.
    ///
    /// # Errors
    /// [`Error::Refused`] where it was closed already.
    pub async fn close_help(&mut self, proof: &Proof<CloseHelp>) -> Result<()> {
        let (by, at) = (proof.who(), self.at());
        let request = &proof.act().0;
        if run!(self, CLOSE, request.id, by, at)? == 0 {
            return Err(Error::Refused("problem-help-closed"));
        }
        let happened = Happened::to(Verb::Closed, Noun::HelpRequest, request.id.0).at(request.school_id);
        self.record(by, happened).await
    }
}
