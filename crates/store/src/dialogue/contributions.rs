//! What is said in a conversation: kept, changed with its history, taken back and put back, reacted to.

use domain::dialogue::{Contribution, Reaction};
use domain::event::{Noun, Verb};
use domain::id::{ContributionId, ConversationId, PersonId, SchoolId};
use domain::permission::{ChangeContribution, Contribute, Proof, React, TakeBackContribution};
use domain::time::Instant;
use serde_json::json;

use super::happened;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// Words on their way into a conversation.
#[derive(Clone, Copy, Debug)]
pub struct NewContribution<'a> {
    /// Its id.
    pub id: ContributionId,
    /// The words.
    pub words: &'a str,
    /// What they quote.
    pub quotes: Option<ContributionId>,
    /// Whom they name, of those who read the conversation.
    pub mentions: &'a [PersonId],
}

/// What a contribution said before.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Earlier {
    /// Its words.
    pub words: String,
    /// Until when they stood there.
    pub at: Instant,
}

sql! {
    ONE = "select id, conversation_id, school_id, words, quotes_id, version, by_id, at, changed_at, taken_back_at from contribution where id = $1";
    IS_HIDDEN = "select count(*) from contribution_hiding where contribution_id = $1 and (outcome is null or outcome <> 'lifted')";
    NAMED_SINCE = "select count(*) from contribution_mention m join contribution c on c.id = m.contribution_id where c.by_id = $1 and m.at >= $2";
    SAID_SINCE = "select count(*) from contribution where by_id = $1 and at >= $2";
    EARLIER = "select words, at from contribution_edit where contribution_id = $1 order by version desc";
    /// Only what stands in the same conversation is quoted.
    ADD = "insert into contribution (id, conversation_id, school_id, words, quotes_id, version, by_id, at) values ($1, $2, $3, $4, (select q.id from contribution q where q.id = $5 and q.conversation_id = $2), 1, $6, $7) on conflict (id) do nothing";
    MOVED = "update conversation set moved_at = $2 where id = $1 and moved_at < $2";
    /// Whoever was asked and says something has answered.
    ANSWERED = "update asking set outcome = 'answered', outcome_at = $3 where conversation_id = $1 and person_id = $2 and outcome is null";
    MENTION = "insert into contribution_mention (contribution_id, person_id, at) values ($1, $2, $3) on conflict (contribution_id, person_id) do nothing";
    UNMENTION = "delete from contribution_mention where contribution_id = $1";
    KEEP_EARLIER = "insert into contribution_edit (contribution_id, version, words, at) select id, version, words, cast($3 as bigint) from contribution where id = $1 and version = $2 and taken_back_at is null";
    CHANGE = "update contribution set words = $3, version = version + 1, changed_at = $4 where id = $1 and version = $2 and taken_back_at is null";
    TAKE_BACK = "update contribution set taken_back_at = $2 where id = $1";
    NO_ANSWER = "delete from answer where contribution_id = $1";
    REACT = "insert into contribution_reaction (contribution_id, by_id, reaction, at) values ($1, $2, $3, $4) on conflict (contribution_id, by_id, reaction) do nothing";
    NO_REACTION = "delete from contribution_reaction where contribution_id = $1 and by_id = $2 and reaction = $3";
}

impl Db {
    /// A contribution, also one that was taken back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn contribution(&self, id: ContributionId) -> Result<Contribution> {
        maybe!(self, Contribution, ONE, id)?.ok_or(Error::NotFound)
    }

    /// Whether somebody hid it, and nobody lifted that.
    ///
    /// # Errors
    /// What the database says.
    pub async fn contribution_is_hidden(&self, id: ContributionId) -> Result<bool> {
        Ok(one!(self, (i64,), IS_HIDDEN, id)?.0 > 0)
    }

    /// How many people somebody has named since.
    ///
    /// # Errors
    /// What the database says.
    pub async fn named_lately(&self, writer: PersonId, since: Instant) -> Result<i64> {
        Ok(one!(self, (i64,), NAMED_SINCE, writer, since)?.0)
    }

    /// How many contributions somebody has made since.
    ///
    /// # Errors
    /// What the database says.
    pub async fn said_lately(&self, writer: PersonId, since: Instant) -> Result<i64> {
        Ok(one!(self, (i64,), SAID_SINCE, writer, since)?.0)
    }

    /// What it said before, the last first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn contribution_history(&self, id: ContributionId) -> Result<Vec<Earlier>> {
        all!(self, Earlier, EARLIER, id)
    }
}

impl Write<'_> {
    /// Says something. The browser names it: sent twice, it is said once.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it, or the conversation has ended.
    pub async fn contribute(&mut self, proof: &Proof<Contribute>, new: &NewContribution<'_>) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let place = &proof.act().0;
        let (conversation, school) = (place.conversation.id, place.matter.school());
        self.in_open_conversation(conversation).await?;
        self.keep_contribution(by, conversation, school, new).await?;
        let detail = json!({ "conversation": conversation });
        self.record(
            Some(by),
            happened(Verb::Created, Noun::Contribution, new.id.0, &place.matter).with(detail),
        )
        .await
    }

    pub(super) async fn keep_contribution(
        &mut self,
        by: PersonId,
        conversation: ConversationId,
        school: Option<SchoolId>,
        new: &NewContribution<'_>,
    ) -> Result<()> {
        let at = self.at();
        let added = run!(self, ADD, new.id, conversation, school, new.words, new.quotes, by, at)?;
        if added > 0 {
            run!(self, MOVED, conversation, at)?;
            run!(self, ANSWERED, conversation, by, at)?;
            self.mention(new.id, new.mentions).await?;
        }
        Ok(())
    }

    async fn mention(&mut self, id: ContributionId, people: &[PersonId]) -> Result<()> {
        let at = self.at();
        for person in people {
            run!(self, MENTION, id, *person, at)?;
        }
        Ok(())
    }

    /// Changes what was said, as it was at `version`; what stood there before is kept beside it.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed or taken back since.
    pub async fn change_contribution(
        &mut self,
        proof: &Proof<ChangeContribution>,
        version: i64,
        words: &str,
        mentions: &[PersonId],
    ) -> Result<()> {
        let said = proof.act().0.clone();
        let (id, at) = (said.contribution.id, self.at());
        if run!(self, KEEP_EARLIER, id, version, at)? == 0 || run!(self, CHANGE, id, version, words, at)? == 0 {
            return Err(Error::Stale);
        }
        run!(self, UNMENTION, id)?;
        self.mention(id, mentions).await?;
        self.record(
            proof.who(),
            happened(Verb::Changed, Noun::Contribution, id.0, &said.place.matter),
        )
        .await
    }

    /// Takes it back, or puts it back: until it is cleared away, that can be undone. An accepted answer is one no longer.
    ///
    /// # Errors
    /// What the database says.
    pub async fn take_back_contribution(&mut self, proof: &Proof<TakeBackContribution>, back: bool) -> Result<()> {
        let (said, taken): (_, Option<Instant>) = (&proof.act().0, (!back).then_some(self.at()));
        let id = said.contribution.id;
        run!(self, TAKE_BACK, id, taken)?;
        if !back {
            run!(self, NO_ANSWER, id)?;
        }
        let verb = if back { Verb::Created } else { Verb::Removed };
        self.record(
            proof.who(),
            happened(verb, Noun::Contribution, id.0, &said.place.matter),
        )
        .await
    }

    /// Says that one tried it or that it helps, or no longer. Once a person.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says so.
    pub async fn react(&mut self, proof: &Proof<React>, reaction: Reaction, on: bool) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let said = &proof.act().0;
        let id = said.contribution.id;
        if on {
            run!(self, REACT, id, by, reaction, at)?;
        } else {
            run!(self, NO_REACTION, id, by, reaction)?;
        }
        let detail = json!({ "reaction": reaction, "on": on });
        self.record(
            Some(by),
            happened(Verb::Changed, Noun::Contribution, id.0, &said.place.matter).with(detail),
        )
        .await
    }
}
