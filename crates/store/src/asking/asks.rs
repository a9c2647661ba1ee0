//! Questions to the network or in a circle: asked, listed, and gone on with where nobody answers.

use domain::event::{Happened, Noun, Verb};
use domain::exchange::{Ask, AskIds, AskPlan, Topic};
use domain::id::{AnswerId, ConversationId, NetworkId, PersonId, SchoolId};
use domain::permission::{AskNetwork, OpenConversation, Proof};
use domain::time::{Day, Instant};
use serde_json::json;

use super::askings::ToAsk;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;
use domain::dialogue::{About, ConversationPlan};

/// A question in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AskLine {
    /// Its conversation.
    pub id: ConversationId,
    /// The question.
    pub title: String,
    /// Where it was asked. Whoever shows one that wasn't asked of the network asks who may read it.
    pub about: About,
    /// Who asks.
    pub by_id: PersonId,
    /// By name.
    pub name: String,
    /// Their liceo.
    pub school: Option<String>,
    /// When.
    pub at: Instant,
    /// Words of others.
    pub spoken: i64,
    /// The accepted answer.
    pub answer_id: Option<AnswerId>,
    /// How often it went on.
    pub passes: i64,
}

/// The columns of an [`AskLine`].
macro_rules! line {
    ($rest:literal) => {
        concat!(
            "select v.id, v.title, v.about, a.by_id, p.name, s.name as school, a.at, a.passes, (select count(*) from contribution c where c.conversation_id = v.id and c.by_id <> a.by_id and c.taken_back_at is null) as spoken, (select w.id from answer w where w.conversation_id = v.id) as answer_id from ask a join conversation v on v.id = a.conversation_id join person p on p.id = a.by_id left join school s on s.id = a.school_id ",
            $rest
        )
    };
}

sql! {
    ONE = "select conversation_id, network_id, school_id, by_id, driver_id, idea_id, measure_id, cycle_id, passes, due_on, at from ask where conversation_id = $1";
    ASK = "insert into ask (conversation_id, network_id, school_id, by_id, driver_id, idea_id, measure_id, cycle_id, passes, due_on, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (conversation_id) do nothing";
    MINE = line!("where a.network_id = $1 and a.by_id = $2 order by a.at desc, v.id desc limit 30");
    OTHERS = line!("where a.network_id = $1 and a.by_id <> $2 order by a.at desc, v.id desc limit 30");
    /// Nobody but whoever asks has said anything, and no hub was asked.
    UNANSWERED = "select a.conversation_id, a.network_id, a.school_id, a.by_id, a.driver_id, a.idea_id, a.measure_id, a.cycle_id, a.passes, a.due_on, a.at from ask a where a.network_id = $1 and a.at >= $2 and a.passes <= $3 and not exists (select 1 from conversation_closure x where x.conversation_id = a.conversation_id) and not exists (select 1 from contribution c where c.conversation_id = a.conversation_id and c.by_id <> a.by_id and c.taken_back_at is null) and exists (select 1 from contribution c where c.conversation_id = a.conversation_id and c.taken_back_at is null) order by a.at, a.conversation_id limit 500";
    GO_ON = "update ask set passes = $2, due_on = $3 where conversation_id = $1 and passes < $2";
}

/// Questions older than so many days are left in peace.
const OLDEST: i64 = 120;

impl Db {
    /// What a question's conversation doesn't say; none of a question that nobody in particular was asked.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ask(&self, id: ConversationId) -> Result<Option<Ask>> {
        maybe!(self, Ask, ONE, id)
    }

    /// Somebody's own questions, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn asks_of(&self, network: NetworkId, person: PersonId) -> Result<Vec<AskLine>> {
        all!(self, AskLine, MINE, network, person)
    }

    /// The others' questions, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn asks_of_others(&self, network: NetworkId, person: PersonId) -> Result<Vec<AskLine>> {
        all!(self, AskLine, OTHERS, network, person)
    }

    /// Questions to which nobody has said anything.
    ///
    /// # Errors
    /// What the database says.
    pub async fn asks_unanswered(&self, network: NetworkId, now: Instant) -> Result<Vec<Ask>> {
        all!(
            self,
            Ask,
            UNANSWERED,
            network,
            now.plus_days(-OLDEST),
            domain::exchange::PASSES
        )
    }
}

impl Write<'_> {
    /// Asks the network, or a circle, and tells whoever was chosen. The browser names the conversation: sent twice, it is asked once.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody asks.
    pub async fn ask(
        &mut self,
        proof: &Proof<OpenConversation>,
        (network, ids): (NetworkId, AskIds),
        plan: &AskPlan,
        (topic, school, due_on): (Topic, Option<SchoolId>, Day),
        to: &[ToAsk],
    ) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let opening = ConversationPlan {
            title: plan.title.clone(),
            words: plan.words.clone(),
            question: true,
            point: None,
        };
        self.open_conversation(proof, (network, ids.conversation, ids.first), &opening, &[])
            .await?;
        // Where nobody is chosen it goes to the hub with the next look.
        let (at, passes) = (self.at(), if to.is_empty() { domain::exchange::PASSES } else { 0 });
        run!(
            self,
            ASK,
            ids.conversation,
            network,
            school,
            by,
            topic.driver_id,
            topic.idea_id,
            topic.measure_id,
            topic.cycle_id,
            passes,
            due_on,
            at
        )?;
        self.keep_askings(ids.conversation, to).await?;
        let happened = Happened::to(Verb::Created, Noun::Ask, ids.conversation.0);
        self.record(Some(by), happened.with(json!({ "asked": to.len() }))).await
    }

    /// It goes on to others, or to the hub. Done twice, it goes on once.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else has done so.
    pub async fn go_on_with_ask(
        &mut self,
        proof: &Proof<AskNetwork>,
        ask: &Ask,
        (passes, due_on): (i64, Day),
        to: &[ToAsk],
    ) -> Result<()> {
        if run!(self, GO_ON, ask.conversation_id, passes, due_on)? == 0 {
            return Err(Error::Stale);
        }
        self.keep_askings(ask.conversation_id, to).await?;
        let happened = Happened::to(Verb::Changed, Noun::Ask, ask.conversation_id.0);
        let detail = json!({ "passes": passes, "asked": to.len() });
        self.record(proof.who(), happened.with(detail)).await
    }
}
