//! A table as a place of work: the version that phones at it wait for, and how far it is in its protocol.

use domain::convening::{Desk, Pace, Press, ROOM};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, SegmentId};
use domain::permission::{HostConvening, Proof, WriteAtTable};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ALL = "select segment_id, number, version, step, step_begun_at, extra from desk where segment_id = $1 order by number";
    ONE = "select segment_id, number, version, step, step_begun_at, extra from desk where segment_id = $1 and number = $2";
    OF_CONVENING = "select segment_id, number, version, step, step_begun_at, extra from desk where convening_id = $1 and number = $2 order by segment_id";
    TOUCH = "insert into desk (segment_id, number, convening_id, version, extra) values ($1, $2, $3, 1, 0) on conflict (segment_id, number) do update set version = desk.version + 1";
    STEP = "update desk set step = $3, step_begun_at = $4, extra = $5 where segment_id = $1 and number = $2";
    IN = "select count(*) from segment where id = $1 and convening_id = $2";
}

impl Db {
    /// The tables of a part at which something was written or begun, and the room. It is all that a process asks for twice a second.
    ///
    /// # Errors
    /// What the database says.
    pub async fn desks(&self, segment: SegmentId) -> Result<Vec<Desk>> {
        all!(self, Desk, ALL, segment)
    }

    /// How far the whole room is, in each part in which whoever leads began a protocol.
    ///
    /// # Errors
    /// What the database says.
    pub async fn room_desks(&self, convening: ConveningId) -> Result<Vec<Desk>> {
        all!(self, Desk, OF_CONVENING, convening, ROOM)
    }
}

impl Write<'_> {
    /// Says that something is to be seen otherwise at a table. Writers call it first: on PostgreSQL it makes those of one table wait for each
    /// other, so that of two texts each is folded into what the other left.
    pub(super) async fn touch_desk(&mut self, segment: SegmentId, number: i64, convening: ConveningId) -> Result<()> {
        run!(self, TOUCH, segment, number, convening)?;
        Ok(())
    }

    /// Goes on in a table's protocol. A press on what is no longer so does nothing: two who press at once go on by one step.
    ///
    /// # Errors
    /// What the database says.
    pub async fn press_at_table(
        &mut self,
        proof: &Proof<WriteAtTable>,
        (press, seen): (Press, &str),
        steps: usize,
    ) -> Result<()> {
        let place = &proof.act().0;
        let (segment, number) = (place.segment, place.number);
        self.touch_desk(segment, number, place.convening.id).await?;
        let room = maybe!(self, Desk, ONE, segment, ROOM)?.and_then(|desk| desk.pace());
        let own = maybe!(self, Desk, ONE, segment, number)?.and_then(|desk| desk.pace());
        let pace = Pace::latest(own, room);
        self.step((segment, number), pace, (press, seen), steps).await?;
        let happened = Happened::to(Verb::Moved, Noun::TableNotes, segment.0);
        self.record(proof.who(), happened.with(json!({ "table": number, "press": press })))
            .await
    }

    /// The same for the whole room.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the convening has no such part.
    pub async fn press_in_room(
        &mut self,
        proof: &Proof<HostConvening>,
        segment: SegmentId,
        pressed: (Press, &str),
        steps: usize,
    ) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        if one!(self, (i64,), IN, segment, convening)?.0 == 0 {
            return Err(Error::NotFound);
        }
        self.touch_desk(segment, ROOM, convening).await?;
        let pace = maybe!(self, Desk, ONE, segment, ROOM)?.and_then(|desk| desk.pace());
        self.step((segment, ROOM), pace, pressed, steps).await?;
        let happened = Happened::to(Verb::Moved, Noun::Convening, convening.0);
        self.record(
            proof.who(),
            happened.with(json!({ "segment": segment, "press": pressed.0 })),
        )
        .await
    }

    async fn step(
        &mut self,
        (segment, number): (SegmentId, i64),
        pace: Option<Pace>,
        (press, seen): (Press, &str),
        steps: usize,
    ) -> Result<()> {
        if Pace::seen(pace) != seen {
            return Ok(());
        }
        if let Some(next) = Pace::pressed(pace, press, steps, self.at()) {
            let step = i64::try_from(next.step).unwrap_or(i64::MAX);
            run!(self, STEP, segment, number, step, next.begun, next.extra)?;
        }
        Ok(())
    }
}
