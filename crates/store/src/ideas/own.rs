//! An idea changed or withdrawn by whose it is: the hub's by the hub, a liceo's own by that liceo.

use domain::event::{Happened, Noun, Verb};
use domain::permission::{EditIdea, Proof};
use domain::theory::{Idea, IdeaPlan};
use serde_json::json;

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    CHANGE = "update idea set name = $3, description = $4, driver_id = $5, level = $6, subject = $7, scale = $8, audience = $9, protocol = $10, version = version + 1 where id = $1 and version = $2";
    TESTED = "select count(*) from cycle where idea_id = $1";
    HEIRS = "select (select count(*) from idea_ancestor where parent_id = $1) + (select count(*) from idea_offer where idea_id = $1)";
    NO_ANCESTORS = "delete from idea_ancestor where idea_id = $1";
    NO_CONNECTIONS = "delete from idea_connection where idea_id = $1";
    WITHDRAW = "delete from idea where id = $1";
}

impl Write<'_> {
    /// Changes an idea and its context as they were at `version`; what it said stays in the event.
    ///
    /// # Errors
    /// [`Error::Stale`].
    pub async fn edit_idea(
        &mut self,
        proof: &Proof<EditIdea>,
        idea: &Idea,
        version: i64,
        plan: &IdeaPlan,
    ) -> Result<()> {
        let context = &plan.context;
        let touched = run!(
            self,
            CHANGE,
            idea.id,
            version,
            &plan.name,
            &plan.description,
            plan.driver_id,
            context.level,
            context.subject,
            context.scale,
            &context.audience,
            &context.protocol
        )?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        let before = json!({
            "name": idea.name, "description": idea.description, "level": idea.level, "subject": idea.subject,
            "scale": idea.scale, "audience": idea.audience, "protocol": idea.protocol,
        });
        let mut happened = Happened::to(Verb::Changed, Noun::Idea, idea.id.0).with(json!({ "before": before }));
        happened.school_id = idea.school_id;
        self.record(proof.who(), happened).await
    }

    /// Withdraws an idea that nobody has tested, made another of, or offered.
    ///
    /// # Errors
    /// [`Error::Refused`] where somebody has.
    pub async fn withdraw_idea(&mut self, proof: &Proof<EditIdea>, idea: &Idea) -> Result<()> {
        if one!(self, (i64,), TESTED, idea.id)?.0 > 0 {
            return Err(Error::Refused("problem-idea-in-use"));
        }
        if one!(self, (i64,), HEIRS, idea.id)?.0 > 0 {
            return Err(Error::Refused("problem-idea-has-heirs"));
        }
        run!(self, NO_ANCESTORS, idea.id)?;
        run!(self, NO_CONNECTIONS, idea.id)?;
        run!(self, WITHDRAW, idea.id)?;
        let mut happened = Happened::to(Verb::Removed, Noun::Idea, idea.id.0).with(json!({ "name": idea.name }));
        happened.school_id = idea.school_id;
        self.record(proof.who(), happened).await
    }
}
