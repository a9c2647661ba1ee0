//! Questions of the room: asked, voted for, and what whoever leads did with them. No event says who voted, nor who asked without their name.

use std::collections::HashMap;

use domain::convening::{Asked, Moderation, ModerationPlan, QuestionPlan, Taking};
use domain::event::{Happened, Noun, Verb};
use domain::id::{AudienceQuestionId, ConveningId, RegistrationId};
use domain::permission::{HostConvening, Proof, TakePart};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

macro_rules! question_columns {
    () => {
        "select q.id, q.convening_id, q.registration_id, q.words, q.asked_at, q.moderation, q.why, case when q.signed then coalesce(p.name, r.name) end as signature from audience_question q left join registration r on r.id = q.registration_id left join person p on p.id = r.person_id"
    };
}

sql! {
    ALL = concat!(question_columns!(), " where q.convening_id = $1 order by q.asked_at, q.id");
    ONE = concat!(question_columns!(), " where q.id = $1 and q.convening_id = $2");
    /// Without the writer's own: everybody wants their own question answered.
    COUNTED = "select q.id, q.gone + count(v.question_id) as votes from audience_question q left join audience_vote v on v.question_id = q.id and v.given and (q.registration_id is null or v.registration_id <> q.registration_id) where q.convening_id = $1 group by q.id, q.gone";
    OWN_VOTES = "select v.question_id from audience_vote v join audience_question q on q.id = v.question_id where q.convening_id = $1 and v.registration_id = $2 and v.given order by v.question_id";
    TAKING = "select taking from audience_setting where convening_id = $1";
    TAKE = "insert into audience_setting (convening_id, taking) values ($1, $2) on conflict (convening_id) do update set taking = excluded.taking";
    ASK = "insert into audience_question (id, convening_id, registration_id, words, signed, asked_at, moderation, gone) values ($1, $2, $3, $4, $5, $6, $7, 0) on conflict (id) do nothing";
    VOTE = "insert into audience_vote (question_id, registration_id, given, voted_at) values ($1, $2, $3, $4) on conflict (question_id, registration_id) do update set given = excluded.given, voted_at = excluded.voted_at";
    MODERATE = "update audience_question set moderation = $2, why = $3, moderated_by = $4, moderated_at = $5 where id = $1";
    OFF_STAGE = "update audience_question set moderation = 'answered' where convening_id = $1 and moderation = 'on-stage' and id <> $2";
}

/// A question as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Question {
    /// Its id; the phone names it.
    pub id: AudienceQuestionId,
    /// Of which convening.
    pub convening_id: ConveningId,
    /// Whose; none once their registration has gone.
    pub registration_id: Option<RegistrationId>,
    /// What it asks.
    pub words: String,
    /// When it was asked.
    pub asked_at: Instant,
    /// Where it stands.
    pub moderation: Moderation,
    /// Why it was set aside.
    pub why: Option<String>,
    /// Who asks, where they signed it.
    pub signature: Option<String>,
}

impl Question {
    /// As the rules know it.
    #[must_use]
    pub fn asked(&self) -> Asked {
        Asked {
            id: self.id,
            // Whose registration has gone votes for nothing any more: any id of nobody's will do.
            asked_by: self.registration_id.unwrap_or(RegistrationId(self.id.0)),
            asked_at: self.asked_at,
            moderation: self.moderation,
        }
    }
}

impl Db {
    /// All questions of a convening, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn audience_questions(&self, convening: ConveningId) -> Result<Vec<Question>> {
        all!(self, Question, ALL, convening)
    }

    /// How many want each answered, besides its writer.
    ///
    /// # Errors
    /// What the database says.
    pub async fn audience_votes(&self, convening: ConveningId) -> Result<HashMap<AudienceQuestionId, i64>> {
        let rows = all!(self, (AudienceQuestionId, i64), COUNTED, convening)?;
        Ok(rows.into_iter().collect())
    }

    /// Which questions somebody votes for.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_votes(
        &self,
        convening: ConveningId,
        registration: RegistrationId,
    ) -> Result<Vec<AudienceQuestionId>> {
        let rows = all!(self, (AudienceQuestionId,), OWN_VOTES, convening, registration)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// How questions are taken. As long as nobody said, each waits for whoever leads.
    ///
    /// # Errors
    /// What the database says.
    pub async fn taking(&self, convening: ConveningId) -> Result<Taking> {
        let said = maybe!(self, (Taking,), TAKING, convening)?;
        Ok(said.map_or(Taking::Approved, |(taking,)| taking))
    }
}

impl Write<'_> {
    /// Asks. Sent twice, it is one. Where it begins is told back.
    ///
    /// # Errors
    /// [`Error::Refused`] where no questions are taken now.
    pub async fn ask_audience_question(
        &mut self,
        proof: &Proof<TakePart>,
        id: AudienceQuestionId,
        plan: &QuestionPlan,
    ) -> Result<Moderation> {
        let (convening, at) = (proof.act().convening.id, self.at());
        self.beat(convening).await?;
        let taking = maybe!(self, (Taking,), TAKING, convening)?.map_or(Taking::Approved, |(taking,)| taking);
        let begins = taking.begins().ok_or(Error::Refused("problem-questions-shut"))?;
        let whose = proof.act().attendee.registration.id;
        run!(self, ASK, id, convening, whose, &plan.words, plan.signed, at, begins)?;
        let who = proof.who().filter(|_| plan.signed);
        self.record(who, said(Verb::Created, id, convening)).await?;
        Ok(begins)
    }

    /// Votes for a question, or takes that back. Sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such question to be seen; [`Error::Refused`] where it takes no votes any more.
    pub async fn vote_for_question(
        &mut self,
        proof: &Proof<TakePart>,
        id: AudienceQuestionId,
        given: bool,
    ) -> Result<()> {
        let (convening, at) = (proof.act().convening.id, self.at());
        self.beat(convening).await?;
        let question = maybe!(self, Question, ONE, id, convening)?.ok_or(Error::NotFound)?;
        if !question.moderation.is_public() {
            return Err(Error::NotFound);
        }
        if given && !question.moderation.takes_votes() {
            return Err(Error::Refused("problem-question-answered"));
        }
        let whose = proof.act().attendee.registration.id;
        run!(self, VOTE, id, whose, given, at)?;
        self.record(None, said(Verb::Changed, id, convening)).await
    }

    /// Says where a question stands from now on. What was on the stage before it is answered: one is taken up at a time.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the convening has no such question.
    pub async fn moderate_question(
        &mut self,
        proof: &Proof<HostConvening>,
        id: AudienceQuestionId,
        plan: &ModerationPlan,
    ) -> Result<()> {
        let (convening, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        self.beat(convening).await?;
        if maybe!(self, Question, ONE, id, convening)?.is_none() {
            return Err(Error::NotFound);
        }
        if plan.moderation == Moderation::OnStage {
            run!(self, OFF_STAGE, convening, id)?;
        }
        run!(self, MODERATE, id, plan.moderation, &plan.why, by, at)?;
        let happened = Happened::to(Verb::Moved, Noun::AudienceQuestion, id.0);
        let detail = json!({ "convening": convening, "moderation": plan.moderation });
        self.record(by, happened.with(detail)).await
    }

    /// Says how questions are taken from now on.
    ///
    /// # Errors
    /// What the database says.
    pub async fn take_questions(&mut self, proof: &Proof<HostConvening>, taking: Taking) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        run!(self, TAKE, convening, taking)?;
        let happened = Happened::to(Verb::Changed, Noun::Convening, convening.0);
        self.record(
            proof.who(),
            happened.with(json!({ "what": "questions", "taking": taking })),
        )
        .await
    }
}

/// That it happened to a question; never its words.
fn said(verb: Verb, id: AudienceQuestionId, convening: ConveningId) -> Happened {
    Happened::to(verb, Noun::AudienceQuestion, id.0).with(json!({ "convening": convening }))
}
