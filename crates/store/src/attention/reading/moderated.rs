//! What may be told of words that were hidden, reported, or looked at again.

use domain::attention::{Kind, Notification};
use domain::id::{ContributionId, HidingId};
use domain::permission::{Act as _, DecideAppeal, HideContribution, HidingPlace};

use super::{Read, Reader, gone_is_none};
use crate::error::Result;

impl Reader<'_> {
    async fn hiding(&mut self, id: HidingId) -> Result<Option<HidingPlace>> {
        let Some(hiding) = gone_is_none(self.db.hiding(id).await)? else {
            return Ok(None);
        };
        let said = self.said(hiding.contribution_id).await?;
        let said = said.filter(|said| said.contribution.taken_back_at.is_none());
        Ok(said.map(|contribution| HidingPlace { hiding, contribution }))
    }

    /// What became of one's own words is told also where one reads the conversation no longer, but then not where it was.
    pub(super) async fn own_hiding(&mut self, one: &Notification) -> Result<Option<Read>> {
        let hiding = self.hiding(HidingId(one.cause_id)).await?;
        let own = hiding.filter(|hiding| {
            let decided = hiding.hiding.outcome.is_some();
            hiding.contribution.contribution.by_id == self.who.person() && decided == (one.kind == Kind::Decided)
        });
        Ok(own.map(|hiding| {
            let place = hiding.contribution.place;
            let open = place.matter.is_open_to(self.who);
            Read {
                sealed: true,
                title: open.then_some(place.conversation.title),
                ..Read::default()
            }
        }))
    }

    pub(super) async fn report(&mut self, one: &Notification) -> Result<Option<Read>> {
        let id = ContributionId(one.cause_id);
        let said = self.said(id).await?;
        let said = said.filter(|said| HideContribution(said.clone()).allowed(self.who));
        let Some(said) = said else { return Ok(None) };
        let waits = !self.db.reports_of(id).await?.is_empty();
        Ok(waits.then(|| Read {
            sealed: true,
            ..Read::open(said.place.conversation.title)
        }))
    }

    pub(super) async fn appeal(&mut self, one: &Notification) -> Result<Option<Read>> {
        let hiding = self.hiding(HidingId(one.cause_id)).await?;
        let waits =
            hiding.filter(|hiding| hiding.hiding.outcome.is_none() && DecideAppeal(hiding.clone()).allowed(self.who));
        // Whoever decides may not read the conversation: its name is not theirs.
        Ok(waits.map(|hiding| {
            let place = hiding.contribution.place;
            let open = place.matter.is_open_to(self.who);
            Read {
                sealed: true,
                title: open.then_some(place.conversation.title),
                ..Read::default()
            }
        }))
    }
}
