//! What stands in a conversation, page by page, with what others did about it.

use domain::dialogue::Reaction;
use domain::file::Attachment;
use domain::id::{ContributionId, ConversationId, HidingId, PersonId};
use domain::time::Instant;

use crate::db::Db;
use crate::error::Result;

/// A contribution as its conversation shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ContributionLine {
    /// Its id.
    pub id: ContributionId,
    /// Its words.
    pub words: String,
    /// What it quotes.
    pub quotes_id: Option<ContributionId>,
    /// Counts changes.
    pub version: i64,
    /// Who.
    pub by_id: PersonId,
    /// Their name.
    pub name: String,
    /// A school where they work now.
    pub school: Option<String>,
    /// Whether they belong to the hub now.
    pub hub: i64,
    /// When.
    pub at: Instant,
    /// When it was changed.
    pub changed_at: Option<Instant>,
}

/// What a contribution quotes, in brief.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Quoted {
    /// Its id.
    pub id: ContributionId,
    /// Its words.
    pub words: String,
    /// Who.
    pub name: String,
    /// Whether it can no longer be read.
    pub gone: i64,
}

/// Somebody reacted.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Reacted {
    /// To what.
    pub contribution_id: ContributionId,
    /// How.
    pub reaction: Reaction,
    /// Who.
    pub by_id: PersonId,
    /// Their name.
    pub name: String,
}

/// A contribution is out of sight.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Hidden {
    /// The hiding.
    pub id: HidingId,
    /// What.
    pub contribution_id: ContributionId,
    /// Why.
    pub reason: String,
    /// When its writer asked that another person looks.
    pub appealed_at: Option<Instant>,
    /// When somebody decided about that.
    pub decided_at: Option<Instant>,
}

sql! {
    COUNT = "select count(*) from contribution where conversation_id = $1 and taken_back_at is null";
    PAGE = "select c.id, c.words, c.quotes_id, c.version, c.by_id, p.name, (select min(s.name) from role_grant r join school s on s.id = r.school_id where r.person_id = c.by_id and r.ended_at is null) as school, (select count(*) from role_grant r where r.person_id = c.by_id and r.ended_at is null and r.role in ('director', 'coordinator', 'coach')) as hub, c.at, c.changed_at from contribution c join person p on p.id = c.by_id where c.conversation_id = $1 and c.taken_back_at is null order by c.at, c.id limit $2 offset $3";
    ONE = "select c.id, c.words, c.quotes_id, c.version, c.by_id, p.name, (select min(s.name) from role_grant r join school s on s.id = r.school_id where r.person_id = c.by_id and r.ended_at is null) as school, (select count(*) from role_grant r where r.person_id = c.by_id and r.ended_at is null and r.role in ('director', 'coordinator', 'coach')) as hub, c.at, c.changed_at from contribution c join person p on p.id = c.by_id where c.id = $1";
    QUOTED = "select distinct q.id, q.words, p.name, cast(case when q.taken_back_at is not null or exists (select 1 from contribution_hiding h where h.contribution_id = q.id and (h.outcome is null or h.outcome <> 'lifted')) then 1 else 0 end as bigint) as gone from contribution q join person p on p.id = q.by_id join contribution c on c.quotes_id = q.id where c.conversation_id = $1";
    REACTED = "select r.contribution_id, r.reaction, r.by_id, p.name from contribution_reaction r join contribution c on c.id = r.contribution_id join person p on p.id = r.by_id where c.conversation_id = $1 order by r.at, p.sort_key";
    HIDDEN = "select h.id, h.contribution_id, h.reason, h.appealed_at, h.decided_at from contribution_hiding h join contribution c on c.id = h.contribution_id where c.conversation_id = $1 and (h.outcome is null or h.outcome <> 'lifted')";
    FILES = "select a.id, a.network_id, a.school_id, a.noun, a.noun_id, a.name, a.media_type, a.bytes, a.sha256, a.words, a.by_id, a.at, a.removed_at from attachment a join contribution c on c.id = a.noun_id where a.noun = 'contribution' and c.conversation_id = $1 and a.removed_at is null order by a.at, a.id";
    TAKEN_BACK = "select id from contribution where conversation_id = $1 and by_id = $2 and taken_back_at is not null order by taken_back_at desc limit 1";
    SPEAKERS = "select distinct p.id, p.name from contribution c join person p on p.id = c.by_id where c.conversation_id = $1 and c.taken_back_at is null and p.deactivated_at is null";
}

impl Db {
    /// How many contributions a conversation has.
    ///
    /// # Errors
    /// What the database says.
    pub async fn contributions_count(&self, id: ConversationId) -> Result<i64> {
        Ok(one!(self, (i64,), COUNT, id)?.0)
    }

    /// Some of them, the first first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn contributions(&self, id: ConversationId, limit: i64, offset: i64) -> Result<Vec<ContributionLine>> {
        all!(self, ContributionLine, PAGE, id, limit, offset)
    }

    /// One, as its conversation shows it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn contribution_line(&self, id: ContributionId) -> Result<ContributionLine> {
        one!(self, ContributionLine, ONE, id)
    }

    /// What is quoted in a conversation.
    ///
    /// # Errors
    /// What the database says.
    pub async fn quoted_in(&self, id: ConversationId) -> Result<Vec<Quoted>> {
        all!(self, Quoted, QUOTED, id)
    }

    /// Who reacted to what.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reactions_in(&self, id: ConversationId) -> Result<Vec<Reacted>> {
        all!(self, Reacted, REACTED, id)
    }

    /// What is out of sight.
    ///
    /// # Errors
    /// What the database says.
    pub async fn hidden_in(&self, id: ConversationId) -> Result<Vec<Hidden>> {
        all!(self, Hidden, HIDDEN, id)
    }

    /// The files that contributions bring.
    ///
    /// # Errors
    /// What the database says.
    pub async fn files_in(&self, id: ConversationId) -> Result<Vec<Attachment>> {
        all!(self, Attachment, FILES, id)
    }

    /// What somebody took back last, to be put back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn contribution_taken_back(&self, id: ConversationId, by: PersonId) -> Result<Option<ContributionId>> {
        Ok(maybe!(self, (ContributionId,), TAKEN_BACK, id, by)?.map(|(id,)| id))
    }

    /// Who has said something in it, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn speakers_in(&self, id: ConversationId) -> Result<Vec<(PersonId, String)>> {
        all!(self, (PersonId, String), SPEAKERS, id)
    }
}
