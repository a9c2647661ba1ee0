//! What is tried, as the index tells it: ideas and cycles.

use domain::event::Noun;
use uuid::Uuid;

use super::{Document, joined, reach};

#[derive(sqlx::FromRow)]
pub(super) struct IdeaTold {
    id: Uuid,
    network_id: Uuid,
    school_id: Option<Uuid>,
    pub(super) driver_id: Uuid,
    in_network: bool,
    level: Option<String>,
    subject: Option<String>,
    created_at: i64,
    pub(super) name: String,
    description: String,
    audience: String,
    protocol: String,
    closed: i64,
    adopted_at: i64,
}

#[derive(sqlx::FromRow)]
pub(super) struct CycleTold {
    id: Uuid,
    network_id: Uuid,
    school_id: Uuid,
    pub(super) idea_id: Uuid,
    driver_id: Uuid,
    measure_id: Uuid,
    area: String,
    level: Option<String>,
    decision: Option<String>,
    public: bool,
    studied: bool,
    moved_at: i64,
    idea: String,
    title: String,
    question: String,
    prediction: String,
    learned: String,
    reason: String,
}

impl From<IdeaTold> for Document {
    fn from(told: IdeaTold) -> Self {
        let subject = told.subject.filter(|subject| subject != "other");
        Self {
            noun: Noun::Idea.word().to_owned(),
            noun_id: told.id,
            network_id: told.network_id,
            school_id: told.school_id,
            idea_id: Some(told.id),
            driver_id: Some(told.driver_id),
            reach: reach(told.in_network),
            area: subject.unwrap_or_default(),
            level: told.level.unwrap_or_default(),
            standing: match (told.adopted_at, told.closed) {
                (0, 0) => 0,
                (0, _) => 1,
                (1 | 2, _) => 2,
                _ => 3,
            },
            moved_at: told.created_at,
            named: joined(&[&told.name]),
            told: joined(&[&told.description]),
            steps: joined(&[&told.audience, &told.protocol]),
            title: told.name,
            ..Self::default()
        }
    }
}

impl From<CycleTold> for Document {
    fn from(told: CycleTold) -> Self {
        Self {
            noun: Noun::Cycle.word().to_owned(),
            noun_id: told.id,
            network_id: told.network_id,
            school_id: Some(told.school_id),
            idea_id: Some(told.idea_id),
            cycle_id: Some(told.id),
            driver_id: Some(told.driver_id),
            measure_id: Some(told.measure_id),
            reach: reach(told.public),
            area: told.area,
            level: told.level.unwrap_or_default(),
            // Whatever was decided, what was learnt is worth the same.
            standing: i64::from(told.studied) + i64::from(told.decision.is_some()),
            result: told.decision.unwrap_or_else(|| "open".to_owned()),
            moved_at: told.moved_at,
            named: joined(&[&told.title]),
            // Many call their test otherwise than the idea, which whoever searches knows.
            told: joined(&[&told.question, &told.prediction, &told.idea]),
            learned: joined(&[&told.learned, &told.reason]),
            title: told.title,
            ..Self::default()
        }
    }
}

impl IdeaTold {
    /// Its texts as they were written, what tells most first.
    pub(super) fn said(self) -> Vec<String> {
        vec![self.description, self.protocol, self.audience]
    }
}

impl CycleTold {
    /// Its texts as they were written. Whoever abandoned wrote why: that spares the next liceo the test.
    pub(super) fn said(self) -> Vec<String> {
        let (first, second) = match self.decision.as_deref() {
            Some("abandon") => (self.reason, self.learned),
            _ => (self.learned, self.reason),
        };
        vec![first, second, self.question, self.prediction]
    }
}
