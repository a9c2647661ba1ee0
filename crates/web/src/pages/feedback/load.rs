//! The acts on what was said, with the feedback of the path and its cycle.

use domain::permission::{
    AnswerFeedback, ChangeFeedback, FeedbackPlace, GiveFeedback, KeepNote, TakeBackFeedback, TakeBackReply,
    ThankForFeedback,
};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for GiveFeedback {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked.app.db.cycle(asked.id("cycle")?).await?))
    }
}

impl Load for KeepNote {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked.app.db.cycle(asked.id("cycle")?).await?))
    }
}

/// What was taken back is not there.
async fn place(asked: &Asked<'_>) -> Result<FeedbackPlace, Problem> {
    let feedback = asked.app.db.feedback(asked.id("feedback")?).await?;
    if feedback.taken_back_at.is_some() {
        return Err(Problem::not_found());
    }
    let cycle = asked.app.db.cycle(feedback.cycle_id).await?;
    Ok(FeedbackPlace { cycle, feedback })
}

impl Load for ChangeFeedback {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        place(asked).await.map(Self)
    }
}

impl Load for AnswerFeedback {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        place(asked).await.map(Self)
    }
}

impl Load for ThankForFeedback {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        place(asked).await.map(Self)
    }
}

impl Load for TakeBackFeedback {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked.app.db.feedback(asked.id("feedback")?).await?))
    }
}

impl Load for TakeBackReply {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let reply = asked.app.db.feedback_reply(asked.id("reply")?).await?;
        let feedback = asked.app.db.feedback(reply.feedback_id).await?;
        Ok(Self {
            reply,
            cycle: feedback.cycle_id,
        })
    }
}
