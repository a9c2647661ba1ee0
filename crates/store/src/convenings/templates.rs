//! A network's own sessions, as templates.

use domain::convening::OwnSession;
use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, OwnSessionId};
use domain::permission::{ArrangeConvening, ArrangeConvenings, Proof};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ALL = "select id, network_id, name, kind, mode, about, days, starts_at, ends_at, parts, year, month, week from session_template where network_id = $1 and removed_at is null order by year is null, year, month, week, name, id";
    ONE = "select id, network_id, name, kind, mode, about, days, starts_at, ends_at, parts, year, month, week from session_template where id = $1";
    KEEP = "insert into session_template (id, network_id, name, kind, mode, about, days, starts_at, ends_at, parts, year, month, week, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (id) do nothing";
    REMOVE = "update session_template set removed_at = $2, removed_by = $3 where id = $1 and removed_at is null";
    PUT_BACK = "update session_template set removed_at = null, removed_by = null where id = $1";
}

impl Db {
    /// The network's own sessions: those of the three years first, in their order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_sessions(&self, network: NetworkId) -> Result<Vec<OwnSession>> {
        all!(self, OwnSession, ALL, network)
    }

    /// One of them, also one that was removed.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn own_session(&self, id: OwnSessionId) -> Result<OwnSession> {
        maybe!(self, OwnSession, ONE, id)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Keeps a convening as a template. Sent twice, it is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_own_session(&mut self, proof: &Proof<ArrangeConvening>, own: &OwnSession) -> Result<()> {
        let (by, at) = (proof.who(), self.at());
        run!(
            self,
            KEEP,
            own.id,
            own.network_id,
            &own.name,
            own.kind,
            own.mode,
            &own.about,
            own.days,
            &own.starts_at,
            &own.ends_at,
            &own.parts,
            own.year,
            own.month,
            own.week,
            by,
            at
        )?;
        self.record(by, Happened::to(Verb::Created, Noun::OwnSession, own.id.0))
            .await
    }

    /// Takes a template away; what was made from it stays.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_own_session(&mut self, proof: &Proof<ArrangeConvenings>, id: OwnSessionId) -> Result<()> {
        let (by, at) = (proof.who(), self.at());
        run!(self, REMOVE, id, at, by)?;
        self.record(by, Happened::to(Verb::Removed, Noun::OwnSession, id.0))
            .await
    }

    /// Puts it back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn put_own_session_back(&mut self, proof: &Proof<ArrangeConvenings>, id: OwnSessionId) -> Result<()> {
        run!(self, PUT_BACK, id)?;
        self.record(proof.who(), Happened::to(Verb::Changed, Noun::OwnSession, id.0))
            .await
    }
}
