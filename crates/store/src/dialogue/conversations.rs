//! Conversations: one, opened, read.

use domain::dialogue::{Conversation, ConversationPlan};
use domain::event::{Noun, Verb};
use domain::id::{ContributionId, ConversationId, NetworkId, PersonId};
use domain::permission::{OpenConversation, Proof};
use domain::time::Instant;
use serde_json::json;

use super::contributions::NewContribution;
use super::happened;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ONE = "select id, network_id, school_id, about, about_id, point, title, question, opened_by, opened_at, moved_at from conversation where id = $1";
    OPEN = "insert into conversation (id, network_id, school_id, about, about_id, point, title, question, opened_by, opened_at, moved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict (id) do nothing";
    READ_UNTIL = "select at from conversation_reading where conversation_id = $1 and person_id = $2";
    READ = "insert into conversation_reading (conversation_id, person_id, at) values ($1, $2, $3) on conflict (conversation_id, person_id) do update set at = $3";
}

impl Db {
    /// A conversation.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn conversation(&self, id: ConversationId) -> Result<Conversation> {
        maybe!(self, Conversation, ONE, id)?.ok_or(Error::NotFound)
    }

    /// Until when somebody has read it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn conversation_read_until(&self, id: ConversationId, person: PersonId) -> Result<Option<Instant>> {
        Ok(maybe!(self, (Instant,), READ_UNTIL, id, person)?.map(|(at,)| at))
    }
}

impl Write<'_> {
    /// Opens a conversation with its first words. The browser names both: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody opens it.
    pub async fn open_conversation(
        &mut self,
        proof: &Proof<OpenConversation>,
        (network, id, first): (NetworkId, ConversationId, ContributionId),
        plan: &ConversationPlan,
        mentions: &[PersonId],
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let matter = &proof.act().0;
        let ((about, about_id), school) = (matter.noun(), matter.school());
        run!(
            self,
            OPEN,
            id,
            network,
            school,
            about,
            about_id,
            plan.point,
            &plan.title,
            plan.question,
            by,
            at
        )?;
        let new = NewContribution {
            id: first,
            words: &plan.words,
            quotes: None,
            mentions,
        };
        self.keep_contribution(by, id, school, &new).await?;
        let detail = json!({ "about": about, "id": about_id, "question": plan.question });
        self.record(
            Some(by),
            happened(Verb::Created, Noun::Conversation, id.0, matter).with(detail),
        )
        .await
    }

    /// Notes until when somebody has read. No change of the network: kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn read_conversation(mut self, id: ConversationId, person: PersonId) -> Result<()> {
        let at = self.at();
        run!(self, READ, id, person, at)?;
        self.keep().await
    }
}
