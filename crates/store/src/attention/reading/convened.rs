//! What may be told of a convening: whoever may see it still, and what is so still.

use domain::attention::{Kind, Notification};
use domain::convening::Convening;
use domain::id::{CommitmentId, ConveningId};
use domain::permission::{Act as _, SeeConvening};
use uuid::Uuid;

use super::{Read, Reader, gone_is_none};
use crate::error::Result;

impl Reader<'_> {
    pub(super) async fn convening_title(&mut self, id: Uuid) -> Result<Option<String>> {
        Ok(self.convening(id).await?.map(|convening| convening.name))
    }

    async fn convening(&mut self, id: Uuid) -> Result<Option<Convening>> {
        let place = self.db.convening_place(ConveningId(id), self.who.person()).await;
        let place = gone_is_none(place)?.filter(|place| SeeConvening(place.clone()).allowed(self.who));
        Ok(place.map(|place| place.convening))
    }

    /// That it was moved, as long as it isn't off; that it is off, as long as it is.
    pub(super) async fn convening_moved(&mut self, one: &Notification) -> Result<Option<Read>> {
        let convening = self.convening(one.thing_id).await?;
        let fits = |one_of: &Convening| one_of.called_off_at.is_some() == (one.kind == Kind::ConveningOff);
        Ok(convening.filter(fits).map(|convening| {
            let day = convening.zone.day(convening.starts_at);
            Read::open(convening.name).on(Some(day))
        }))
    }

    /// That its minutes were signed, as long as they are.
    pub(super) async fn convening_signed(&mut self, one: &Notification) -> Result<Option<Read>> {
        let minutes = self.db.convening_minutes(ConveningId(one.thing_id)).await?;
        if minutes.is_none_or(|minutes| minutes.signed_at.is_none()) {
            return Ok(None);
        }
        Ok(self.convening_title(one.thing_id).await?.map(Read::open))
    }

    /// That somebody answers for a commitment, as long as they do and it waits. They read it whether or not they were at the convening.
    pub(super) async fn committed(&mut self, one: &Notification) -> Result<Option<Read>> {
        let place = gone_is_none(self.db.commitment(CommitmentId(one.cause_id)).await)?;
        let waits = place.map(|place| place.commitment).filter(|commitment| {
            commitment.owner_id == Some(self.who.person())
                && commitment.done_at.is_none()
                && commitment.let_go_at.is_none()
                && commitment.cycle_id.is_none()
        });
        Ok(waits.map(|commitment| Read::open(commitment.what).on(Some(commitment.due_on))))
    }
}
