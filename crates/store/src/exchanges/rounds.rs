//! Rounds, and what the hub decides about two liceos before the matching.

use domain::event::{Happened, Noun, Verb};
use domain::exchange::{Edit, ExchangeRound, Pair, RoundPlan};
use domain::id::{ExchangeRoundId, NetworkId, SchoolId};
use domain::permission::{ArrangeExchanges, ArrangeRound, Proof};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ONE = "select id, network_id, kind, name, purpose, starts_on, ends_on, answers_until, version, opened_by, opened_at, sent_by, sent_at from exchange_round where id = $1";
    ALL = "select id, network_id, kind, name, purpose, starts_on, ends_on, answers_until, version, opened_by, opened_at, sent_by, sent_at from exchange_round where network_id = $1 order by opened_at desc, id desc";
    OPEN = "insert into exchange_round (id, network_id, kind, name, purpose, starts_on, ends_on, answers_until, version, opened_by, opened_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10) on conflict (id) do nothing";
    SEND = "update exchange_round set sent_by = $2, sent_at = $3, version = version + 1 where id = $1 and sent_at is null and version = $4";
    MOVE_ON = "update exchange_round set version = version + 1 where id = $1 and version = $2";
    TOUCH = "update exchange_round set version = version + 1 where id = $1";
    EDITS = "select school_id, host_id, edit from exchange_edit where exchange_round_id = $1 order by school_id, host_id";
    SET_EDIT = "insert into exchange_edit (exchange_round_id, school_id, host_id, edit, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (exchange_round_id, school_id, host_id) do update set edit = excluded.edit, by_id = excluded.by_id, at = excluded.at";
    DROP_EDIT = "delete from exchange_edit where exchange_round_id = $1 and school_id = $2 and host_id = $3";
}

impl Db {
    /// A round.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn exchange_round(&self, id: ExchangeRoundId) -> Result<ExchangeRound> {
        maybe!(self, ExchangeRound, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The rounds of a network, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn exchange_rounds(&self, network: NetworkId) -> Result<Vec<ExchangeRound>> {
        all!(self, ExchangeRound, ALL, network)
    }

    /// What the hub decided.
    ///
    /// # Errors
    /// What the database says.
    pub async fn exchange_edits(&self, round: ExchangeRoundId) -> Result<Vec<(Pair, Edit)>> {
        let rows = all!(self, (SchoolId, SchoolId, Edit), EDITS, round)?;
        let edit = |(visitor, host, edit)| (Pair { visitor, host }, edit);
        Ok(rows.into_iter().map(edit).collect())
    }
}

impl Write<'_> {
    /// Opens a round. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody opens it.
    pub async fn open_exchange_round(
        &mut self,
        proof: &Proof<ArrangeExchanges>,
        (network, id): (NetworkId, ExchangeRoundId),
        plan: &RoundPlan,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        run!(
            self,
            OPEN,
            id,
            network,
            plan.kind,
            &plan.name,
            &plan.purpose,
            plan.starts_on,
            plan.ends_on,
            plan.answers_until,
            by,
            at
        )?;
        self.record(Some(by), Happened::to(Verb::Created, Noun::ExchangeRound, id.0))
            .await
    }

    /// Keeps what the hub decides about pairs of a round that was not sent yet; none takes the decision back.
    ///
    /// # Errors
    /// [`Error::Refused`] once it was sent: then liceos decide.
    pub async fn edit_exchange_round(
        &mut self,
        proof: &Proof<ArrangeRound>,
        edits: &[(Pair, Option<Edit>)],
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let id = proof.act().0.id;
        let round = maybe!(self, ExchangeRound, ONE, id)?.ok_or(Error::NotFound)?;
        if !round.takes_answers() {
            return Err(Error::Refused("problem-round-sent"));
        }
        for (pair, edit) in edits {
            match edit {
                Some(edit) => run!(self, SET_EDIT, id, pair.visitor, pair.host, *edit, by, at)?,
                None => run!(self, DROP_EDIT, id, pair.visitor, pair.host)?,
            };
        }
        run!(self, TOUCH, id)?;
        let told = edits
            .iter()
            .map(|(pair, edit)| json!({ "school": pair.visitor, "host": pair.host, "edit": edit }));
        let told: Vec<_> = told.collect();
        let happened = Happened::to(Verb::Changed, Noun::ExchangeRound, id.0).with(json!({ "edits": told }));
        self.record(Some(by), happened).await
    }

    /// Notes that a round was sent; its pairs are written beside it, in the same transaction.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed or sent meanwhile.
    pub async fn send_exchange_round(&mut self, proof: &Proof<ArrangeRound>, version: i64) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let id = proof.act().0.id;
        if run!(self, SEND, id, by, at, version)? == 0 {
            return Err(Error::Stale);
        }
        self.record(Some(by), Happened::to(Verb::Shared, Noun::ExchangeRound, id.0))
            .await
    }

    /// Moves a round on, where it is still as it was seen: a substitute is worked out from all of its pairs.
    pub(super) async fn round_moves_on(&mut self, round: ExchangeRoundId, version: i64) -> Result<()> {
        if run!(self, MOVE_ON, round, version)? == 0 {
            return Err(Error::Stale);
        }
        Ok(())
    }

    /// What a liceo says changes what is proposed.
    pub(super) async fn round_is_touched(&mut self, round: ExchangeRoundId) -> Result<ExchangeRound> {
        run!(self, TOUCH, round)?;
        maybe!(self, ExchangeRound, ONE, round)?.ok_or(Error::NotFound)
    }
}
