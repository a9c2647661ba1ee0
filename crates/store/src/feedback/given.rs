//! Feedback: given, changed, taken back and put back.

use domain::event::{Happened, Noun, Verb};
use domain::feedback::{Feedback, FeedbackKind, FeedbackPlan};
use domain::id::FeedbackId;
use domain::permission::{ChangeFeedback, GiveFeedback, Proof, TakeBackFeedback};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ONE = "select id, cycle_id, school_id, kind, valued, wondered, suggested, version, by_id, at, taken_back_at from feedback where id = $1";
    GIVE = "insert into feedback (id, cycle_id, school_id, kind, valued, wondered, suggested, version, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9) on conflict (id) do nothing";
    CHANGE = "update feedback set valued = $3, wondered = $4, suggested = $5, version = version + 1 where id = $1 and version = $2 and taken_back_at is null";
    TAKE_BACK = "update feedback set taken_back_at = $2 where id = $1";
}

impl Db {
    /// Feedback, also where it was taken back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn feedback(&self, id: FeedbackId) -> Result<Feedback> {
        maybe!(self, Feedback, ONE, id)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Says something to a cycle's team. The browser names it: sent twice, it is said once.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it.
    pub async fn give_feedback(
        &mut self,
        proof: &Proof<GiveFeedback>,
        id: FeedbackId,
        kind: FeedbackKind,
        plan: &FeedbackPlan,
    ) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let (cycle, at) = (&proof.act().0, self.at());
        run!(
            self,
            GIVE,
            id,
            cycle.id,
            cycle.school_id,
            kind,
            &plan.valued,
            &plan.wondered,
            &plan.suggested,
            by,
            at
        )?;
        self.give_reading(by, cycle.id, id).await?;
        self.record(
            Some(by),
            Happened::to(Verb::Created, Noun::Feedback, id.0)
                .at(cycle.school_id)
                .with(json!({ "cycle": cycle.id, "kind": kind })),
        )
        .await
    }

    /// Changes what was said, as it was at `version`.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed or taken back since.
    pub async fn change_feedback(
        &mut self,
        proof: &Proof<ChangeFeedback>,
        version: i64,
        plan: &FeedbackPlan,
    ) -> Result<()> {
        let id = proof.act().0.feedback.id;
        let touched = run!(self, CHANGE, id, version, &plan.valued, &plan.wondered, &plan.suggested)?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Feedback, id.0).at(proof.act().0.cycle.school_id),
        )
        .await
    }

    /// Takes it back, or puts it back: until it is cleared away, that can be undone.
    ///
    /// # Errors
    /// What the database says.
    pub async fn take_back_feedback(&mut self, proof: &Proof<TakeBackFeedback>, back: bool) -> Result<()> {
        let (feedback, taken): (_, Option<Instant>) = (&proof.act().0, (!back).then_some(self.at()));
        run!(self, TAKE_BACK, feedback.id, taken)?;
        let verb = if back { Verb::Created } else { Verb::Removed };
        self.record(
            proof.who(),
            Happened::to(verb, Noun::Feedback, feedback.id.0).at(feedback.school_id),
        )
        .await
    }
}
