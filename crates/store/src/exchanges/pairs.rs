//! Pairs that were sent: said yes to, withdrawn from, substituted. With the second yes there is a visit.

use domain::event::{Happened, Noun, Verb};
use domain::exchange::{ExchangePair, Kind, Pair, PairEnd, PairState, Side};
use domain::id::{ExchangePairId, ExchangeRoundId, NetworkId, PersonId, SchoolId, VisitId};
use domain::permission::{ArrangeRound, Proof, SpeakForPair};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A pair to be sent, with its reasons as JSON.
#[derive(Clone, Debug)]
pub struct NewPair {
    /// Who goes where.
    pub pair: Pair,
    /// Why.
    pub why: String,
    /// Whether the hub pinned it.
    pub pinned: bool,
}

/// Two liceos that met in a round: the newest round first.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Met {
    /// The round.
    pub exchange_round_id: ExchangeRoundId,
    /// Who went.
    #[sqlx(rename = "school_id")]
    pub visitor_id: SchoolId,
    /// Who received.
    pub host_id: SchoolId,
}

macro_rules! pairs {
    ($rest:literal) => {
        concat!(
            "select id, network_id, exchange_round_id, school_id, host_id, why, pinned, substitute, made_at, visitor_said_by, visitor_said_at, host_said_by, host_said_at, end_reason, ended_by, ended_at from exchange_pair ",
            $rest
        )
    };
}

sql! {
    ONE = pairs!("where id = $1");
    OF_ROUND = pairs!("where exchange_round_id = $1 order by made_at, id");
    OF_SCHOOL = pairs!("where school_id = $1 or host_id = $1 order by made_at desc, id");
    MET = "select p.exchange_round_id, p.school_id, p.host_id from exchange_pair p join exchange_round r on r.id = p.exchange_round_id where r.network_id = $1 and r.kind = $2 and r.sent_at is not null and p.end_reason is null and p.visitor_said_at is not null and p.host_said_at is not null order by r.sent_at desc, r.id, p.id";
    MAKE = "insert into exchange_pair (id, network_id, exchange_round_id, school_id, host_id, why, pinned, substitute, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    VISITOR_SAYS = "update exchange_pair set visitor_said_by = $2, visitor_said_at = $3 where id = $1 and visitor_said_at is null and end_reason is null";
    HOST_SAYS = "update exchange_pair set host_said_by = $2, host_said_at = $3 where id = $1 and host_said_at is null and end_reason is null";
    END = "update exchange_pair set end_reason = $2, ended_by = $3, ended_at = $4 where id = $1 and end_reason is null";
    MAKE_VISIT = "insert into visit (id, network_id, exchange_pair_id, school_id, host_id, purpose, steps, place, sequence, version, made_at) values ($1, $2, $3, $4, $5, '', '', '', 0, 1, $6) on conflict (exchange_pair_id) do nothing";
    CALL_OFF = "update visit set called_off_by = $2, called_off_at = $3, sequence = sequence + 1, version = version + 1 where exchange_pair_id = $1 and called_off_at is null";
}

impl Db {
    /// A pair.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn exchange_pair(&self, id: ExchangePairId) -> Result<ExchangePair> {
        maybe!(self, ExchangePair, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The pairs of a round, also those that ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn exchange_pairs(&self, round: ExchangeRoundId) -> Result<Vec<ExchangePair>> {
        all!(self, ExchangePair, OF_ROUND, round)
    }

    /// The pairs of a liceo in all rounds, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn exchange_pairs_of(&self, school: SchoolId) -> Result<Vec<ExchangePair>> {
        all!(self, ExchangePair, OF_SCHOOL, school)
    }

    /// Who met in the rounds of a kind.
    ///
    /// # Errors
    /// What the database says.
    pub async fn met_in_rounds(&self, network: NetworkId, kind: Kind) -> Result<Vec<Met>> {
        all!(self, Met, MET, network, kind)
    }
}

impl Write<'_> {
    /// Writes the pairs of a round that is sent in this transaction.
    ///
    /// # Errors
    /// What the database says.
    pub async fn send_pairs(&mut self, proof: &Proof<ArrangeRound>, pairs: &[NewPair]) -> Result<()> {
        let round = &proof.act().0;
        for one in pairs {
            self.make_pair(proof.who(), (round.network_id, round.id), one, false)
                .await?;
        }
        Ok(())
    }

    async fn make_pair(
        &mut self,
        who: Option<PersonId>,
        (network, round): (NetworkId, ExchangeRoundId),
        new: &NewPair,
        substitute: bool,
    ) -> Result<()> {
        let (id, at) = (ExchangePairId::new(self.ids(), self.at()), self.at());
        let Pair { visitor, host } = new.pair;
        run!(
            self, MAKE, id, network, round, visitor, host, &new.why, new.pinned, substitute, at
        )?;
        self.record(who, Happened::to(Verb::Created, Noun::ExchangePair, id.0).at(visitor))
            .await
    }

    /// Says yes for one of both; with the second yes there is a visit. Said twice, it is once.
    ///
    /// # Errors
    /// [`Error::Refused`] where the pair has ended meanwhile.
    pub async fn confirm_pair(&mut self, proof: &Proof<SpeakForPair>) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let SpeakForPair { pair, school } = proof.act();
        let said = match pair.side_of(*school) {
            Some(Side::Visitor) => VISITOR_SAYS,
            Some(Side::Host) => HOST_SAYS,
            None => return Err(Error::NotFound),
        };
        run!(self, said, pair.id, by, at)?;
        let now = maybe!(self, ExchangePair, ONE, pair.id)?.ok_or(Error::NotFound)?;
        match now.state() {
            PairState::Ended(_) => return Err(Error::Refused("problem-pair-ended")),
            PairState::Confirmed => {
                let id = VisitId::new(self.ids(), at);
                let (network, visitor, host) = (now.network_id, now.visitor_id, now.host_id);
                run!(self, MAKE_VISIT, id, network, now.id, visitor, host, at)?;
            }
            PairState::Proposed | PairState::Half(_) => {}
        }
        let happened = Happened::to(Verb::Granted, Noun::ExchangePair, pair.id.0).at(*school);
        self.record(Some(by), happened).await
    }

    /// Withdraws from a pair (`whole`: from this side of the round), ends what falls with it, and writes what takes its place, as
    /// `domain` worked it out from the round as it was in `version`.
    ///
    /// # Errors
    /// [`Error::Stale`] where the round's pairs were changed meanwhile.
    pub async fn withdraw_from_pair(
        &mut self,
        proof: &Proof<SpeakForPair>,
        (version, whole): (i64, bool),
        ended: &[(ExchangePairId, PairEnd)],
        made: &[NewPair],
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let SpeakForPair { pair, school } = proof.act();
        self.round_moves_on(pair.exchange_round_id, version).await?;
        self.withdraw_entry(proof, whole).await?;
        for (id, reason) in ended {
            run!(self, END, *id, *reason, by, at)?;
            run!(self, CALL_OFF, *id, by, at)?;
            let happened = Happened::to(Verb::Revoked, Noun::ExchangePair, id.0).at(*school);
            self.record(Some(by), happened.with(json!({ "reason": reason })))
                .await?;
        }
        for one in made {
            self.make_pair(Some(by), (pair.network_id, pair.exchange_round_id), one, true)
                .await?;
        }
        Ok(())
    }
}
