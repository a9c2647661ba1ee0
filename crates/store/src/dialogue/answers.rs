//! Accepted answers: accepted and no longer, and found by their words.

use domain::dialogue::Answer;
use domain::event::{Noun, Verb};
use domain::id::{AnswerId, ConversationId, NetworkId};
use domain::permission::{AcceptAnswer, Proof};
use serde_json::json;

use super::happened;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// An answer as a search finds it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AnswerLine {
    /// It.
    #[sqlx(flatten)]
    pub answer: Answer,
    /// The question.
    pub question: String,
    /// The answer's words.
    pub words: String,
    /// Who answered.
    pub name: String,
    /// The words by which it is found.
    pub search_key: String,
}

sql! {
    ONE = "select id, network_id, conversation_id, contribution_id, accepted_by, accepted_at from answer where id = $1";
    OF = "select id, network_id, conversation_id, contribution_id, accepted_by, accepted_at from answer where conversation_id = $1";
    LINES = "select a.id, a.network_id, a.conversation_id, a.contribution_id, a.accepted_by, a.accepted_at, v.title as question, c.words, p.name, a.search_key from answer a join conversation v on v.id = a.conversation_id join contribution c on c.id = a.contribution_id join person p on p.id = c.by_id where a.network_id = $1 and c.taken_back_at is null and not exists (select 1 from contribution_hiding h where h.contribution_id = c.id and (h.outcome is null or h.outcome <> 'lifted')) order by a.accepted_at desc, a.id desc limit $2";
    ACCEPT = "insert into answer (id, network_id, conversation_id, contribution_id, accepted_by, accepted_at, search_key) values ($1, $2, $3, $4, $5, $6, $7)";
    NO_LONGER = "delete from answer where conversation_id = $1";
}

/// Answers that a search looks through: the newest.
const MOST: i64 = 5000;

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

    /// The accepted answers of a network, the newest first. Whoever shows one asks who may read it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn answer_lines(&self, network: NetworkId) -> Result<Vec<AnswerLine>> {
        all!(self, AnswerLine, LINES, network, MOST)
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
        let key = domain::search::key(&[&conversation.title, &said.contribution.words]);
        run!(
            self,
            ACCEPT,
            id,
            conversation.network_id,
            conversation.id,
            said.contribution.id,
            by,
            at,
            key
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
        let detail = json!({ "conversation": said.place.conversation.id, "contribution": said.contribution.id });
        self.record(
            proof.who(),
            happened(verb, Noun::Answer, id.0, &said.place.matter).with(detail),
        )
        .await
    }
}
