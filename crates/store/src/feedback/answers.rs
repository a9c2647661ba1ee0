//! Answers and thanks.

use domain::event::{Happened, Noun, Verb};
use domain::feedback::FeedbackReply;
use domain::id::FeedbackReplyId;
use domain::permission::{AnswerFeedback, Proof, TakeBackReply, ThankForFeedback};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ONE = "select id, feedback_id, school_id, words, by_id, at, taken_back_at from feedback_reply where id = $1";
    ADD = "insert into feedback_reply (id, feedback_id, school_id, words, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing";
    TAKE_BACK = "update feedback_reply set taken_back_at = $2 where id = $1";
    THANK = "insert into feedback_thanks (feedback_id, by_id, school_id, at) values ($1, $2, $3, $4) on conflict (feedback_id, by_id) do nothing";
    UNTHANK = "delete from feedback_thanks where feedback_id = $1 and by_id = $2";
}

impl Db {
    /// An answer, also where it was taken back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn feedback_reply(&self, id: FeedbackReplyId) -> Result<FeedbackReply> {
        maybe!(self, FeedbackReply, ONE, id)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Answers. The browser names it: sent twice, it is one answer.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it.
    pub async fn answer_feedback(
        &mut self,
        proof: &Proof<AnswerFeedback>,
        id: FeedbackReplyId,
        words: &str,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let feedback = &proof.act().0.feedback;
        run!(self, ADD, id, feedback.id, feedback.school_id, words, by, at)?;
        self.record(
            Some(by),
            Happened::to(Verb::Created, Noun::Feedback, feedback.id.0)
                .at(feedback.school_id)
                .with(json!({ "reply": id })),
        )
        .await
    }

    /// Takes an answer back, or puts it back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn take_back_reply(&mut self, proof: &Proof<TakeBackReply>, back: bool) -> Result<()> {
        let (reply, taken): (_, Option<Instant>) = (&proof.act().reply, (!back).then_some(self.at()));
        run!(self, TAKE_BACK, reply.id, taken)?;
        let verb = if back { Verb::Created } else { Verb::Removed };
        self.record(
            proof.who(),
            Happened::to(verb, Noun::Feedback, reply.feedback_id.0)
                .at(reply.school_id)
                .with(json!({ "reply": reply.id })),
        )
        .await
    }

    /// Thanks, or takes the thanks away. Once a person.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody thanks.
    pub async fn thank(&mut self, proof: &Proof<ThankForFeedback>, thanks: bool) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let feedback = &proof.act().0.feedback;
        if thanks {
            run!(self, THANK, feedback.id, by, feedback.school_id, at)?;
        } else {
            run!(self, UNTHANK, feedback.id, by)?;
        }
        self.record(
            Some(by),
            Happened::to(Verb::Changed, Noun::Feedback, feedback.id.0)
                .at(feedback.school_id)
                .with(json!({ "thanks": thanks })),
        )
        .await
    }
}
