//! Accepted answers: accepted and no longer. The library's index finds them.

use domain::dialogue::Answer;
use domain::event::{Noun, Verb};
use domain::id::{AnswerId, ConversationId};
use domain::permission::{AcceptAnswer, Proof};
use serde_json::json;

use super::happened;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ONE = "select id, network_id, conversation_id, contribution_id, accepted_by, accepted_at from answer where id = $1";
    OF = "select id, network_id, conversation_id, contribution_id, accepted_by, accepted_at from answer where conversation_id = $1";
    /// An older search kept a key here; nothing reads it any more.
    ACCEPT = "insert into answer (id, network_id, conversation_id, contribution_id, accepted_by, accepted_at, search_key) values ($1, $2, $3, $4, $5, $6, '')";
    NO_LONGER = "delete from answer where conversation_id = $1";
}

impl Db {
    /// An accepted answer.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn answer(&self, id: AnswerId) -> Result<Answer> {
        maybe!(self, Answer, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The answer of a question.
    ///
    /// # Errors
    /// What the database says.
    pub async fn answer_of(&self, id: ConversationId) -> Result<Option<Answer>> {
        maybe!(self, Answer, OF, id)
    }
}

impl Write<'_> {
    /// Accepts an answer in place of whichever was; accepted again, it stays what it is.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody accepts it.
    pub async fn accept_answer(&mut self, proof: &Proof<AcceptAnswer>) -> Result<AnswerId> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let said = &proof.act().0;
        let conversation = &said.place.conversation;
        if let Some(there) = maybe!(self, Answer, OF, conversation.id)?
            && there.contribution_id == said.contribution.id
        {
            self.tell_of_answer(proof, Verb::Changed, there.id).await?;
            return Ok(there.id);
        }
        run!(self, NO_LONGER, conversation.id)?;
        let id = AnswerId::new(self.ids(), at);
        run!(
            self,
            ACCEPT,
            id,
            conversation.network_id,
            conversation.id,
            said.contribution.id,
            by,
            at
        )?;
        self.tell_of_answer(proof, Verb::Created, id).await?;
        Ok(id)
    }

    /// The question has no answer yet, after all.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it has none.
    pub async fn reopen_question(&mut self, proof: &Proof<AcceptAnswer>) -> Result<()> {
        let conversation = proof.act().0.place.conversation.id;
        let there = maybe!(self, Answer, OF, conversation)?.ok_or(Error::NotFound)?;
        run!(self, NO_LONGER, conversation)?;
        self.tell_of_answer(proof, Verb::Removed, there.id).await
    }

    async fn tell_of_answer(&mut self, proof: &Proof<AcceptAnswer>, verb: Verb, id: AnswerId) -> Result<()> {
        let said = &proof.act().0;
        // Found by its answer, a conversation is not found by itself.
        self.touched(Noun::Conversation, said.place.conversation.id.0);
        let detail = json!({ "conversation": said.place.conversation.id, "contribution": said.contribution.id });
        self.record(
            proof.who(),
            happened(verb, Noun::Answer, id.0, &said.place.matter).with(detail),
        )
        .await
    }
}
