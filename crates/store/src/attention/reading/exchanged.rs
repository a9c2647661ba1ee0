//! What may be told of rounds of visits, of visits and of help. A pair and a visit are called by both liceos.

use domain::attention::{Kind, Notification, Thing};
use domain::exchange::{ExchangePair, PairState};
use domain::id::{ExchangePairId, ExchangeRoundId, HelpRequestId, SchoolId, VisitId};
use domain::permission::{Act as _, ReadVisitFeedback, SeeHelp, SeeRound, SeeVisit, SpeakForPair, SpeakForVisit};
use domain::text;
use domain::visit::Visit;
use uuid::Uuid;

use super::{Read, Reader, gone_is_none};
use crate::attention::telling::exchanged::cause_of;
use crate::error::Result;

/// Signs of a request for help.
const LONGEST: usize = 100;

impl Reader<'_> {
    pub(super) async fn exchange_title(&mut self, thing: Thing, id: Uuid) -> Result<Option<String>> {
        match thing {
            Thing::ExchangeRound => {
                let round = gone_is_none(self.db.exchange_round(ExchangeRoundId(id)).await)?;
                let round = round.filter(|round| SeeRound(round.clone()).allowed(self.who));
                Ok(round.map(|round| round.name))
            }
            Thing::HelpRequest => {
                let request = gone_is_none(self.db.help_request(HelpRequestId(id)).await)?;
                let request = request.filter(|request| SeeHelp(request.clone()).allowed(self.who));
                Ok(request.map(|request| text::line(&request.words, LONGEST)))
            }
            _ => match self.visit(id).await? {
                Some(visit) => Ok(Some(self.both(visit.visitor_id, visit.host_id).await?)),
                None => Ok(None),
            },
        }
    }

    /// Waits for the yes of a liceo that they lead; was said yes to by both; is none any more.
    pub(super) async fn pair(&mut self, one: &Notification) -> Result<Option<Read>> {
        let Some(pair) = gone_is_none(self.db.exchange_pair(ExchangePairId(one.cause_id)).await)? else {
            return Ok(None);
        };
        let theirs = |school: &SchoolId| self.speaks_for(&pair, *school);
        let waits = |school: &SchoolId| {
            let said = if *school == pair.visitor_id {
                pair.visitor_said_at
            } else {
                pair.host_said_at
            };
            said.is_none() && theirs(school)
        };
        let sides = [pair.visitor_id, pair.host_id];
        let holds = match one.kind {
            Kind::PairConfirmed => pair.state() == PairState::Confirmed && sides.iter().any(theirs),
            Kind::PairEnded => !pair.is_alive() && sides.iter().any(theirs),
            _ => pair.is_alive() && sides.iter().any(waits),
        };
        if !holds {
            return Ok(None);
        }
        Ok(Some(Read::open(self.both(pair.visitor_id, pair.host_id).await?)))
    }

    fn speaks_for(&self, pair: &ExchangePair, school: SchoolId) -> bool {
        let act = SpeakForPair {
            pair: pair.clone(),
            school,
        };
        act.allowed(self.who)
    }

    /// Its day, as it is now; or that it is off.
    pub(super) async fn visit_moved(&mut self, one: &Notification) -> Result<Option<Read>> {
        let Some(visit) = self.visit(one.thing_id).await? else {
            return Ok(None);
        };
        if visit.called_off_at.is_some() != (one.kind == Kind::VisitOff) {
            return Ok(None);
        }
        let title = self.both(visit.visitor_id, visit.host_id).await?;
        Ok(Some(
            Read::open(title).on(visit.starts_at.map(domain::time::Instant::day)),
        ))
    }

    /// Feedback is read by who leads one of both; thanks by whoever sees the visit.
    pub(super) async fn after_visit(&mut self, one: &Notification) -> Result<Option<Read>> {
        let Some(visit) = self.visit(one.thing_id).await? else {
            return Ok(None);
        };
        let thanks = one.kind == Kind::VisitThanks;
        let what = if thanks { "thanks" } else { "feedback" };
        let sides = [visit.visitor_id, visit.host_id];
        let from = sides
            .into_iter()
            .find(|side| cause_of(what, visit.id.0, *side) == one.cause_id);
        let Some(from) = from else { return Ok(None) };
        let there = if thanks {
            let thanks = self.db.visit_thanks(visit.id).await?;
            thanks.iter().any(|one| one.school_id == from)
        } else {
            match domain::permission::decide(self.who, ReadVisitFeedback(visit.clone())) {
                Ok(proof) => self
                    .db
                    .visit_feedback(&proof)
                    .await?
                    .iter()
                    .any(|one| one.school_id == from),
                Err(_) => false,
            }
        };
        if !there {
            return Ok(None);
        }
        Ok(Some(Read::open(self.both(visit.visitor_id, visit.host_id).await?)))
    }

    /// What their liceo left to try, as long as no cycle has begun from it.
    pub(super) async fn commitment(&mut self, one: &Notification) -> Result<Option<Read>> {
        let Some(visit) = self.visit(one.thing_id).await? else {
            return Ok(None);
        };
        let commitments = self.db.visit_commitments(visit.id).await?;
        let open = commitments.into_iter().find(|left| {
            let speak = SpeakForVisit {
                visit: visit.clone(),
                school: left.school_id,
            };
            left.cycle_id.is_none()
                && cause_of("commitment", visit.id.0, left.school_id) == one.cause_id
                && speak.allowed(self.who)
        });
        Ok(open.map(|left| Read::open(left.words)))
    }

    /// An offer to a request that is open; a visit that came of one.
    pub(super) async fn help(&mut self, one: &Notification) -> Result<Option<Read>> {
        if one.kind == Kind::HelpAccepted {
            let visit = self
                .visit(one.thing_id)
                .await?
                .filter(|visit| visit.called_off_at.is_none());
            return match visit {
                Some(visit) => Ok(Some(Read::open(self.both(visit.visitor_id, visit.host_id).await?))),
                None => Ok(None),
            };
        }
        let id = HelpRequestId(one.thing_id);
        let request = gone_is_none(self.db.help_request(id).await)?;
        let open = request.filter(|request| request.closed_at.is_none() && self.who.leads(request.school_id));
        match open {
            Some(request) => Ok(self
                .exchange_title(Thing::HelpRequest, request.id.0)
                .await?
                .map(Read::open)),
            None => Ok(None),
        }
    }

    async fn visit(&self, id: Uuid) -> Result<Option<Visit>> {
        let visit = gone_is_none(self.db.visit(VisitId(id)).await)?;
        Ok(visit.filter(|visit| SeeVisit(visit.clone()).allowed(self.who)))
    }

    /// Who goes, and where.
    async fn both(&self, visitor: SchoolId, host: SchoolId) -> Result<String> {
        let (visitor, host) = (self.db.school(visitor).await?.name, self.db.school(host).await?.name);
        Ok(format!("{visitor} → {host}"))
    }
}
