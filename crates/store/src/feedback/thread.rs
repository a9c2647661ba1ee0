//! What stands under a cycle: feedback, answers, thanks, each with the name of who said it.

use domain::feedback::FeedbackKind;
use domain::id::{CycleId, FeedbackId, FeedbackReplyId, IdeaId, PersonId, SchoolId};
use domain::time::Instant;

use crate::db::Db;
use crate::error::Result;

/// Feedback as a cycle's page shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Said {
    /// Its id.
    pub id: FeedbackId,
    /// From whom.
    pub kind: FeedbackKind,
    /// What they value.
    pub valued: String,
    /// What they wonder.
    pub wondered: String,
    /// What they suggest.
    pub suggested: String,
    /// Who.
    pub by_id: PersonId,
    /// Their name.
    pub name: String,
    /// A school where they work now.
    pub school: Option<String>,
    /// When.
    pub at: Instant,
}

/// An answer as a cycle's page shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Answer {
    /// Its id.
    pub id: FeedbackReplyId,
    /// What it answers.
    pub feedback_id: FeedbackId,
    /// What it says.
    pub words: String,
    /// Who.
    pub by_id: PersonId,
    /// Their name.
    pub name: String,
    /// When.
    pub at: Instant,
}

/// Somebody thanked.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Thanks {
    /// For what.
    pub feedback_id: FeedbackId,
    /// Who.
    pub by_id: PersonId,
    /// Their name.
    pub name: String,
}

sql! {
    SAID = "select f.id, f.kind, f.valued, f.wondered, f.suggested, f.by_id, p.name, (select min(s.name) from role_grant r join school s on s.id = r.school_id where r.person_id = f.by_id and r.ended_at is null) as school, f.at from feedback f join person p on p.id = f.by_id where f.cycle_id = $1 and f.taken_back_at is null order by f.at, f.id";
    ANSWERS = "select r.id, r.feedback_id, r.words, r.by_id, p.name, r.at from feedback_reply r join feedback f on f.id = r.feedback_id join person p on p.id = r.by_id where f.cycle_id = $1 and f.taken_back_at is null and r.taken_back_at is null order by r.at, r.id";
    THANKS = "select t.feedback_id, t.by_id, p.name from feedback_thanks t join feedback f on f.id = t.feedback_id join person p on p.id = t.by_id where f.cycle_id = $1 and f.taken_back_at is null order by t.at, p.sort_key";
    TAKEN_BACK = "select id from feedback where cycle_id = $1 and by_id = $2 and taken_back_at is not null order by taken_back_at desc limit 1";
    TAKEN_BACK_BY = "select id from feedback where by_id = $1 and taken_back_at is not null order by taken_back_at desc limit 1";
    REPLY_TAKEN_BACK = "select r.id from feedback_reply r join feedback f on f.id = r.feedback_id where f.cycle_id = $1 and r.by_id = $2 and r.taken_back_at is not null order by r.taken_back_at desc limit 1";
    TESTS = "select count(*) from cycle c join cycle_study s on s.cycle_id = c.id where c.idea_id = $1 and c.school_id = $2 and ($3 = 1 or c.shared_at is not null or exists (select 1 from cycle_closure x where x.cycle_id = c.id))";
}

impl Db {
    /// What was said to a cycle's team, the first first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn feedback_on(&self, cycle: CycleId) -> Result<Vec<Said>> {
        all!(self, Said, SAID, cycle)
    }

    /// What was answered, the first first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn answers_on(&self, cycle: CycleId) -> Result<Vec<Answer>> {
        all!(self, Answer, ANSWERS, cycle)
    }

    /// Who thanked for what.
    ///
    /// # Errors
    /// What the database says.
    pub async fn thanks_on(&self, cycle: CycleId) -> Result<Vec<Thanks>> {
        all!(self, Thanks, THANKS, cycle)
    }

    /// What somebody took back last on a cycle, to be put back: feedback, answer.
    ///
    /// # Errors
    /// What the database says.
    pub async fn taken_back(
        &self,
        cycle: CycleId,
        person: PersonId,
    ) -> Result<(Option<FeedbackId>, Option<FeedbackReplyId>)> {
        let feedback = maybe!(self, (FeedbackId,), TAKEN_BACK, cycle, person)?;
        let reply = maybe!(self, (FeedbackReplyId,), REPLY_TAKEN_BACK, cycle, person)?;
        Ok((feedback.map(|(id,)| id), reply.map(|(id,)| id)))
    }

    /// What somebody took back last, of whatever cycle.
    ///
    /// # Errors
    /// What the database says.
    pub async fn last_taken_back(&self, person: PersonId) -> Result<Option<FeedbackId>> {
        Ok(maybe!(self, (FeedbackId,), TAKEN_BACK_BY, person)?.map(|(id,)| id))
    }

    /// How many tests of an idea a school has studied; for whom is not `inside`, those that the network may read.
    ///
    /// # Errors
    /// What the database says.
    pub async fn tests_of(&self, idea: IdeaId, school: SchoolId, inside: bool) -> Result<i64> {
        Ok(one!(self, (i64,), TESTS, idea, school, i64::from(inside))?.0)
    }
}
