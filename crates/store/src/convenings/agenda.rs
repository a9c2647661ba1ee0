//! The agenda: its parts in order, and which were begun.

use domain::convening::{Begun, SegmentPlan, SegmentRow};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, SegmentBeginningId, SegmentId};
use domain::permission::{ArrangeConvening, HostConvening, Proof};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF = "select id, convening_id, position, kind, title, minutes, fixed_at, protocol, host from segment where convening_id = $1 order by position, id";
    ADD = "insert into segment (id, convening_id, position, kind, title, minutes, fixed_at, protocol, host) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing";
    CHANGE = "update segment set kind = $2, title = $3, minutes = $4, fixed_at = $5, protocol = $6, host = $7 where id = $1";
    PLACE = "update segment set position = $2 where id = $1";
    DROP = "delete from segment where id = $1";
    MARKED = "select count(*) from attendance_mark where segment_id = $1";
    BEGINNINGS = "select segment_id, begun_at from segment_beginning where convening_id = $1 order by begun_at, id";
    BEGUN_TIMES = "select count(*) from segment_beginning where segment_id = $1";
    BEGIN = "insert into segment_beginning (id, convening_id, segment_id, begun_at, begun_by) values ($1, $2, $3, $4, $5) on conflict (id) do nothing";
}

impl Db {
    /// The parts of a convening, in order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn segments(&self, convening: ConveningId) -> Result<Vec<SegmentRow>> {
        all!(self, SegmentRow, OF, convening)
    }

    /// Which parts were begun, and when.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begun(&self, convening: ConveningId) -> Result<Vec<Begun>> {
        let rows = all!(self, (SegmentId, Instant), BEGINNINGS, convening)?;
        Ok(rows.into_iter().map(|(segment, at)| Begun { segment, at }).collect())
    }
}

impl Write<'_> {
    /// Adds a part, or changes one, and puts it at its place: before the part named, or last. Sent twice, it is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_segment(
        &mut self,
        proof: &Proof<ArrangeConvening>,
        id: SegmentId,
        plan: &SegmentPlan,
        before: Option<SegmentId>,
    ) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        let mut order: Vec<SegmentId> = all!(self, SegmentRow, OF, convening)?
            .iter()
            .map(|row| row.id)
            .collect();
        if order.contains(&id) {
            run!(
                self,
                CHANGE,
                id,
                plan.kind,
                &plan.title,
                i64::from(plan.minutes),
                plan.fixed,
                plan.protocol,
                &plan.host
            )?;
            order.retain(|one| *one != id);
        } else {
            self.insert_segment(id, convening, 0, plan).await?;
        }
        let at = before.and_then(|before| order.iter().position(|one| *one == before));
        order.insert(at.unwrap_or(order.len()), id);
        for (position, one) in (0_i64..).zip(&order) {
            run!(self, PLACE, *one, position)?;
        }
        self.tell_of_agenda(proof, convening).await
    }

    /// A part of a convening that is being made.
    pub(super) async fn add_segment(
        &mut self,
        convening: ConveningId,
        position: i64,
        plan: &SegmentPlan,
    ) -> Result<()> {
        let id = SegmentId::new(self.ids(), self.at());
        self.insert_segment(id, convening, position, plan).await
    }

    async fn insert_segment(
        &mut self,
        id: SegmentId,
        convening: ConveningId,
        position: i64,
        plan: &SegmentPlan,
    ) -> Result<()> {
        run!(
            self,
            ADD,
            id,
            convening,
            position,
            plan.kind,
            &plan.title,
            i64::from(plan.minutes),
            plan.fixed,
            plan.protocol,
            &plan.host
        )?;
        Ok(())
    }

    /// Takes a part off the agenda.
    ///
    /// # Errors
    /// [`Error::Refused`] where it was begun already, or somebody was marked at it: then it happened.
    pub async fn drop_segment(&mut self, proof: &Proof<ArrangeConvening>, id: SegmentId) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        if !all!(self, SegmentRow, OF, convening)?.iter().any(|row| row.id == id) {
            return Err(Error::NotFound);
        }
        let (marked,) = one!(self, (i64,), MARKED, id)?;
        let (begun,) = one!(self, (i64,), BEGUN_TIMES, id)?;
        if marked + begun > 0 {
            return Err(Error::Refused("problem-segment-happened"));
        }
        run!(self, DROP, id)?;
        self.tell_of_agenda(proof, convening).await
    }

    async fn tell_of_agenda(&mut self, proof: &Proof<ArrangeConvening>, convening: ConveningId) -> Result<()> {
        let happened = Happened::to(Verb::Changed, Noun::Convening, convening.0);
        self.record(proof.who(), happened.with(json!({ "what": "agenda" })))
            .await
    }

    /// Begins a part: whatever was on is over. Sent twice, it is one; beginning an earlier part goes back to it.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the agenda has no such part.
    pub async fn begin_segment(
        &mut self,
        proof: &Proof<HostConvening>,
        id: SegmentBeginningId,
        segment: SegmentId,
    ) -> Result<()> {
        let (convening, at, by) = (proof.act().0.convening.id, self.at(), proof.who());
        if !all!(self, SegmentRow, OF, convening)?
            .iter()
            .any(|row| row.id == segment)
        {
            return Err(Error::NotFound);
        }
        run!(self, BEGIN, id, convening, segment, at, by)?;
        self.beat(convening).await?;
        let happened = Happened::to(Verb::Moved, Noun::Convening, convening.0);
        self.record(by, happened.with(json!({ "segment": segment }))).await
    }
}
