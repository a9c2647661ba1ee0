//! After a visit: what each liceo says to the other, what it leaves to try, and thanks that the network reads.

use domain::event::{Happened, Noun, Verb};
use domain::id::{CycleId, NetworkId, VisitId};
use domain::permission::{Proof, ReadVisitFeedback, SpeakForVisit};
use domain::time::Instant;
use domain::visit::{VisitCommitment, VisitFeedback, VisitThanks, VisitWords};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// Thanks in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ThanksLine {
    /// The visit.
    pub visit_id: VisitId,
    /// Who thanks, by name.
    pub by_school: String,
    /// Whom, by name.
    pub to_school: String,
    /// What for.
    pub words: String,
    /// When.
    pub at: Instant,
}

sql! {
    FEEDBACK = "select visit_id, school_id, strength, question, next_step, by_id, at from visit_feedback where visit_id = $1 order by at";
    GIVE = "insert into visit_feedback (visit_id, school_id, strength, question, next_step, by_id, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (visit_id, school_id) do update set strength = excluded.strength, question = excluded.question, next_step = excluded.next_step, by_id = excluded.by_id, at = excluded.at";
    COMMITMENTS = "select visit_id, school_id, words, cycle_id, by_id, at from visit_commitment where visit_id = $1 order by at";
    OF_CYCLE = "select visit_id, school_id, words, cycle_id, by_id, at from visit_commitment where cycle_id = $1";
    COMMIT_TO = "insert into visit_commitment (visit_id, school_id, words, by_id, at) values ($1, $2, $3, $4, $5) on conflict (visit_id, school_id) do update set words = excluded.words, by_id = excluded.by_id, at = excluded.at where visit_commitment.cycle_id is null";
    BEGIN = "update visit_commitment set cycle_id = $3 where visit_id = $1 and school_id = $2 and cycle_id is null";
    THANKS = "select visit_id, school_id, words, by_id, at from visit_thanks where visit_id = $1 order by at";
    NEWEST_THANKS = "select t.visit_id, a.name as by_school, b.name as to_school, t.words, t.at from visit_thanks t join visit v on v.id = t.visit_id join school a on a.id = t.school_id join school b on b.id = case when v.school_id = t.school_id then v.host_id else v.school_id end where v.network_id = $1 order by t.at desc, t.visit_id limit $2";
    THANK = "insert into visit_thanks (visit_id, school_id, words, by_id, at) values ($1, $2, $3, $4, $5) on conflict (visit_id, school_id) do update set words = excluded.words, by_id = excluded.by_id, at = excluded.at";
}

impl Db {
    /// What both said to each other.
    ///
    /// # Errors
    /// What the database says.
    pub async fn visit_feedback(&self, proof: &Proof<ReadVisitFeedback>) -> Result<Vec<VisitFeedback>> {
        all!(self, VisitFeedback, FEEDBACK, proof.act().0.id)
    }

    /// What both leave to try.
    ///
    /// # Errors
    /// What the database says.
    pub async fn visit_commitments(&self, visit: VisitId) -> Result<Vec<VisitCommitment>> {
        all!(self, VisitCommitment, COMMITMENTS, visit)
    }

    /// The commitment that a cycle began from.
    ///
    /// # Errors
    /// What the database says.
    pub async fn commitment_of_cycle(&self, cycle: CycleId) -> Result<Option<VisitCommitment>> {
        maybe!(self, VisitCommitment, OF_CYCLE, cycle)
    }

    /// The thanks of a visit.
    ///
    /// # Errors
    /// What the database says.
    pub async fn visit_thanks(&self, visit: VisitId) -> Result<Vec<VisitThanks>> {
        all!(self, VisitThanks, THANKS, visit)
    }

    /// The newest thanks of a network.
    ///
    /// # Errors
    /// What the database says.
    pub async fn thanks_in(&self, network: NetworkId, most: i64) -> Result<Vec<ThanksLine>> {
        all!(self, ThanksLine, NEWEST_THANKS, network, most)
    }
}

impl Write<'_> {
    /// Says something to the other liceo; said again, the newest counts.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it, or before the visit was.
    pub async fn give_visit_feedback(&mut self, proof: &Proof<SpeakForVisit>, words: &VisitWords) -> Result<()> {
        let (by, at) = (self.after_visit(proof)?, self.at());
        let SpeakForVisit { visit, school } = proof.act();
        let (strength, question, next_step) = (&words.strength, &words.question, &words.next_step);
        run!(self, GIVE, visit.id, *school, strength, question, next_step, by, at)?;
        self.tell_after_visit(proof, "feedback").await
    }

    /// Leaves the visit with something to try. Once a cycle has begun from it, it stays as it was.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it, before the visit was, or once its cycle began.
    pub async fn commit_after_visit(&mut self, proof: &Proof<SpeakForVisit>, words: &str) -> Result<()> {
        let (by, at) = (self.after_visit(proof)?, self.at());
        let SpeakForVisit { visit, school } = proof.act();
        if run!(self, COMMIT_TO, visit.id, *school, words, by, at)? == 0 {
            return Err(Error::Refused("problem-commitment-begun"));
        }
        self.tell_after_visit(proof, "commitment").await
    }

    /// Ties the commitment to the cycle that it became, in the transaction that plans it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_from_visit(&mut self, proof: &Proof<SpeakForVisit>, cycle: CycleId) -> Result<()> {
        let SpeakForVisit { visit, school } = proof.act();
        if run!(self, BEGIN, visit.id, *school, cycle)? > 0 {
            self.tell_after_visit(proof, "cycle").await?;
        }
        Ok(())
    }

    /// Thanks; said again, the newest counts.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it, or before the visit was.
    pub async fn thank_for_visit(&mut self, proof: &Proof<SpeakForVisit>, words: &str) -> Result<()> {
        let (by, at) = (self.after_visit(proof)?, self.at());
        let SpeakForVisit { visit, school } = proof.act();
        run!(self, THANK, visit.id, *school, words, by, at)?;
        self.tell_after_visit(proof, "thanks").await
    }

    fn after_visit(&self, proof: &Proof<SpeakForVisit>) -> Result<domain::id::PersonId> {
        let held = proof.act().visit.stage(self.at()) == domain::visit::VisitStage::Held;
        if !held {
            return Err(Error::Refused("problem-visit-not-yet"));
        }
        proof.who().ok_or(Error::Refused("problem-nobody-writes"))
    }

    async fn tell_after_visit(&mut self, proof: &Proof<SpeakForVisit>, what: &str) -> Result<()> {
        let SpeakForVisit { visit, school } = proof.act();
        let happened = Happened::to(Verb::Changed, Noun::Visit, visit.id.0).at(*school);
        self.record(proof.who(), happened.with(json!({ "what": what }))).await
    }
}
