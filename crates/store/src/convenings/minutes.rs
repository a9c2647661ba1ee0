//! The minutes of a convening: written by its hosts, signed by one of them, from then on read by whoever was invited.

use domain::event::{Happened, Noun, Verb};
use domain::id::ConveningId;
use domain::permission::{HostConvening, Proof};
use domain::time::Instant;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF = "select m.body, m.version, m.written_at, m.signed_at, p.name as signer from convening_minutes m left join person p on p.id = m.signed_by where m.convening_id = $1";
    BEGIN = "insert into convening_minutes (convening_id, body, version, written_by, written_at) values ($1, $2, 1, $3, $4) on conflict (convening_id) do nothing";
    WRITE = "update convening_minutes set body = $3, written_by = $4, written_at = $5, version = version + 1 where convening_id = $1 and version = $2 and signed_at is null";
    SIGN = "update convening_minutes set signed_by = $3, signed_at = $4, version = version + 1 where convening_id = $1 and version = $2 and signed_at is null";
    WITHDRAW = "update convening_minutes set signed_by = null, signed_at = null, version = version + 1 where convening_id = $1 and signed_at is not null";
}

/// Minutes as they are kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ConveningMinutes {
    /// What they say.
    pub body: String,
    /// Counts the changes.
    pub version: i64,
    /// When they were written.
    pub written_at: Instant,
    /// When they were signed: from then on they are read.
    pub signed_at: Option<Instant>,
    /// By whom.
    pub signer: Option<String>,
}

impl Db {
    /// The minutes of a convening, signed or not.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convening_minutes(&self, convening: ConveningId) -> Result<Option<ConveningMinutes>> {
        maybe!(self, ConveningMinutes, OF, convening)
    }
}

impl Write<'_> {
    /// Writes the minutes; version 0 begins them.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else wrote since, or they were signed.
    pub async fn write_minutes(&mut self, proof: &Proof<HostConvening>, version: i64, body: &str) -> Result<()> {
        let (id, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        let written = match version {
            0 => run!(self, BEGIN, id, body, by, at)?,
            version => run!(self, WRITE, id, version, body, by, at)?,
        };
        self.minutes_moved(proof, written, Verb::Changed).await
    }

    /// Signs them: whoever was invited reads them from now on.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else wrote or signed since.
    pub async fn sign_minutes(&mut self, proof: &Proof<HostConvening>, version: i64) -> Result<()> {
        let (id, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        let signed = run!(self, SIGN, id, version, by, at)?;
        self.minutes_moved(proof, signed, Verb::Shared).await
    }

    /// Takes the signature back, so that they can be written again.
    ///
    /// # Errors
    /// [`Error::Stale`] where they aren't signed.
    pub async fn withdraw_minutes(&mut self, proof: &Proof<HostConvening>) -> Result<()> {
        let withdrawn = run!(self, WITHDRAW, proof.act().0.convening.id)?;
        self.minutes_moved(proof, withdrawn, Verb::Revoked).await
    }

    async fn minutes_moved(&mut self, proof: &Proof<HostConvening>, rows: u64, verb: Verb) -> Result<()> {
        if rows == 0 {
            return Err(Error::Stale);
        }
        let id = proof.act().0.convening.id;
        self.record(proof.who(), Happened::to(verb, Noun::ConveningMinutes, id.0))
            .await
    }
}
