//! What a convening decided: noted by whoever leads, read by the room, cited by the minutes.

use domain::convening::Resolution;
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, ResolutionId};
use domain::permission::{HostConvening, Proof};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ALL = "select id, segment_id as segment, words, noted_at as at, (removed_at is not null) as removed from resolution where convening_id = $1 order by noted_at, id";
    NOTE = "insert into resolution (id, convening_id, segment_id, words, noted_by, noted_at) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing";
    REMOVE = "update resolution set removed_at = $3, removed_by = $4 where id = $1 and convening_id = $2 and removed_at is null";
    PUT_BACK = "update resolution set removed_at = null, removed_by = null where id = $1 and convening_id = $2 and removed_at is not null";
    SAME = "select count(*) from resolution where id = $1 and convening_id = $2 and words = $3 and removed_at is null";
}

impl Db {
    /// What was decided, in order; also what was taken away again, for whoever leads.
    ///
    /// # Errors
    /// What the database says.
    pub async fn resolutions(&self, convening: ConveningId) -> Result<Vec<Resolution>> {
        all!(self, Resolution, ALL, convening)
    }
}

impl Write<'_> {
    /// Notes what was decided, in the part that is on or comes next. Tells whether it was new: sent twice, it is one, and nothing happened.
    ///
    /// # Errors
    /// [`Error::Stale`] where something else was noted by this id: it was sent, corrected, and sent again.
    pub async fn note_resolution(
        &mut self,
        proof: &Proof<HostConvening>,
        id: ResolutionId,
        words: &str,
    ) -> Result<bool> {
        let (convening, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        self.beat(convening).await?;
        let segment = self.segment_now(convening).await?;
        if run!(self, NOTE, id, convening, segment, words, by, at)? == 0 {
            let (same,): (i64,) = one!(self, (i64,), SAME, id, convening, words)?;
            return if same > 0 { Ok(false) } else { Err(Error::Stale) };
        }
        self.tell_resolution(proof, Verb::Changed, id).await?;
        Ok(true)
    }

    /// Takes it away; it stays for being put back.
    ///
    /// # Errors
    /// [`Error::NotFound`] for what isn't this convening's, or is gone already.
    pub async fn remove_resolution(&mut self, proof: &Proof<HostConvening>, id: ResolutionId) -> Result<()> {
        let (convening, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        self.beat(convening).await?;
        if run!(self, REMOVE, id, convening, at, by)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_resolution(proof, Verb::Removed, id).await
    }

    /// Puts it back.
    ///
    /// # Errors
    /// [`Error::NotFound`] for what isn't this convening's, or is there.
    pub async fn put_resolution_back(&mut self, proof: &Proof<HostConvening>, id: ResolutionId) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        if run!(self, PUT_BACK, id, convening)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_resolution(proof, Verb::Changed, id).await
    }

    async fn tell_resolution(&mut self, proof: &Proof<HostConvening>, verb: Verb, id: ResolutionId) -> Result<()> {
        let convening = proof.act().0.convening.id;
        let happened = Happened::to(verb, Noun::Convening, convening.0);
        self.record(proof.who(), happened.with(json!({ "what": "resolution", "id": id })))
            .await
    }
}
