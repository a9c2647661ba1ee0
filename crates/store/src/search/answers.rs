//! Documents of accepted answers: of those that stand in a conversation which the network, or readers of an idea or a cycle, may open.
//!
//! Who may find one follows from what is talked about (`domain::permission::AnswerReach`), so it is made anew with that. Of a circle by
//! invitation, a chart or a lesson there is none.

use domain::event::Noun;
use domain::id::{AnswerId, CircleId, ContributionId, ConversationId, CycleId, IdeaId};
use uuid::Uuid;

use super::documents::{Document, joined};
use crate::error::Result;
use crate::write::Write;

#[derive(sqlx::FromRow)]
pub(super) struct AnswerTold {
    id: Uuid,
    network_id: Uuid,
    about: String,
    accepted_at: i64,
    title: String,
    asked: String,
    words: String,
    in_network: Option<bool>,
    idea_school: Option<Uuid>,
    cycle_school: Option<Uuid>,
    public: bool,
    area: Option<String>,
    driver_id: Option<Uuid>,
    measure_id: Option<Uuid>,
}

/// How an answer is told: nothing of one that was taken back or hidden, or of which no document is made.
macro_rules! answer_told {
    ($rest:expr) => {
        concat!(
            "select a.id, a.network_id, v.about, a.accepted_at, v.title, c.words, coalesce((select f.words from contribution f where f.conversation_id = v.id and f.by_id = v.opened_by and f.at = v.opened_at and f.id <> c.id and f.taken_back_at is null and f.words <> v.title and not exists (select 1 from contribution_hiding h where h.contribution_id = f.id and (h.outcome is null or h.outcome <> 'lifted')) order by f.id limit 1), '') as asked, ",
            "i.in_network, i.school_id as idea_school, y.school_id as cycle_school, (y.shared_at is not null or exists (select 1 from cycle_closure x where x.cycle_id = y.id)) as public, m.area, coalesce(i.driver_id, yi.driver_id, q.driver_id, qi.driver_id) as driver_id, coalesce(y.measure_id, q.measure_id) as measure_id ",
            "from answer a join conversation v on v.id = a.conversation_id join contribution c on c.id = a.contribution_id ",
            "left join circle k on v.about = 'circle' and k.id = v.about_id left join idea i on v.about = 'idea' and i.id = v.about_id left join cycle y on v.about = 'cycle' and y.id = v.about_id left join idea yi on yi.id = y.idea_id left join ask q on q.conversation_id = v.id left join measure m on m.id = coalesce(y.measure_id, q.measure_id) left join idea qi on qi.id = q.idea_id ",
            "where c.taken_back_at is null and not exists (select 1 from contribution_hiding h where h.contribution_id = c.id and (h.outcome is null or h.outcome <> 'lifted')) ",
            "and (v.about = 'network' or k.entry = 'open' or i.in_network or i.school_id is not null or y.planned_at is not null) and ",
            $rest
        )
    };
}

sql! {
    ANSWER_TOLD = answer_told!("a.id = $1");
    ANSWERS_TOLD = answer_told!("a.network_id = $1");
    OF_CONTRIBUTION = "select id from answer where contribution_id = $1 or conversation_id in (select c.conversation_id from contribution c where c.id = $1)";
    OF_IDEA = "select a.id from answer a join conversation v on v.id = a.conversation_id left join cycle y on v.about = 'cycle' and y.id = v.about_id left join ask q on q.conversation_id = v.id where (v.about = 'idea' and v.about_id = $1) or y.idea_id = $1 or q.idea_id = $1";
    OF_CONVERSATION = "select id from answer where conversation_id = $1";
    OF_CYCLE = "select a.id from answer a join conversation v on v.id = a.conversation_id where v.about = 'cycle' and v.about_id = $1";
    OF_CIRCLE = "select a.id from answer a join conversation v on v.id = a.conversation_id where v.about = 'circle' and v.about_id = $1";
    ANSWERS_WITHOUT = "select id from answer where not exists (select 1 from document d where d.noun = 'answer' and d.noun_id = answer.id and d.made = $1)";
}

/// One answer.
pub(super) const ONE: &str = ANSWER_TOLD;
/// Every answer of a network, for the test that compares the index with what it would be made of.
pub(super) const OF_NETWORK: &str = ANSWERS_TOLD;
/// Answers without a document that was made as this Ronda makes them.
pub(super) const WITHOUT: &str = ANSWERS_WITHOUT;

impl AnswerTold {
    /// Its texts as they were written.
    pub(super) fn said(self) -> Vec<String> {
        vec![self.words, self.asked]
    }
}

impl From<AnswerTold> for Document {
    fn from(told: AnswerTold) -> Self {
        let (reach, school) = match told.about.as_str() {
            "cycle" => (if told.public { "network" } else { "school" }, told.cycle_school),
            "idea" if told.in_network != Some(true) => ("idea", told.idea_school),
            _ => ("all", None),
        };
        Self {
            noun: Noun::Answer.word().to_owned(),
            noun_id: told.id,
            network_id: told.network_id,
            school_id: school,
            answer_id: Some(told.id),
            driver_id: told.driver_id,
            measure_id: told.measure_id,
            reach: reach.to_owned(),
            area: told.area.unwrap_or_default(),
            // Somebody asked, somebody knew, and whoever asked said that it helps.
            standing: 1,
            moved_at: told.accepted_at,
            named: joined(&[&told.title]),
            told: joined(&[&told.asked]),
            learned: joined(&[&told.words]),
            title: told.title,
            ..Self::default()
        }
    }
}

impl Write<'_> {
    /// Makes the documents of the answers that something touched.
    pub(super) async fn keep_answers_of(&mut self, noun: Noun, id: Uuid) -> Result<()> {
        let touched: Vec<(Uuid,)> = match noun {
            Noun::Answer => vec![(id,)],
            Noun::Contribution => all!(self, (Uuid,), OF_CONTRIBUTION, ContributionId(id))?,
            Noun::Idea => all!(self, (Uuid,), OF_IDEA, IdeaId(id))?,
            Noun::Conversation => all!(self, (Uuid,), OF_CONVERSATION, ConversationId(id))?,
            Noun::Cycle => all!(self, (Uuid,), OF_CYCLE, CycleId(id))?,
            Noun::Circle => all!(self, (Uuid,), OF_CIRCLE, CircleId(id))?,
            _ => Vec::new(),
        };
        for (answer,) in touched {
            self.keep_answer(answer).await?;
        }
        Ok(())
    }

    pub(super) async fn keep_answer(&mut self, id: Uuid) -> Result<()> {
        let told = maybe!(self, AnswerTold, ANSWER_TOLD, AnswerId(id))?;
        self.replace(Noun::Answer, id, told.map(Document::from)).await
    }
}
