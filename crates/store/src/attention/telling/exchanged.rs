//! Who is told of rounds of visits, of visits and of help: whoever leads the liceos that it concerns. Of a withdrawal it is told that the pair
//! is none any more, and never who would rather not.

use domain::attention::{Kind, Thing};
use domain::event::{Happened, Noun, Verb};
use domain::exchange::{ExchangePair, PairEnd, PairState};
use domain::id::{ExchangePairId, HelpRequestId, NetworkId, PersonId, SchoolId, VisitId};
use domain::visit::{HelpRequest, Visit};
use serde_json::Value;
use uuid::Uuid;

use super::News;
use crate::error::Result;
use crate::jobs::named;
use crate::write::Write;

sql! {
    LEADERS = "select distinct r.person_id from role_grant r join person p on p.id = r.person_id where r.ended_at is null and r.school_id = $1 and r.role in ('principal', 'utp') and p.deactivated_at is null";
    PAIR = "select id, network_id, exchange_round_id, school_id, host_id, why, pinned, substitute, made_at, visitor_said_by, visitor_said_at, host_said_by, host_said_at, end_reason, ended_by, ended_at from exchange_pair where id = $1";
    VISIT_OF_PAIR = "select id from visit where exchange_pair_id = $1";
    VISIT = "select id, network_id, exchange_pair_id, help_request_id, follows_id, school_id, host_id, driver_id, purpose, protocol, steps, starts_at, ends_at, place, sequence, version, made_at, agreed_by, scheduled_by, scheduled_at, called_off_by, called_off_at from visit where id = $1";
    HELP = "select id, network_id, school_id, driver_id, direction, words, by_id, at, closed_by, closed_at from help_request where id = $1";
    DUE = "select c.visit_id, c.school_id, c.by_id, v.network_id from visit_commitment c join visit v on v.id = c.visit_id where c.cycle_id is null and v.called_off_at is null and v.network_id = $1 and c.at <= $2 and c.at >= $3 order by c.at, c.visit_id, c.school_id limit 500";
}

/// Days after which what a liceo left to try, and hasn't begun, is brought to mind; and after which it isn't any more.
const DUE_DAYS: i64 = 14;
const FORGOTTEN_DAYS: i64 = 60;

/// What the feedback, or the thanks, of a liceo for a visit is as a cause: neither has an id of its own.
pub(crate) fn cause_of(what: &str, thing: Uuid, school: SchoolId) -> Uuid {
    named(&format!("{what} {thing} {school}"))
}

impl Write<'_> {
    pub(super) async fn tell_of_exchange(&mut self, by: PersonId, id: Uuid, happened: &Happened) -> Result<()> {
        let what = happened.detail.get("what").and_then(Value::as_str).unwrap_or_default();
        match (happened.noun, happened.verb) {
            (Noun::ExchangePair, verb) => self.tell_of_pair(by, ExchangePairId(id), verb).await,
            (Noun::Visit, Verb::Created) => self.tell_of_new_visit(by, VisitId(id)).await,
            (Noun::Visit, Verb::Changed) => {
                self.tell_of_visit_moved(by, VisitId(id), (what, happened.school_id))
                    .await
            }
            (Noun::HelpRequest, Verb::Changed) => self.tell_of_offer(by, HelpRequestId(id), happened.school_id).await,
            _ => Ok(()),
        }
    }

    /// Sent: to both. Said yes to by both: to both. Ended: to both.
    async fn tell_of_pair(&mut self, by: PersonId, id: ExchangePairId, verb: Verb) -> Result<()> {
        let Some(pair) = maybe!(self, ExchangePair, PAIR, id)? else {
            return Ok(());
        };
        let (round, pair_id) = ((Thing::ExchangeRound, pair.exchange_round_id.0), pair.id.0);
        let ((thing, thing_id), kind) = match (verb, pair.state()) {
            (Verb::Created, PairState::Proposed) if pair.substitute => (round, Kind::Substitute),
            (Verb::Created, PairState::Proposed) => (round, Kind::Pair),
            (Verb::Granted, PairState::Confirmed) => match maybe!(self, (VisitId,), VISIT_OF_PAIR, id)? {
                Some((visit,)) => ((Thing::Visit, visit.0), Kind::PairConfirmed),
                None => return Ok(()),
            },
            (Verb::Revoked, PairState::Ended(PairEnd::Withdrawn | PairEnd::Moved)) => (round, Kind::PairEnded),
            _ => return Ok(()),
        };
        for school in [pair.visitor_id, pair.host_id] {
            let news = News {
                network: pair.network_id,
                school: Some(school),
                thing,
                thing_id,
                cause: pair_id,
                by,
            };
            self.tell_leaders(school, kind, &news).await?;
        }
        Ok(())
    }

    /// From a request for help: to whoever helps. A further one: to both.
    async fn tell_of_new_visit(&mut self, by: PersonId, id: VisitId) -> Result<()> {
        let Some(visit) = maybe!(self, Visit, VISIT, id)? else {
            return Ok(());
        };
        let news = of_visit(&visit, visit.id.0, by);
        match visit.help_request_id {
            Some(request) => {
                let Some(request) = maybe!(self, HelpRequest, HELP, request)? else {
                    return Ok(());
                };
                let helper = visit.other(request.school_id);
                self.tell_leaders(helper, Kind::HelpAccepted, &news).await
            }
            None if visit.follows_id.is_some() => self.tell_both(&visit, Kind::VisitDay, &news).await,
            None => Ok(()),
        }
    }

    /// Its day set, called off: to both. Feedback, thanks: to the other one.
    async fn tell_of_visit_moved(
        &mut self,
        by: PersonId,
        id: VisitId,
        (what, school): (&str, Option<SchoolId>),
    ) -> Result<()> {
        let Some(visit) = maybe!(self, Visit, VISIT, id)? else {
            return Ok(());
        };
        let school = school.filter(|school| visit.is_of(*school));
        match (what, school) {
            ("scheduled", _) => {
                // Moved again, it is told again.
                let cause = named(&format!("day {id} {}", visit.sequence));
                self.tell_both(&visit, Kind::VisitDay, &of_visit(&visit, cause, by))
                    .await
            }
            ("called-off", _) => {
                self.tell_both(&visit, Kind::VisitOff, &of_visit(&visit, id.0, by))
                    .await
            }
            ("feedback" | "thanks", Some(from)) => {
                let kind = if what == "thanks" {
                    Kind::VisitThanks
                } else {
                    Kind::VisitFeedback
                };
                let news = of_visit(&visit, cause_of(what, id.0, from), by);
                self.tell_leaders(visit.other(from), kind, &news).await
            }
            _ => Ok(()),
        }
    }

    /// To whoever leads the liceo that asks for help.
    async fn tell_of_offer(&mut self, by: PersonId, id: HelpRequestId, from: Option<SchoolId>) -> Result<()> {
        let Some(request) = maybe!(self, HelpRequest, HELP, id)? else {
            return Ok(());
        };
        let Some(from) = from.filter(|from| *from != request.school_id) else {
            return Ok(());
        };
        let news = News {
            network: request.network_id,
            school: Some(request.school_id),
            thing: Thing::HelpRequest,
            thing_id: id.0,
            cause: cause_of("offer", id.0, from),
            by,
        };
        self.tell_leaders(request.school_id, Kind::HelpOffered, &news).await
    }

    /// Brings to mind what liceos left visits to try and have not begun; each once. No change of the network: kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn tell_of_due_commitments(mut self, network: NetworkId) -> Result<()> {
        let (until, since) = (self.at().plus_days(-DUE_DAYS), self.at().plus_days(-FORGOTTEN_DAYS));
        let due = all!(
            self,
            (VisitId, SchoolId, PersonId, NetworkId),
            DUE,
            network,
            until,
            since
        )?;
        for (visit, school, by, network) in due {
            let news = News {
                network,
                school: Some(school),
                thing: Thing::Visit,
                thing_id: visit.0,
                cause: cause_of("commitment", visit.0, school),
                by,
            };
            self.tell_leaders(school, Kind::CommitmentDue, &news).await?;
        }
        self.keep().await
    }

    async fn tell_both(&mut self, visit: &Visit, kind: Kind, news: &News) -> Result<()> {
        for school in [visit.visitor_id, visit.host_id] {
            self.tell_leaders(school, kind, news).await?;
        }
        Ok(())
    }

    async fn tell_leaders(&mut self, school: SchoolId, kind: Kind, news: &News) -> Result<()> {
        for person in self.people(LEADERS, school.0).await? {
            self.notify(person, kind, news).await?;
        }
        Ok(())
    }
}

fn of_visit(visit: &Visit, cause: Uuid, by: PersonId) -> News {
    News {
        network: visit.network_id,
        school: Some(visit.visitor_id),
        thing: Thing::Visit,
        thing_id: visit.id.0,
        cause,
        by,
    }
}
