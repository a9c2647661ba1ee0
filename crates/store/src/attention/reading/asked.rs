//! What may be told of a question that somebody was asked, and of a cycle that is theirs to read.

use domain::attention::Notification;
use domain::id::{AskingId, ConversationId, ReviewId};
use domain::permission::{Act as _, HandleAsking, ReadConversation};

use super::{Read, Reader, gone_is_none};
use crate::error::Result;

impl Reader<'_> {
    /// As long as nothing became of it, nobody's answer was accepted, and its conversation is theirs to read.
    pub(super) async fn asked(&mut self, one: &Notification) -> Result<Option<Read>> {
        let asking = gone_is_none(self.db.asking(AskingId(one.cause_id)).await)?;
        let Some(asking) = asking.filter(|asking| HandleAsking(asking.clone()).allowed(self.who)) else {
            return Ok(None);
        };
        let id = ConversationId(one.thing_id);
        let place = self.place(id).await?;
        let Some(place) = place.filter(|place| ReadConversation(place.clone()).allowed(self.who)) else {
            return Ok(None);
        };
        if self.db.answer_of(id).await?.is_some() {
            return Ok(None);
        }
        let first = self.db.contributions(id, 1, 0).await?.into_iter().next();
        let hidden = match &first {
            Some(first) => self.db.contribution_is_hidden(first.id).await?,
            None => return Ok(None),
        };
        Ok(Some(Read {
            title: Some(place.conversation.title),
            words: first.filter(|_| !hidden).map(|first| (first.id, first.words)),
            day: self.db.ask(id).await?.map(|ask| ask.due_on),
            asking: Some(asking),
            sealed: false,
        }))
    }

    /// As long as they owe it, in a round that runs, of a cycle that they may see.
    pub(super) async fn reading(&mut self, one: &Notification) -> Result<Option<Read>> {
        let reading = gone_is_none(self.db.reading(ReviewId(one.cause_id)).await)?;
        let owed = reading.filter(|reading| {
            reading.person_id == self.who.person() && reading.feedback_id.is_none() && reading.ended_at.is_none()
        });
        let Some(owed) = owed else { return Ok(None) };
        if self.db.review_round(owed.round_id).await?.closed_at.is_some() {
            return Ok(None);
        }
        let title = self.cycle(owed.cycle_id).await?;
        Ok(title.map(|title| Read::open(title).on(Some(owed.due_on))))
    }
}
