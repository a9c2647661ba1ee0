//! Conversations that end and begin again, and what they were called.

use domain::dialogue::{Closure, FormerTitle};
use domain::event::{Noun, Verb};
use domain::id::ConversationId;
use domain::permission::{Proof, ReopenConversation, TendConversation};
use serde_json::json;

use super::happened;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF = "select conversation_id, reason, by_id, at from conversation_closure where conversation_id = $1";
    CLOSE = "insert into conversation_closure (conversation_id, school_id, reason, by_id, at) values ($1, $2, $3, $4, $5) on conflict (conversation_id) do nothing";
    REOPEN = "delete from conversation_closure where conversation_id = $1 and at = $2";
    TITLES = "select t.title, p.name, t.at from conversation_title t join person p on p.id = t.by_id where t.conversation_id = $1 order by t.at desc";
    KEEP_TITLE = "insert into conversation_title (conversation_id, at, school_id, title, by_id) values ($1, $2, $3, $4, $5)";
    RENAME = "update conversation set title = $3 where id = $1 and title = $2";
}

impl Db {
    /// The closure of a conversation, where it is closed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn conversation_closure(&self, id: ConversationId) -> Result<Option<Closure>> {
        maybe!(self, Closure, OF, id)
    }

    /// What a conversation was called before, the last first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn former_titles(&self, id: ConversationId) -> Result<Vec<FormerTitle>> {
        all!(self, FormerTitle, TITLES, id)
    }
}

impl Write<'_> {
    /// Closes a conversation. Of two people the first one's reason stands.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody closes it.
    pub async fn close_conversation(&mut self, proof: &Proof<TendConversation>, reason: &str) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let place = &proof.act().0;
        run!(
            self,
            CLOSE,
            place.conversation.id,
            place.matter.school(),
            reason,
            by,
            at
        )?;
        self.record(
            Some(by),
            happened(Verb::Closed, Noun::Conversation, place.conversation.id.0, &place.matter),
        )
        .await
    }

    /// Opens it again.
    ///
    /// # Errors
    /// [`Error::NotFound`] where somebody was faster.
    pub async fn reopen_conversation(&mut self, proof: &Proof<ReopenConversation>) -> Result<()> {
        let (place, closure) = (&proof.act().place, &proof.act().closure);
        if run!(self, REOPEN, place.conversation.id, closure.at)? == 0 {
            return Err(Error::NotFound);
        }
        let happened = happened(
            Verb::Changed,
            Noun::Conversation,
            place.conversation.id.0,
            &place.matter,
        );
        self.record(proof.who(), happened.with(json!({ "open": true }))).await
    }

    /// Gives it another title; the former one is kept with who changed it. The same title changes nothing.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody renamed it since.
    pub async fn rename_conversation(&mut self, proof: &Proof<TendConversation>, title: &str) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let place = &proof.act().0;
        let conversation = &place.conversation;
        if run!(self, RENAME, conversation.id, &conversation.title, title)? == 0 {
            return Err(Error::Stale);
        }
        if conversation.title != title {
            let school = place.matter.school();
            run!(self, KEEP_TITLE, conversation.id, at, school, &conversation.title, by)?;
        }
        let happened = happened(Verb::Changed, Noun::Conversation, conversation.id.0, &place.matter);
        self.record(Some(by), happened.with(json!({ "renamed": true }))).await
    }

    /// Nobody says anything in a conversation that has ended.
    pub(super) async fn in_open_conversation(&mut self, id: ConversationId) -> Result<()> {
        match maybe!(self, Closure, OF, id)? {
            Some(_) => Err(Error::Refused("problem-conversation-closed")),
            None => Ok(()),
        }
    }
}
